#include "core/storage/received_collisions.h"
#include "core/storage/received_members.h"
#include "core/storage/signing.h"
#include "core/usecases/receiving.h"
#include "core/usecases/receiving_words.h"
#include "core/usecases/rights.h"
#include "core/usecases/settling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using package_standing::Judged;
using receiving_words::whichOf;

struct ReceivingChecksText {
    Q_DECLARE_TR_FUNCTIONS(ReceivingChecks)
};

/// One unit's audit trail as its files tell it, entry by entry.
class Trail {
public:
    Trail(const OrganizationId& given, std::vector<HistoryFlag>& list) : unit(given), flags(list) {}

    void add(const InboxFile& file) {
        const PackageHistory history = historyFrom(file.history);
        lookAtClock(file, history);
        lookAtRestores(file, history);
        lookAtGap(file, history);
        lookAtEntries(file, history);
        lookAtEnd(file, history);
        for (const PackageHistory::Restore& restore : history.restores)
            toldBefore.insert(restore.entry);
    }

private:
    void flag(HistoryFlag::Kind kind, const InboxFile& file, const QString& sentence) {
        flags.push_back({kind, unit, sentence, file.file});
    }

    void lookAtClock(const InboxFile& file, const PackageHistory& history) {
        for (const qint64 entry : history.clockSetBack) {
            if (!clocks.insert(entry).second) continue;
            flag(HistoryFlag::Kind::clockSetBack, file,
                 ReceivingChecksText::tr(
                     "%1: at entry %2 of its audit trail the clock stood earlier than at the entry "
                     "before. Days "
                     "of recording around it may not be right.")
                     .arg(whichOf(file))
                     .arg(entry));
        }
    }

    void lookAtRestores(const InboxFile& file, const PackageHistory& history) {
        for (const PackageHistory::Restore& restore : history.restores) {
            if (!restores.insert({restore.entry, restore.abandoned}).second) continue;
            flag(HistoryFlag::Kind::restored, file,
                 ReceivingChecksText::tr(
                     "%1: the book was restored from a copy (entry %2). What was recorded after the copy was "
                     "made may be missing; the sender should look it over.")
                     .arg(whichOf(file))
                     .arg(restore.entry));
        }
    }

    void lookAtGap(const InboxFile& file, const PackageHistory& history) {
        const qint64 last = known.empty() ? 0 : known.rbegin()->first;
        if (history.first <= last + 1) return;
        flag(HistoryFlag::Kind::gap, file,
             ReceivingChecksText::tr(
                 "%1: entries %2 to %3 of its audit trail never came here. A file in between was not "
                 "received; "
                 "whether anything earlier was replaced cannot be told for them.")
                 .arg(whichOf(file))
                 .arg(last + 1)
                 .arg(history.first - 1));
    }

    void lookAtEntries(const InboxFile& file, const PackageHistory& history) {
        std::optional<qint64> differs;
        const auto compare = [&](qint64 entry, const QByteArray& hash) {
            const auto earlier = known.find(entry);
            if (earlier != known.end() && earlier->second != hash && !differs) differs = entry;
            known[entry] = hash;
        };
        if (history.first > 1) compare(history.first - 1, history.before);
        qint64 entry = history.first;
        for (const QByteArray& hash : history.entries)
            compare(entry++, hash);
        if (!differs || isRestored(history, *differs)) return;
        flag(HistoryFlag::Kind::broken, file,
             ReceivingChecksText::tr(
                 "%1: its audit trail does not continue the one that came before: entry %2 is another one "
                 "now. "
                 "Something recorded earlier was replaced, or this is another copy of the book. It does not "
                 "tell what; ask the sender.")
                 .arg(whichOf(file))
                 .arg(*differs));
    }

    /// Whether the file tells of a restore, not told before, that explains why the trail is another one from
    /// the entry on: its own entry is the first that may differ.
    bool isRestored(const PackageHistory& history, qint64 from) const {
        return std::ranges::any_of(history.restores, [&](const auto& restore) {
            return restore.entry <= from && !toldBefore.contains(restore.entry);
        });
    }

    /// A trail only grows: a file that knows less than an earlier one says nothing for what it leaves out.
    void lookAtEnd(const InboxFile& file, const PackageHistory& history) {
        if (known.empty() || known.rbegin()->first <= history.last()) return;
        if (isRestored(history, history.last())) {
            known.erase(known.upper_bound(history.last()), known.end()); // they lie on what was given up
            return;
        }
        flag(
            HistoryFlag::Kind::broken, file,
            ReceivingChecksText::tr(
                "%1: its audit trail goes back to entry %2, where an earlier file knew %3 of them, and tells "
                "of no restore. It is an older copy of the book, or something was taken out; ask the sender.")
                .arg(whichOf(file))
                .arg(history.last())
                .arg(known.rbegin()->first));
    }

    OrganizationId unit;
    std::vector<HistoryFlag>& flags;
    std::map<qint64, QByteArray> known;
    std::set<qint64> clocks;
    std::set<std::pair<qint64, QByteArray>> restores;
    std::set<qint64> toldBefore; ///< entries of restores that earlier files told of
};

/// Files whose seal is the unit's, in the order they were made; held ones too, for they tell as much.
std::vector<InboxFile> trailFiles(Connection& connection, const OrganizationId& unit) {
    const auto evidence = settling::evidenceFor(connection, unit);
    std::vector<InboxFile> files = package_repository::inboxOf(connection, unit);
    std::erase_if(files, [&](const InboxFile& each) {
        const auto verdict = evidence.key(each);
        return verdict != package_standing::KeyVerdict::good &&
               verdict != package_standing::KeyVerdict::revoked;
    });
    std::ranges::sort(files, [](const InboxFile& a, const InboxFile& b) {
        return std::tie(a.madeAt, a.revision, a.file) < std::tie(b.madeAt, b.revision, b.file);
    });
    return files;
}

QString nameOf(const Office& office, const QByteArray& owner) {
    if (const Organization* organization = office.organization(*OrganizationId::fromBytes(owner)))
        return organization->name;
    const Member* member = office.member(*MemberId::fromBytes(owner));
    return member ? member->name : QString();
}

/// One flag for each file and each other whose rows bear the same numbers.
void addLeftOut(Connection& connection, const Office& office, std::vector<HistoryFlag>& flags) {
    std::map<std::tuple<ReceivedSource, QByteArray, QByteArray>, int> counts;
    for (const ReceivedCollision& each : received_collisions::all(connection))
        ++counts[{each.source, each.owner, each.holder}];
    for (const auto& [where, count] : counts) {
        const auto& [source, owner, holder] = where;
        const auto standing = package_repository::standing(connection, source.sender, source.period);
        const auto file = standing ? package_repository::inboxFile(connection, *standing) : std::nullopt;
        if (!file) continue;
        const QString quarter = file->period.toString();
        const QString sentence =
            owner == holder
                ? ReceivingChecksText::tr(
                      "%1: %n of its records stand in a later quarter's file too and count there. Have %1 "
                      "handed in again.",
                      nullptr, count)
                      .arg(quarter)
                : ReceivingChecksText::tr(
                      "%1: %n rows bear numbers of rows of %2 and are left out. Is one book a copy of the "
                      "other?",
                      nullptr, count)
                      .arg(quarter, nameOf(office, holder));
        flags.push_back({HistoryFlag::Kind::leftOut, source.sender, sentence, file->file});
    }
}

/// What files say of people and is not believed.
void addContests(Connection& connection, std::vector<HistoryFlag>& flags) {
    for (const received_members::Contest& each : received_members::contests(connection)) {
        const auto [quarter, sender] = each.source;
        const auto file = package_repository::standing(connection, sender, quarter);
        if (!file) continue;
        if (each.members > 0)
            flags.push_back({HistoryFlag::Kind::leftOut, sender,
                             ReceivingChecksText::tr(
                                 "%1: %n member(s) it names as its own belong to another unit by that unit's "
                                 "files, and that unit's words hold. Settle with both where they are.",
                                 nullptr, each.members)
                                 .arg(quarter),
                             *file});
        if (each.credits > 0)
            flags.push_back({HistoryFlag::Kind::leftOut, sender,
                             ReceivingChecksText::tr(
                                 "%1: %n training credit(s) are of people it may not speak for in that "
                                 "quarter, and are left out.",
                                 nullptr, each.credits)
                                 .arg(quarter),
                             *file});
    }
}

} // namespace

Result<std::vector<HistoryFlag>> historyFlags(Ledger& ledger, const Actor& actor,
                                              const std::optional<OrganizationId>& unit) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    std::vector<HistoryFlag> flags;
    for (const ReportingUnit& each : package_repository::units(connection)) {
        if (unit && *unit != each.organization) continue;
        Trail trail(each.organization, flags);
        for (const InboxFile& file : trailFiles(connection, each.organization))
            trail.add(file);
    }
    const Office& office = ledger.office();
    addLeftOut(connection, office, flags);
    addContests(connection, flags);
    if (unit) std::erase_if(flags, [&unit](const HistoryFlag& flag) { return flag.unit != *unit; });
    std::ranges::stable_sort(flags, {}, [&office](const HistoryFlag& flag) {
        const Organization* found = office.organization(flag.unit);
        return found ? found->code : QString();
    });
    return flags;
}

Result<std::vector<DoubleMember>> doubleMembers(Ledger& ledger, const Actor& actor, const Period& quarter) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    std::vector<DoubleMember> list;
    for (const auto& overlap : package_repository::overlaps(ledger.book().connection(), quarter)) {
        const Member* member = office.member(overlap.member);
        list.push_back({overlap.member, member ? member->name : QString(),
                        member ? member->number : QString(), office.nameOf(overlap.first),
                        office.nameOf(overlap.second)});
    }
    std::ranges::sort(list, {}, &DoubleMember::number);
    return list;
}

Result<int> settleAll(Ledger& ledger, const Actor& actor, const ProgressSink& progress,
                      const std::stop_token& stop) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    Connection& connection = ledger.book().connection();
    std::set<std::pair<OrganizationId, Period>> quarters;
    for (const InboxFile& file : package_repository::inbox(connection))
        quarters.emplace(file.organization, file.period);
    const Problem stopped{u"inbox"_s, u"settle.stopped"_s,
                          ReceivingChecksText::tr("Stopped; nothing was changed.")};
    const Problems problems = ledger.book().receive(
        actor, {u"package.settle"_s, ReceivingChecksText::tr("Settle everything received anew")},
        [&](Transaction& transaction) -> Result<std::vector<ChangedRow>> {
            settling::ChangedRows rows;
            qint64 done = 0;
            for (const auto& [unit, quarter] : quarters) {
                if (stop.stop_requested()) return stopped;
                const auto settled = settling::settle(transaction, unit, quarter, {}, true);
                rows.insert(rows.end(), settled.begin(), settled.end());
                tell(progress, ++done, static_cast<qint64>(quarters.size()));
            }
            return rows;
        });
    if (!problems.empty()) return problems;
    return static_cast<int>(package_repository::allStanding(connection).size());
}

} // namespace zhibu
