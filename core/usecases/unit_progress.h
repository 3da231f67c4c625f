#pragma once

#include "core/domain/progress.h"
#include "core/usecases/ledger.h"

#include <stop_token>
#include <unordered_map>

/// What stands behind the reporting rate's symbols: how far each unit is, and what its correction changed.
namespace zhibu {

struct UnitProgress {
    qint64 met = 0;     ///< duties of the quarter at or below the unit
    qint64 overdue = 0; ///< explained ones too: they stay overdue in every figure
    struct Changed {
        QString area; ///< in words, as RecordDifference::area
        int count = 0;
        bool operator==(const Changed&) const = default;
    };
    std::vector<Changed> changed = {}; ///< from the revision before to the one that stands; most first

    bool operator==(const UnitProgress&) const = default;
};

/// By unit, for those whose file of the quarter stands; the others have told nothing that could be counted.
/// Evaluates every duty below the book's own organisation: for a worker. Progress is told in units. Stopping
/// is the problem "print.stopped".
Result<std::unordered_map<OrganizationId, UnitProgress>> unitProgress(Ledger& ledger, const Actor& actor,
                                                                      const Period& quarter, Date asOf,
                                                                      const ProgressSink& progress = {},
                                                                      const std::stop_token& stop = {});

} // namespace zhibu
