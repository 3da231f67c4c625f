#include "core/usecases/amend_activity.h"

#include "core/storage/audit.h"
#include "core/storage/draft_repository.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/import_file.h"
#include "core/usecases/lists.h"
#include "core/usecases/record_activity.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::ledgerDump;
using zhibu::testing::SampleBranch;

namespace amend_activity_test {

namespace {

const Actor owner = Actor::owner();
const Date theDay = *Date::of(2020, 11, 15);

ActivityId recorded(SampleBranch& branch, const ActivityKinds& kinds = {ActivityKind::theme_day}) {
    ActivityDraft draft = *newDraft(*branch.ledger, owner, branch.home(), kinds, theDay);
    draft.topic = u"学习"_s;
    draft.minutes = u"一、领学。\n二、讨论。"_s;
    if (askedFields(kinds).sides)
        draft.attendance = {{.member = branch.members[4], .role = AttendanceRole::talkee}};
    return *finalise(*branch.ledger, owner, *saveDraft(*branch.ledger, owner, {}, draft));
}

Result<ActivityId> amend(SampleBranch& branch, ActivityDraft draft, const QString& reason,
                         const std::function<void(ActivityDraft&)>& edit) {
    edit(draft);
    draft.amendReason = reason;
    return finalise(*branch.ledger, owner, *saveDraft(*branch.ledger, owner, {}, draft));
}

ActivityDraft begun(SampleBranch& branch, const ActivityId& id) {
    return *amendmentOf(*branch.ledger, owner, id);
}

Activity now(SampleBranch& branch, const ActivityId& id) {
    return activityDetails(*branch.ledger, owner, id)->activity;
}

QByteArray dump(SampleBranch& branch) {
    return ledgerDump(branch.ledger->book().connection());
}

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}

} // namespace

class AmendActivityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAmendmentKeepsTheEarlierStateAndItsReason() {
        SampleBranch branch;
        const ActivityId id = recorded(branch);
        const auto done = amend(branch, begun(branch, id), u"补录地点"_s, [](ActivityDraft& draft) {
            draft.place = u"二楼会议室"_s;
            draft.attendance[3].state = AttendanceState::absent;
        });
        QVERIFY(done && *done == id);
        QCOMPARE(now(branch, id).place, u"二楼会议室"_s);
        const auto versions = *recordVersions(*branch.ledger, owner, id);
        QCOMPARE(versions.size(), size_t{2});
        QCOMPARE(versions[0].reason, u"补录地点"_s);
        QVERIFY(versions[0].content.place.isEmpty());
        QCOMPARE(versions[1].content.place, u"二楼会议室"_s);
        const auto differing = differences(versions[0].content, versions[1].content, branch.ledger->office());
        QCOMPARE(differing.size(), size_t{2});
        QCOMPARE(differing[0].lines, (std::vector<LineDifference>{{LineChange::added, u"二楼会议室"_s}}));
        QCOMPARE(std::ranges::count(differing[1].lines, LineChange::same, &LineDifference::change), 24);
        QVERIFY(drafts(*branch.ledger, owner)->empty());
    }

    void itIsTakenBackAndDoneAgainWhole() {
        SampleBranch branch;
        const ActivityId id = recorded(branch);
        const QByteArray before = dump(branch);
        QVERIFY(amend(branch, begun(branch, id), u"更正"_s, [](ActivityDraft& draft) {
            draft.votes = {{u"通过办法"_s, 25, 25, 24, 1, 0}};
            draft.kinds.insert(ActivityKind::general_meeting);
            draft.resolutions = {{u"落实"_s, u"李敏"_s, Date::of(2020, 12, 1)}};
            draft.speeches = u"<p><b>王伟</b>：同意。</p>"_s;
        }));
        const QByteArray after = dump(branch);
        QVERIFY(before != after);
        QVERIFY(branch.ledger->undo(owner).empty());
        QCOMPARE(dump(branch), before);
        QVERIFY(branch.ledger->redo(owner).empty());
        QCOMPARE(dump(branch), after);
        const Activity record = now(branch, id);
        QCOMPARE(record.votes.size(), size_t{1});
        QCOMPARE(record.resolutions.front().responsible, u"李敏"_s);
        QCOMPARE(record.resolutions.front().dueOn, Date::of(2020, 12, 1));
        QCOMPARE(record.speeches, u"<p><b>王伟</b>：同意。</p>"_s);
    }

    void whenItWasFirstEnteredStays() {
        SampleBranch branch;
        const ActivityId id = recorded(branch);
        const QDateTime entered = now(branch, id).recordedAt;
        branch.clock.set(*Date::of(2021, 3, 1));
        QVERIFY(amend(branch, begun(branch, id), u"更正"_s, [](ActivityDraft& d) { d.place = u"x"_s; }));
        QCOMPARE(now(branch, id).recordedAt, entered);
        QVERIFY(!now(branch, id).lateByDays());
        QCOMPARE(recordVersions(*branch.ledger, owner, id)->back().since.date(), QDate(2021, 3, 1));
    }

    void withoutAReasonOrADifferenceItIsRefused() {
        SampleBranch branch;
        const ActivityId id = recorded(branch);
        const auto edit = [](ActivityDraft& draft) { draft.place = u"x"_s; };
        QCOMPARE(codeOf(amend(branch, begun(branch, id), u"  "_s, edit).problems()), u"reason.missing"_s);
        QCOMPARE(codeOf(amend(branch, begun(branch, id), u"更正"_s, [](ActivityDraft&) {}).problems()),
                 u"amend.nothing"_s);
    }

    void anAmendmentBegunBeforeAnotherIsRefused() {
        SampleBranch branch;
        const ActivityId id = recorded(branch);
        const ActivityDraft early = begun(branch, id);
        QVERIFY(amend(branch, begun(branch, id), u"一"_s, [](ActivityDraft& d) { d.place = u"x"_s; }));
        QCOMPARE(codeOf(amend(branch, early, u"二"_s, [](ActivityDraft& d) { d.place = u"y"_s; }).problems()),
                 u"amend.outdated"_s);
        QCOMPARE(now(branch, id).place, u"x"_s);
    }

    void whatWasSaidInATalkStaysSealedInEveryVersion() {
        SampleBranch branch;
        const ActivityId id = recorded(branch, {ActivityKind::talk});
        QVERIFY(amend(branch, begun(branch, id), u"更正"_s,
                      [](ActivityDraft& draft) { draft.minutes = u"谈心里话一二三四"_s; }));
        QVERIFY(amend(branch, begun(branch, id), u"再更正"_s,
                      [](ActivityDraft& draft) { draft.minutes = u"另外的话"_s; }));
        QCOMPARE(recordVersions(*branch.ledger, owner, id)->at(1).content.minutes, u"谈心里话一二三四"_s);
        QVERIFY(!dump(branch).contains("谈心里话一二三四"));
        Connection& connection = branch.ledger->book().connection();
        QCOMPARE(connection.scalar("SELECT count(*) FROM change_set WHERE instr(changes, "
                                   "CAST('谈心里话一二三四' AS BLOB)) > 0"),
                 0);
    }

    void manyAreAmendedWithOneVerbOrNone() {
        SampleBranch branch;
        const ActivityId one = recorded(branch);
        const ActivityId two = recorded(branch, {ActivityKind::study});
        const QByteArray before = dump(branch);
        const auto moved = [](ActivityDraft& draft) { draft.place = u"活动室"_s; };
        QCOMPARE(*amendMany(*branch.ledger, owner, {one, two}, u"统一地点"_s, moved), 2);
        QCOMPARE(now(branch, two).place, u"活动室"_s);
        QCOMPARE(*amendMany(*branch.ledger, owner, {one, two}, u"统一地点"_s, moved), 0);
        QVERIFY(branch.ledger->undo(owner).empty());
        QCOMPARE(dump(branch), before);
        const auto spoilt = [&](ActivityDraft& draft) {
            draft.creditHours = draft.kinds.contains(ActivityKind::study) ? u"many"_s : u"3"_s;
        };
        QCOMPARE(codeOf(amendMany(*branch.ledger, owner, {one, two}, u"学时"_s, spoilt).problems()),
                 u"hours.format"_s);
        QCOMPARE(dump(branch), before);
    }

    void askingWhatCanBeAmendedTogetherOpensNoTalk() {
        SampleBranch branch;
        const ActivityId talk = recorded(branch, {ActivityKind::talk});
        const ActivityId plain = recorded(branch);
        Connection& connection = branch.ledger->book().connection();
        const size_t entries = audit::entries(connection).size();
        const auto together = *amendableTogether(*branch.ledger, owner, {talk, plain});
        QCOMPARE(together.size(), size_t{1});
        QVERIFY(together[0].id == plain);
        QCOMPARE(audit::entries(connection).size(), entries);
        const auto refusal = amendMany(*branch.ledger, owner, {plain, talk}, u"更正"_s,
                                       [](ActivityDraft& draft) { draft.place = u"三楼"_s; });
        QVERIFY(!refusal);
        QCOMPARE(refusal.problem().code, u"amend.talk"_s);
        QVERIFY(now(branch, plain).place.isEmpty());
    }

    void anImportThatChangesARecordKeepsHowItStood() {
        SampleBranch branch;
        Book& book = branch.ledger->book();
        const auto import = [&](const QString& place) {
            QFile file(branch.folder.filePath(u"活动.csv"_s));
            if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
            file.write(u"组织代码,活动类型,日期,地点,主题,活动编号\nB001,集中学习,2020-11-15,%1,学习,A1\n"_s
                           .arg(place)
                           .toUtf8());
            file.close();
            return importFile(book, owner, ImportKind::activities, file.fileName(), {}).ok();
        };
        QVERIFY(import(u"一楼"_s));
        const auto record = activityList(*branch.ledger, owner, {})->front();
        QVERIFY(import(u"一楼"_s));
        QCOMPARE(recordVersions(*branch.ledger, owner, record.id)->size(), size_t{1});
        QVERIFY(import(u"二楼"_s));
        const auto versions = *recordVersions(*branch.ledger, owner, record.id);
        QCOMPARE(versions.size(), size_t{2});
        QCOMPARE(versions[0].content.place, u"一楼"_s);
        QCOMPARE(versions[1].content.place, u"二楼"_s);
        QVERIFY(branch.ledger->undo(owner).empty());
        QCOMPARE(recordVersions(*branch.ledger, owner, record.id)->size(), size_t{1});
    }

    void theTrashIsEmptiedOnlyByHand() {
        SampleBranch branch;
        const ActivityId kept = recorded(branch);
        const ActivityId gone = recorded(branch, {ActivityKind::study});
        QVERIFY(amend(branch, begun(branch, gone), u"一"_s, [](ActivityDraft& d) { d.place = u"x"_s; }));
        QCOMPARE(codeOf(emptyTrash(*branch.ledger, owner).problems()), u"trash.empty"_s);
        QVERIFY(trashActivity(*branch.ledger, owner, gone, u"重复"_s).empty());
        const QByteArray before = dump(branch);
        QCOMPARE(*emptyTrash(*branch.ledger, owner, {kept, gone}), 1);
        QVERIFY(hasActivity(*branch.ledger, kept) && !hasActivity(*branch.ledger, gone));
        QVERIFY(branch.ledger->undo(owner).empty());
        QCOMPARE(dump(branch), before);
    }

    void bytesNobodyRefersToGoWithTheDraft() {
        SampleBranch branch;
        Book& book = branch.ledger->book();
        QByteArray hash;
        QVERIFY(book.keep([&](Transaction& t) { hash = blob_store::put(t, "picture"); }).empty());
        ActivityDraft draft =
            *newDraft(*branch.ledger, owner, branch.home(), {ActivityKind::theme_day}, theDay);
        draft.attachments = {{.id = book.ids().next<AttachmentId>(), .name = u"a.jpg"_s, .hash = hash}};
        const DraftId first = *saveDraft(*branch.ledger, owner, {}, draft);
        const DraftId second = *saveDraft(*branch.ledger, owner, {}, draft);
        QVERIFY(discardDraft(*branch.ledger, owner, first).empty());
        QVERIFY(blob_store::get(book.connection(), hash));
        QVERIFY(discardDraft(*branch.ledger, owner, second).empty());
        QVERIFY(!blob_store::get(book.connection(), hash));
    }
};

REGISTER_TEST(amend_activity_test, AmendActivityTest)

} // namespace amend_activity_test

#include "amend_activity_test.moc"
