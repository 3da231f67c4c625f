#include "core/storage/sealer.h"
#include "tests/support/test_registry.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace sealer_test {

namespace {

constexpr QByteArrayView column = "member.identity";
constexpr QByteArrayView row = "0123456789abcdef";

} // namespace

class SealerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSealedOpensAgain() {
        for (const QString& text : {u"1"_s, u"110101199003078515"_s, u"谈话内容，很长。"_s.repeated(500)})
            QCOMPARE(sealer.open(*sealer.seal(text, column, row), column, row), std::optional(text));
    }

    void emptyTextIsNotKept() {
        QVERIFY(!sealer.seal(u""_s, column, row));
        QVERIFY(!sealer.blindIndex(u""_s, column));
    }

    void theSameTextIsSealedDifferentlyEachTime() {
        QSet<QByteArray> sealed;
        for (int i = 0; i < 50; ++i)
            sealed.insert(*sealer.seal(u"13912345678"_s, column, row));
        QCOMPARE(sealed.size(), 50);
    }

    void movedToAnotherRowOrColumnItDoesNotOpen() {
        const QByteArray sealed = *sealer.seal(u"13912345678"_s, column, row);
        QVERIFY(!sealer.open(sealed, column, "0123456789abcdeF"));
        QVERIFY(!sealer.open(sealed, "member.phone", row));
        // The border between column and row is part of the binding.
        QVERIFY(!sealer.open(*sealer.seal(u"x"_s, "ab", "c"), "a", "bc"));
    }

    void everySingleBitFlipIsNoticed() {
        const QByteArray sealed = *sealer.seal(u"13912345678"_s, column, row);
        for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
            QByteArray altered = sealed;
            altered[i / 8] = static_cast<char>(altered[i / 8] ^ (1 << (i % 8)));
            QVERIFY2(!sealer.open(altered, column, row), qPrintable(QString::number(i)));
        }
    }

    void everyTruncationIsNoticed() {
        const QByteArray sealed = *sealer.seal(u"13912345678"_s, column, row);
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!sealer.open(sealed.left(length), column, row));
        QVERIFY(!sealer.open(sealed + '\0', column, row));
    }

    void anotherKeyOpensNothing() {
        const Sealer other(Sealer::makeKey());
        QVERIFY(!other.open(*sealer.seal(u"13912345678"_s, column, row), column, row));
        QVERIFY(sealer.blindIndex(u"1"_s, column) != other.blindIndex(u"1"_s, column));
    }

    void theBlindIndexFindsEqualValuesAndTellsNothingElse() {
        const QByteArray index = *sealer.blindIndex(u"110101199003078515"_s, column);
        QCOMPARE(index.size(), 16);
        QCOMPARE(sealer.blindIndex(u"110101199003078515"_s, column), std::optional(index));
        QVERIFY(sealer.blindIndex(u"110101199003078516"_s, column) != std::optional(index));
        QVERIFY(sealer.blindIndex(u"110101199003078515"_s, "member.phone") != std::optional(index));
    }

private:
    const Sealer sealer{Sealer::makeKey()};
};

REGISTER_TEST(sealer_test, SealerTest)

} // namespace sealer_test

#include "sealer_test.moc"
