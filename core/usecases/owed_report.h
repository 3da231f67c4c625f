#pragma once

#include "core/reports/owed_list.h"
#include "core/usecases/workbench.h"

/// The list of what is owed as people look at it: filtered, printed, in a calendar.
namespace zhibu {

/// What is left empty is not filtered by.
struct OwedFilter {
    bool overdueOnly = false;
    std::optional<duties::Strictness> strictness = {};
    std::optional<OrganizationId> organization = {}; ///< it and everything below
    QString text = {}; ///< part of a name of a duty, organisation or person; pinyin too
    bool isEmpty() const { return !overdueOnly && !strictness && !organization && text.trimmed().isEmpty(); }
};

/// Remembers the pinyin of the names it met, for thousands of items asked with every letter typed.
class OwedMatcher {
public:
    OwedMatcher(OwedFilter given, const Office& people) : filter(std::move(given)), office(people) {}
    bool matches(const OwedItem& item);

private:
    bool fits(const QString& name);

    OwedFilter filter;
    const Office& office;
    QHash<QString, bool> known;
};

/// The filter in words, as it stands on paper; "" when it is empty.
QString filterWords(const OwedFilter& filter, const Office& office);

/// An item as it stands on paper; `year`: the one its duty is asked for.
OwedLine owedLine(const Ledger& ledger, const OwedItem& item, int year);

struct OwedLines {
    std::vector<OwedLine> owed;
    std::vector<OwedLine> explained;
};
OwedLines owedLines(const Ledger& ledger, const Workbench& bench, const OwedFilter& filter);

/// Both for the organisation and everything below it.
Result<Report> owedReport(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                          const OwedFilter& filter);
Result<QByteArray> owedCalendar(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                                const OwedFilter& filter);

} // namespace zhibu
