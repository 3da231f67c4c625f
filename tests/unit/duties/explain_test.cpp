#include "core/duties/explain.h"

#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace explain_test {

class ExplainTest : public QObject {
    Q_OBJECT

    static QStringList days(const std::vector<ExplainedActivity>& list) {
        QStringList texts;
        for (const ExplainedActivity& activity : list)
            texts += activity.heldOn.toIso();
        return texts;
    }
    static QStringList notes(const Explanation& explanation) {
        QStringList texts;
        for (const ExplainedActivity& activity : explanation.notCounted)
            texts += activity.heldOn.toIso() + u' ' + activity.note;
        return texts;
    }

private Q_SLOTS:
    void everyActivityThatDidNotCountSaysWhy() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const OrganizationId group = office.group(u"B1-1"_s, branch);
        const OrganizationId other = office.branch(u"B2"_s);
        office.activity(branch, {ActivityKind::theme_day}, day("2020-02-03")).topic = u"清明祭扫"_s;
        office.activity(branch, {ActivityKind::theme_day}, day("2020-02-04")).state = RecordState::draft;
        office.activity(branch, {ActivityKind::theme_day}, day("2020-02-05")).state = RecordState::trashed;
        office.activity(branch, {ActivityKind::study}, day("2020-02-06"));
        office.activity(group, {ActivityKind::theme_day}, day("2020-02-07"));
        office.activity(branch, {ActivityKind::theme_day}, day("2020-02-29"));
        office.activity(branch, {ActivityKind::theme_day}, day("2020-03-01"));
        office.activity(branch, {ActivityKind::theme_day}, day("2020-05-01"));
        office.activity(other, {ActivityKind::theme_day}, day("2020-02-08"));
        const Explanation explanation =
            office.explained(office.ask(u"theme_day.monthly"_s, day("2020-02-28"))[1]);
        QCOMPARE(days(explanation.counted), QStringList{u"2020-02-03"_s});
        QCOMPARE(explanation.counted.front().topic, u"清明祭扫"_s);
        QCOMPARE(explanation.counted.front().activity, office.activities.front().id);
        const QStringList expected{u"2020-02-04 It is a draft: confirm it to make it count."_s,
                                   u"2020-02-05 It lies in the trash."_s,
                                   u"2020-02-06 It is of another kind."_s,
                                   u"2020-02-07 Another organisation or group held it."_s,
                                   u"2020-02-29 It was held after the day asked for."_s,
                                   u"2020-03-01 It was held outside the period."_s};
        QCOMPARE(notes(explanation), expected);
        QCOMPARE(explanation.remedy, QString());
    }

    void aNewOrganisationSaysSo() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.at(branch).establishedOn = day("2020-02-10");
        office.activity(branch, {ActivityKind::theme_day}, day("2020-02-20"));
        const Explanation explanation =
            office.explained(office.ask(u"theme_day.monthly"_s, day("2020-02-28")).front());
        QVERIFY(explanation.counted.empty());
        QCOMPARE(notes(explanation),
                 QStringList{u"2020-02-20 The organisation is new: established on 2020-02-10."_s});
    }

    void aMissingFacetIsNamed() {
        SampleOffice office;
        const OrganizationId committee = office.organization(u"C"_s, OrganizationKind::organ_committee);
        office.activity(committee, {ActivityKind::duty_report}, day("2020-12-01")).facets = {
            Facet::work_committee};
        const DutyResult result = office.ask(u"duty_report.annual"_s, day("2020-12-01")).back();
        const Explanation explanation = office.explained(result);
        QVERIFY(explanation.counted.empty());
        QCOMPARE(notes(explanation), QStringList{u"2020-12-01 It was not with: Leading group."_s});
        QCOMPARE(result.reason, u"Done 0 of 1 with Leading group; it is due on 2021-03-31."_s);
    }

    void aYearlyMeetingForAnotherYearSaysForWhich() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.activity(branch, {ActivityKind::life_meeting}, day("2020-02-01"));
        office.activity(branch, {ActivityKind::life_meeting}, day("2020-04-01")).forYear = 2019;
        const Explanation explanation =
            office.explained(office.ask(u"life_meeting.annual"_s, day("2020-06-01")).front());
        const QStringList expected{u"2020-02-01 It is for the year 2020."_s,
                                   u"2020-04-01 It was held after the due date."_s};
        QCOMPARE(notes(explanation), expected);
        QVERIFY(explanation.remedy.contains(u"Organisation life meeting"_s));
        QVERIFY(explanation.remedy.contains(u"late entry"_s)); // nothing invites inventing one
    }

    void theGroupThatLagsBehindIsTheOneExplained() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const OrganizationId one = office.group(u"B1-1"_s, branch);
        const OrganizationId two = office.group(u"B1-2"_s, branch);
        for (const char* held : {"2020-01-02", "2020-01-03"})
            office.activity(one, {ActivityKind::study}, day(held));
        office.activity(two, {ActivityKind::study}, day("2020-01-04"));
        office.activity(two, {ActivityKind::group_meeting}, day("2020-01-05"));
        const Explanation explanation =
            office.explained(office.ask(u"study.monthly"_s, day("2020-01-31")).front());
        QCOMPARE(days(explanation.counted), QStringList{u"2020-01-04"_s});
        const QStringList expected{u"2020-01-02 Another organisation or group held it."_s,
                                   u"2020-01-03 Another organisation or group held it."_s,
                                   u"2020-01-05 It is of another kind."_s};
        QCOMPARE(notes(explanation), expected);
    }

    void aCommitteeMembersTalksSayWithWhom() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const TermId term = office.term(branch, day("2019-01-01"));
        const auto members = office.manyMembers(4, branch);
        for (size_t i = 0; i < 3; ++i)
            office.hold(term, u"委员"_s, members[i], day("2019-01-01"));
        office.talk(branch, day("2020-01-05"), {members[0], members[1]});
        office.talk(branch, day("2020-01-06"), {members[0], members[3]});
        const DutyResult result = office.ask(u"talk.coverage"_s, day("2020-02-01")).front();
        const Explanation explanation = office.explained(result);
        QCOMPARE(line(result), u"B1 B1-0001 2020 2/1 pending 2020-12-31"_s);
        QCOMPARE(explanation.counted.size(), size_t{1});
        QCOMPARE(explanation.counted.front().note, u"B1-0002"_s);
        QCOMPARE(explanation.notCounted.size(), size_t{1});
        QVERIFY2(explanation.remedy.contains(u"B1-0003"_s), qPrintable(explanation.remedy));
    }

    void aLectureBySomebodyElseSaysSo() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId cadre = office.member(u"P1"_s, branch);
        office.at(cadre).leadingCadre = true;
        office.activity(branch, {ActivityKind::lecture}, day("2020-01-05"));
        office.activity(branch, {ActivityKind::lecture}, day("2020-01-06")).lecturer = cadre;
        const Explanation explanation =
            office.explained(office.ask(u"lecture.by_cadre"_s, day("2020-02-01")).front());
        QCOMPARE(days(explanation.counted), QStringList{u"2020-01-06"_s});
        QCOMPARE(notes(explanation), QStringList{u"2020-01-05 Somebody else lectured."_s});
    }

    void everyUnmetResultHasARemedy() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        const OrganizationId branch = office.branch(u"B1"_s, leading);
        office.manyMembers(8, branch);
        office.emptySeat(office.term(branch, day("2019-01-01")), u"委员"_s, day("2020-01-01"));
        office.keepsResponsibilities = true;
        for (const DutyResult& result : office.ask({}, day("2020-06-01"))) {
            const bool isMet = result.status == Status::met || result.status == Status::not_applicable;
            QVERIFY2(isMet == office.explained(result).remedy.isEmpty() || result.duty == u"term.renewal"_s,
                     qPrintable(line(result)));
        }
    }
};

REGISTER_TEST(explain_test, ExplainTest)

} // namespace explain_test

#include "explain_test.moc"
