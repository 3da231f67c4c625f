#include "core/storage/activity_repository.h"
#include "core/usecases/accounts.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/amend_activity.h"
#include "core/usecases/answer_paper.h"
#include "core/usecases/attachments.h"
#include "core/usecases/backups.h"
#include "core/usecases/chosen_records.h"
#include "core/usecases/committee_entry.h"
#include "core/usecases/consolidated.h"
#include "core/usecases/duty_settings.h"
#include "core/usecases/elections.h"
#include "core/usecases/explained_duties.h"
#include "core/usecases/hours_freeze.h"
#include "core/usecases/hours_statements.h"
#include "core/usecases/import_file.h"
#include "core/usecases/import_layouts.h"
#include "core/usecases/inspection.h"
#include "core/usecases/member_changes.h"
#include "core/usecases/member_details.h"
#include "core/usecases/member_list.h"
#include "core/usecases/organization_changes.h"
#include "core/usecases/owed_report.h"
#include "core/usecases/package_extract.h"
#include "core/usecases/package_keys.h"
#include "core/usecases/papers.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/record_templates.h"
#include "core/usecases/reporting_rate.h"
#include "core/usecases/rights.h"
#include "core/usecases/roster_report.h"
#include "core/usecases/settling.h"
#include "core/usecases/submission.h"
#include "core/usecases/term_changes.h"
#include "core/usecases/training.h"
#include "core/usecases/unit_progress.h"
#include "core/usecases/workbench.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace member_refused_test {

namespace {

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}
template<class T> QString codeOf(const Result<T>& result) {
    return result ? QString() : result.problem().code;
}

/// Asked without a Result: what they answer to a member must be empty. Looked at one by one below.
const QSet<QString> answersOnly{u"likelyKinds"_s, u"rememberLayout"_s, u"rememberedLayout"_s,
                                u"hasUncopiedChanges"_s};
/// Meant for members as well: tested where they live.
const QSet<QString> forMembers{u"changeOwnPassword"_s};

} // namespace

/// A member who has signed in calls every verb and every query there is.
class MemberRefusedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const Credentials credentials{u"王书记"_s, u"the ginkgo in autumn"_s};
        QVERIFY(switchOnAccounts(ledger(), Actor::owner(), credentials, {1, 64 * 1024}));
        secretary = *signIn(ledger(), credentials);
        const auto pins = givePins(ledger(), secretary, {branch.members[5]});
        QVERIFY(pins);
        branch.change([this](Transaction& t) {
            activity_repository::insert(t, Activity{.id = activity,
                                                    .organization = branch.home(),
                                                    .kinds = {ActivityKind::study},
                                                    .heldOn = *Date::of(2020, 9, 1),
                                                    .topic = u"学习"_s,
                                                    .recordedAt = t.clock.now()});
        });
        prepare();
        member = *signInMember(ledger(), branch.members[5], pins->front().pin);
    }

    void everyVerbAndEveryQueryIsRefusedAndNothingChanges() {
        const QByteArray before = ledgerDump(ledger().book().connection());
        callAccountsAndRecords();
        callElectionsAndFigures();
        callHoursAndMembers();
        callMemberships();
        callOrganizationsAndPapers();
        callTheRest();
        callPackages();
        callReceiving();
        QStringList open;
        for (auto each = called.cbegin(); each != called.cend(); ++each) {
            if (each.value() != u"actor.refused") open += each.key() + u": "_s + each.value();
        }
        QCOMPARE(open.join(u"; "_s), QString());
        QCOMPARE(ledgerDump(ledger().book().connection()), before);
        QCOMPARE(codeOf(ledger().undo(member)), u"actor.refused"_s);
        QCOMPARE(codeOf(ledger().redo(member)), u"actor.refused"_s);
        QCOMPARE(codeOf(hoursStatement(ledger(), member, arguments->mine, 2020, arguments->day)), QString());
    }

    void whatAnswersWithoutRefusingSaysNothing() {
        QVERIFY(likelyKinds(ledger(), member, branch.home(), *Date::of(2020, 11, 18)).empty());
        QVERIFY(!rememberedLayout(ledger(), member, Sheet{}, ImportKind::members));
        QVERIFY(!hasUncopiedChanges(ledger(), member));
    }

    // A verb added later is not forgotten here.
    void theListIsWhole() {
        static const QRegularExpression declaration(
            u"(\\w+)\\((?:Ledger& ledger|Book& book), const Actor& actor"_s);
        const QDir folder(QStringLiteral(ZHIBU_SOURCE_DIR "/core/usecases"));
        int found = 0;
        QStringList missing;
        for (const QString& name : folder.entryList({u"*.h"_s})) {
            QFile header(folder.filePath(name));
            QVERIFY(header.open(QIODevice::ReadOnly));
            auto matches = declaration.globalMatch(QString::fromUtf8(header.readAll()));
            while (matches.hasNext()) {
                const QString verb = matches.next().captured(1);
                ++found;
                if (verb != u"refused" && !called.contains(verb) && !answersOnly.contains(verb) &&
                    !forMembers.contains(verb))
                    missing += verb;
            }
        }
        QVERIFY(found > 100);
        QCOMPARE(missing, QStringList());
    }

private:
    /// What the calls are given.
    struct Arguments {
        OrganizationId home;
        MemberId other;
        MemberId mine;
        Date day;
        FigureQuestion question;
        Member changed;
        ActivityDraft plan;
        ActivityDraft amendment;
        duties::DutyResult result;
    };
#define CALL(name, ...) called.insert(QStringLiteral(#name), codeOf(name(__VA_ARGS__)))
    void callAccountsAndRecords() {
        const auto& [home, other, mine, day, question, changed, plan, amendment, result] = *arguments;
        IdFactory ids(9);
        CALL(switchOnAccounts, ledger(), member, {u"a"_s, u"long enough it is"_s});
        CALL(switchOffAccounts, ledger(), member);
        CALL(renewRecoveryCode, ledger(), member);
        CALL(accountList, ledger(), member);
        CALL(addAccount, ledger(), member, {u"b"_s, u"long enough it is"_s}, Actor::Role::staff);
        CALL(resetPassword, ledger(), member, ids.next<AccountId>(), u"long enough it is"_s);
        CALL(removeAccount, ledger(), member, *secretary.account);
        CALL(setLockMinutes, ledger(), member, 0);
        CALL(givePins, ledger(), member, {other});
        CALL(membersWithoutPin, ledger(), member, home, day);
        CALL(activityDetails, ledger(), member, activity);
        CALL(amendmentOf, ledger(), member, activity);
        CALL(amendableTogether, ledger(), member, {activity});
        CALL(amendMany, ledger(), member, {activity}, u"r"_s, [](ActivityDraft& d) { d.place = u"x"_s; });
        CALL(recordVersions, ledger(), member, activity);
        CALL(applyAmendment, ledger(), member, ids.next<DraftId>(), amendment);
        CALL(keepAttachment, ledger(), member, u"a.png"_s, QByteArray("x"), 0);
        CALL(attachmentBytes, ledger(), member, QByteArray(32, 'a'));
        CALL(checkBook, ledger(), member);
        CALL(backUp, ledger(), member);
        CALL(backUpBefore, ledger(), member, BackupCause::exit);
        CALL(copyToFolder, ledger(), member, u"a.zhibu"_s, branch.folder.path());
        CALL(chosenRecordsReport, ledger(), member, {activity}, day);
    }

    void callElectionsAndFigures() {
        const auto& [home, other, mine, day, question, changed, plan, amendment, result] = *arguments;
        IdFactory ids(9);
        CALL(dutyChanges, ledger(), member);
        CALL(changeDuty, ledger(), member, duties::DutySetting{u"hours.annual"_s, 2020}, u"r"_s);
        CALL(withdrawDutyChange, ledger(), member, u"hours.annual"_s, 2020);
        CALL(newElection, ledger(), member, home, ElectionPurpose::renewal);
        CALL(saveElection, ledger(), member, Election{.id = ids.next<ElectionId>(), .organization = home});
        CALL(abandonElection, ledger(), member, ids.next<ElectionId>(), u"r"_s);
        CALL(elections, ledger(), member, home);
        CALL(election, ledger(), member, ids.next<ElectionId>());
        CALL(concludeElection, ledger(), member, ids.next<ElectionId>());
        CALL(electionPaperOf, ledger(), member, ids.next<ElectionId>(), ElectionPaper{});
        CALL(approvals, ledger(), member, home);
        CALL(saveApproval, ledger(), member,
             Approval{.id = ids.next<ApprovalId>(), .organization = home, .matter = u"x"_s});
        CALL(explainedDuties, ledger(), member, question, [](const duties::DutyResult&) { return true; });
        CALL(explainedDuty, ledger(), member, result);
        CALL(dutyResults, ledger(), member, question);
        CALL(hoursRows, ledger(), member, question);
        CALL(quarterlyFigures, ledger(), member, home, *Period::parse(u"2020Q3"_s), day);
        const ConsolidatedQuestion consolidated{home, Period::ofYear(2020), day};
        CALL(consolidatedFigures, ledger(), member, consolidated);
        CALL(consolidatedReportOf, ledger(), member, consolidated);
        CALL(narrativeOf, ledger(), member, consolidated);
        CALL(freezeHours, ledger(), member, home, 2019);
        CALL(liftFreeze, ledger(), member, home, 2019, u"r"_s);
        CALL(freezeStates, ledger(), member, home, 2020);
        CALL(hoursStatement, ledger(), member, other, 2020, day);
    }

    void callHoursAndMembers() {
        const auto& [home, other, mine, day, question, changed, plan, amendment, result] = *arguments;
        IdFactory ids(9);
        CALL(hoursStatements, ledger(), member, question);
        CALL(hoursRegisterOf, ledger(), member, question);
        CALL(statementFile, ledger(), member, {});
        CALL(inspectRecords, ledger(), member, home, 2020);
        CALL(organizationList, ledger(), member, home);
        CALL(memberList, ledger(), member, home, day);
        CALL(memberRoster, ledger(), member, home, day);
        CALL(activityList, ledger(), member, ActivityFilter{.root = home});
        CALL(addMember, ledger(), member,
             MemberForm{Member{.id = ids.next<MemberId>(), .number = u"X1"_s, .name = u"甲"_s}}, Stay{home});
        CALL(editMember, ledger(), member, MemberForm{changed});
        CALL(revealIdentity, ledger(), member, other);
        CALL(setForMembers, ledger(), member, {other}, BulkField::education, u"x"_s);
        CALL(changeGroup, ledger(), member, other, std::nullopt, day);
        CALL(moveMember, ledger(), member, other, Stay{home});
        CALL(leaveBranch, ledger(), member, other, day, u"x"_s);
        CALL(transferOut, ledger(), member, other, day, u"x"_s, u"x"_s);
        CALL(planTransferIn, ledger(), member, QByteArray("x"));
        CALL(transferIn, ledger(), member, TransferInPlan{TransferFile{.member = changed, .from = home}},
             Stay{home});
        CALL(convertMember, ledger(), member, other, day);
    }

    void callMemberships() {
        const auto& [home, other, mine, day, question, changed, plan, amendment, result] = *arguments;
        IdFactory ids(9);
        CALL(extendProbation, ledger(), member, other, day, u"r"_s);
        CALL(cancelProbation, ledger(), member, other, day, u"r"_s);
        CALL(conversionsDue, ledger(), member, home, day);
        CALL(restrictRights, ledger(), member,
             RightsRestriction{.id = ids.next<RestrictionId>(), .member = other});
        CALL(endRestriction, ledger(), member, ids.next<RestrictionId>(), day);
        CALL(planMerge, ledger(), member, other, mine);
        CALL(mergeMembers, ledger(), member, other, mine);
        CALL(memberHistory, ledger(), member, other);
        CALL(memberDetails, ledger(), member, other, day, 2020);
        CALL(setUpOrganization, ledger(), member,
             Organization{.id = ids.next<OrganizationId>(), .name = u"x"_s, .code = u"x"_s});
        CALL(correctOrganization, ledger(), member, Organization{.id = home, .name = u"x"_s, .code = u"x"_s});
        CALL(changeOrganization, ledger(), member, Organization{.id = home, .name = u"x"_s, .code = u"x"_s},
             ChangeOrder{day});
        CALL(moveOrganization, ledger(), member, home, home, ChangeOrder{day});
        CALL(mergeOrganizations, ledger(), member, {home}, home, ChangeOrder{day});
        CALL(splitOrganization, ledger(), member, home,
             Organization{.id = ids.next<OrganizationId>(), .name = u"x"_s, .code = u"x"_s}, {other},
             ChangeOrder{day});
        CALL(dissolveOrganization, ledger(), member, home, std::nullopt, ChangeOrder{day});
        CALL(organizationTree, ledger(), member, home, day);
        CALL(organizationHistory, ledger(), member, home);
        CALL(slipOf, ledger(), member, home);
        CALL(owedReport, ledger(), member, question, OwedFilter{});
        CALL(owedCalendar, ledger(), member, question, OwedFilter{});
    }

    void callOrganizationsAndPapers() {
        const auto& [home, other, mine, day, question, changed, plan, amendment, result] = *arguments;
        IdFactory ids(9);
        CALL(minutesOf, ledger(), member, activity);
        CALL(minutesTogether, ledger(), member, {activity}, u"x"_s);
        CALL(signInSheetOf, ledger(), member, plan);
        CALL(handbookOf, ledger(), member, home, Period::ofYear(2020));
        CALL(newDraft, ledger(), member, home, {ActivityKind::study}, day);
        CALL(draftLike, ledger(), member, activity, day);
        CALL(draftAsLastTime, ledger(), member, home, {ActivityKind::study}, day);
        CALL(saveDraft, ledger(), member, std::nullopt, plan);
        CALL(drafts, ledger(), member);
        CALL(draft, ledger(), member, ids.next<DraftId>());
        CALL(discardDraft, ledger(), member, ids.next<DraftId>());
        CALL(finalise, ledger(), member, ids.next<DraftId>());
        CALL(finaliseComplete, ledger(), member, {ids.next<DraftId>()});
        CALL(trashActivity, ledger(), member, activity, u"r"_s);
        CALL(restoreActivity, ledger(), member, activity);
        CALL(emptyTrash, ledger(), member);
        CALL(templateOffers, ledger(), member);
        CALL(saveTemplate, ledger(), member, u"x"_s, plan);
        CALL(removeTemplate, ledger(), member, ids.next<TemplateId>());
        CALL(rosterReport, ledger(), member, RosterRequest{home, day});
        CALL(enterCommittee, ledger(), member,
             Committee{.term = {.id = ids.next<TermId>(), .organization = home, .electedOn = day}});
        CALL(beginTerm, ledger(), member,
             Term{.id = ids.next<TermId>(), .organization = home, .electedOn = day});
    }

    void callTheRest() {
        const auto& [home, other, mine, day, question, changed, plan, amendment, result] = *arguments;
        IdFactory ids(9);
        CALL(amendTerm, ledger(), member,
             Term{.id = ids.next<TermId>(), .organization = home, .electedOn = day});
        CALL(extendTerm, ledger(), member, ids.next<TermId>(), day, u"x"_s);
        CALL(takePosition, ledger(), member, Appointment{.term = ids.next<TermId>(), .position = u"委员"_s});
        CALL(leavePosition, ledger(), member, ids.next<PositionId>(), day, u"x"_s);
        CALL(openSeat, ledger(), member, ids.next<TermId>(), u"委员"_s, day);
        CALL(leadGroup, ledger(), member, home, std::nullopt, day);
        CALL(addCourse, ledger(), member, Course{}, {});
        CALL(editCredit, ledger(), member, ids.next<TrainingCreditId>(), Course{}, QString());
        CALL(removeCredits, ledger(), member, {ids.next<TrainingCreditId>()});
        CALL(creditList, ledger(), member, home, 2020);
        CALL(readPastedNames, ledger(), member, home, day, u"x"_s);
        CALL(makeUpList, ledger(), member, question);
        CALL(makeUp, ledger(), member, {{activity, other}}, day);
        CALL(exemptFromHours, ledger(), member, {other}, 2020, u"r"_s);
        CALL(endExemption, ledger(), member, other, 2020);
        CALL(workbench, ledger(), member, home, day, 2020);
        CALL(explainOverdue, ledger(), member, result, u"r"_s);
        CALL(planImport, ledger().book(), member, Sheet{}, ColumnMapping{});
        CALL(applyImport, ledger().book(), member, ImportPlan{}, u"x.csv"_s);
        CALL(importFile, ledger().book(), member, ImportKind::members, u"x.csv"_s, ImportOptions{});
    }

    void callPackages() {
        using settling::changePlace;
        const Period quarter = Period::quarter(2020, 3);
        const QByteArray file(32, 'f');
        const KeySlip slip{.organization = branch.home(), .code = u"X"_s, .name = u"x"_s, .publicKey = file};
        CALL(keySlip, ledger(), member);
        CALL(renewKey, ledger(), member);
        CALL(ownKey, ledger(), member);
        CALL(registerUnit, ledger(), member, {.slip = slip});
        CALL(reportingUnits, ledger(), member);
        CALL(releaseUnit, ledger(), member, branch.home(), arguments->day);
        CALL(changePlace, ledger(), member, {u"move"_s, u"move"_s}, branch.home(), {},
             [](Transaction&) { return Problems(); });
        CALL(registerOffice, ledger(), member, slip, u"x"_s);
        CALL(keyList, ledger(), member);
        CALL(registerKey, ledger(), member, file, u"x"_s);
        CALL(revokeKey, ledger(), member, file);
        CALL(checkSubmission, ledger(), member, quarter, arguments->day);
        CALL(submissionPreview, ledger(), member, quarter);
        CALL(offeredAttachments, ledger(), member, quarter);
        CALL(handIn, ledger(), member, {.quarter = quarter, .path = u"x"_s});
        CALL(sentPackages, ledger(), member);
        CALL(changedSinceReporting, ledger(), member, quarter);
        CALL(importAnswer, ledger(), member, file);
        CALL(extractRecords, ledger(), member, u"x"_s);
    }

    void callReceiving() {
        const Period quarter = Period::quarter(2020, 3);
        const QByteArray file(32, 'f');
        CALL(receiveFiles, ledger(), member, {u"x"_s});
        CALL(inboxList, ledger(), member);
        CALL(heldFiles, ledger(), member);
        CALL(inboxLine, ledger(), member, file);
        CALL(answerPaper, ledger(), member, file);
        CALL(noteRefused, ledger(), member, {});
        CALL(refusedFiles, ledger(), member);
        CALL(senderOf, ledger(), member, file);
        CALL(chooseFile, ledger(), member, file);
        CALL(acceptFile, ledger(), member, file);
        CALL(returnFile, ledger(), member, file, {});
        CALL(receiptFor, ledger(), member, file);
        CALL(recordsOfFile, ledger(), member, file);
        CALL(reportOfFile, ledger(), member, file);
        CALL(differencesOfFile, ledger(), member, file);
        CALL(differencesBetween, ledger(), member, file, file);
        CALL(historyFlags, ledger(), member);
        CALL(doubleMembers, ledger(), member, quarter);
        CALL(settleAll, ledger(), member);
        CALL(setReportingDeadlines, ledger(), member, {});
        CALL(reportingRate, ledger(), member, 2020, arguments->day);
        CALL(unitProgress, ledger(), member, Period::quarter(2020, 3), arguments->day);
        CALL(missingUnitsReport, ledger(), member, quarter, arguments->day);
    }

#undef CALL

    void prepare() {
        const OrganizationId home = branch.home();
        const Date day = *Date::of(2020, 11, 18);
        const FigureQuestion question{home, true, day, 2020};
        const auto owed = dutyResults(ledger(), secretary, question);
        Member changed = *ledger().office().member(branch.members[7]);
        changed.name = u"改名"_s;
        const ActivityDraft plan{.organization = home, .kinds = {ActivityKind::study}, .heldOn = day};
        ActivityDraft amendment = plan;
        amendment.amends = activity;
        arguments.emplace(Arguments{home, branch.members[7], branch.members[5], day, question, changed, plan,
                                    amendment, owed->front()});
    }

    Ledger& ledger() {
        return *branch.ledger;
    }

    SampleBranch branch;
    ActivityId activity = IdFactory(77).next<ActivityId>();
    std::optional<Arguments> arguments;
    Actor secretary;
    Actor member;
    QMap<QString, QString> called;
};

REGISTER_TEST(member_refused_test, MemberRefusedTest)

} // namespace member_refused_test

#include "member_refused_test.moc"
