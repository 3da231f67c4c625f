#pragma once

#include "core/domain/office.h"
#include "core/domain/problems.h"
#include "core/exchange/import/name_list.h"
#include "core/exchange/import/organization_lookup.h"

namespace zhibu {

/// Where and when somebody is looked for: at or below an organisation on a day; without one, anywhere in the
/// book.
struct RosterScope {
    const Organization* organization = nullptr;
    Date day;
};

/// Finds members as lists name them (interfaces.md §3): a name that is unique in the scope, else a number.
/// Built once over everybody; a look-up allocates nothing. The Office must outlive it.
class People {
public:
    explicit People(const Office& office);

    enum class Fault { unknown, elsewhere, ambiguous, mismatch };
    using Found = std::variant<const Member*, Fault>;

    const Member* numbered(QStringView number) const; ///< nullptr when nobody has it
    bool isKnownName(QStringView name) const { return byName.contains(name); }
    /// A name or a number alone.
    Found find(QStringView written, const RosterScope& scope) const;
    /// The number decides, the name must agree with it; an empty one agrees with every number.
    Found findNumbered(QStringView name, QStringView number, const RosterScope& scope) const;
    /// Whom a name may mean that is not found: everybody of that name, otherwise who has the same surname and
    /// sounds like it (王玮 for 王伟), in the scope.
    std::vector<const Member*> candidates(QStringView name, const RosterScope& scope) const;
    bool isIn(const RosterScope& scope, const Member& member) const;

    const Office& office() const { return rows; }
    /// Position in office().members(), to keep notes about members in plain arrays.
    size_t ordinal(const Member* member) const { return static_cast<size_t>(member - rows.members().data()); }

private:
    const Office& rows;
    std::unordered_map<QStringView, std::vector<const Member*>, ViewHash> byName;
    std::unordered_map<QStringView, const Member*, ViewHash> byNumber;
};

/// The sentence for a fault; `number` is "" where none was written.
Problem memberProblem(People::Fault fault, const People& people, const QString& field, QStringView name,
                      QStringView number, const RosterScope& scope);

/// True for text that can only be meant as a member number: Latin letters, digits and hyphens, a digit among
/// them.
bool looksLikeNumber(QStringView text);

} // namespace zhibu
