#include "core/domain/hidden_characters.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace hidden_characters_test {

class HiddenCharactersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNobodySeesIsFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("Chinese") << u"第一党支部"_s << false;
        QTest::newRow("rare character") << QString::fromUcs4(U"\U00020B9F") << false;
        QTest::newRow("escape") << u"B1\x1b[2J"_s << true;
        QTest::newRow("bell") << u"B1\x07"_s << true;
        QTest::newRow("right to left") << u"B1\u202egnp"_s << true;
        QTest::newRow("zero width") << u"B1\u200b"_s << true;
        QTest::newRow("line separator") << u"B1\u2028"_s << true;
        QTest::newRow("byte order mark") << u"\ufeffB1"_s << true;
        QTest::newRow("joiner") << u"\u0d28\u0d4d\u200d"_s << false;
    }
    void whatNobodySeesIsFound() {
        QFETCH(const QString, text);
        QFETCH(const bool, hidden);
        QCOMPARE(holdsHiddenCharacters(text), hidden);
    }

    void itIsShownWhereItMayStand() {
        QCOMPARE(withHiddenCharactersShown(u"a\u202eb\x1b[2J\r\nc\td"_s), u"a⟨U+202E⟩b[2J\nc\td"_s);
        QCOMPARE(withHiddenCharactersShown(u"平常"_s), u"平常"_s);
    }
};

REGISTER_TEST(hidden_characters_test, HiddenCharactersTest)

} // namespace hidden_characters_test

#include "hidden_characters_test.moc"
