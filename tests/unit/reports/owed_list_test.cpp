#include "core/reports/owed_list.h"

#include "core/reports/cell_text.h"
#include "core/reports/writers/calendar_writer.h"
#include "core/reports/writers/csv_writer.h"
#include "tests/support/test_registry.h"
#include "tests/unit/reports/golden_file.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace owed_list_test {

namespace {

const Date asOf = *Date::of(2020, 11, 18);

OwedLine line(const QString& duty, const Period& period, Date due, duties::Status status) {
    OwedLine made{.result = {.duty = duty,
                             .organization = IdFactory(3).next<OrganizationId>(),
                             .organizationCode = u"B00101"_s,
                             .subject = {},
                             .member = {},
                             .group = {},
                             .period = period,
                             .required = duties::Amount::ofHours(1),
                             .actual = duties::Amount(),
                             .status = status,
                             .due = due,
                             .strictness = duties::Strictness::must,
                             .isRegister = false,
                             .reason = u"Done 0 of 1."_s,
                             .asOf = asOf,
                             .year = 2020},
                  .duty = u"每月开展主题党日"_s,
                  .organization = u"演示第1局第1党支部"_s};
    made.clause = u"丹发〔2020〕38号 第一条"_s;
    made.warningDays = 7;
    return made;
}

std::vector<OwedLine> sample() {
    OwedLine hours =
        line(u"hours.annual"_s, Period::ofYear(2020), *Date::of(2020, 12, 31), duties::Status::due_soon);
    hours.people = QStringList{u"何建国"_s, u"周子涵"_s};
    OwedLine posts = line(u"structure.posts"_s, Period::ofYear(2020), asOf, duties::Status::attention);
    posts.result.period.reset();
    posts.result.due.reset();
    posts.result.required.reset();
    posts.result.actual.reset();
    return {
        line(u"theme_day.monthly"_s, Period::month(2020, 8), *Date::of(2020, 8, 31), duties::Status::overdue),
        hours, posts};
}

Report report(const std::vector<OwedLine>& explained = {}) {
    return owedList(sample(), explained, {u"演示第1局机关党委"_s, asOf, asOf, {}});
}

/// Lines put together again and split at the first colon, as a calendar reads them.
std::vector<std::pair<QString, QString>> unfolded(const QByteArray& calendar) {
    std::vector<std::pair<QString, QString>> fields;
    const QByteArray joined = QByteArray(calendar).replace("\r\n ", "");
    for (const QByteArray& each : joined.split('\n')) {
        const QString text = QString::fromUtf8(each).remove(u'\r');
        if (!text.isEmpty()) fields.emplace_back(text.section(u':', 0, 0), text.section(u':', 1));
    }
    return fields;
}

QStringList valuesOf(const QByteArray& calendar, const QString& name) {
    QStringList values;
    for (const auto& [field, value] : unfolded(calendar)) {
        if (field == name) values += value;
    }
    return values;
}

const QDateTime stamp(QDate(2020, 11, 18), QTime(9, 30), Qt::UTC);

} // namespace

class OwedListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasAsManyCellsAsThereAreColumns() {
        for (const ReportTable& table : report(sample()).tables) {
            QCOMPARE(table.rows.size(), size_t{3});
            for (const ReportRow& row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }

    void theListIsTheOneOfTheRecord() {
        QVERIFY(zhibu::testing::matchesGolden(u"owed.csv"_s, toCsv(report({sample().front()}))));
    }

    void ofSeveralPeopleNoFigureIsGiven() {
        const ReportRow row = report().tables.front().rows[1];
        QCOMPARE(cellText(row[5]), QString());
        QCOMPARE(cellText(row[3]), u"何建国, 周子涵"_s);
    }

    void whatWasExplainedStandsBesideWithItsReason() {
        OwedLine explained = sample().front();
        explained.explanation = u"全体抽调防汛"_s;
        const Report both = report({explained});
        QCOMPARE(both.tables.size(), size_t{2});
        QCOMPARE(cellText(both.tables[1].rows[0].back()), u"全体抽调防汛"_s);
        QCOMPARE(report().tables.size(), size_t{1});
    }

    void nothingOwedSaysSo() {
        const Report none = owedList({}, {}, {u"演示第1局机关党委"_s, asOf, asOf, {}});
        QVERIFY(none.tables.front().rows.empty());
        QVERIFY(!none.tables.front().emptyText.isEmpty());
    }

    void everyDueDateIsAnEventWithAReminder() {
        const QByteArray calendar = toCalendar(sample(), u"待办"_s, stamp);
        QCOMPARE(valuesOf(calendar, u"DTSTART;VALUE=DATE"_s), (QStringList{u"20200831"_s, u"20201231"_s}));
        QCOMPARE(valuesOf(calendar, u"DTEND;VALUE=DATE"_s), (QStringList{u"20200901"_s, u"20210101"_s}));
        QCOMPARE(valuesOf(calendar, u"TRIGGER"_s), (QStringList{u"-P7D"_s, u"-P7D"_s}));
        QCOMPARE(valuesOf(calendar, u"DTSTAMP"_s).front(), u"20201118T093000Z"_s);
        QCOMPARE(valuesOf(calendar, u"BEGIN"_s).count(u"VEVENT"_s), 2);
        QCOMPARE(valuesOf(calendar, u"BEGIN"_s).size(), valuesOf(calendar, u"END"_s).size());
    }

    void theSameLinesAreTheSameEvents() {
        const QByteArray calendar = toCalendar(sample(), u"待办"_s, stamp);
        QCOMPARE(calendar, toCalendar(sample(), u"待办"_s, stamp));
        QStringList identities = valuesOf(calendar, u"UID"_s);
        QCOMPARE(identities.removeDuplicates(), 0);
        const QByteArray later = toCalendar(sample(), u"待办"_s, stamp.addDays(3));
        QCOMPARE(valuesOf(later, u"UID"_s), identities);
    }

    void linesAreFoldedBetweenCharacters() {
        OwedLine longer = sample().front();
        longer.duty = u"机关党支部或党小组一般每月开展一次集中学习并作好记录，"_s.repeated(9);
        const QByteArray calendar = toCalendar({longer}, u"待办"_s, stamp);
        for (const QByteArray& each : calendar.split('\n')) {
            QVERIFY2(each.size() <= 76, each.constData()); // 75 octets and the carriage return
            QVERIFY(!QString::fromUtf8(each).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(valuesOf(calendar, u"SUMMARY"_s).front().startsWith(longer.duty));
    }

    void signsOfTheFormatAreEscaped() {
        OwedLine awkward = sample().front();
        awkward.duty = u"a,b;c\\d\ne"_s;
        const QByteArray calendar = toCalendar({awkward}, u"待办"_s, stamp);
        QVERIFY(valuesOf(calendar, u"SUMMARY"_s).front().startsWith(u"a\\,b\\;c\\\\d\\ne ·"_s));
    }
};

REGISTER_TEST(owed_list_test, OwedListTest)

} // namespace owed_list_test

#include "owed_list_test.moc"
