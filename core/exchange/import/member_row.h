#pragma once

#include "core/exchange/import/organization_lookup.h"
#include "core/exchange/import/row_reader.h"

namespace zhibu {

/// One row of a roster as read. What a cell does not state is empty and changes nothing.
struct MemberImportRow {
    size_t planned = 0; ///< index into the plan's rows
    QString number = {};
    QString name = {};
    std::optional<Sex> sex = {};
    QString ethnicGroup = {};
    QString birthDate = {};
    QString education = {};
    std::optional<Date> joinedOn = {};
    std::optional<Date> fullMemberOn = {};
    std::optional<MemberStatus> status = {};
    QString workPosition = {};
    std::optional<bool> leadingCadre = {};
    QString remarks = {};
    ProtectedIdentity identity = {};
    bool identityNumberHolds = false; ///< 18 digits and checksum: fit to recognise a person by

    const Organization* branch = nullptr;
    const Organization* groupNamed = nullptr; ///< where the branch column names a group
    QString group = {};
    DateInterval stay = {};
    QString leftBy = {};

    /// The member with everything this row states.
    Member appliedTo(Member member) const;
    /// What is stored with everything this row states.
    ProtectedIdentity appliedTo(ProtectedIdentity stored) const;
    /// The first personal field about which both rows state something different.
    std::optional<MemberField> contradiction(const MemberImportRow& other) const;
    /// As text, for sentences.
    QString stated(MemberField field) const;
};

/// Reads the row the reader has open; problems go to its planned row.
MemberImportRow readMemberRow(const RowReader& reader, const OrganizationLookup& organizations,
                              const Office& office);

} // namespace zhibu
