#pragma once

#include "core/storage/package_repository.h"

/// Which of the files a unit has handed in for a quarter stands. Pure: it follows from the set of verified
/// files, the keys and the decisions alone; in which order anything came, and how often, plays no part.
namespace zhibu::package_standing {

enum class KeyVerdict {
    good,
    unknown, ///< nobody's registered, and the unit has none
    changed, ///< the unit has another
    foreign, ///< registered for somebody else
    revoked  ///< or replaced before the file was made
};

enum class FileState {
    standing,
    superseded,  ///< a higher revision stands, or the same records came in another file
    unknownUnit, ///< whoever sent it is not registered here
    unknownKey,
    changedKey,
    foreignKey,
    revokedKey,
    conflict,   ///< another file bears the same revision and says something else
    passedOver, ///< so did this one, and the other was chosen: nothing more is asked, but it may still be
    forked,     ///< it does not continue the revision before it, or continues one that is held
    locked      ///< an earlier revision was accepted; it must be returned first
};
QString identifier(FileState state);
QString displayName(FileState state);
/// It does not count, and no later revision may build on it.
inline bool isHeld(FileState state) {
    return state != FileState::standing && state != FileState::superseded;
}
/// A held one that asks for a decision.
inline bool waits(FileState state) {
    return isHeld(state) && state != FileState::passedOver;
}

struct Judged {
    InboxFile file;
    InboxDecision decision;
    FileState state = FileState::superseded;
};

bool isDecided(const Judged& file); ///< chosen or accepted

struct Evidence {
    bool isUnit = false;
    std::function<KeyVerdict(const InboxFile&)> key;
    std::function<std::optional<InboxDecision>(const QByteArray& file)> decision;
};

/// `files`: all of one unit and quarter. In the order of revision and file; at most one stands: the highest
/// revision that is not held, unless an earlier one was accepted. Where two bear one revision and neither was
/// chosen or accepted, both are held and what stood before stands.
std::vector<Judged> judge(const std::vector<InboxFile>& files, const Evidence& evidence);

const Judged* standing(const std::vector<Judged>& judged); ///< nullptr: none

} // namespace zhibu::package_standing
