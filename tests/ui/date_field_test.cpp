#include "ui/widgets/date_field.h"

#include "tests/support/test_registry.h"
#include "ui/widgets/typed_date.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace date_field_test {

class DateFieldTest : public QObject {
    Q_OBJECT

    const Date today = *Date::of(2020, 11, 18);

private Q_SLOTS:
    void aDayIsReadAsPeopleTypeIt_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        QTest::newRow("hyphens") << u"2020-9-3"_s << u"2020-09-03"_s;
        QTest::newRow("eight digits") << u"20200903"_s << u"2020-09-03"_s;
        QTest::newRow("full stops") << u"2020.9.3"_s << u"2020-09-03"_s;
        QTest::newRow("slashes") << u"2020/09/03"_s << u"2020-09-03"_s;
        QTest::newRow("Chinese") << u"2020年9月3日"_s << u"2020-09-03"_s;
        QTest::newRow("full width") << u"２０２０－９－３"_s << u"2020-09-03"_s;
        QTest::newRow("this year") << u"9-3"_s << u"2020-09-03"_s;
        QTest::newRow("this year, Chinese") << u" 9月3日 "_s << u"2020-09-03"_s;
        QTest::newRow("no such day") << u"2020-2-30"_s << QString();
        QTest::newRow("no such month") << u"20201303"_s << QString();
        QTest::newRow("one number") << u"3"_s << QString();
        QTest::newRow("words") << u"tomorrow"_s << QString();
        QTest::newRow("too much") << u"2020-9-3-1"_s << QString();
        QTest::newRow("nothing") << u""_s << QString();
    }

    void aDayIsReadAsPeopleTypeIt() {
        QFETCH(QString, typed);
        QFETCH(QString, day);
        const std::optional<Date> read = typedDate(typed, today);
        QCOMPARE(read ? read->toIso() : QString(), day);
    }

    void leavingTheFieldWritesTheDayInFull() {
        DateField field(today);
        field.show();
        QSignalSpy changed(&field, &DateField::dateChanged);
        QTest::keyClicks(field.field(), u"2020-9-3"_s);
        QTest::keyClick(field.field(), Qt::Key_Return);
        QCOMPARE(field.field()->text(), u"2020-09-03"_s);
        QCOMPARE(field.date()->toIso(), u"2020-09-03"_s);
        QVERIFY(changed.count() >= 1);
    }

    void whatIsNoDayIsSaidBelowAndStays() {
        DateField field(today);
        field.show();
        QTest::keyClicks(field.field(), u"2020-2-30"_s);
        QVERIFY(field.problem().isEmpty()); // not while one types
        QTest::keyClick(field.field(), Qt::Key_Return);
        QVERIFY(field.problem().contains(u"2020-2-30"_s));
        QCOMPARE(field.field()->text(), u"2020-2-30"_s);
        QVERIFY(!field.isValid());
        QVERIFY(!field.date());
        field.field()->setText({});
        QTest::keyClicks(field.field(), u"1-2"_s);
        QVERIFY(field.problem().isEmpty());
    }

    void theArrowsGoByDaysAndThePagesByMonths() {
        DateField field(today);
        field.setDate(Date::of(2020, 1, 31));
        QTest::keyClick(field.field(), Qt::Key_Up);
        QCOMPARE(field.date()->toIso(), u"2020-02-01"_s);
        QTest::keyClick(field.field(), Qt::Key_Down);
        QCOMPARE(field.date()->toIso(), u"2020-01-31"_s);
        QTest::keyClick(field.field(), Qt::Key_PageUp);
        QCOMPARE(field.date()->toIso(), u"2020-02-29"_s);
    }

    void anEmptyFieldStartsToday() {
        DateField field(today);
        QVERIFY(field.isValid());
        QTest::keyClick(field.field(), Qt::Key_Up);
        QCOMPARE(field.date()->toIso(), today.toIso());
    }

    void theCalendarChoosesADay() {
        DateField field(today);
        field.show();
        QTest::keyClick(field.field(), Qt::Key_Down, Qt::AltModifier);
        auto* calendar = field.findChild<QCalendarWidget*>();
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), today.toQDate());
        Q_EMIT calendar->clicked(QDate(2020, 11, 5));
        QCOMPARE(field.date()->toIso(), u"2020-11-05"_s);
    }

    void aFixedFieldStays() {
        DateField field(today);
        field.setDate(today);
        field.setReadOnly(true);
        QTest::keyClick(field.field(), Qt::Key_Up);
        QCOMPARE(field.date()->toIso(), today.toIso());
    }
};

REGISTER_TEST(date_field_test, DateFieldTest)

} // namespace date_field_test

#include "date_field_test.moc"
