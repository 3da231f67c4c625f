#include "core/usecases/owed_report.h"

#include "core/duties/clause.h"
#include "core/reports/writers/calendar_writer.h"
#include "core/usecases/pinyin_match.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct OwedReportText {
    Q_DECLARE_TR_FUNCTIONS(OwedReport)
};

int warningDaysOf(const duties::Duty& duty) {
    return std::visit(
        [](const auto& check) {
            if constexpr (requires { check.warningDays; })
                return check.warningDays;
            else if constexpr (requires { check.warningMonths; })
                return check.warningMonths * 30;
            else
                return 0;
        },
        duty.check);
}

} // namespace

OwedLine owedLine(const Ledger& ledger, const OwedItem& item, int year) {
    const duties::Duty* duty = ledger.catalogue(year).find(item.result.duty);
    return {.result = item.result,
            .duty = item.title,
            .organization = item.organizationName,
            .people = item.people,
            .clause = duty ? duties::clauseOf(*duty) : item.clause,
            .explanation = item.explanation,
            .warningDays = duty ? warningDaysOf(*duty) : 0};
}

bool OwedMatcher::fits(const QString& name) {
    const auto found = known.constFind(name);
    if (found != known.constEnd()) return *found;
    return *known.insert(name, name.contains(filter.text.trimmed(), Qt::CaseInsensitive) ||
                                   zhibu::matches(filter.text, nameKeys(name)));
}

bool OwedMatcher::matches(const OwedItem& item) {
    if (filter.overdueOnly && item.result.status != duties::Status::overdue) return false;
    if (filter.strictness && item.result.strictness != *filter.strictness) return false;
    if (filter.organization && !office.isAtOrBelow(item.result.organization, *filter.organization))
        return false;
    if (filter.text.trimmed().isEmpty()) return true;
    return fits(item.title) || fits(item.organizationName) ||
           std::ranges::any_of(item.people, [this](const QString& name) { return fits(name); });
}

QString filterWords(const OwedFilter& filter, const Office& office) {
    QStringList words;
    if (filter.overdueOnly) words += OwedReportText::tr("only what is overdue");
    if (filter.strictness) words += duties::displayName(*filter.strictness);
    if (filter.organization) {
        if (const Organization* organization = office.organization(*filter.organization))
            words += organization->name;
    }
    if (!filter.text.trimmed().isEmpty()) words += OwedReportText::tr("“%1”").arg(filter.text.trimmed());
    return words.join(OwedReportText::tr(", ", "between filters"));
}

OwedLines owedLines(const Ledger& ledger, const Workbench& bench, const OwedFilter& filter) {
    OwedLines lines;
    OwedMatcher matcher(filter, ledger.office());
    for (const auto& [items, into] :
         {std::pair{&bench.owed, &lines.owed}, {&bench.explained, &lines.explained}}) {
        for (const OwedItem& item : *items) {
            if (matcher.matches(item)) into->push_back(owedLine(ledger, item, bench.year));
        }
    }
    return lines;
}

Result<Report> owedReport(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                          const OwedFilter& filter) {
    const auto bench = workbench(ledger, actor, question.organization, question.asOf, question.year);
    if (!bench) return bench.problems();
    const OwedLines lines = owedLines(ledger, *bench, filter);
    const Organization* organization = ledger.office().organization(question.organization);
    return owedList(lines.owed, lines.explained,
                    {.organizationName = organization ? organization->name : QString(),
                     .asOf = question.asOf,
                     .printedOn = ledger.clock().today(),
                     .filter = filterWords(filter, ledger.office())});
}

Result<QByteArray> owedCalendar(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                                const OwedFilter& filter) {
    const auto bench = workbench(ledger, actor, question.organization, question.asOf, question.year);
    if (!bench) return bench.problems();
    const Organization* organization = ledger.office().organization(question.organization);
    return toCalendar(
        owedLines(ledger, *bench, filter).owed,
        OwedReportText::tr("Due dates of %1").arg(organization ? organization->name : QString()),
        ledger.clock().now());
}

} // namespace zhibu
