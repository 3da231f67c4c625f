#include "core/usecases/member_details.h"

#include "core/usecases/record_activity.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::SampleBranch;

namespace member_details_test {

namespace {

const Date theDay = *Date::of(2020, 11, 18);

Result<MemberDetails> details(SampleBranch& branch, const MemberId& member, Date day = theDay) {
    return memberDetails(*branch.ledger, Actor::owner(), member, day, 2020);
}

void record(SampleBranch& branch, const ActivityKinds& kinds, Date day, AttendanceState ofFirst) {
    ActivityDraft draft = *newDraft(*branch.ledger, Actor::owner(), branch.home(), kinds, day);
    draft.topic = u"学习 %1"_s.arg(day.toIso());
    draft.minutes = u"一、领学。"_s;
    draft.creditHours = u"1.5"_s;
    for (Attendance& entry : draft.attendance) {
        if (entry.member != branch.members.front()) continue;
        entry.state = ofFirst;
        entry.reason = u"出差"_s;
    }
    const auto kept = saveDraft(*branch.ledger, Actor::owner(), {}, draft);
    const auto done = finalise(*branch.ledger, Actor::owner(), *kept);
    if (!done) qFatal("%s", qPrintable(done.problem().message));
}

} // namespace

class MemberDetailsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleBranch> branch;

private Q_SLOTS:
    void init() { branch = std::make_unique<SampleBranch>(); }

    void staysAndPositionsAreThoseOfTheBook() {
        const auto secretary = details(*branch, branch->secretary());
        QCOMPARE(secretary->stays.size(), size_t{1});
        QCOMPARE(secretary->stays[0].branch, branch->ledger->home().name);
        QCOMPARE(secretary->stays[0].interval.from, Date::of(2005, 7, 1)); // nobody belongs before 入党日期
        QCOMPARE(secretary->positions.size(), size_t{1});
        QCOMPARE(secretary->positions[0].name, u"书记"_s);
        QCOMPARE(secretary->positions[0].term, 3);
        QVERIFY(secretary->votes);
        QCOMPARE(secretary->hours->required, CreditHours::ofHundredths(4000));
        const auto gone = details(*branch, *branch->gone);
        QCOMPARE(gone->stays[0].interval.until, Date::of(2020, 6, 1));
        QVERIFY(!gone->hours && gone->positions.empty());
    }

    void attendanceIsThatOfTheYearWithoutTalks() {
        const MemberId& first = branch->members.front();
        record(*branch, {ActivityKind::theme_day}, *Date::of(2020, 11, 12), AttendanceState::present);
        record(*branch, {ActivityKind::study}, *Date::of(2020, 11, 13), AttendanceState::on_leave);
        record(*branch, {ActivityKind::study}, *Date::of(2019, 11, 13), AttendanceState::absent);
        const auto shown = details(*branch, first);
        QCOMPARE(shown->attendance.expected, 2);
        QCOMPARE(shown->attendance.present, 1);
        QCOMPARE(shown->attendance.onLeave, 1);
        QCOMPARE(shown->attendance.absent, 0);
        QCOMPARE(shown->hours->hours, CreditHours::ofHundredths(150));
        QCOMPARE(details(*branch, first, *Date::of(2020, 11, 12))->attendance.expected, 1);
        const auto before = memberDetails(*branch->ledger, Actor::owner(), first, theDay, 2019)->attendance;
        QCOMPARE(before.absent, 1);
    }

    void restrictionsTakeTheVote() {
        const MemberId& member = branch->members[5];
        branch->change([&](Transaction& transaction) {
            member_repository::insert(transaction,
                                      RightsRestriction{.id = transaction.ids.next<RestrictionId>(),
                                                        .member = member,
                                                        .interval = {Date::of(2020, 10, 1), {}},
                                                        .reason = u"留党察看"_s});
        });
        const auto shown = details(*branch, member);
        QCOMPARE(shown->restrictions.size(), size_t{1});
        QVERIFY(!shown->votes);
        QVERIFY(details(*branch, member, *Date::of(2020, 9, 1))->votes);
        QVERIFY(details(*branch, branch->members[6])->restrictions.empty());
    }

    void protectedNumbersAreMaskedOrWithheld() {
        const MemberId& member = branch->members.front();
        branch->change([&](Transaction& transaction) {
            member_repository::setProtectedIdentity(transaction, member,
                                                    {u"110101198503070013"_s, u"13912345678"_s});
        });
        const auto owner = details(*branch, member);
        QCOMPARE(owner->identityNumber, u"110************013"_s);
        QCOMPARE(owner->phone, u"13*******78"_s);
        QVERIFY(!owner->identityWithheld);
        const Actor other{.role = Actor::Role::member, .name = u"x"_s};
        QVERIFY(!memberDetails(*branch->ledger, other, member, theDay, 2020));
        QVERIFY(details(*branch, branch->members[1])->identityNumber.isEmpty());
        QCOMPARE(masked(u"1234"_s), u"****"_s);
    }

    void whoIsNotThereIsAProblem() {
        const auto nobody = details(*branch, IdFactory().next<MemberId>());
        QVERIFY(!nobody);
        QCOMPARE(nobody.problem().code, u"member.unknown"_s);
        const Actor member{.role = Actor::Role::member, .name = u"x"_s};
        QVERIFY(!memberDetails(*branch->ledger, member, branch->secretary(), theDay, 2020));
    }
};

REGISTER_TEST(member_details_test, MemberDetailsTest)

} // namespace member_details_test

#include "member_details_test.moc"
