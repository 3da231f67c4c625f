#include "core/storage/draft_repository.h"
#include "core/storage/package_repository.h"
#include "core/usecases/amend_activity.h"
#include "core/usecases/committee_entry.h"
#include "core/usecases/duty_settings.h"
#include "core/usecases/elections.h"
#include "core/usecases/explained_duties.h"
#include "core/usecases/hours_freeze.h"
#include "core/usecases/import_file.h"
#include "core/usecases/member_changes.h"
#include "core/usecases/organization_changes.h"
#include "core/usecases/package_keys.h"
#include "core/usecases/record_templates.h"
#include "core/usecases/reporting_rate.h"
#include "core/usecases/term_changes.h"
#include "core/usecases/training.h"
#include "core/usecases/workbench.h"
#include "tests/support/complete_record.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_election.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace every_verb_test {

namespace {

const Actor owner = Actor::owner();

Date day(int month, int dayOfMonth) {
    return *Date::of(2020, month, dayOfMonth);
}

template<class T> Problems problemsOf(const Result<T>& result) {
    return result ? Problems() : result.problems();
}

/// Never taken back: about accounts, keys, files that went or came, and what was only looked at.
bool isFinal(const QString& verb) {
    static const QStringList rooms{u"account"_s, u"accounts"_s, u"book"_s, u"key"_s, u"package"_s};
    static const QStringList others{u"activity.reveal"_s, u"member.reveal"_s, u"roster.reveal"_s,
                                    u"hours.statement"_s, u"unit.register"_s, u"hours.freeze"_s,
                                    u"hours.unfreeze"_s};
    return rooms.contains(verb.section(u'.', 0, 0)) || others.contains(verb);
}

/// The verbs that the source names where it gives a reason.
QSet<QString> verbsInSource() {
    static const QRegularExpression named(
        uR"re((?:\{|reasonFor\()\s*(?:\.verb\s*=\s*)?u"([a-z]+\.[a-z_]+)"_s)re"_s);
    QSet<QString> verbs;
    const QDir folder(QStringLiteral(ZHIBU_SOURCE_DIR "/core/usecases"));
    for (const QString& name : folder.entryList({u"*.cpp"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(name));
        auto matches = named.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            verbs.insert(matches.next().captured(1));
    }
    return verbs;
}

} // namespace

/// Does, takes back and does again every verb there is; whole books are compared, drafts included.
class EveryVerbTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takingBackGivesTheWholeBookBack() {
        records();
        drafts();
        members();
        comingAndGoing();
        terms();
        elections();
        organizations();
        training();
        settings();
        imports();
        QStringList missing;
        const QSet<QString> known = verbsInSource();
        for (const QString& verb : known) {
            if (!isFinal(verb) && !exercised.contains(verb)) missing += verb;
        }
        QVERIFY(known.size() > 70);
        QCOMPARE(missing.join(u' '), QString());
    }

private:
    Ledger& ledger() { return *branch->ledger; }
    QByteArray dump() { return bookDump(ledger().book().connection()); }
    void begin() {
        branch = std::make_unique<SampleBranch>();
        branch->change([this](Transaction& transaction) { addOffice(transaction); });
    }
    void addOffice(Transaction& transaction) {
        leading = transaction.ids.next<OrganizationId>();
        second = transaction.ids.next<OrganizationId>();
        organization_repository::insert(transaction, Organization{.id = *leading,
                                                                  .name = u"演示局党组"_s,
                                                                  .code = u"L"_s,
                                                                  .kind = OrganizationKind::leading_group});
        organization_repository::insert(
            transaction,
            Organization{.id = *second, .name = u"二支部"_s, .code = u"B009"_s, .parent = leading});
        Organization home = ledger().home();
        home.parent = leading;
        organization_repository::update(transaction, home);
    }

    void thereAndBack(const QString& verb, const std::function<Problems()>& run) {
        const QByteArray before = dump();
        const Problems problems = run();
        QVERIFY2(problems.empty(),
                 problems.empty() ? "" : qPrintable(verb + u": "_s + problems.front().code));
        QCOMPARE(audit::head(ledger().book().connection())->verb, verb);
        const QByteArray after = dump();
        QVERIFY2(before != after, qPrintable(verb));
        QVERIFY2(ledger().undo(owner).empty(), qPrintable(verb));
        QVERIFY2(dump() == before, dumpDifference(before, dump()).prepend(verb.toUtf8() + '\n').constData());
        QVERIFY2(ledger().redo(owner).empty(), qPrintable(verb));
        QVERIFY2(dump() == after, dumpDifference(after, dump()).prepend(verb.toUtf8() + '\n').constData());
        exercised.insert(verb);
    }

    ActivityDraft whole(int dayOfMonth, const ActivityKinds& kinds = {ActivityKind::study}) {
        return completeDraft(*branch, kinds, day(11, dayOfMonth), u"学习"_s);
    }

    void records() {
        begin();
        std::optional<ActivityId> made;
        const ActivityDraft first = whole(11);
        const DraftId stored = *saveDraft(ledger(), owner, {}, first);
        thereAndBack(u"activity.record"_s, [&] {
            const auto done = finalise(ledger(), owner, first, stored);
            if (done) made = *done;
            return problemsOf(done);
        });
        ActivityDraft amendment = *amendmentOf(ledger(), owner, *made);
        amendment.place = u"二楼"_s;
        amendment.amendReason = u"更正"_s;
        const DraftId kept = *saveDraft(ledger(), owner, {}, amendment);
        thereAndBack(u"activity.amend"_s, [&] { return problemsOf(finalise(ledger(), owner, kept)); });
        thereAndBack(u"activity.amend_many"_s, [&] {
            return problemsOf(amendMany(ledger(), owner, {*made}, u"更正"_s,
                                        [](ActivityDraft& draft) { draft.place = u"三楼"_s; }));
        });
        thereAndBack(u"activity.trash"_s, [&] { return trashActivity(ledger(), owner, *made, u"重复"_s); });
        thereAndBack(u"activity.restore"_s, [&] { return restoreActivity(ledger(), owner, *made); });
        QVERIFY(trashActivity(ledger(), owner, *made, u"重复"_s).empty());
        thereAndBack(u"trash.empty"_s, [&] { return problemsOf(emptyTrash(ledger(), owner)); });
    }

    void drafts() {
        begin();
        std::vector<DraftId> ids;
        for (const int each : {10, 11, 12})
            ids.push_back(*saveDraft(ledger(), owner, {}, whole(each)));
        ActivityDraft lacking = whole(13);
        lacking.topic.clear();
        ids.push_back(*saveDraft(ledger(), owner, {}, lacking));
        thereAndBack(u"activity.record_many"_s,
                     [&] { return problemsOf(finaliseComplete(ledger(), owner, ids)); });
        thereAndBack(u"template.add"_s, [&] { return saveTemplate(ledger(), owner, u"模板"_s, whole(14)); });
        const auto offers = *templateOffers(ledger(), owner, {ActivityKind::study});
        thereAndBack(u"template.remove"_s,
                     [&] { return removeTemplate(ledger(), owner, *offers.front().id); });
    }

    void members() {
        begin();
        Member member{.id = ledger().book().ids().next<MemberId>(),
                      .number = u"P900"_s,
                      .name = u"沈小宁"_s,
                      .joinedOn = Date::of(2019, 10, 1),
                      .statedStatus = MemberStatus::probationary};
        thereAndBack(u"member.add"_s, [&] {
            return problemsOf(
                addMember(ledger(), owner, {member}, {branch->home(), {}, *Date::of(2019, 10, 1)}));
        });
        Member corrected = *ledger().office().member(branch->members[7]);
        corrected.name = u"改名"_s;
        thereAndBack(u"member.edit"_s, [&] { return editMember(ledger(), owner, {corrected}); });
        thereAndBack(u"member.edit_many"_s, [&] {
            return problemsOf(setForMembers(ledger(), owner, {branch->members[7], branch->members[8]},
                                            BulkField::education, u"大学"_s));
        });
        thereAndBack(u"member.group"_s,
                     [&] { return changeGroup(ledger(), owner, member.id, branch->groups[0], day(10, 1)); });
        thereAndBack(u"member.extend"_s, [&] {
            return extendProbation(ledger(), owner, member.id, *Date::of(2021, 4, 1), u"思想汇报不够"_s);
        });
        QVERIFY(ledger().undo(owner).empty());
        thereAndBack(u"member.convert"_s,
                     [&] { return convertMember(ledger(), owner, member.id, day(10, 5)); });
        QVERIFY(ledger().undo(owner).empty());
        thereAndBack(u"member.leave"_s,
                     [&] { return cancelProbation(ledger(), owner, member.id, day(11, 2), u"不合格"_s); });
        const RightsRestriction restriction{.id = ledger().book().ids().next<RestrictionId>(),
                                            .member = branch->members[9],
                                            .interval = {day(9, 1), {}},
                                            .reason = u"留党察看"_s};
        thereAndBack(u"member.restrict"_s, [&] { return restrictRights(ledger(), owner, restriction); });
        thereAndBack(u"member.unrestrict"_s, [&] {
            return endRestriction(ledger(), owner, ledger().office().restrictions().back().id, day(11, 1));
        });
    }

    void comingAndGoing() {
        begin();
        thereAndBack(u"member.move"_s, [&] {
            return moveMember(ledger(), owner, branch->members[20], {*second, {}, day(11, 1)});
        });
        thereAndBack(u"member.leave"_s, [&] {
            return leaveBranch(ledger(), owner, branch->members[21], day(11, 1), waysToLeave().front());
        });
        QByteArray file;
        thereAndBack(u"member.transfer_out"_s, [&] {
            const auto done =
                transferOut(ledger(), owner, branch->members[22], day(11, 1), u"另一支部"_s, {});
            if (done) file = *done;
            return problemsOf(done);
        });
        const auto plan = planTransferIn(ledger(), owner, file);
        QVERIFY(plan);
        thereAndBack(u"member.transfer_in"_s, [&] {
            return problemsOf(transferIn(ledger(), owner, *plan, {branch->home(), {}, day(11, 10)}));
        });
        const MemberId twice = ledger().book().ids().next<MemberId>();
        branch->change([&](Transaction& transaction) {
            Member copy = *ledger().office().member(branch->members[10]);
            copy.id = twice;
            copy.number = u"P901"_s;
            member_repository::insert(transaction, copy);
        });
        thereAndBack(u"member.merge"_s,
                     [&] { return mergeMembers(ledger(), owner, branch->members[10], twice); });
    }

    void terms() {
        begin();
        thereAndBack(u"term.enter"_s, [&] {
            return problemsOf(enterCommittee(
                ledger(), owner,
                {.term = {.id = ledger().book().ids().next<TermId>(),
                          .organization = branch->home(),
                          .number = 99,
                          .electedOn = day(11, 2)},
                 .posts = {{.field = u"post_1"_s, .position = u"书记"_s, .member = branch->members[3]}}}));
        });
        QVERIFY(ledger().undo(owner).empty());
        const Term running = *ledger().office().runningTerm(branch->home(), day(11, 18));
        const PositionId post = ledger().office().positionsOf(running.id)[1]->id;
        Term before{.id = ledger().book().ids().next<TermId>(),
                    .organization = branch->home(),
                    .number = 2,
                    .electedOn = *Date::of(2015, 6, 1)};
        thereAndBack(u"term.begin"_s, [&] { return problemsOf(beginTerm(ledger(), owner, before)); });
        Term corrected = running;
        corrected.approvedSeats = 5;
        thereAndBack(u"term.amend"_s, [&] { return amendTerm(ledger(), owner, corrected); });
        thereAndBack(u"term.extend"_s, [&] {
            return extendTerm(ledger(), owner, running.id, *Date::of(2022, 6, 12), u"工委复〔2021〕3号"_s);
        });
        thereAndBack(u"position.leave"_s,
                     [&] { return leavePosition(ledger(), owner, post, day(9, 1), u"调离"_s); });
        thereAndBack(u"position.take"_s, [&] {
            return takePosition(ledger(), owner,
                                {running.id, u"组织委员"_s, branch->members[7], day(11, 10)});
        });
        thereAndBack(u"seat.open"_s,
                     [&] { return openSeat(ledger(), owner, running.id, u"纪检委员"_s, day(11, 1)); });
        const auto inGroup = ledger().office().membersOf(branch->groups[0], day(11, 18));
        const MemberId leader = inGroup[0]->id;
        thereAndBack(u"group.lead"_s,
                     [&] { return leadGroup(ledger(), owner, branch->groups[0], leader, day(10, 1)); });
    }

    void elections() {
        begin();
        const Election election = completeElection(*branch);
        thereAndBack(u"election.save"_s, [&] { return saveElection(ledger(), owner, election); });
        thereAndBack(u"election.conclude"_s, [&] { return concludeElection(ledger(), owner, election.id); });
        QVERIFY(ledger().undo(owner).empty());
        thereAndBack(u"election.abandon"_s,
                     [&] { return abandonElection(ledger(), owner, election.id, u"推迟"_s); });
        thereAndBack(u"approval.save"_s, [&] {
            return saveApproval(ledger(), owner,
                                Approval{.id = ledger().book().ids().next<ApprovalId>(),
                                         .organization = branch->home(),
                                         .matter = u"设置调整"_s,
                                         .requestedOn = day(11, 3)});
        });
    }

    void organizations() {
        begin();
        const auto organization = [&](const QString& code) {
            return Organization{.id = ledger().book().ids().next<OrganizationId>(),
                                .name = code,
                                .code = code,
                                .parent = leading};
        };
        thereAndBack(u"organization.set_up"_s,
                     [&] { return problemsOf(setUpOrganization(ledger(), owner, organization(u"B010"_s))); });
        Organization named = *ledger().office().organization(*second);
        named.shortName = u"二"_s;
        thereAndBack(u"organization.correct"_s, [&] { return correctOrganization(ledger(), owner, named); });
        named.name = u"第二支部"_s;
        thereAndBack(u"organization.change"_s,
                     [&] { return changeOrganization(ledger(), owner, named, {day(11, 1)}); });
        const std::vector<MemberId> some(branch->members.begin() + 20, branch->members.end());
        std::optional<OrganizationId> made;
        thereAndBack(u"organization.split"_s, [&] {
            const auto done = splitOrganization(ledger(), owner, branch->home(), organization(u"B011"_s),
                                                some, {day(11, 1)});
            if (done) made = *done;
            return problemsOf(done);
        });
        thereAndBack(u"organization.dissolve"_s,
                     [&] { return dissolveOrganization(ledger(), owner, *made, *second, {day(11, 10)}); });
        thereAndBack(u"organization.merge"_s, [&] {
            return mergeOrganizations(ledger(), owner, {branch->home()}, *second, {day(11, 15)});
        });
        branch->change([&](Transaction& transaction) {
            package_repository::save(transaction, ReportingUnit{*second, day(1, 1)});
        });
        thereAndBack(u"unit.release"_s, [&] { return releaseUnit(ledger(), owner, *second, day(10, 1)); });
    }

    void training() {
        begin();
        const Course course{
            .datedOn = day(5, 6), .name = u"专题班"_s, .form = TrainingForm::online_study, .hours = u"8"_s};
        thereAndBack(u"training.add"_s, [&] {
            return problemsOf(addCourse(ledger(), owner, course, {{branch->members[5], u"证1"_s}}));
        });
        const TrainingCreditId credit = creditList(ledger(), owner, branch->home(), 2020)->front().credit.id;
        thereAndBack(u"training.edit"_s,
                     [&] { return editCredit(ledger(), owner, credit, course, u"证2"_s); });
        thereAndBack(u"training.remove"_s, [&] { return removeCredits(ledger(), owner, {credit}); });
        ActivityDraft missed = whole(11, {ActivityKind::theme_day});
        missed.attendance[6].state = AttendanceState::absent;
        const MemberId absent = missed.attendance[6].member;
        const ActivityId held = recorded(*branch, missed);
        thereAndBack(u"attendance.make_up"_s, [&] {
            return problemsOf(makeUp(ledger(), owner, {{held, absent}}, day(11, 18)));
        });
        thereAndBack(u"hours.exempt"_s, [&] {
            return exemptFromHours(ledger(), owner, {branch->members[8]}, 2020, u"长期病假"_s);
        });
        thereAndBack(u"hours.exempt_end"_s,
                     [&] { return endExemption(ledger(), owner, branch->members[8], 2020); });
    }

    void settings() {
        begin();
        duties::DutySetting off{.duty = u"theme_day.monthly"_s, .sinceYear = 2020};
        off.enabled = false;
        thereAndBack(u"duty.change"_s, [&] { return changeDuty(ledger(), owner, off, u"工委通知"_s); });
        thereAndBack(u"duty.withdraw"_s,
                     [&] { return withdrawDutyChange(ledger(), owner, u"theme_day.monthly"_s, 2020); });
        const auto results = *dutyResults(ledger(), owner, {branch->home(), true, day(11, 18), 2020});
        const auto late = std::find_if(results.begin(), results.end(), [](const auto& each) {
            return each.status == duties::Status::overdue;
        });
        QVERIFY(late != results.end());
        thereAndBack(u"duty.explain"_s,
                     [&] { return explainOverdue(ledger(), owner, *late, u"抽调防汛"_s); });
        thereAndBack(u"reporting.deadlines"_s, [&] {
            return setReportingDeadlines(ledger(), owner, {20, 5});
        });
    }

    // What is not complete becomes a draft; what completes one takes it away.
    void imports() {
        begin();
        const QString path = branch->folder.filePath(u"活动.csv"_s);
        const auto write = [&](const char* state) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(
                QByteArray("组织代码,活动类型,日期,主题,活动编号,状态\nB001,主题党日,2020-09-12,学习,A1,") +
                state + "\n");
        };
        const auto import = [&] {
            return problemsOf(importFile(ledger().book(), owner, ImportKind::activities, path, {}));
        };
        write("草稿");
        thereAndBack(u"import.activities"_s, import);
        QCOMPARE(draft_repository::all(ledger().book().connection()).size(), size_t{1});
        write("定稿");
        thereAndBack(u"import.activities"_s, import);
        QVERIFY(draft_repository::all(ledger().book().connection()).empty());
    }

    std::unique_ptr<SampleBranch> branch;
    std::optional<OrganizationId> leading, second;
    QSet<QString> exercised;
};

REGISTER_TEST(every_verb_test, EveryVerbTest)

} // namespace every_verb_test

#include "every_verb_test.moc"
