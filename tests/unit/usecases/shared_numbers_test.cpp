#include "core/storage/received_collisions.h"
#include "core/storage/term_repository.h"
#include "core/storage/training_repository.h"
#include "core/usecases/import_file.h"
#include "core/usecases/training.h"
#include "core/usecases/workbench.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/package_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace shared_numbers_test {

namespace {

const Actor owner = Actor::owner();
const Period second = Period::quarter(2020, 2);
const Period third = Period::quarter(2020, 3);
const Date june = *Date::of(2020, 6, 30);
const Date july = *Date::of(2020, 7, 2);

template<class T> QString codeOf(const Result<T>& result) {
    return result ? QString() : result.problem().code;
}
QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}

} // namespace

/// Rows of files that bear the number of another row, and rows that were entered in this book.
class SharedNumbersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world.emplace();
        one = &world->branch(u"B1"_s);
        two = &world->branch(u"B2"_s);
        world->enrol(*one);
        world->enrol(*two);
    }

    void aRecordWhoseDayWasMovedIntoTheNextQuarterCountsThereAlone() {
        const ActivityId moved = one->record(june);
        const QString before = one->send(second, u"before"_s);
        one->change([&](Transaction& t) {
            Activity activity = *activity_repository::findClosed(t.connection, moved);
            activity.heldOn = july;
            activity_repository::update(t, activity);
        });
        const QString after = one->send(third, u"after"_s);
        for (const QStringList& order : {QStringList{before, after}, QStringList{after, before}}) {
            QCOMPARE(world->receive(order.front()).outcome, ReceiveOutcome::fresh);
            QCOMPARE(world->receive(order.back()).outcome, ReceiveOutcome::fresh);
            QCOMPARE(heldOn(moved), july);
            const auto flags = historyFlags(*world->above, owner, one->home());
            QCOMPARE(flags->size(), size_t{1});
            QCOMPARE(flags->front().kind, HistoryFlag::Kind::leftOut);
            QVERIFY2(flags->front().sentence.contains(u"2020Q2"), qPrintable(flags->front().sentence));
            startAnew();
        }
    }

    void theQuarterHandedInAgainEndsTheNote() {
        const ActivityId moved = one->record(june);
        world->receive(one->send(second, u"before"_s));
        one->change([&](Transaction& t) {
            Activity activity = *activity_repository::findClosed(t.connection, moved);
            activity.heldOn = july;
            activity_repository::update(t, activity);
        });
        world->receive(one->send(third, u"after"_s));
        QCOMPARE(historyFlags(*world->above, owner)->size(), size_t{1});
        world->receive(one->send(second, u"again"_s));
        QVERIFY(historyFlags(*world->above, owner)->empty());
        QCOMPARE(heldOn(moved), july);
    }

    void whereTheRowThatHeldTheNumberGoesTheOtherTakesItsPlace() {
        const ActivityId first = one->record(june);
        two->change([&](Transaction& t) { insertAs(t, *two, first, u"另一个"_s); });
        const QString ofOne = one->send(second, u"one"_s);
        const QString ofTwo = two->send(second, u"two"_s);
        world->receive({ofOne, ofTwo});
        const auto left = received_collisions::all(connection());
        QCOMPARE(left.size(), size_t{1});
        BranchBook& holds = left.front().holder == one->home().view() ? *one : *two;
        BranchBook& waits = &holds == one ? *two : *one;
        QCOMPARE(organizationOf(first), holds.home());
        QVERIFY(revokeKey(*world->above, owner, holds.slip().publicKey).empty());
        QCOMPARE(organizationOf(first), waits.home());
        QVERIFY(received_collisions::all(connection()).empty());
        QVERIFY(!world->above->book().firstFault());
    }

    void whatWasEnteredHereKeepsItsNumber() {
        const OrganizationId office = world->above->home().id;
        const MemberId member = two->members.front();
        const ActivityId meeting = one->record(june);
        TrainingCreditId credit = one->ledger->book().ids().next<TrainingCreditId>();
        one->change([&](Transaction& t) { insertCredit(t, credit, one->members.front(), u"枝上的课"_s); });
        change([&](Transaction& t) {
            Activity activity{
                .id = meeting, .organization = office, .kinds = {ActivityKind::study}, .heldOn = june};
            activity.recordedAt = t.clock.now();
            activity_repository::insert(t, activity);
            const Member here{.id = t.ids.next<MemberId>(), .number = u"W1"_s, .name = u"本处人"_s};
            member_repository::insert(t, here);
            insertCredit(t, credit, here.id, u"本处的课"_s);
        });
        world->receive(one->send(second, u"one"_s));
        world->receive(two->send(second, u"two"_s));
        QCOMPARE(organizationOf(meeting), office);
        QCOMPARE(training_repository::find(connection(), credit)->course, u"本处的课"_s);
        // Nor does it go when the files do.
        QVERIFY(revokeKey(*world->above, owner, one->slip().publicKey).empty());
        QCOMPARE(organizationOf(meeting), office);
        QCOMPARE(training_repository::find(connection(), credit)->course, u"本处的课"_s);
        QVERIFY(world->above->office().member(member));
    }

    void aMemberWhoSitsOnThisOfficesCommitteeStaysWhenTheFilesGo() {
        world->receive(one->send(second, u"one"_s));
        const MemberId member = one->members.front();
        change([&](Transaction& t) {
            const TermId term = t.ids.next<TermId>();
            term_repository::insert(
                t, Term{.id = term, .organization = world->above->home().id, .electedOn = june});
            term_repository::insert(t, Position{.id = t.ids.next<PositionId>(),
                                                .term = term,
                                                .name = u"委员"_s,
                                                .member = member,
                                                .from = june});
        });
        QVERIFY(revokeKey(*world->above, owner, one->slip().publicKey).empty());
        QVERIFY(world->above->office().member(member));
        QVERIFY(!world->above->office().member(one->members.back()));
        QVERIFY(!world->above->book().firstFault());
    }

    void hoursAndExplanationsOfAReceivedBranchAreNotEnteredHere() {
        const TrainingCreditId credit = one->ledger->book().ids().next<TrainingCreditId>();
        const MemberId member = one->members.front();
        one->change([&](Transaction& t) { insertCredit(t, credit, member, u"枝上的课"_s); });
        world->receive(one->send(second, u"one"_s));
        Ledger& above = *world->above;
        const Course course{
            .datedOn = june, .name = u"党校"_s, .form = TrainingForm::course, .hours = u"8"_s};
        QCOMPARE(codeOf(addCourse(above, owner, course, {{member}})), u"organization.received"_s);
        QCOMPARE(codeOf(editCredit(above, owner, credit, course, {})), u"credit.received"_s);
        QCOMPARE(codeOf(removeCredits(above, owner, {credit})), u"credit.received"_s);
        QCOMPARE(codeOf(exemptFromHours(above, owner, {member}, 2020, u"病"_s)), u"organization.received"_s);
        QCOMPARE(codeOf(endExemption(above, owner, member, 2020)), u"organization.received"_s);
        const duties::DutyResult overdue{.duty = u"study.monthly"_s,
                                         .organization = one->home(),
                                         .organizationCode = {},
                                         .subject = {},
                                         .member = {},
                                         .group = {},
                                         .period = {},
                                         .required = {},
                                         .actual = {},
                                         .status = duties::Status::overdue,
                                         .due = {},
                                         .reason = {},
                                         .asOf = june};
        QCOMPARE(codeOf(explainOverdue(above, owner, overdue, u"忘了"_s)), u"organization.received"_s);
    }

    void aListOfCoursesLeavesOutMembersOfAReceivedBranch() {
        world->receive(one->send(second, u"one"_s));
        const QString path = world->folder.filePath(u"courses.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"姓名,日期,培训名称,学时\nB1员1,2020-06-30,轮训,8\n"_s.toUtf8());
        file.close();
        const auto summary = importFile(world->above->book(), owner, ImportKind::training, path, {});
        QVERIFY(summary);
        QCOMPARE(summary->rows.front().reasons.front().code, u"organization.received"_s);
    }

private:
    Connection& connection() { return world->above->book().connection(); }
    void change(const std::function<void(Transaction&)>& write) {
        const Problems problems =
            world->above->book().change(owner, {u"test"_s, u"test"_s}, [&](Transaction& transaction) {
                write(transaction);
                return Problems();
            });
        if (!problems.empty()) qFatal("%s", qPrintable(problems.front().message));
    }
    static void insertAs(Transaction& t, const BranchBook& branch, const ActivityId& id,
                         const QString& topic) {
        Activity activity{.id = id,
                          .organization = branch.ledger->home().id,
                          .kinds = {ActivityKind::study},
                          .heldOn = june};
        activity.topic = topic;
        activity.recordedAt = t.clock.now();
        activity_repository::insert(t, activity);
    }
    static void insertCredit(Transaction& t, const TrainingCreditId& id, const MemberId& member,
                             const QString& course) {
        training_repository::insert(t, TrainingCredit{.id = id,
                                                      .member = member,
                                                      .datedOn = june,
                                                      .course = course,
                                                      .creditHours = CreditHours::ofHundredths(200)});
    }
    Date heldOn(const ActivityId& id) { return activity_repository::findClosed(connection(), id)->heldOn; }
    OrganizationId organizationOf(const ActivityId& id) {
        return activity_repository::findClosed(connection(), id)->organization;
    }
    /// Another book of the office, that has received nothing yet.
    void startAnew() {
        const QString empty = world->folder.filePath(u"fresh.zhibu"_s);
        world->above.reset();
        QFile::remove(empty);
        Ledger::NewBook book{
            .name = u"演示机关工委"_s, .kind = OrganizationKind::work_committee, .code = u"W"_s};
        world->above = std::move(*Ledger::create(owner, empty, book, world->clock, {.seed = 9}));
        world->enrol(*one);
    }

    std::optional<PackageWorld> world;
    BranchBook* one = nullptr;
    BranchBook* two = nullptr;
};

REGISTER_TEST(shared_numbers_test, SharedNumbersTest)

} // namespace shared_numbers_test

#include "shared_numbers_test.moc"
