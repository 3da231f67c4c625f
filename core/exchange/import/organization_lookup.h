#pragma once

#include "core/domain/office.h"
#include "core/domain/problems.h"

#include <functional>
#include <variant>

namespace zhibu {

enum class LookupFault { unknown, ambiguous };

/// Hashing of views, so that names inside a cell need no string of their own.
struct ViewHash {
    size_t operator()(QStringView view) const noexcept { return qHash(view); }
};

/// Finds organisations as people name them: by code, else by a name or short name that only one of them has.
/// The Office must outlive it.
class OrganizationLookup {
public:
    explicit OrganizationLookup(const Office& office);
    std::variant<const Organization*, LookupFault> find(QStringView written) const;

private:
    std::unordered_map<QStringView, const Organization*, ViewHash> byCode;
    std::unordered_map<QStringView, std::vector<const Organization*>, ViewHash> byName;
};

/// The organisation, or the reason why records cannot be entered for it: unknown, ambiguous, received or
/// reference.
std::variant<const Organization*, Problem> writableOrganization(const OrganizationLookup& lookup,
                                                                const QString& field, const QString& written);

} // namespace zhibu
