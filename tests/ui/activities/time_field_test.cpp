#include "ui/pages/activities/time_field.h"

#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace time_field_test {

class TimeFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesAreReadAsPeopleTypeThem_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("time");
        for (const auto& [typed, time] :
             {std::pair(u"14:30"_s, u"14:30"_s), std::pair(u"14.30"_s, u"14:30"_s),
              std::pair(u"1430"_s, u"14:30"_s), std::pair(u"930"_s, u"09:30"_s),
              std::pair(u"9:5"_s, u"09:05"_s), std::pair(u"14：30"_s, u"14:30"_s),
              std::pair(u"14时30分"_s, u"14:30"_s), std::pair(u"9点"_s, u"09:00"_s),
              std::pair(u"25:00"_s, QString()), std::pair(u"2pm"_s, QString()),
              std::pair(u"14:60"_s, QString()), std::pair(QString(), QString())})
            QTest::newRow(qPrintable(typed)) << typed << time;
    }

    void timesAreReadAsPeopleTypeThem() {
        QFETCH(QString, typed);
        QFETCH(QString, time);
        QCOMPARE(typedTime(typed).value_or(QString()), time);
    }

    void theFieldTidiesUpAsOneLeavesAndKeepsWhatItCannotRead() {
        QWidget form;
        auto* field = new TimeField(&form);
        auto* other = new QLineEdit(&form);
        other->move(0, 60);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        field->setFocus();
        QTest::keyClicks(field, u"1430"_s);
        other->setFocus();
        QCOMPARE(field->text(), u"14:30"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(field->text(), u"14:45"_s);
        field->setText(u"2pm"_s);
        other->setFocus();
        QCOMPARE(field->text(), u"2pm"_s);
    }
};

REGISTER_TEST(time_field_test, TimeFieldTest)

} // namespace time_field_test

#include "time_field_test.moc"
