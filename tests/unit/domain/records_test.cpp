#include "core/domain/records.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace records_test {

namespace {

Date day(int year, int month, int dayOfMonth) {
    return *Date::of(year, month, dayOfMonth);
}

const MemberId someone = IdFactory(1).next<MemberId>();
const OrganizationId somewhere = IdFactory(2).next<OrganizationId>();
const ActivityId something = IdFactory(3).next<ActivityId>();
const TermId someTerm = IdFactory(4).next<TermId>();

} // namespace

class RecordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMemberIsProbationaryFromJoiningAndFullFromBeingMadeFull() {
        const Member member{.id = someone, .joinedOn = day(2018, 1, 6), .fullMemberOn = day(2019, 1, 6)};
        QVERIFY(!member.statusOn(day(2018, 1, 5)));
        QVERIFY(member.statusOn(day(2018, 1, 6)) == MemberStatus::probationary);
        QVERIFY(member.statusOn(day(2019, 1, 5)) == MemberStatus::probationary);
        QVERIFY(member.statusOn(day(2019, 1, 6)) == MemberStatus::full);
    }

    void withoutThatDayTheStatedStatusHoldsOnEveryDate() {
        const Member member{
            .id = someone, .joinedOn = day(2010, 1, 6), .statedStatus = MemberStatus::probationary};
        QVERIFY(member.statusOn(day(2010, 1, 6)) == MemberStatus::probationary);
        QVERIFY(member.statusOn(day(2020, 1, 6)) == MemberStatus::probationary);
        const Member full{.id = someone, .joinedOn = day(2020, 1, 6), .statedStatus = MemberStatus::full};
        QVERIFY(full.statusOn(day(2020, 1, 6)) == MemberStatus::full);
    }

    void theDayOfBeingMadeFullOutweighsTheStatedStatus() {
        const Member member{.id = someone,
                            .joinedOn = day(2018, 1, 6),
                            .fullMemberOn = day(2020, 1, 6),
                            .statedStatus = MemberStatus::full};
        QVERIFY(member.statusOn(day(2019, 6, 1)) == MemberStatus::probationary);
    }

    void whereBothAreUnknownOneYearOfProbationIsAssumed() {
        const Member member{.id = someone, .joinedOn = day(2020, 2, 29)};
        QVERIFY(member.statusOn(day(2021, 2, 27)) == MemberStatus::probationary);
        QVERIFY(member.statusOn(day(2021, 2, 28)) == MemberStatus::full);
        QVERIFY(Member{.id = someone}.statusOn(day(2020, 1, 1)) == MemberStatus::full);
    }

    void anOrganisationExistsUntilTheDayBeforeItIsDissolved() {
        const Organization organization{
            .id = somewhere, .establishedOn = day(2019, 3, 1), .dissolvedOn = day(2020, 3, 1)};
        QVERIFY(!organization.existsOn(day(2019, 2, 28)));
        QVERIFY(organization.existsOn(day(2019, 3, 1)));
        QVERIFY(organization.existsOn(day(2020, 2, 29)));
        QVERIFY(!organization.existsOn(day(2020, 3, 1)));
        QVERIFY(Organization{.id = somewhere}.existsOn(day(1999, 1, 1)));
    }

    void aTermIsDueAfterItsYearsOrAtItsExtension() {
        Term term{.id = someTerm, .organization = somewhere, .electedOn = day(2016, 2, 29), .lengthYears = 3};
        QCOMPARE(term.dueOn().toIso(), u"2019-02-28"_s);
        term.extendedUntil = day(2019, 12, 31);
        QCOMPARE(term.dueOn().toIso(), u"2019-12-31"_s);
        term.closedOn = day(2019, 6, 1);
        QVERIFY(!term.runsOn(day(2016, 2, 28)));
        QVERIFY(term.runsOn(day(2016, 2, 29)));
        QVERIFY(term.runsOn(day(2019, 5, 31)));
        QVERIFY(!term.runsOn(day(2019, 6, 1)));
    }

    void anEntryIsLateWhenItComesMoreThanSevenDaysAfter() {
        Activity activity{.id = something, .organization = somewhere, .heldOn = day(2020, 9, 1)};
        activity.recordedAt = QDateTime(QDate(2020, 9, 8), QTime(23, 59));
        QVERIFY(!activity.lateByDays());
        activity.recordedAt = QDateTime(QDate(2020, 9, 9), QTime(0, 0));
        QCOMPARE(activity.lateByDays(), std::optional(8));
    }

    void importedHistoryIsLateByItsStatedDayOrUnknown() {
        Activity activity{
            .id = something, .organization = somewhere, .heldOn = day(2019, 1, 27), .imported = true};
        activity.recordedAt = QDateTime(QDate(2020, 9, 8), QTime(9, 0));
        QVERIFY(!activity.enteredOn());
        QVERIFY(!activity.lateByDays());
        activity.statedEntryDate = day(2019, 2, 4);
        QCOMPARE(activity.enteredOn(), std::optional(day(2019, 2, 4)));
        QCOMPARE(activity.lateByDays(), std::optional(8));
        activity.statedEntryDate = day(2019, 2, 3);
        QVERIFY(!activity.lateByDays());
    }

    void aStatedDayWithoutImportHidesNothing() {
        Activity activity{.id = something, .organization = somewhere, .heldOn = day(2020, 9, 1)};
        activity.statedEntryDate = day(2020, 9, 2);
        activity.recordedAt = QDateTime(QDate(2020, 10, 1), QTime(9, 0));
        QCOMPARE(activity.lateByDays(), std::optional(30));
    }

    void anActivityCountsForTheYearHeldUnlessItSaysOtherwise() {
        Activity activity{.id = something, .organization = somewhere, .heldOn = day(2020, 1, 15)};
        QCOMPARE(activity.yearItCountsFor(), 2020);
        activity.forYear = 2019;
        QCOMPARE(activity.yearItCountsFor(), 2019);
    }

    void intervalsAreHalfOpen() {
        const DateInterval spring{day(2020, 3, 1), day(2020, 6, 1)};
        const DateInterval summer{day(2020, 6, 1), day(2020, 9, 1)};
        const DateInterval always{};
        const DateInterval never{day(2020, 4, 1), day(2020, 4, 1)};
        QVERIFY(!spring.overlaps(summer) && !summer.overlaps(spring));
        QVERIFY(spring.overlaps(always) && always.overlaps(spring) && always.overlaps(always));
        QVERIFY(!never.overlaps(spring) && !spring.overlaps(never) && !never.overlaps(always));
        QVERIFY(spring.overlaps({day(2020, 5, 31), std::nullopt}));
        QVERIFY(!spring.overlaps({std::nullopt, day(2020, 3, 1)}));
        QVERIFY(spring.contains(day(2020, 3, 1)) && !spring.contains(day(2020, 6, 1)));
    }
};

REGISTER_TEST(records_test, RecordsTest)

} // namespace records_test

#include "records_test.moc"
