#include "core/usecases/period_figures.h"
#include "core/usecases/rights.h"

namespace zhibu {

Result<QuarterlyFigures> quarterlyFigures(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                          const Period& quarter, Date asOf) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    QuarterlyFigures figures{.period = quarter, .asOf = asOf};
    if (asOf < quarter.first()) return figures; // the quarter has not begun
    const Date day = figures.day();
    const HeldActivities held(ledger.book().connection(), root, quarter.first(), day);
    const PeriodHours hours(ledger, root, day, day);
    return evaluatedQuarter(ledger, root, quarter, asOf, held, hours).figures;
}

} // namespace zhibu
