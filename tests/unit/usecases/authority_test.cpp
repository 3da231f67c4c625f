#include "core/exchange/package/package_file.h"
#include "core/storage/blake2b.h"
#include "core/storage/training_repository.h"
#include "core/usecases/hours_statements.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/package_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace authority_test {

namespace {

const Actor owner = Actor::owner();
const Period third = Period::quarter(2020, 3);
const Period fourth = Period::quarter(2020, 4);

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}
template<class T> QString codeOf(const Result<T>& result) {
    return result ? QString() : result.problem().code;
}

using Change = std::function<void(PackageManifest&, PackageRecords&)>;

/// A file under the branch's seal that says what the test wants, whatever the branch's book holds.
QString crafted(BranchBook& by, const Period& quarter, const QString& name, const Change& change) {
    const Organization& home = by.ledger->home();
    PackageManifest manifest{.package = by.ledger->book().ids().next<PackageId>(),
                             .organization = home.id,
                             .code = home.code,
                             .name = home.name,
                             .kind = home.kind,
                             .period = quarter,
                             .madeAt = by.ledger->clock().now(),
                             .madeBy = u"owner"_s};
    PackageRecords records = package_records::gather(by.ledger->book().connection(), home.id, quarter);
    change(manifest, records);
    std::ranges::sort(records.members, {}, &Member::id);
    std::ranges::sort(records.memberships, {}, &Membership::id);
    const QString path = QFileInfo(by.path).absolutePath() + u'/' + name + u".zbpkg"_s;
    QFile file(path);
    const QByteArray bytes = writePackage(by.ledger->book(), manifest, records, "%PDF-1.4");
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
    return path;
}

} // namespace

class AuthorityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world.emplace();
        world->clock.set(*Date::of(2020, 12, 20));
        first = &world->branch(u"B1"_s);
        second = &world->branch(u"B2"_s);
        for (BranchBook* each : {first, second}) {
            each->record(*Date::of(2020, 7, 10));
            world->enrol(*each);
        }
        world->receive(first->send(third, u"first"_s));
        world->receive(second->send(third, u"second"_s));
        theirs = *second->ledger->office().member(second->members[1]);
    }

    /// What another unit's file makes of a member that is not its own.
    void aMemberIsItsOwnBranchsWhateverAnotherFileSays_data() {
        QTest::addColumn<bool>("claims");
        QTest::addColumn<Period>("quarter");
        QTest::newRow("named only") << false << fourth;
        QTest::newRow("named only, the same quarter") << false << third;
        QTest::newRow("claimed as its own") << true << fourth;
    }
    void aMemberIsItsOwnBranchsWhateverAnotherFileSays() {
        QFETCH(const bool, claims);
        QFETCH(const Period, quarter);
        const QByteArray before = memberRow();
        const QString file =
            crafted(*first, quarter, u"crafted"_s, [&](PackageManifest& m, PackageRecords& r) {
                m.revision = 7;
                rewrite(r);
                if (claims) claim(r);
            });
        QCOMPARE(world->receive(file).outcome,
                 quarter == third ? ReceiveOutcome::superseding : ReceiveOutcome::fresh);
        QCOMPARE(memberRow(), before);
        const auto flags = *historyFlags(*world->above, owner);
        QVERIFY(std::ranges::any_of(flags, [&](const HistoryFlag& each) {
            return each.unit == first->home() && each.kind == HistoryFlag::Kind::leftOut;
        }));
    }

    void itPlaysNoPartWhichOfTheTwoCameFirst() {
        const QString file = crafted(*first, fourth, u"crafted"_s, [&](PackageManifest&, PackageRecords& r) {
            rewrite(r);
            claim(r);
        });
        const QString honest = second->send(fourth, u"fourth"_s);
        world->receive({file, honest});
        const QByteArray one = ledgerDump(world->above->book().connection());
        PackageWorld other;
        other.clock.set(world->clock.today());
        for (BranchBook* each : {first, second})
            other.enrol(*each);
        const QString folder = world->folder.path();
        other.receive({honest, file, folder + u"/second.zbpkg"_s, folder + u"/first.zbpkg"_s});
        const auto rowIn = [&](Ledger& ledger) { return *ledger.office().member(theirs.id); };
        QVERIFY(rowIn(*other.above) == rowIn(*world->above));
        QCOMPARE(rowIn(*other.above).name, theirs.name);
        Q_UNUSED(one)
    }

    void aMemberWhoMovesIsTheNewBranchsOnceTheOldOneSaysSo() {
        second->change([&](Transaction& t) {
            t.connection.execute("UPDATE membership SET until_on = '2020-11-02' WHERE member = x'" +
                                 theirs.id.toByteArray().toHex() + "'");
        });
        first->change([&](Transaction& t) {
            Member moved = theirs;
            moved.name = u"改过的名字"_s;
            first->add(t, moved, *Date::of(2020, 11, 2));
        });
        world->receive(first->send(fourth, u"first4"_s));
        QCOMPARE(world->above->office().member(theirs.id)->name, theirs.name);
        world->receive(second->send(fourth, u"second4"_s));
        QCOMPARE(world->above->office().member(theirs.id)->name, u"改过的名字"_s);
    }

    void aQuarterThatHasNotBegunIsNotTakenIn() {
        const QString file =
            crafted(*first, Period::quarter(2199, 4), u"far"_s, [](PackageManifest&, PackageRecords&) {});
        QCOMPARE(world->receive(file).outcome, ReceiveOutcome::rejected);
    }

    void aNumberTheTablesRefuseRejectsThatFileAlone() {
        const auto withVote = [&](int inFavour) {
            return [inFavour](PackageManifest& m, PackageRecords& r) {
                m.revision = 9;
                r.activities.front().votes.push_back({.motion = u"同意"_s, .inFavour = inFavour});
            };
        };
        const QString bad = crafted(*first, third, u"1bad"_s, withVote(-1));
        const QString good = second->send(fourth, u"2good"_s);
        const auto results = world->receive({bad, good});
        QCOMPARE(results.size(), size_t{2});
        QCOMPARE(results[0].outcome, ReceiveOutcome::rejected);
        QCOMPARE(results[1].outcome, ReceiveOutcome::fresh);
    }

    void aTrailThatKnowsLessThanBeforeIsTheFlagItself() {
        const auto entries = [](int from, int count) {
            std::vector<QByteArray> list;
            for (int i = 0; i < count; ++i)
                list.push_back(blake2b(QByteArray::number(from + i)));
            return list;
        };
        const auto trail = [&](const Period& quarter, const QString& name, PackageHistory history, int day) {
            world->clock.set(*Date::of(2020, 12, day));
            world->receive(crafted(*second, quarter, name, [&](PackageManifest& m, PackageRecords&) {
                m.revision = 20 + day;
                m.history = std::move(history);
            }));
        };
        const size_t before = historyFlags(*world->above, owner)->size();
        trail(fourth, u"a"_s, {.entries = entries(100, 40)}, 21);
        trail(fourth, u"b"_s, {}, 22);
        trail(fourth, u"c"_s, {.entries = entries(500, 40)}, 23);
        const auto flags = *historyFlags(*world->above, owner);
        QVERIFY(flags.size() >= before + 2);
        const auto broken = std::ranges::count(flags, HistoryFlag::Kind::broken, &HistoryFlag::kind);
        QVERIFY(broken >= 2);
    }

    void onlyTheOfficeAboveAnswers() {
        Ledger& below = *first->ledger;
        const AnswerFile forged{.file = lastSent(below),
                                .package = below.book().ids().next<PackageId>(),
                                .organization = first->home(),
                                .period = third,
                                .revision = 1,
                                .outcome = AnswerOutcome::accepted,
                                .officeName = u"演示机关工委"_s,
                                .madeAt = world->clock.now()};
        const QByteArray bytes = writeAnswer(second->ledger->book(), forged);
        // As a unit below it, as somebody whose statements are believed, and not at all.
        QCOMPARE(codeOf(importAnswer(below, owner, bytes)), u"answer.unknown_key"_s);
        QVERIFY(registerKey(below, owner, second->slip().publicKey, u"第二支部"_s).empty());
        QCOMPARE(codeOf(importAnswer(below, owner, bytes)), u"answer.not_above"_s);
        const Problems asAbove = registerOffice(below, owner, second->slip(), second->fingerprint());
        QVERIFY(asAbove.empty()); // whoever compares the paper says so
        QVERIFY(importAnswer(below, owner, bytes));
    }

    void anAnswerTeachesOnlyARestoredBook() {
        Ledger& below = *first->ledger;
        QVERIFY(registerOffice(below, owner, *readKeySlip(*keySlip(*world->above, owner)),
                               ownKey(*world->above, owner)->fingerprint)
                    .empty());
        AnswerFile answer{.file = lastSent(below),
                          .package = below.book().ids().next<PackageId>(),
                          .organization = first->home(),
                          .period = third,
                          .madeAt = world->clock.now()};
        answer.standing = {{Period::quarter(2020, 1), 3, QByteArray(32, 'x'), true}};
        QVERIFY(importAnswer(below, owner, writeAnswer(world->above->book(), answer)));
        QCOMPARE(sentPackages(below, owner)->size(), size_t{1});
        answer.file = QByteArray(32, 'y');
        QCOMPARE(codeOf(importAnswer(below, owner, writeAnswer(world->above->book(), answer))),
                 u"answer.unknown_file"_s);
        answer.file = lastSent(below);
        answer.revision = 2147483647;
        QCOMPARE(codeOf(importAnswer(below, owner, writeAnswer(world->above->book(), answer))),
                 u"answer.incomplete"_s);
    }

    void aSealThatWasReplacedHandsOverNoMore() {
        const QByteArray stolen = bytesOf(second->path);
        world->clock.set(*Date::of(2020, 12, 21));
        const KeySlip next = *readKeySlip(*renewKey(*second->ledger, owner));
        QVERIFY(registerUnit(*world->above, owner, {.slip = next}));
        const auto replaced = replacedAt(next.handedOverBy);
        QVERIFY(replaced);
        // Whoever has the book as it was renews it once more, dated far ahead.
        FixedClock later(*Date::of(2026, 6, 2));
        const QString path = world->folder.filePath(u"stolen.zhibu"_s);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(stolen) == stolen.size());
        copy.close();
        const auto thief = Ledger::open(path, later);
        const KeySlip taken = *readKeySlip(*renewKey(**thief, owner));
        QVERIFY(taken.handedOverBy == next.handedOverBy);
        QCOMPARE(codeOf(registerUnit(*world->above, owner, {.slip = taken})), u"key.fingerprint"_s);
        QVERIFY(replacedAt(next.handedOverBy) == replaced);
        // Nor does the unit's newest seal make an office above.
        KeySlip office = *readKeySlip(*renewKey(*second->ledger, owner));
        office.name = u"演示市直机关工委"_s;
        office.organization = second->ledger->book().ids().next<OrganizationId>();
        QCOMPARE(codeOf(registerOffice(*world->above, owner, office, {})), u"key.fingerprint"_s);
    }

    void whatComesUnderAReplacedSealIsHeldWhateverItsDate() {
        const QByteArray old = bytesOf(second->path);
        world->clock.set(*Date::of(2020, 12, 21));
        QVERIFY(
            registerUnit(*world->above, owner, {.slip = *readKeySlip(*renewKey(*second->ledger, owner))}));
        world->clock.set(*Date::of(2020, 12, 22));
        FixedClock earlier(*Date::of(2020, 10, 5));
        const QString path = world->folder.filePath(u"old.zhibu"_s);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(old) == old.size());
        copy.close();
        auto thief = Ledger::open(path, earlier);
        const QString file = world->folder.filePath(u"dated.zbpkg"_s);
        QVERIFY(handIn(**thief, owner, {.quarter = fourth, .path = file, .report = "%PDF-1.4"}));
        const ReceivedFile received = world->receive(file);
        QCOMPARE(received.state, FileState::revokedKey);
    }

    void aRevokedSealAsksForItsPaperAndSaysThatItWasRevoked() {
        QVERIFY(revokeUnitKey(*world->above, owner, second->slip().publicKey).empty());
        const auto problem = registerUnit(*world->above, owner, {.slip = second->slip()});
        QCOMPARE(codeOf(problem), u"key.fingerprint"_s);
        QVERIFY(!problem.problem().message.contains(second->fingerprint()));
        QVERIFY(registerUnit(*world->above, owner,
                             {.slip = second->slip(), .fingerprint = second->fingerprint()}));
    }

    void aUnitsSealIsNotRegisteredForAnotherPurpose() {
        const KeySlip slip = second->slip();
        QCOMPARE(codeOf(registerOffice(*world->above, owner, slip, second->fingerprint())),
                 u"key.other_role"_s);
        QCOMPARE(codeOf(registerKey(*world->above, owner, slip.publicKey, u"别人"_s)), u"key.other_role"_s);
    }

    void oneNumberForTwoKindsIsRefused() {
        const QString file = crafted(*first, fourth, u"two"_s, [](PackageManifest&, PackageRecords& r) {
            r.activities.push_back({.id = ActivityId(r.members.front().id.bytes),
                                    .organization = r.organizations.front().id,
                                    .kinds = {ActivityKind::study},
                                    .heldOn = *Date::of(2020, 11, 3)});
            r.activities.front().recordedAt = QDateTime(QDate(2020, 11, 3), QTime(9, 0));
        });
        QCOMPARE(world->receive(file).outcome, ReceiveOutcome::rejected);
    }

    void hoursOfPeopleElsewhereAreLeftOutAndShown() {
        const QString file = crafted(*first, fourth, u"hours"_s, [&](PackageManifest&, PackageRecords& r) {
            if (std::ranges::find(r.members, theirs.id, &Member::id) == r.members.end())
                r.members.push_back(theirs);
            r.credits.push_back({.id = first->ledger->book().ids().next<TrainingCreditId>(),
                                 .member = theirs.id,
                                 .datedOn = *Date::of(2020, 11, 3),
                                 .course = u"培训"_s,
                                 .creditHours = CreditHours::ofHours(100)});
        });
        QCOMPARE(world->receive(file).outcome, ReceiveOutcome::fresh);
        QCOMPARE(world->above->book().connection().scalar("SELECT count(*) FROM training_credit"), 0);
        const auto flags = *historyFlags(*world->above, owner);
        QVERIFY(std::ranges::any_of(flags, [&](const HistoryFlag& each) {
            return each.unit == first->home() && each.kind == HistoryFlag::Kind::leftOut;
        }));
    }

private:
    QByteArray memberRow() const {
        Query row(
            world->above->book().connection(),
            "SELECT name || number || coalesce(stated_status, '') || "
            "(SELECT count(*) FROM rights_restriction r WHERE r.member = m.id) || "
            "(SELECT count(*) FROM hours_exemption e WHERE e.member = m.id) || "
            "(SELECT count(*) FROM training_credit c WHERE c.member = m.id) FROM member m WHERE id = ?");
        row.bind(theirs.id);
        return row.next() ? row.text(0).toUtf8() : QByteArray();
    }
    std::optional<QDateTime> replacedAt(const QByteArray& key) const {
        for (const KeyLine& each : *keyList(*world->above, owner)) {
            if (each.publicKey == key) return each.replacedAt;
        }
        return std::nullopt;
    }
    static QByteArray lastSent(Ledger& ledger) { return sentPackages(ledger, owner)->front().package.file; }

    /// Everything a file can say of a member without calling it its own.
    void rewrite(PackageRecords& r) const {
        IdFactory& ids = first->ledger->book().ids();
        Member other = theirs;
        other.name = theirs.name + u"（开除）"_s;
        other.number = u"M99999"_s;
        other.statedStatus = MemberStatus::probationary;
        r.members.push_back(other);
        r.restrictions.push_back(
            {.id = ids.next<RestrictionId>(), .member = theirs.id, .interval = {Date::of(2020, 1, 1), {}}});
        r.credits.push_back(
            {.id = ids.next<TrainingCreditId>(),
             .member = theirs.id,
             .datedOn = r.activities.empty() ? *Date::of(2020, 10, 9) : r.activities.front().heldOn,
             .course = u"培训"_s,
             .creditHours = CreditHours::ofHours(100)});
    }
    void claim(PackageRecords& r) const {
        r.memberships.push_back({.id = first->ledger->book().ids().next<MembershipId>(),
                                 .member = theirs.id,
                                 .branch = first->home()});
    }

    std::optional<PackageWorld> world;
    BranchBook* first = nullptr;
    BranchBook* second = nullptr;
    Member theirs{.id = IdFactory(1).next<MemberId>()};
};

REGISTER_TEST(authority_test, AuthorityTest)

} // namespace authority_test

#include "authority_test.moc"
