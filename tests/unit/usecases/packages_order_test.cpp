#include "core/storage/draft_repository.h"
#include "core/storage/explanation_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/received_collisions.h"
#include "core/storage/term_repository.h"
#include "core/storage/training_repository.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/package_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace packages_order_test {

namespace {

const Actor owner = Actor::owner();

/// What lies in the ledger, and what stands; not when anything came.
QByteArray stateOf(Ledger& ledger) {
    Connection& connection = ledger.book().connection();
    QByteArray dump = ledgerDump(connection);
    Query row(connection, "SELECT hex(organization) || ' ' || period || ' ' || hex(file) FROM inbox_standing "
                          "ORDER BY organization, period");
    while (row.next())
        dump += row.text(0).toUtf8() + '\n';
    for (const ReceivedCollision& each : received_collisions::all(connection))
        dump += "left out " + each.kind.toUtf8() + ' ' + each.id.toHex() + ' ' + each.owner.toHex() + ' ' +
                each.source.period.toUtf8() + ' ' + each.source.sender.toByteArray().toHex() + " for " +
                each.holder.toHex() + '\n';
    const auto lines = inboxList(ledger, owner);
    QByteArrayList states;
    for (const InboxLine& each : *lines)
        states += each.file.file.toHex() + ' ' + package_standing::identifier(each.state).toUtf8();
    std::ranges::sort(states);
    return dump + states.join('\n');
}

} // namespace

/// Rows of every kind whose numbers are taken from a few, so that the files of several branches contradict
/// each other about whose they are.
class SharedNumbers {
public:
    using Bytes = ActivityId::Bytes;
    explicit SharedNumbers(IdFactory& ids) {
        for (int i = 0; i < 3; ++i)
            pool.push_back(ids.next<ActivityId>().bytes);
    }

    /// Takes the branch's rows of these numbers away and gives it some of them anew; the attachments' hashes.
    std::vector<QByteArray> deal(BranchBook& branch, const Period& quarter, std::mt19937& random) const {
        std::vector<QByteArray> attachments;
        branch.change([&](Transaction& t) {
            takeBack(t);
            const size_t shift = random() % pool.size(); // so that parts do not always go with their wholes
            for (size_t i = 0; i < pool.size(); ++i) {
                const auto some = [&random] { return random() % 2 == 0; };
                const Date day = quarter.first().addDays(static_cast<int>(random() % 60));
                const Bytes& bytes = pool[i];
                const Bytes& part = pool[(i + shift) % pool.size()];
                if (some()) attachments.push_back(dealActivity(t, branch, bytes, part, day));
                if (some()) dealTerm(t, branch, bytes, part, day);
                if (some()) dealRoster(t, branch, bytes, day);
                if (some()) dealRights(t, branch, bytes, day);
            }
        });
        return attachments;
    }

private:
    static void takeBack(Transaction& t) {
        for (const char* table :
             {"position", "empty_seat", "term", "organization_state", "rights_restriction", "hours_exemption",
              "training_credit", "duty_explanation"})
            t.connection.execute(QByteArray("DELETE FROM ") + table);
        t.connection.execute("DELETE FROM membership WHERE began_by = 'dealt'");
        for (const auto& each : activity_repository::identities(t.connection)) {
            if (each.topic == u"shared"_s) activity_repository::remove(t, each.id);
        }
    }

    static QByteArray dealActivity(Transaction& t, const BranchBook& branch, const Bytes& bytes,
                                   const Bytes& part, Date day) {
        Activity activity{.id = ActivityId(bytes),
                          .organization = branch.ledger->home().id,
                          .kinds = {ActivityKind::study},
                          .heldOn = day};
        activity.topic = u"shared"_s;
        activity.recordedAt = t.clock.now();
        activity.attendance.push_back({.member = branch.members.front()});
        const QByteArray content = "%PDF-1.4 " + branch.ledger->home().code.toUtf8();
        activity.attachments.push_back({.id = AttachmentId(part),
                                        .name = u"a.pdf"_s,
                                        .mediaType = u"application/pdf"_s,
                                        .hash = blob_store::put(t, content),
                                        .size = content.size()});
        activity_repository::insert(t, activity);
        return activity.attachments.front().hash;
    }

    static void dealTerm(Transaction& t, const BranchBook& branch, const Bytes& bytes, const Bytes& part,
                         Date day) {
        const TermId term(bytes);
        term_repository::insert(t,
                                Term{.id = term, .organization = branch.ledger->home().id, .electedOn = day});
        term_repository::insert(t, Position{.id = PositionId(part),
                                            .term = term,
                                            .name = u"书记"_s,
                                            .member = branch.members.front(),
                                            .from = day});
        term_repository::insert(
            t, EmptySeat{.id = EmptySeatId(part), .term = term, .position = u"委员"_s, .openedOn = day});
    }

    static void dealRoster(Transaction& t, const BranchBook& branch, const Bytes& bytes, Date day) {
        const OrganizationId home = branch.ledger->home().id;
        organization_repository::insert(t, OrganizationStateRecord{.id = OrganizationStateId(bytes),
                                                                   .organization = home,
                                                                   .until = day.addDays(-2000),
                                                                   .name = u"旧名"_s});
        explanation_repository::replace(t, DutyExplanation{.id = ExplanationId(bytes),
                                                           .duty = u"study.monthly"_s,
                                                           .organization = home,
                                                           .period = day.toIso(),
                                                           .reason = u"说明"_s});
        // A stay that was over before the one everybody has from the beginning of records would overlap it.
        const MemberId guest = t.ids.next<MemberId>();
        member_repository::insert(t, Member{.id = guest, .number = guest.toString(), .name = u"来者"_s});
        member_repository::insert(t, Membership{.id = MembershipId(bytes),
                                                .member = guest,
                                                .branch = home,
                                                .interval = {day, {}},
                                                .beganBy = u"dealt"_s});
    }

    static void dealRights(Transaction& t, const BranchBook& branch, const Bytes& bytes, Date day) {
        const MemberId member = branch.members.back();
        member_repository::insert(
            t, RightsRestriction{.id = RestrictionId(bytes), .member = member, .interval = {day, {}}});
        training_repository::insert(
            t, HoursExemption{.id = ExemptionId(bytes), .member = member, .year = 2020, .reason = u"病"_s});
        training_repository::insert(t, TrainingCredit{.id = TrainingCreditId(bytes),
                                                      .member = member,
                                                      .datedOn = day,
                                                      .course = u"网课"_s,
                                                      .creditHours = CreditHours::ofHundredths(200)});
    }

    std::vector<Bytes> pool;
};

/// The received state is a function of the set of files and decisions: order and repetition play no part.
class PackagesOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const QString& code : {u"B1"_s, u"B2"_s, u"B3"_s, u"B4"_s, u"B5"_s, u"B6"_s})
            world.branch(code);
        makeFiles();
        for (const auto& branch : world.branches)
            slips.push_back({.slip = branch->slip(), .fingerprint = branch->fingerprint()});
        makeFilesThatShareNumbers();
        makeFilesOfACommittee();
        const QString empty = world.above->path();
        world.above.reset();
        start = world.folder.filePath(u"start.zhibu"_s);
        QVERIFY(QFile::copy(empty, start));
    }

    void anyOrderAndRepetitionGivesTheSameState() {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("ZHIBU_PACKAGE_SETS", &given);
        const int sets = given ? wanted : 12;
        std::mt19937 random(11);
        for (int set = 0; set < sets; ++set) {
            QStringList chosen;
            for (const QString& file : files) {
                if (random() % 3 != 0) chosen += file;
            }
            const bool accepts = random() % 2 == 0;
            const bool revokes = random() % 3 == 0;
            QByteArray first;
            for (int order = 0; order < 5; ++order) {
                QStringList sequence = chosen;
                for (const QString& file : chosen) {
                    if (random() % 4 == 0) sequence += file; // it comes twice
                }
                for (size_t branch = 0; branch < slips.size(); ++branch)
                    sequence += enrolling + QString::number(branch);
                if (revokes) sequence += revoking;
                std::shuffle(sequence.begin(), sequence.end(), random);
                const QByteArray state = stateAfter(sequence, accepts, static_cast<int>(random() % 8));
                if (order == 0) first = state;
                QVERIFY2(state == first, dumpDifference(first, state).left(3000).constData());
            }
        }
    }

    /// Otherwise the files would not say anything about numbers that are taken.
    void rowsOfAlmostEveryKindAreLeftOutSomewhere() {
        const auto ledger = enrolled();
        std::set<QString> kinds;
        for (const QString& file : files) {
            QVERIFY(receiveFiles(*ledger, owner, {file}));
            for (const ReceivedCollision& each : received_collisions::all(ledger->book().connection()))
                kinds.insert(each.kind);
        }
        // Not former states: of the branches here they are the office's own.
        const std::set<QString> every{u"activity"_s,       u"attachment"_s,         u"duty_explanation"_s,
                                      u"empty_seat"_s,     u"membership"_s,         u"hours_exemption"_s,
                                      u"position"_s,       u"rights_restriction"_s, u"term"_s,
                                      u"training_credit"_s};
        QCOMPARE(kinds, every);
        const auto flags = historyFlags(*ledger, owner);
        QVERIFY(std::ranges::any_of(
            *flags, [](const HistoryFlag& flag) { return flag.kind == HistoryFlag::Kind::leftOut; }));
    }

    void settlingEverythingAnewChangesNothing() {
        const auto ledger = enrolled();
        QVERIFY(receiveFiles(*ledger, owner, files));
        const QByteArray before = stateOf(*ledger);
        QVERIFY(settleAll(*ledger, owner));
        QCOMPARE(dumpDifference(before, stateOf(*ledger)), QByteArray());
        QVERIFY(!ledger->book().firstFault());
    }

private:
    /// Three branches, three quarters: corrections, a member who moved, a member two name at once, a forked
    /// and a contradicting revision, records that come and go.
    void makeFiles() {
        BranchBook& one = *world.branches[0];
        BranchBook& two = *world.branches[1];
        BranchBook& three = *world.branches[2];
        for (BranchBook* each : {&one, &two, &three}) {
            each->record(*Date::of(2020, 2, 10));
            each->record(*Date::of(2020, 5, 10), {ActivityKind::study, ActivityKind::lecture});
            each->record(*Date::of(2020, 8, 10));
            keep(each->send(Period::quarter(2020, 1), u"%1-1"_s.arg(each->ledger->home().code)));
        }
        const QString copy = world.folder.filePath(u"copy.zhibu"_s);
        if (!QFile::copy(three.path, copy)) qFatal("copy");
        keep(one.send(Period::quarter(2020, 2), u"one-2"_s));
        const Member moved = *one.ledger->office().member(one.members[0]);
        two.change([&](Transaction& t) {
            Member named = moved;
            named.workPosition = u"调入"_s;
            two.add(t, named, Date::of(2020, 6, 1));
        });
        keep(two.send(Period::quarter(2020, 2), u"two-2"_s));
        one.record(*Date::of(2020, 6, 12));
        keep(one.send(Period::quarter(2020, 2), u"one-2b"_s));
        keep(one.send(Period::quarter(2020, 3), u"one-3"_s));
        keep(two.send(Period::quarter(2020, 3), u"two-3"_s));
        three.record(*Date::of(2020, 3, 3));
        keep(three.send(Period::quarter(2020, 1), u"three-1b"_s));
        // The copy of the third branch's book goes on by itself and contradicts.
        BranchBook& branch = three;
        branch.ledger = std::move(*Ledger::open(copy, world.clock));
        branch.record(*Date::of(2020, 3, 20));
        keep(branch.send(Period::quarter(2020, 1), u"three-1c"_s));
        branch.record(*Date::of(2020, 3, 21));
        keep(branch.send(Period::quarter(2020, 1), u"three-1d"_s));
    }
    /// Three branches, three quarters, each quarter corrected once.
    void makeFilesThatShareNumbers() {
        const SharedNumbers shared(world.branches[3]->ledger->book().ids());
        std::mt19937 random(5);
        for (int quarter = 1; quarter <= 3; ++quarter) {
            for (const int revision : {1, 2}) {
                for (size_t branch = 3; branch < 6; ++branch) {
                    BranchBook& book = *world.branches[branch];
                    const Period period = Period::quarter(2020, quarter);
                    const auto attachments = shared.deal(book, period, random);
                    keep(
                        book.send(period, u"%1-%2-%3"_s.arg(branch).arg(quarter).arg(revision), attachments));
                }
            }
        }
    }
    /// A committee hands in for a branch the office asks itself as well, and for one it does not know.
    void makeFilesOfACommittee() {
        BranchBook known(world.folder.path(), u"B7"_s, world.clock, 77);
        auto made = Ledger::create(owner, world.folder.filePath(u"C1.zhibu"_s),
                                   {.name = u"演示局机关党委"_s,
                                    .kind = OrganizationKind::organ_committee,
                                    .code = u"C1"_s,
                                    .aboveName = u"演示机关工委"_s,
                                    .aboveCode = u"W"_s,
                                    .aboveKind = OrganizationKind::work_committee},
                                   world.clock, {.seed = 78});
        Ledger& committee = **made;
        for (BranchBook* branch : {world.branches[0].get(), &known}) {
            if (!registerUnit(committee, owner,
                              {.slip = branch->slip(), .fingerprint = branch->fingerprint()}))
                qFatal("register");
        }
        for (const auto& [quarter, revision] : {std::pair(1, 1), std::pair(2, 1), std::pair(2, 2)}) {
            known.record(*Date::of(2020, quarter * 3, revision));
            const Period period = Period::quarter(2020, quarter);
            const QString name = u"%1-%2-%3"_s;
            const QStringList below{known.send(period, name.arg(u"known"_s).arg(quarter).arg(revision)),
                                    files[quarter == 1 ? 0 : 3]};
            if (!receiveFiles(committee, owner, below)) qFatal("receive");
            const QString file =
                world.folder.filePath(name.arg(u"c"_s).arg(quarter).arg(revision) + u".zbpkg"_s);
            if (!handIn(committee, owner,
                        {.quarter = period, .path = file, .report = QByteArray("%PDF-1.4")}))
                qFatal("hand in");
            keep(file);
        }
        slips.push_back({.slip = *readKeySlip(*keySlip(committee, owner)),
                         .fingerprint = ownKey(committee, owner)->fingerprint});
    }
    void keep(const QString& file) { files += file; }

    std::unique_ptr<Ledger> opened() {
        const QString path = world.folder.filePath(u"run.zhibu"_s);
        QFile::remove(path);
        if (!QFile::copy(start, path)) qFatal("copy");
        return std::move(*Ledger::open(path, world.clock));
    }

    std::unique_ptr<Ledger> enrolled() {
        auto ledger = opened();
        for (const UnitRegistration& each : slips) {
            if (!registerUnit(*ledger, owner, each)) qFatal("register");
        }
        return ledger;
    }

    /// The same decisions, taken at other moments each time: every branch is registered, the last one's seal
    /// may be revoked, the first one's first file may be accepted.
    QByteArray stateAfter(const QStringList& sequence, bool accepts, int decideAfter) {
        const auto ledger = opened();
        int done = 0;
        bool decided = false;
        const auto decide = [&] {
            const auto lines = inboxList(*ledger, owner, {.quarter = Period::quarter(2020, 1)});
            for (const InboxLine& each : *lines) {
                if (each.file.code != u"B1" || each.state != FileState::standing) continue;
                decided = acceptFile(*ledger, owner, each.file.file).empty();
            }
        };
        bool toRevoke = false;
        bool lastIsKnown = false;
        for (const QString& step : sequence) {
            if (step.startsWith(enrolling)) {
                const size_t branch = step.mid(enrolling.size()).toULong();
                if (!registerUnit(*ledger, owner, slips[branch])) qFatal("register");
                lastIsKnown = lastIsKnown || branch + 1 == slips.size();
            } else if (step == revoking) {
                toRevoke = true;
            } else if (!receiveFiles(*ledger, owner, {step})) {
                qFatal("receive");
            }
            if (toRevoke && lastIsKnown) {
                if (!revokeKey(*ledger, owner, slips.back().slip.publicKey).empty()) qFatal("revoke");
                toRevoke = false;
            }
            if (accepts && !decided && ++done > decideAfter) decide();
        }
        if (accepts && !decided) decide();
        const auto fault = ledger->book().firstFault();
        if (fault) qFatal("%s", qPrintable(fault->message));
        return stateOf(*ledger);
    }

    static inline const QString enrolling = u"enrol "_s;
    static inline const QString revoking = u"revoke"_s;

    PackageWorld world;
    std::vector<UnitRegistration> slips;
    QStringList files;
    QString start;
};

REGISTER_TEST(packages_order_test, PackagesOrderTest)

} // namespace packages_order_test

#include "packages_order_test.moc"
