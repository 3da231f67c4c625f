#include "core/domain/rich_text.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace rich_text_test {

namespace {

/// Pieces that hostile or merely odd texts are made of.
QString randomText(QRandomGenerator& random, int pieces) {
    static const QStringList parts{u"<"_s,
                                   u">"_s,
                                   u"&"_s,
                                   u"&lt;"_s,
                                   u"<p>"_s,
                                   u"</p>"_s,
                                   u"<b>"_s,
                                   u"</b>"_s,
                                   u"<i>"_s,
                                   u"</i>"_s,
                                   u"<ul>"_s,
                                   u"<li>"_s,
                                   u"</li>"_s,
                                   u"</ul>"_s,
                                   u"<script>"_s,
                                   u"<img src='http://x/y.png' onerror=1>"_s,
                                   u"会议"_s,
                                   u"内容"_s,
                                   u"\n"_s,
                                   u"\t"_s,
                                   QString(QChar(0)),
                                   u"\u2028"_s,
                                   u"𠮷"_s,
                                   QString(QChar(0xD842)),
                                   u"\""_s,
                                   u"<ol>"_s,
                                   u"</ol>"_s,
                                   u"<u>"_s,
                                   u"</u>"_s};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += parts[random.bounded(parts.size())];
    return text;
}

/// Every tag of the text; nothing but the subset may be among them.
bool holdsOnlyTheSubset(const QString& stored) {
    if (!stored.startsWith(u'<')) return true; // plain words, shown as words
    static const QStringList allowed{u"p"_s,   u"/p"_s, u"ul"_s, u"/ul"_s, u"ol"_s, u"/ol"_s, u"li"_s,
                                     u"/li"_s, u"b"_s,  u"/b"_s, u"i"_s,   u"/i"_s, u"u"_s,   u"/u"_s};
    for (qsizetype at = stored.indexOf(u'<'); at >= 0; at = stored.indexOf(u'<', at + 1)) {
        const qsizetype end = stored.indexOf(u'>', at);
        if (end < 0 || !allowed.contains(stored.sliced(at + 1, end - at - 1))) return false;
    }
    return true;
}

} // namespace

class RichTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainWordsAreStoredAsTheyAre() {
        const QString words = u"一、领学文件。\n\n二、交流发言，2 < 3。"_s;
        QCOMPARE(RichText::fromPlain(words).toStored(), words);
        QCOMPARE(RichText::fromStored(words).toPlain(), words);
    }

    void aLookIsStoredInTheSmallSubset() {
        const RichText text(
            {{.runs = {{.text = u"要求："_s, .bold = true}, {.text = u"a<b"_s}}},
             {.kind = ParagraphKind::bullet, .runs = {{.text = u"学习"_s}}},
             {.kind = ParagraphKind::bullet, .runs = {{.text = u"讨论"_s, .italic = true}}},
             {.kind = ParagraphKind::numbered, .runs = {{.text = u"表决"_s, .underline = true}}}});
        QCOMPARE(text.toStored(), u"<p><b>要求：</b>a&lt;b</p><ul><li>学习</li><li><i>讨论</i></li></ul>"
                                  "<ol><li><u>表决</u></li></ol>"_s);
        QCOMPARE(RichText::fromStored(text.toStored()), text);
        QCOMPARE(text.toPlain(), u"要求：a<b\n· 学习\n· 讨论\n1. 表决"_s);
    }

    void anythingElseIsReadAsWords_data() {
        QTest::addColumn<QString>("stored");
        for (const char* text :
             {"<script>alert(1)</script>", "<p onclick='x'>a</p>", "<p><img src=\"http://x/y.png\"></p>",
              "<p>a", "<p>a</p>b", "<ul></ul>", "<p><b></b></p>", "<p>&nbsp;</p>", "<p><b>a</p></b>",
              "<P>a</P>", "<p><i><b>a</b></i></p>", "<!-- x -->", "<p>a&#60;</p>"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void anythingElseIsReadAsWords() {
        QFETCH(QString, stored);
        const RichText text = RichText::fromStored(stored);
        QCOMPARE(text.toPlain(), stored);
        QVERIFY(holdsOnlyTheSubset(text.toStored()));
        QCOMPARE(RichText::fromStored(text.toStored()), text);
    }

    void whateverComesInOnlyTheSubsetCanBeStored() {
        QRandomGenerator random(20201118);
        for (int round = 0; round < 20'000; ++round) {
            const QString given = randomText(random, 1 + static_cast<int>(random.bounded(12)));
            const QString stored = canonicalRichText(given);
            QVERIFY2(holdsOnlyTheSubset(stored), qPrintable(stored));
            QVERIFY2(canonicalRichText(stored) == stored, qPrintable(stored));
            QVERIFY2(stored.isValidUtf16() && !stored.contains(QChar(0)), qPrintable(stored));
        }
    }

    void whatWasWrittenIsReadBackAlike() {
        QRandomGenerator random(7);
        for (int round = 0; round < 5'000; ++round) {
            std::vector<Paragraph> paragraphs;
            for (int i = 0, count = static_cast<int>(random.bounded(4)); i < count; ++i) {
                Paragraph paragraph{.kind = static_cast<ParagraphKind>(random.bounded(3))};
                for (int j = 0, runs = static_cast<int>(random.bounded(4)); j < runs; ++j)
                    paragraph.runs.push_back({randomText(random, 3), random.bounded(2) == 1,
                                              random.bounded(2) == 1, random.bounded(2) == 1});
                paragraphs.push_back(paragraph);
            }
            const RichText text(paragraphs);
            QCOMPARE(RichText::fromStored(text.toStored()), text);
        }
    }
};

REGISTER_TEST(rich_text_test, RichTextTest)

} // namespace rich_text_test

#include "rich_text_test.moc"
