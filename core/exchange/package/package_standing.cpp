#include "core/exchange/package/package_standing.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace zhibu::package_standing {

namespace {

struct PackageStandingText {
    Q_DECLARE_TR_FUNCTIONS(PackageStanding)
};

FileState stateFor(KeyVerdict verdict) {
    switch (verdict) {
    case KeyVerdict::unknown: return FileState::unknownKey;
    case KeyVerdict::changed: return FileState::changedKey;
    case KeyVerdict::foreign: return FileState::foreignKey;
    case KeyVerdict::revoked: return FileState::revokedKey;
    case KeyVerdict::good: break;
    }
    return FileState::standing;
}

/// Accepted before chosen; nullptr where nothing was decided.
Judged* decidedAmong(const std::vector<Judged*>& candidates) {
    for (Judged* each : candidates) {
        if (each->decision.acceptedAt) return each;
    }
    for (Judged* each : candidates) {
        if (each->decision.chosen) return each;
    }
    return nullptr;
}

/// Of one revision the file that speaks for it; the others are marked. nullptr: they contradict each other.
Judged* settle(const std::vector<Judged*>& candidates) {
    Judged* const decided = decidedAmong(candidates);
    Judged* const first = decided ? decided : candidates.front(); // the least file hash, whichever came first
    const bool agree = std::ranges::all_of(
        candidates, [&](const Judged* each) { return each->file.content == first->file.content; });
    for (Judged* each : candidates) {
        if (each == first && (agree || decided)) continue;
        each->state = agree ? FileState::superseded : decided ? FileState::passedOver : FileState::conflict;
    }
    return agree || decided ? first : nullptr;
}

/// Whether it builds on what is known of the revision before.
bool continues(const Judged& each, const std::vector<Judged*>* before) {
    if (each.file.revision == 1) return each.file.previous.isEmpty();
    if (!before) return true; // that revision never came: nothing to compare with
    return std::ranges::any_of(*before, [&](const Judged* earlier) {
        return earlier->file.file == each.file.previous && !isHeld(earlier->state);
    });
}

} // namespace

QString identifier(FileState state) {
    switch (state) {
    case FileState::standing: return u"standing"_s;
    case FileState::superseded: return u"superseded"_s;
    case FileState::unknownUnit: return u"unknown_sender"_s;
    case FileState::unknownKey: return u"unknown_key"_s;
    case FileState::changedKey: return u"changed_key"_s;
    case FileState::foreignKey: return u"foreign_key"_s;
    case FileState::revokedKey: return u"revoked_key"_s;
    case FileState::conflict: return u"conflict"_s;
    case FileState::passedOver: return u"passed_over"_s;
    case FileState::forked: return u"forked"_s;
    case FileState::locked: return u"locked"_s;
    }
    return {};
}

QString displayName(FileState state) {
    switch (state) {
    case FileState::standing: return PackageStandingText::tr("Holds");
    case FileState::superseded: return PackageStandingText::tr("Superseded");
    case FileState::unknownUnit: return PackageStandingText::tr("Held: unknown sender");
    case FileState::unknownKey: return PackageStandingText::tr("Held: seal not registered");
    case FileState::changedKey: return PackageStandingText::tr("Held: another seal than before");
    case FileState::foreignKey: return PackageStandingText::tr("Held: somebody else's seal");
    case FileState::revokedKey: return PackageStandingText::tr("Held: the seal is no longer valid");
    case FileState::conflict: return PackageStandingText::tr("Held: contradicts a file of the same revision");
    case FileState::passedOver: return PackageStandingText::tr("Not used: another one was chosen");
    case FileState::forked: return PackageStandingText::tr("Held: does not continue the revision before");
    case FileState::locked: return PackageStandingText::tr("Held: an earlier revision was accepted");
    }
    return {};
}

bool isDecided(const Judged& each) {
    return each.decision.chosen || each.decision.acceptedAt.has_value();
}

std::vector<Judged> judge(const std::vector<InboxFile>& files, const Evidence& evidence) {
    std::vector<Judged> judged;
    for (const InboxFile& file : files) {
        Judged each{.file = file, .decision = {.file = file.file}};
        if (const auto decision = evidence.decision(file.file)) each.decision = *decision;
        each.state = evidence.isUnit ? stateFor(evidence.key(file)) : FileState::unknownUnit;
        const bool stays = each.decision.acceptedAt && each.state == FileState::revokedKey;
        if (stays) each.state = FileState::standing; // what was accepted outlives its key
        judged.push_back(std::move(each));
    }
    std::ranges::sort(judged, [](const Judged& a, const Judged& b) {
        return std::tie(a.file.revision, a.file.file) < std::tie(b.file.revision, b.file.file);
    });
    std::map<int, std::vector<Judged*>> revisions;
    for (Judged& each : judged) {
        if (!isHeld(each.state)) revisions[each.file.revision].push_back(&each);
    }
    Judged* holds = nullptr;
    for (const auto& [revision, candidates] : revisions) {
        const auto before = revisions.find(revision - 1);
        Judged* const speaks = settle(candidates);
        if (!speaks) continue;
        if (!isDecided(*speaks) && !continues(*speaks, before == revisions.end() ? nullptr : &before->second))
            speaks->state = FileState::forked;
        else if (holds && holds->decision.acceptedAt && !speaks->decision.acceptedAt)
            speaks->state = FileState::locked;
        else {
            if (holds) holds->state = FileState::superseded;
            speaks->state = FileState::standing;
            holds = speaks;
        }
    }
    return judged;
}

const Judged* standing(const std::vector<Judged>& judged) {
    const auto found = std::ranges::find(judged, FileState::standing, &Judged::state);
    return found == judged.end() ? nullptr : &*found;
}

} // namespace zhibu::package_standing
