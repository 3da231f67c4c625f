#include "core/print/pdf_text_mapping.h"
#include "tests/support/test_registry.h"

using namespace zhibu;

namespace pdf_text_mapping_test {

class PdfTextMappingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRadicalIsReadAsTheCharacterPeopleType() {
        QCOMPARE(everydayCharacter(u'⽀'), u'支');
        QCOMPARE(everydayCharacter(u'⼈'), u'人');
        QCOMPARE(everydayCharacter(u'⻚'), u'页');
        QCOMPARE(everydayCharacter(u'⻓'), u'长');
        QCOMPARE(everydayCharacter(u'⼾'), u'户');
        QCOMPARE(everydayCharacter(u'\t'), u' ');
    }

    void everythingElseStaysItself() {
        for (char16_t codePoint = 0x20; codePoint < 0x2E80; ++codePoint) {
            if (codePoint != 0x2215) QCOMPARE(everydayCharacter(codePoint), codePoint);
        }
        for (char16_t codePoint = 0x3400; codePoint < 0xA000; ++codePoint)
            QCOMPARE(everydayCharacter(codePoint), codePoint);
    }

    void noRadicalIsLeftThatHasACharacter() {
        int left = 0;
        for (char16_t codePoint = 0x2E80; codePoint <= 0x2FD5; ++codePoint) {
            if (everydayCharacter(codePoint) == codePoint) ++left;
        }
        QVERIFY2(left < 60,
                 qPrintable(QString::number(left))); // unassigned ones and characters beyond the basic plane
    }

    void onlyTheListsOfAGlyphTableAreRewrittenAndNothingMoves() {
        const QByteArray before =
            "<2F40> 2 beginbfrange\n<2F40> <0002> <0000>\n<0001> <0002> [<515A> <2F40> <0009> ]\n"
            "endbfrange <2F40>";
        QByteArray after = before;
        mapGlyphsToEverydayCharacters(after);
        QCOMPARE(after, "<2F40> 2 beginbfrange\n<2F40> <0002> <0000>\n<0001> <0002> [<515A> <652F> <0020> ]\n"
                        "endbfrange <2F40>");
    }

    void aTableCutShortIsLeftAlone() {
        for (const QByteArray& broken :
             {QByteArray("beginbfrange [<2F40>"), QByteArray("beginbfrange [<2F4 endbfrange"),
              QByteArray("beginbfrange [ < endbfrange")}) {
            QByteArray after = broken;
            mapGlyphsToEverydayCharacters(after);
            QCOMPARE(after, broken);
        }
    }
};

REGISTER_TEST(pdf_text_mapping_test, PdfTextMappingTest)

} // namespace pdf_text_mapping_test

#include "pdf_text_mapping_test.moc"
