#include "core/reports/owed_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct OwedListText {
    Q_DECLARE_TR_FUNCTIONS(OwedList)
};

Tone toneOf(duties::Status status) {
    switch (status) {
    case duties::Status::overdue: return Tone::overdue;
    case duties::Status::due_soon: return Tone::dueSoon;
    case duties::Status::attention: return Tone::attention;
    default: return Tone::normal;
    }
}

std::vector<ReportColumn> columns(const QString& last) {
    return {{.title = OwedListText::tr("No."),
             .kind = ColumnKind::number,
             .alignment = Alignment::centre,
             .width = 0.4},
            {.title = OwedListText::tr("Party organisation"), .width = 2.2, .wrap = true},
            {.title = OwedListText::tr("Duty"), .width = 2, .wrap = true},
            {.title = OwedListText::tr("For whom"), .width = 1.4, .wrap = true},
            {.title = OwedListText::tr("Period"), .width = 0.9},
            {.title = OwedListText::tr("Required"), .kind = ColumnKind::decimal, .width = 0.5},
            {.title = OwedListText::tr("Done"), .kind = ColumnKind::decimal, .width = 0.5},
            {.title = OwedListText::tr("Due on"), .kind = ColumnKind::date},
            {.title = OwedListText::tr("Status"), .kind = ColumnKind::status, .width = 1.1},
            {.title = OwedListText::tr("Strictness"), .width = 0.7},
            {.title = last, .width = 2, .wrap = true}};
}

// Hours have decimals, counts are whole.
ReportCell amountCell(const std::optional<duties::Amount>& amount) {
    if (!amount) return {};
    if (amount->hundredths() % 100 == 0) return {qint64{amount->hundredths() / 100}};
    return {DecimalNumber{amount->hundredths(), 2}};
}

ReportRow rowOf(qint64 number, const OwedLine& line, const QString& last) {
    const duties::DutyResult& result = line.result;
    const bool several = line.people.size() > 1; // their figures differ
    ReportRow row{number,
                  line.organization,
                  line.duty,
                  line.people.join(OwedListText::tr(", ", "between names")),
                  periodWords(result.period),
                  several ? ReportCell() : amountCell(result.required),
                  several ? ReportCell() : amountCell(result.actual),
                  {},
                  {dueWords(result), toneOf(result.status)},
                  duties::displayName(result.strictness),
                  last};
    constexpr size_t due = 7;
    if (result.due) row[due] = *result.due;
    return row;
}

template<class Last>
ReportTable tableOf(const QString& title, const std::vector<OwedLine>& lines, const QString& lastTitle,
                    const QString& whenEmpty, Last last) {
    ReportTable table{.title = title, .columns = columns(lastTitle), .emptyText = whenEmpty};
    for (const OwedLine& line : lines)
        table.rows.push_back(rowOf(static_cast<qint64>(table.rows.size()) + 1, line, last(line)));
    return table;
}

QString countsNote(const std::vector<OwedLine>& owed, size_t explained) {
    const auto count = [&owed](duties::Status status) {
        return std::ranges::count(owed, status, [](const OwedLine& line) { return line.result.status; });
    };
    return OwedListText::tr("%1 entries: %2 overdue, %3 due soon; %4 overdue were explained.")
        .arg(owed.size())
        .arg(count(duties::Status::overdue))
        .arg(count(duties::Status::due_soon))
        .arg(explained);
}

} // namespace

int resultsOf(const OwedLine& line) {
    return std::max(1, static_cast<int>(line.people.size()));
}

ReportTable overdueTable(const std::vector<OwedLine>& lines) {
    ReportTable table = tableOf(OwedListText::tr("What is overdue"), lines, OwedListText::tr("Reason given"),
                                OwedListText::tr("Nothing is overdue."),
                                [](const OwedLine& line) { return line.explanation; });
    int results = 0;
    int explained = 0;
    for (const OwedLine& line : lines) {
        results += resultsOf(line);
        explained += line.explanation.isEmpty() ? 0 : resultsOf(line);
    }
    table.notes.append(
        OwedListText::tr("%1 overdue, %2 of them with a reason given. What was explained stays overdue in "
                         "every figure; what is asked of every member counts once for each.")
            .arg(results)
            .arg(explained));
    return table;
}

QString periodWords(const std::optional<Period>& period) {
    if (!period) return {};
    if (period->kind() == PeriodKind::quarter)
        return OwedListText::tr("quarter %1 of %2").arg(period->number()).arg(period->year());
    if (period->kind() == PeriodKind::half)
        return period->number() == 1 ? OwedListText::tr("first half of %1").arg(period->year())
                                     : OwedListText::tr("second half of %1").arg(period->year());
    return period->toString();
}

QString dueWords(const duties::DutyResult& result) {
    const std::optional<int> days = result.daysLeft();
    if (!days) return duties::displayName(result.status);
    if (*days < 0) return OwedListText::tr("Overdue by %n day(s)", nullptr, -*days);
    if (*days == 0) return OwedListText::tr("Due today");
    return OwedListText::tr("%n day(s) left", nullptr, *days);
}

Report owedList(const std::vector<OwedLine>& owed, const std::vector<OwedLine>& explained,
                const OwedListContext& context) {
    Report report{.title = OwedListText::tr("What is owed"),
                  .subtitle =
                      OwedListText::tr("%1 · as of %2").arg(context.organizationName, context.asOf.toIso()),
                  .printedOn = context.printedOn};
    if (!context.filter.isEmpty()) report.subtitle += u" · "_s + context.filter;
    report.tables.push_back(tableOf(OwedListText::tr("Owed"), owed, OwedListText::tr("Clause"),
                                    OwedListText::tr("Nothing is owed."),
                                    [](const OwedLine& line) { return line.clause; }));
    report.tables.back().notes.append(countsNote(owed, explained.size()));
    if (!explained.empty()) {
        report.tables.push_back(tableOf(OwedListText::tr("Overdue and explained"), explained,
                                        OwedListText::tr("Reason given"), {},
                                        [](const OwedLine& line) { return line.explanation; }));
        report.tables.back().notes.append(OwedListText::tr(
            "What was explained is not asked for any more and stays overdue in every figure."));
    }
    report.signatures = {OwedListText::tr("Prepared by"), OwedListText::tr("Reviewed by")};
    return report;
}

} // namespace zhibu
