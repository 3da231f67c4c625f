#include "core/usecases/example_office.h"

#include "core/usecases/ledger.h"
#include "core/usecases/workbench.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace example_office_test {

class ExampleOfficeTest : public QObject {
    Q_OBJECT

    static int overdueOn(Date day) {
        const QTemporaryDir folder;
        const FixedClock clock(day);
        const auto path = writeExampleOffice(folder.path(), u"example.zhibu"_s, day, clock);
        if (!path) return -1;
        const auto ledger = Ledger::open(*path, clock);
        if (!ledger) return -1;
        const auto bench = workbench(**ledger, Actor::owner(), (*ledger)->home().id, day, day.year());
        return bench ? bench->overdue : -1;
    }

private Q_SLOTS:
    void onItsOwnDayTheFilesAreAsWritten() {
        const QByteArray file("日期,主题\n2020-12-24,学习\n");
        QCOMPARE(exampleFileOn(u"activities.csv"_s, file, exampleDay()), file);
    }

    void elsewhereDaysGoByWholeYearsAndWhatIsToComeIsLeftOut() {
        const QByteArray file("日期,主题,所属年度,补课,录入日期\n"
                              "2020-02-29,学习,2019,王伟(P1)(2020-03-01),2020-07-01\n"
                              "2020-07-01,学习,,,2020-07-02\n");
        const QByteArray moved = exampleFileOn(u"activities.csv"_s, file, *Date::of(2026, 6, 30));
        QCOMPARE(
            QString::fromUtf8(moved).remove(QChar(QChar::ByteOrderMark)),
            u"日期,主题,所属年度,补课,录入日期\n2026-02-28,学习,2025,王伟(P1)(2026-03-01),2026-06-30\n"_s);
    }

    void onAnyDayTheOfficeIsAlive_data() {
        QTest::addColumn<Date>("day");
        for (int month = 1; month <= 12; ++month)
            QTest::addRow("2026-%02d", month) << *Date::of(2026, month, month * 2);
    }
    void onAnyDayTheOfficeIsAlive() {
        QFETCH(Date, day);
        const int ownDay = 107; // what it owes on the day it is written for
        const int overdue = overdueOn(day);
        QVERIFY2(overdue >= 0 && overdue <= ownDay + 20, qPrintable(QString::number(overdue)));
    }
};

REGISTER_TEST(example_office_test, ExampleOfficeTest)

} // namespace example_office_test

#include "example_office_test.moc"
