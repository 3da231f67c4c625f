#include "core/usecases/consolidated.h"

#include "core/reports/narrative_paper.h"
#include "core/usecases/owed_items.h"
#include "core/usecases/owed_report.h"
#include "core/usecases/period_figures.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ConsolidatedText {
    Q_DECLARE_TR_FUNCTIONS(Consolidated)
};

std::optional<Problem> faultOf(const Ledger& ledger, const ConsolidatedQuestion& question) {
    const Organization* organization = ledger.office().organization(question.organization);
    if (!organization)
        return Problem{u"organization"_s, u"organization.unknown"_s,
                       ConsolidatedText::tr("The organisation is not in this book.")};
    if (organization->kind == OrganizationKind::group)
        return Problem{u"organization"_s, u"report.group"_s,
                       ConsolidatedText::tr(
                           "%1 is a Party group: what it held stands in the report of its branch. Choose the "
                           "branch.")
                           .arg(organization->name)};
    if (question.period.kind() != PeriodKind::quarter && question.period.kind() != PeriodKind::year)
        return Problem{u"period"_s, u"period.kind"_s,
                       ConsolidatedText::tr("A consolidated report is made of a quarter or a year.")};
    if (question.asOf < question.period.first())
        return Problem{u"period"_s, u"period.not_begun"_s,
                       ConsolidatedText::tr("%1 has not begun on %2. Choose an earlier period.")
                           .arg(periodTitle(question.period), question.asOf.toIso())};
    return std::nullopt;
}

Problem stopped() {
    return {u"path"_s, u"print.stopped"_s, ConsolidatedText::tr("Stopped: nothing was put together.")};
}

/// By organisation, duty and period, the explained ones among the others.
std::vector<OwedLine> overdueLines(Ledger& ledger, const std::vector<duties::DutyResult>& overdue, int year) {
    OwedItems items(ledger);
    const duties::Catalogue& catalogue = ledger.catalogue(year);
    for (const duties::DutyResult& result : overdue) {
        if (const duties::Duty* duty = catalogue.find(result.duty)) items.add(*duty, result);
    }
    std::vector<OwedLine> lines;
    for (const auto* list : {&items.owed, &items.explained}) {
        for (const OwedItem& item : *list)
            lines.push_back(owedLine(ledger, item, year));
    }
    std::ranges::stable_sort(lines, duties::precedes, &OwedLine::result);
    return lines;
}

} // namespace

Result<ConsolidatedFigures> consolidatedFigures(Ledger& ledger, const Actor& actor,
                                                const ConsolidatedQuestion& question,
                                                const ProgressSink& progress, const std::stop_token& stop) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    if (const auto fault = faultOf(ledger, question)) return *fault;
    constexpr qint64 steps = 4;
    const Period& period = question.period;
    const Period before = period.previous();
    const OrganizationId& root = question.organization;
    const HeldActivities held(ledger.book().connection(), root, before.first(),
                              std::min(question.asOf, period.last()));
    tell(progress, 1, steps);
    if (stop.stop_requested()) return stopped();
    std::optional<PeriodHours> hours; // a year's are read with its other records
    if (period.kind() == PeriodKind::quarter)
        hours.emplace(ledger, root, before.last(), std::min(question.asOf, period.last()));
    const auto evaluated = [&](const Period& each, WithTerms terms) {
        return hours ? evaluatedQuarter(ledger, root, each, question.asOf, held, *hours, terms)
                     : evaluatedYear(ledger, root, each, question.asOf, held, terms);
    };
    EvaluatedPeriod former = evaluated(before, WithTerms::no);
    tell(progress, 2, steps);
    if (stop.stop_requested()) return stopped();
    EvaluatedPeriod present = evaluated(period, WithTerms::yes);
    tell(progress, 3, steps);
    if (stop.stop_requested()) return stopped();
    ConsolidatedFigures figures{.now = std::move(present.figures), .before = std::move(former.figures)};
    figures.overdue = overdueLines(ledger, present.overdue, period.year());
    tell(progress, steps, steps);
    return figures;
}

Result<Report> consolidatedReportOf(Ledger& ledger, const Actor& actor, const ConsolidatedQuestion& question,
                                    const ProgressSink& progress, const std::stop_token& stop) {
    const auto figures = consolidatedFigures(ledger, actor, question, progress, stop);
    if (!figures) return figures.problems();
    return consolidatedReport(*figures, {.organizationName = ledger.office().nameOf(question.organization),
                                         .printedOn = ledger.clock().today()});
}

Result<Paper> narrativeOf(Ledger& ledger, const Actor& actor, const ConsolidatedQuestion& question,
                          const ProgressSink& progress, const std::stop_token& stop) {
    const auto figures = consolidatedFigures(ledger, actor, question, progress, stop);
    if (!figures) return figures.problems();
    const Office& office = ledger.office();
    const Organization* organization = office.organization(question.organization);
    NarrativeInput input{.figures = *figures,
                         .organization = organization->name,
                         .kind = organization->kind,
                         .above = organization->parent ? office.nameOf(*organization->parent) : QString(),
                         .writtenOn = ledger.clock().today(),
                         .dutyTitles = {}};
    for (const duties::Duty& duty : ledger.catalogue(question.period.year()).duties())
        input.dutyTitles.insert(duty.id, duty.title);
    return narrativePaper(input);
}

} // namespace zhibu
