#include "tests/support/ledger_dump.h"
#include "tests/support/package_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

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
    const auto lines = inboxList(ledger, owner);
    QByteArrayList states;
    for (const InboxLine& each : *lines)
        states += each.file.file.toHex() + ' ' + package_standing::identifier(each.state).toUtf8();
    std::ranges::sort(states);
    return dump + states.join('\n');
}

} // namespace

/// The received state is a function of the set of files and decisions: order and repetition play no part.
class PackagesOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const QString& code : {u"B1"_s, u"B2"_s, u"B3"_s})
            world.branch(code);
        makeFiles();
        for (const auto& branch : world.branches)
            world.enrol(*branch);
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
            QByteArray first;
            for (int order = 0; order < 5; ++order) {
                QStringList sequence = chosen;
                for (const QString& file : chosen) {
                    if (random() % 4 == 0) sequence += file; // it comes twice
                }
                std::shuffle(sequence.begin(), sequence.end(), random);
                const QByteArray state = stateAfter(sequence, accepts, static_cast<int>(random() % 8));
                if (order == 0) first = state;
                QVERIFY2(state == first, dumpDifference(first, state).left(3000).constData());
            }
        }
    }

    void settlingEverythingAnewChangesNothing() {
        const auto ledger = opened();
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
    void keep(const QString& file) { files += file; }

    std::unique_ptr<Ledger> opened() {
        const QString path = world.folder.filePath(u"run.zhibu"_s);
        QFile::remove(path);
        if (!QFile::copy(start, path)) qFatal("copy");
        return std::move(*Ledger::open(path, world.clock));
    }

    /// The same decision, taken at another moment each time: the first branch's first file is accepted.
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
        for (const QString& file : sequence) {
            if (!receiveFiles(*ledger, owner, {file})) qFatal("receive");
            if (accepts && !decided && ++done > decideAfter) decide();
        }
        if (accepts && !decided) decide();
        return stateOf(*ledger);
    }

    PackageWorld world;
    QStringList files;
    QString start;
};

REGISTER_TEST(packages_order_test, PackagesOrderTest)
#include "packages_order_test.moc"
