#pragma once

#include "core/reports/consolidated_figures.h"
#include "core/reports/paper.h"

#include <QHash>

namespace zhibu {

struct NarrativeInput {
    const ConsolidatedFigures& figures;
    QString organization;
    OrganizationKind kind = OrganizationKind::branch;
    QString above = {}; ///< whom it is written to; "" where the book does not know
    Date writtenOn;
    QHash<QString, QString> dutyTitles = {}; ///< Chinese, by duty id
};

/// The draft of a 情况报告 on one page in the official layout: what the ledger holds in words, sentences
/// without a figure left out, and lines to write on for what no ledger knows. A Chinese document
/// (resources/papers), whatever language the window speaks.
Paper narrativePaper(const NarrativeInput& input);

} // namespace zhibu
