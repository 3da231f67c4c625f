#include "ui/widgets/date_field.h"

#include "tests/support/test_registry.h"
#include "ui/widgets/typed_date.h"

#include <QCalendarWidget>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace date_field_test {

class DateFieldTest : public QObject {
    Q_OBJECT

    const Date today = *Date::of(2020, 11, 18);

    /// A field over a day, in a window with something to go to.
    struct Form {
        explicit Form(Date today, std::optional<Date> day) : field(new DateField(today)) {
            auto* column = new QVBoxLayout(&window);
            column->addWidget(field);
            column->addWidget(&other);
            field->setDate(day);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window)) qFatal("the window does not become active");
            field->field()->setFocus();
            QObject::connect(field, &DateField::dateChanged, field, [this] { ++changes; });
        }
        QLineEdit* edit() const { return field->field(); }
        QWidget window;
        QLineEdit other;
        DateField* field;
        int changes = 0;
    };

    static void compose(QLineEdit* edit, const QString& preedit, const QString& committed) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(committed);
        QApplication::sendEvent(edit, &event);
    }

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
        QTest::newRow("this year, four digits") << u"0903"_s << u"2020-09-03"_s;
        QTest::newRow("this year, as one says it") << u"9月3号"_s << u"2020-09-03"_s;
        QTest::newRow("a dash") << u"2020—9—3"_s << u"2020-09-03"_s;
        QTest::newRow("two-digit year") << u"20-9-3"_s << u"2020-09-03"_s;
        QTest::newRow("two-digit year, long ago") << u"85.7.1"_s << u"1985-07-01"_s;
        QTest::newRow("two-digit year, to come") << u"25.7.1"_s << u"2025-07-01"_s;
        QTest::newRow("a month") << u"202009"_s << QString();
        QTest::newRow("a year") << u"2020"_s << QString();
        QTest::newRow("day first") << u"3-9-2020"_s << QString();
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

    void whatIsTypedStaysUntilOneLeaves_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        QTest::newRow("month and day") << u"11-13"_s << u"2020-11-13"_s;
        QTest::newRow("four digits") << u"1113"_s << u"2020-11-13"_s;
        QTest::newRow("full stops") << u"2020.11.13"_s << u"2020-11-13"_s;
        QTest::newRow("eight digits") << u"20201113"_s << u"2020-11-13"_s;
        QTest::newRow("half-way another day") << u"1-13"_s << u"2020-01-13"_s;
        QTest::newRow("two-digit year") << u"20-11-13"_s << u"2020-11-13"_s;
    }

    void whatIsTypedStaysUntilOneLeaves() {
        QFETCH(QString, typed);
        QFETCH(QString, day);
        Form form(today, Date::of(2020, 9, 30));
        QTest::keyClick(form.edit(), Qt::Key_A, Qt::ControlModifier);
        for (int i = 0; i < typed.size(); ++i) {
            QTest::keyClick(form.edit(), typed[i].toLatin1());
            form.field->setDate(Date::of(2020, 9, 30)); // as a form that shows again what stands
            QCOMPARE(form.edit()->text(), typed.first(i + 1));
            QCOMPARE(form.field->date(), Date::of(2020, 9, 30));
        }
        QCOMPARE(form.changes, 0);
        QTest::keyClick(form.edit(), Qt::Key_Tab);
        QCOMPARE(form.edit()->text(), day);
        QCOMPARE(form.field->date()->toIso(), day);
        QCOMPARE(form.changes, 1);
    }

    void oneBackSpaceTakesOneDigit() {
        Form form(today, Date::of(2020, 11, 13));
        QTest::keyClick(form.edit(), Qt::Key_End);
        QTest::keyClick(form.edit(), Qt::Key_Backspace);
        QCOMPARE(form.edit()->text(), u"2020-11-1"_s);
        QTest::keyClick(form.edit(), Qt::Key_2);
        QTest::keyClick(form.edit(), Qt::Key_Return);
        QCOMPARE(form.field->date(), Date::of(2020, 11, 12));
        QCOMPARE(form.changes, 1);
    }

    void anInputMethodComposesUndisturbed() {
        Form form(today, std::nullopt);
        for (const QString& word : {u"１"_s, u"１１"_s}) {
            compose(form.edit(), word, {});
            form.field->setDate(std::nullopt);
            QVERIFY(form.edit()->text().isEmpty() && form.changes == 0);
        }
        compose(form.edit(), {}, u"１１"_s);
        compose(form.edit(), u"yue"_s, {});
        form.field->setDate(std::nullopt);
        compose(form.edit(), {}, u"月"_s);
        compose(form.edit(), {}, u"１３日"_s);
        QCOMPARE(form.edit()->text(), u"１１月１３日"_s);
        QCOMPARE(form.changes, 0);
        QTest::keyClick(form.edit(), Qt::Key_Return);
        QCOMPARE(form.edit()->text(), u"2020-11-13"_s);
        QCOMPARE(form.field->date(), Date::of(2020, 11, 13));
    }

    void aShortcutTakesWhatIsTyped() {
        Form form(today, Date::of(2020, 9, 30));
        std::optional<Date> seen;
        QShortcut save(QKeySequence(Qt::CTRL | Qt::Key_Return), &form.window);
        QObject::connect(&save, &QShortcut::activated, &save, [&] { seen = form.field->date(); });
        QTest::keyClick(form.edit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(form.edit(), Qt::Key_A, Qt::ControlModifier); // the field's own keys finish nothing
        QTest::keyClicks(form.edit(), u"1-1"_s);
        QTest::keyClick(form.edit(), Qt::Key_Control, Qt::ControlModifier);
        QCOMPARE(form.changes, 0);
        QTest::keyClick(form.edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(seen, Date::of(2020, 1, 1));
    }

    void aDayThatIsWholeIsTakenInAPauseWithoutTouchingTheText() {
        Form form(today, Date::of(2020, 9, 30));
        QTest::keyClick(form.edit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(form.edit(), u"1-1"_s); // may become the thirteenth
        QTest::qWait(1200);
        QCOMPARE(form.changes, 0);
        QTest::keyClicks(form.edit(), u"3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(form.field->date(), Date::of(2020, 1, 13), 3000);
        QCOMPARE(form.edit()->text(), u"1-13"_s);
    }

    void whatIsNoDayIsNotWrittenOverByAFormThatShowsNone() {
        Form form(today, Date::of(2020, 9, 30));
        QTest::keyClick(form.edit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(form.edit(), u"2020-2-30"_s);
        QTest::keyClick(form.edit(), Qt::Key_Tab);
        form.field->setDate(std::nullopt);
        QCOMPARE(form.edit()->text(), u"2020-2-30"_s);
        QVERIFY(!form.field->problem().isEmpty());
        form.field->setAnew(std::nullopt);
        QVERIFY(form.edit()->text().isEmpty() && form.field->problem().isEmpty());
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

    void theArrowsStartFromWhatIsTyped() {
        Form form(today, Date::of(2020, 9, 30));
        QTest::keyClick(form.edit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(form.edit(), u"11-13"_s);
        QTest::keyClick(form.edit(), Qt::Key_Up);
        QCOMPARE(form.field->date(), Date::of(2020, 11, 14));
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
        QCOMPARE(calendar->firstDayOfWeek(), Qt::Monday);
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
