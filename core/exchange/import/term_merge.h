#pragma once

#include "core/exchange/import/term_row.h"

namespace zhibu {

/// All rows of a file about one term of one organisation.
struct TermRows {
    const Organization* organization;
    int number;
    const Term* before = nullptr;   ///< nullptr: new
    std::vector<size_t> rows = {};  ///< indices into the file's term rows
    std::optional<Term> value = {}; ///< the term as it will be; nullopt when every row is held back
};

/// Brings what the rows say about their term together: contradicting rows are rejected, an extension past one
/// year or before the term is due as well (基层组织任期意见: at most one year). Sets `value`.
void mergeTerm(TermRows& term, const std::vector<TermImportRow>& rows, std::vector<PlannedRow>& planned,
               IdFactory& ids);

} // namespace zhibu
