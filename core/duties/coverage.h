#pragma once

#include "core/domain/office.h"
#include "core/domain/period.h"

namespace zhibu::duties {

/// From when an organisation is asked, and which quarters of it are here (domain.md §1: 起用日期, 起报日期,
/// 未报).
struct Coverage {
    std::optional<Date> from = {};    ///< nothing is asked for before; empty: no limit
    std::optional<Date> until = {};   ///< exclusive; nothing is asked for from then on
    bool received = false;            ///< its records come by quarters, from a book below
    std::vector<Period> arrived = {}; ///< of a received one: the quarters whose file stands

    bool asks(const Period& period) const {
        return (!from || *from <= period.last()) && (!until || period.first() < *until);
    }
    bool isHere(const Period& quarter) const;
    /// 未报: the quarter was asked for, is over on the day, and has not come in. Never of a kept one.
    bool isUnreported(const Period& quarter, Date asOf) const;
    /// Quarters that overlap the days (both included), ended or not, and are not here; those before `from`
    /// included. None of a kept one.
    std::vector<Period> missingBetween(Date first, Date last) const;
};

} // namespace zhibu::duties
