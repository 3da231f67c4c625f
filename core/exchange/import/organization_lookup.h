#pragma once

#include "core/domain/office.h"
#include "core/domain/problems.h"

#include <QHash>

#include <functional>
#include <variant>

namespace zhibu {

/// Several organisations are called so; name and code of each, for people.
struct AmbiguousOrganization {
    QStringList names;
};
struct UnknownOrganization {};
using FoundOrganization = std::variant<const Organization*, AmbiguousOrganization, UnknownOrganization>;

/// Hashing of views, so that names inside a cell need no string of their own.
struct ViewHash {
    size_t operator()(QStringView view) const noexcept { return qHash(view); }
};

/// "第一党支部（01-01）": two may bear one name, never one code.
QString nameAndCode(const Organization& organization);

/// Finds organisations as people name them: by code, else by a name or short name that only one of them has,
/// else by the ending of such a name (第一党支部 for 临江市档案馆机关第一党支部). Spaces and full-width signs
/// make no difference. The Office must outlive it.
class OrganizationLookup {
public:
    /// `ofAllRows`: whom rows belong to that name no organisation.
    explicit OrganizationLookup(const Office& office, std::optional<OrganizationId> ofAllRows = {});
    FoundOrganization find(QStringView written) const;
    const Organization* ofAllRows() const { return assumed; } ///< nullptr: each row names its own

private:
    struct Named {
        QString folded; ///< a name or short name without spaces, in plain signs
        const Organization* organization;
    };
    FoundOrganization byLikeness(const QString& written) const;

    std::unordered_map<QStringView, const Organization*, ViewHash> byCode;
    std::unordered_map<QStringView, std::vector<const Organization*>, ViewHash> byName;
    std::vector<Named> names;
    const Organization* assumed = nullptr;
    mutable QHash<QString, FoundOrganization> likened; ///< the same few names stand in row after row
};

/// The organisation, or the reason why records cannot be entered for it: unknown, ambiguous, received or
/// reference.
std::variant<const Organization*, Problem> writableOrganization(const OrganizationLookup& lookup,
                                                                const QString& field, const QString& written);

} // namespace zhibu
