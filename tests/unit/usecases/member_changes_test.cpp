#include "core/usecases/member_changes.h"

#include "core/storage/activity_repository.h"
#include "core/storage/audit.h"
#include "core/usecases/member_details.h"
#include "core/usecases/record_activity.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace member_changes_test {

namespace {

const Actor owner = Actor::owner();
const Date today = *Date::of(2020, 11, 18);

Date day(int year, int month, int dayOfMonth) {
    return *Date::of(year, month, dayOfMonth);
}

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}

QByteArray dump(SampleBranch& branch) {
    return ledgerDump(branch.ledger->book().connection());
}

const Member& memberOf(SampleBranch& branch, const MemberId& id) {
    return *branch.ledger->office().member(id);
}

/// Done, undone and done again, compared as whole ledgers.
void thereAndBack(SampleBranch& branch, const std::function<Problems()>& verb) {
    const QByteArray before = dump(branch);
    QCOMPARE(codeOf(verb()), QString());
    const QByteArray after = dump(branch);
    QVERIFY(before != after);
    QVERIFY(branch.ledger->book().undo(owner).empty());
    QCOMPARE(dump(branch), before);
    QVERIFY(branch.ledger->book().redo(owner).empty());
    QCOMPARE(dump(branch), after);
    const auto fault = branch.ledger->book().firstFault();
    QVERIFY2(!fault, fault ? qPrintable(fault->message) : "");
}

MemberId probationer(SampleBranch& branch, Date joined) {
    const MemberId id = branch.ledger->book().ids().next<MemberId>();
    const Member member{.id = id,
                        .number = u"P900"_s,
                        .name = u"沈小宁"_s,
                        .joinedOn = joined,
                        .statedStatus = MemberStatus::probationary};
    const auto added = addMember(*branch.ledger, owner, {member}, {branch.home(), {}, joined});
    if (!added) qFatal("%s", qPrintable(added.problem().message));
    return id;
}

} // namespace

class MemberChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMemberIsEnteredWithTheNextNumber() {
        SampleBranch branch;
        const MemberId id = branch.ledger->book().ids().next<MemberId>();
        thereAndBack(branch, [&] {
            const auto added =
                addMember(*branch.ledger, owner,
                          {Member{.id = id,
                                  .name = u"沈 宁"_s,
                                  .joinedOn = day(2010, 7, 1),
                                  .fullMemberOn = day(2011, 7, 1)},
                           ProtectedIdentity{u"１１０１０１１９９００３０７７７５Ｘ"_s, u"0415-1"_s}},
                          {branch.home(), branch.groups[0], day(2020, 11, 1)});
            return added ? Problems() : added.problems();
        });
        QCOMPARE(memberOf(branch, id).number, u"P091"_s);
        QCOMPARE(memberOf(branch, id).name, u"沈宁"_s);
        QVERIFY(branch.ledger->office().belongsTo(id, branch.groups[0], today));
        QCOMPARE(revealIdentity(*branch.ledger, owner, id)->identityNumber, u"11010119900307775X"_s);
    }

    void whatIsWrongIsSaidByField_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        QTest::newRow("name") << u"name"_s << u"name.missing"_s;
        QTest::newRow("number") << u"number"_s << u"number.taken"_s;
        QTest::newRow("birth") << u"birth_date"_s << u"birth.unreadable"_s;
        QTest::newRow("joined") << u"joined_on"_s << u"joined.before_birth"_s;
        QTest::newRow("full") << u"full_member_on"_s << u"full.before_joining"_s;
        QTest::newRow("rounded") << u"identity_number"_s << u"identity.ruined"_s;
    }

    void whatIsWrongIsSaidByField() {
        QFETCH(QString, field);
        QFETCH(QString, code);
        SampleBranch branch;
        MemberForm form{memberOf(branch, branch.members[3])};
        if (field == u"name"_s) form.member.name = u" "_s;
        if (field == u"number"_s) form.member.number = u"P001"_s;
        if (field == u"birth_date"_s) form.member.birthDate = u"1985.3"_s;
        if (field == u"joined_on"_s) form.member.birthDate = u"2006-01-01"_s;
        if (field == u"full_member_on"_s) form.member.fullMemberOn = day(2004, 1, 1);
        if (field == u"identity_number"_s) form.identity = {u"3.2118E+17"_s, {}};
        const QByteArray before = dump(branch);
        const Problems problems = editMember(*branch.ledger, owner, form);
        QCOMPARE(problems.front().field, field);
        QCOMPARE(problems.front().code, code);
        QCOMPARE(dump(branch), before);
    }

    void aDoubtfulIdentityNumberIsWarnedOfAndKept() {
        SampleBranch branch;
        const MemberForm form{memberOf(branch, branch.members[3]),
                              ProtectedIdentity{u"110101199003077751"_s, {}}};
        const MemberFindings found = memberFindings(form, branch.ledger->office(), today);
        QVERIFY(found.errors.empty());
        QCOMPARE(found.warnings.front().code, u"identity.doubtful"_s);
        QVERIFY(editMember(*branch.ledger, owner, form).empty());
        QVERIFY(editMember(*branch.ledger, owner, {memberOf(branch, branch.members[3])}).empty());
        QCOMPARE(revealIdentity(*branch.ledger, owner, branch.members[3])->identityNumber,
                 u"110101199003077751"_s); // a form without it leaves it alone
    }

    void showingANumberIsOnRecord() {
        SampleBranch branch;
        QVERIFY(revealIdentity(*branch.ledger, owner, branch.members[3]));
        QCOMPARE(audit::entries(branch.ledger->book().connection()).back().verb, u"member.reveal"_s);
        const Actor member{Actor::Role::member, u"P009"_s};
        QVERIFY(!revealIdentity(*branch.ledger, member, branch.members[3]));
        // Where there can be no record of it, nothing is shown.
        const auto reading = Ledger::open(branch.ledger->path(), branch.clock, {.mode = OpenMode::readOnly});
        QCOMPARE(revealIdentity(**reading, owner, branch.members[3]).problem().code, u"book.read_only"_s);
    }

    void oneColumnIsSetForManyAtOnce() {
        SampleBranch branch;
        const std::vector<MemberId> three(branch.members.begin(), branch.members.begin() + 3);
        thereAndBack(branch, [&] {
            const auto done = setForMembers(*branch.ledger, owner, three, BulkField::education, u"大学"_s);
            return done && *done == 3 ? Problems() : Problems{{u"x"_s, u"count"_s, {}}};
        });
        QCOMPARE(*setForMembers(*branch.ledger, owner, three, BulkField::education, u"大学"_s), 0);
        QCOMPARE(
            setForMembers(*branch.ledger, owner, three, BulkField::leadingCadre, u"也许"_s).problem().code,
            u"value.yes_no"_s);
    }

    void anotherGroupFromTheDayOn() {
        SampleBranch branch;
        const MemberId id = branch.members[0]; // in the second group
        thereAndBack(branch, [&] {
            return changeGroup(*branch.ledger, owner, id, branch.groups[0], day(2020, 10, 1));
        });
        const Office& office = branch.ledger->office();
        QVERIFY(office.belongsTo(id, branch.groups[1], day(2020, 9, 30)));
        QVERIFY(office.belongsTo(id, branch.groups[0], day(2020, 10, 1)));
        QVERIFY(office.holdsPosition(id, *office.runningTerm(branch.home(), today), today)); // never left
        QCOMPARE(codeOf(changeGroup(*branch.ledger, owner, id, branch.groups[0], today)), u"group.same"_s);
    }

    void leavingEmptiesTheSeat() {
        SampleBranch branch;
        thereAndBack(branch, [&] {
            return leaveBranch(*branch.ledger, owner, branch.members[1], day(2020, 11, 1), u"去世"_s);
        });
        const Office& office = branch.ledger->office();
        QVERIFY(!office.membershipOn(branch.members[1], day(2020, 11, 1)));
        QCOMPARE(office.seats(*office.runningTerm(branch.home(), today), today).openVacancies(today), 1);
        QCOMPARE(codeOf(leaveBranch(*branch.ledger, owner, branch.members[1], today, u"除名"_s)),
                 u"member.nowhere"_s);
    }

    void whoMovesCarriesASignedFileAndIsTheSamePersonThere() {
        SampleBranch from;
        SampleBranch to;
        const MemberId id = probationer(from, day(2020, 3, 1));
        const auto file =
            transferOut(*from.ledger, owner, id, day(2020, 11, 10), u"另一支部"_s, u"转〔2020〕1号"_s);
        QVERIFY(file);
        QVERIFY(!from.ledger->office().membershipOn(id, day(2020, 11, 10)));
        const auto plan = planTransferIn(*to.ledger, owner, *file);
        QVERIFY(plan);
        QVERIFY(!plan->known);
        QCOMPARE(plan->file.fromName, u"演示局机关第一党支部"_s);
        QVERIFY(!plan->file.fingerprint.isEmpty());
        QVERIFY(!file->contains("0415"));
        const auto early = transferIn(*to.ledger, owner, *plan, {to.home(), {}, day(2020, 11, 9)});
        QCOMPARE(early.problem().code, u"transfer.early"_s);
        thereAndBack(to, [&] {
            const auto done = transferIn(*to.ledger, owner, *plan, {to.home(), {}, day(2020, 11, 10)});
            return done ? Problems() : done.problems();
        });
        const Member& arrived = memberOf(to, id);
        QCOMPARE(arrived.name, u"沈小宁"_s);
        QVERIFY(arrived.statusOn(today) == MemberStatus::probationary);
        QCOMPARE(planTransferIn(*to.ledger, owner, *file).problem().code, u"transfer.here"_s);
    }

    void everyChangedByteOfATransferFileIsRefused() {
        SampleBranch branch;
        const auto file =
            transferOut(*branch.ledger, owner, branch.members[20], day(2020, 11, 10), u"另一支部"_s, {});
        const TransferFile sent = *readTransfer(*file);
        const qsizetype payload = file->indexOf("payload");
        for (qsizetype at = payload + 10; at < file->size() - 4; at += 3) {
            QByteArray changed = *file;
            changed[at] = changed[at] == '1' ? '2' : '1';
            const auto read = readTransfer(changed);
            if (!read) continue;
            // Only a change outside what is signed may pass, and it changes nothing.
            QVERIFY(read->member == sent.member);
            QCOMPARE(read->fromName, sent.fromName);
            QCOMPARE(read->fingerprint, sent.fingerprint);
            QVERIFY(read->leftOn == sent.leftOn);
        }
        for (qsizetype cut = 0; cut < file->size() - 3; cut += 5)
            QVERIFY(!readTransfer(file->first(cut)));
        QCOMPARE(readTransfer(QByteArray(100'000, 'x')).problem().code, u"transfer.foreign"_s);
    }

    void aNameThatIsKnownIsSettledByHand() {
        SampleBranch from;
        SampleBranch to;
        const auto file =
            transferOut(*from.ledger, owner, from.members[20], day(2020, 11, 1), u"另一支部"_s, {});
        // The same seed gives both books the same ids; this one is another person's record of the same name.
        to.change([&](Transaction& transaction) {
            member_repository::insert(transaction, Member{.id = transaction.ids.next<MemberId>(),
                                                          .number = u"X1"_s,
                                                          .name = u"沈小宁"_s,
                                                          .joinedOn = day(2020, 3, 1)});
        });
        TransferFile stranger = *readTransfer(*file);
        stranger.member.id = IdFactory(77).next<MemberId>();
        stranger.member.name = u"沈小宁"_s;
        stranger.member.joinedOn = day(2020, 3, 1);
        const auto plan = planTransferIn(*to.ledger, owner, writeTransfer(from.ledger->book(), stranger));
        QVERIFY(!plan->known);
        QCOMPARE(plan->perhaps.size(), size_t{1});
        const MemberId same = plan->perhaps[0]->id;
        QVERIFY(transferIn(*to.ledger, owner, *plan, {to.home(), {}, day(2020, 11, 2)}, same));
        QVERIFY(to.ledger->office().membershipOn(same, today));
        QVERIFY(!to.ledger->office().member(stranger.member.id));
    }

    void probationIsConvertedExtendedOnceOrCancelled() {
        SampleBranch branch;
        const MemberId id = probationer(branch, day(2019, 11, 1));
        auto due = *conversionsDue(*branch.ledger, owner, branch.home(), today);
        QCOMPARE(due.size(), size_t{1});
        QCOMPARE(due[0].due, std::optional(day(2020, 11, 1)));
        QCOMPARE(codeOf(convertMember(*branch.ledger, owner, id, day(2020, 10, 31))), u"convert.early"_s);
        const auto extending = [&](Date until) {
            return codeOf(extendProbation(*branch.ledger, owner, id, until, u"思想汇报不够"_s));
        };
        QCOMPARE(extending(day(2021, 4, 30)), u"probation.length"_s);
        QCOMPARE(extending(day(2021, 11, 2)), u"probation.length"_s);
        QCOMPARE(extending(day(2021, 5, 1)), QString());
        QCOMPARE(extending(day(2021, 11, 1)), u"probation.extended"_s);
        due = *conversionsDue(*branch.ledger, owner, branch.home(), today);
        QVERIFY(due[0].extended);
        QVERIFY(branch.ledger->book().undo(owner).empty());
        thereAndBack(branch, [&] { return convertMember(*branch.ledger, owner, id, day(2020, 11, 5)); });
        QVERIFY(memberOf(branch, id).statusOn(day(2020, 11, 4)) == MemberStatus::probationary);
        QVERIFY(memberOf(branch, id).statusOn(day(2020, 11, 5)) == MemberStatus::full);
        QCOMPARE(codeOf(cancelProbation(*branch.ledger, owner, id, today, {})), u"member.not_probationary"_s);
        QVERIFY(branch.ledger->book().undo(owner).empty());
        thereAndBack(branch,
                     [&] { return cancelProbation(*branch.ledger, owner, id, day(2020, 11, 16), {}); });
        QVERIFY(!branch.ledger->office().membershipOn(id, today));
    }

    void restrictedRightsTakeTheVoteUntilTheyEnd() {
        SampleBranch branch;
        const MemberId id = branch.members[6];
        thereAndBack(branch, [&] {
            return restrictRights(*branch.ledger, owner,
                                  {.id = IdFactory(3).next<RestrictionId>(),
                                   .member = id,
                                   .interval = {day(2020, 6, 1), day(2021, 6, 1)},
                                   .reason = u"留党察看一年"_s});
        });
        QVERIFY(!branch.ledger->office().isVotingMember(memberOf(branch, id), today));
        const RestrictionId restriction = branch.ledger->office().restrictions().front().id;
        QVERIFY(endRestriction(*branch.ledger, owner, restriction, day(2020, 11, 1)).empty());
        QVERIFY(branch.ledger->office().isVotingMember(memberOf(branch, id), today));
    }

    void twoRecordsOfOnePersonBecomeOneAndUndoBringsBothBack() {
        SampleBranch branch;
        const MemberId keep = branch.members[9];
        const MemberId other = branch.members[10];
        branch.change([&](Transaction& transaction) {
            Member member = memberOf(branch, other);
            member.education = u"大学"_s;
            member_repository::update(transaction, member);
            member_repository::setProtectedIdentity(transaction, other, {u"11010119900307775X"_s, {}});
            activity_repository::insert(transaction, {.id = transaction.ids.next<ActivityId>(),
                                                      .organization = branch.home(),
                                                      .kinds = {ActivityKind::study},
                                                      .heldOn = day(2020, 5, 1),
                                                      .host = {.member = other},
                                                      .recordedAt = transaction.clock.now(),
                                                      .attendance = {{.member = std::min(keep, other)},
                                                                     {.member = std::max(keep, other)}}});
        });
        const auto plan = planMerge(*branch.ledger, owner, keep, other);
        QVERIFY(plan->problems.empty());
        QCOMPARE(plan->attendances, 1);
        thereAndBack(branch, [&] { return mergeMembers(*branch.ledger, owner, keep, other); });
        QVERIFY(!branch.ledger->office().member(other));
        QCOMPARE(memberOf(branch, keep).education, u"大学"_s);
        QCOMPARE(branch.ledger->office().membershipsOf(keep).size(), size_t{1});
        QCOMPARE(revealIdentity(*branch.ledger, owner, keep)->identityNumber, u"11010119900307775X"_s);
    }

    void everyFieldsHistoryIsInTheTrail() {
        SampleBranch branch;
        const MemberId id = branch.members[3];
        Member member = memberOf(branch, id);
        member.education = u"大专"_s;
        QVERIFY(editMember(*branch.ledger, owner, {member, ProtectedIdentity{u"11010119900307775X"_s, {}}})
                    .empty());
        member.education = u"大学"_s;
        QVERIFY(editMember(*branch.ledger, owner, {member}).empty());
        QVERIFY(changeGroup(*branch.ledger, owner, id, std::nullopt, day(2020, 10, 1)).empty());
        const auto lines = *memberHistory(*branch.ledger, owner, id);
        const auto with = [&](const QString& field, const QString& before, const QString& after) {
            return std::ranges::any_of(lines, [&](const MemberHistoryLine& line) {
                return line.field == field && line.before == before && line.after == after;
            });
        };
        QVERIFY(with(u"Education"_s, u"大专"_s, u"大学"_s));
        QVERIFY(with(u"Education"_s, {}, u"大专"_s));
        QVERIFY(with(u"Name of the person"_s, {}, u"刘磊"_s));
        QVERIFY(with(u"In the branch until"_s, {}, u"2020-10-01"_s));
        QVERIFY(with(u"Identity number"_s, u"(protected)"_s, u"(protected)"_s));
        for (const MemberHistoryLine& line : lines)
            QVERIFY(!(line.before + line.after).contains(u"110101"_s));
        QVERIFY(lines.front().at >= lines.back().at);
    }

    // Whatever the verbs do: nobody belongs to two branches on one day, and undo restores everything.
    void membershipsNeverOverlapAfterRandomVerbs() {
        SampleBranch branch;
        std::optional<OrganizationId> second;
        branch.change([&](Transaction& transaction) {
            second = transaction.ids.next<OrganizationId>();
            organization_repository::insert(
                transaction, Organization{.id = *second, .name = u"二支部"_s, .code = u"B009"_s});
        });
        branch.ledger->book().clearUndo();
        const QByteArray before = dump(branch);
        QRandomGenerator random(6);
        int done = 0;
        for (int run = 0; run < 250; ++run) {
            const MemberId id = branch.members[static_cast<size_t>(random.bounded(25))];
            const Date on = day(2019, 1, 1).addDays(random.bounded(680));
            Problems problems;
            switch (random.bounded(4)) {
            case 0:
                problems = changeGroup(*branch.ledger, owner, id,
                                       branch.groups[static_cast<size_t>(random.bounded(2))], on);
                break;
            case 1:
                problems = moveMember(*branch.ledger, owner, id,
                                      {random.bounded(2) ? *second : branch.home(), {}, on});
                break;
            case 2: problems = leaveBranch(*branch.ledger, owner, id, on, u"转出"_s); break;
            default:
                problems = mergeMembers(*branch.ledger, owner, id,
                                        branch.members[static_cast<size_t>(random.bounded(25))]);
                break;
            }
            if (!problems.empty()) continue;
            ++done;
            const Office& office = branch.ledger->office();
            for (const Member& member : office.members()) {
                const auto stays = office.membershipsOf(member.id);
                for (size_t a = 0; a < stays.size(); ++a) {
                    for (size_t b = a + 1; b < stays.size(); ++b)
                        QVERIFY(!stays[a]->interval.overlaps(stays[b]->interval));
                }
            }
        }
        QVERIFY2(done > 40, qPrintable(QString::number(done)));
        for (int i = 0; i < done; ++i)
            QVERIFY(branch.ledger->book().undo(owner).empty());
        QCOMPARE(dump(branch), before);
    }
};

REGISTER_TEST(member_changes_test, MemberChangesTest)

} // namespace member_changes_test

#include "member_changes_test.moc"
