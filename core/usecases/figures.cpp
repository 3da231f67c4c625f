#include "core/usecases/figures.h"

#include "core/storage/explanation_repository.h"
#include "core/usecases/duty_records.h"
#include "core/usecases/kept_records.h"
#include "core/usecases/rights.h"

namespace zhibu {

duties::Question questionOf(const Ledger& ledger, const FigureQuestion& asked) {
    duties::Question question{
        .asOf = asked.asOf, .year = asked.year, .organizations = {}, .within = {}, .duties = {}};
    question.organizations.emplace();
    if (!asked.below) {
        question.organizations->insert(asked.organization);
        return question;
    }
    for (const Organization* organization : ledger.office().subtree(asked.organization))
        question.organizations->insert(organization->id);
    return question;
}

Result<std::vector<duties::DutyResult>> dutyResults(Ledger& ledger, const Actor& actor,
                                                    const FigureQuestion& asked) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const duties::Records& records = dutyRecords(ledger, asked.organization, asked.asOf, asked.year);
    return duties::evaluate(ledger.catalogue(asked.year), records, questionOf(ledger, asked));
}

Result<std::vector<duties::HoursRow>> hoursRows(Ledger& ledger, const Actor& actor,
                                                const FigureQuestion& asked) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    return uncheckedHoursRows(ledger, asked);
}

std::vector<duties::HoursRow> uncheckedHoursRows(Ledger& ledger, const FigureQuestion& asked) {
    const duties::Catalogue& catalogue = ledger.catalogue(asked.year);
    const duties::Question question = questionOf(ledger, asked);
    if (const auto* kept = ledger.keptRecords().ifKept(asked.organization, asked.asOf, asked.year))
        return duties::hoursRows(catalogue, *kept, question);
    return duties::hoursRows(catalogue, hoursRecords(ledger, asked.organization, asked.asOf, asked.year),
                             question);
}

std::vector<DutyExplanation> dutyExplanations(Ledger& ledger) {
    return explanation_repository::all(ledger.book().connection());
}

} // namespace zhibu
