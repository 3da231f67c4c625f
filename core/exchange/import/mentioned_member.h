#pragma once

#include "core/exchange/import/people.h"

namespace zhibu {

/// What a bracket behind a name may hold besides a number: a reason, or a day.
enum class Annotation { reason, day };

/// A person named in a list, found in the scope — or why not.
struct MentionedMember {
    const Member* member = nullptr; ///< in the scope; nullptr: see fault
    People::Fault fault = People::Fault::unknown;
    const Member* elsewhere = nullptr; ///< known by the number that was written, but not in the scope
    QStringView name;
    QStringView number;     ///< "" where none was written
    QStringView annotation; ///< reason or day
};

/// nullopt when the entry cannot be read at all. The only bracket is a number where it is that person's
/// number or can be nothing else, otherwise the annotation (interfaces.md §3).
std::optional<MentionedMember> findMentioned(QStringView entry, Annotation expected, const People& people,
                                             const RosterScope& scope);

} // namespace zhibu
