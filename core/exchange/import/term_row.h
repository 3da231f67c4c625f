#pragma once

#include "core/exchange/import/organization_lookup.h"
#include "core/exchange/import/row_reader.h"

namespace zhibu {

/// The term's own columns; each may stand on any of the term's rows.
struct StatedTerm {
    std::optional<Date> electedOn = {};
    std::optional<int> lengthYears = {};
    std::optional<int> approvedSeats = {};
    std::optional<Date> extendedUntil = {};
    std::optional<QString> extensionDocument = {};
    std::optional<Date> closedOn = {};

    /// A term as stored with everything stated here.
    Term appliedTo(Term term) const;
};

/// One row: what it says about its term, and the position it is about.
struct TermImportRow {
    size_t planned = 0; ///< index into the plan's rows
    const Organization* organization = nullptr;
    int number = 0;
    StatedTerm term = {};
    QString position = {};
    QString name = {};
    QString memberNumber = {};
    std::optional<Date> from = {};
    std::optional<Date> until = {};
    std::optional<PositionOrigin> how = {};
    QString approvalNumber = {};

    bool namesSomebody() const { return !name.isEmpty() || !memberNumber.isEmpty(); }
};

/// Reads the row the reader has open; problems go to its planned row.
TermImportRow readTermRow(const RowReader& reader, const OrganizationLookup& organizations);

} // namespace zhibu
