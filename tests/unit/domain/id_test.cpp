#include "core/domain/id.h"
#include "tests/support/test_registry.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace id_test {

class IdTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAreUniqueAndInTheOrderTheyWereMade_data() {
        QTest::addColumn<bool>("seeded");
        QTest::newRow("by the system's clock") << false;
        QTest::newRow("seeded") << true;
    }

    void idsAreUniqueAndInTheOrderTheyWereMade() {
        QFETCH(bool, seeded);
        IdFactory ids = seeded ? IdFactory(1) : IdFactory();
        QSet<QByteArray> seen;
        QByteArray previous;
        for (int i = 0; i < 20'000; ++i) { // the counter of one millisecond ends at 4096
            const QByteArray id = ids.next<MemberId>().toByteArray();
            QVERIFY2(previous < id, qPrintable(QString::number(i)));
            previous = id;
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 20'000);
    }

    void theyAreUuidsOfVersionSeven() {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        IdFactory ids;
        for (int i = 0; i < 100; ++i) {
            const MemberId id = ids.next<MemberId>();
            QCOMPARE(id.bytes[6] >> 4, 7);
            QCOMPARE(id.bytes[8] >> 6, 2);
            qint64 milliseconds = 0;
            for (size_t byte = 0; byte < 6; ++byte)
                milliseconds = milliseconds << 8 | id.bytes[byte];
            QVERIFY(milliseconds >= before && milliseconds <= QDateTime::currentMSecsSinceEpoch() + 1);
        }
    }

    void theSameSeedMakesTheSameIds() {
        IdFactory a(42);
        IdFactory b(42);
        IdFactory other(43);
        for (int i = 0; i < 100; ++i) {
            const MemberId id = a.next<MemberId>();
            QCOMPARE(id.toString(), b.next<MemberId>().toString());
            QVERIFY(id != other.next<MemberId>());
        }
    }

    void anIdIsExactlySixteenBytes() {
        const MemberId id = IdFactory(1).next<MemberId>();
        QCOMPARE(MemberId::fromBytes(id.toByteArray()), std::optional(id));
        QVERIFY(!MemberId::fromBytes(id.toByteArray().left(15)));
        QVERIFY(!MemberId::fromBytes(id.toByteArray() + 'x'));
        QVERIFY(!MemberId::fromBytes({}));
        QCOMPARE(id.toString().size(), 32);
    }

    void anIdOfOneThingIsNotTakenForAnother() {
        static_assert(!std::is_convertible_v<MemberId, ActivityId>);
        static_assert(!std::is_default_constructible_v<MemberId>);
    }
};

REGISTER_TEST(id_test, IdTest)

} // namespace id_test

#include "id_test.moc"
