#include "ui/pages/workbench/year_matrix.h"

#include "ui/pages/workbench/duty_words.h"

namespace zhibu {

namespace {

using duties::Status;

struct YearMatrixText {
    Q_DECLARE_TR_FUNCTIONS(YearMatrix)
};

int monthsIn(PeriodKind kind) {
    switch (kind) {
    case PeriodKind::month: return 1;
    case PeriodKind::quarter: return 3;
    case PeriodKind::half: return 6;
    case PeriodKind::year: break;
    }
    return 12;
}

/// Of a wide cell; months have room for the symbol only.
QString wordsOf(const MatrixCell& cell, int year, bool single) {
    if (cell.status == Status::not_applicable) return {};
    if (!single && cell.asked > 1)
        return YearMatrixText::tr("%1 of %2", "met of asked").arg(cell.met).arg(cell.asked);
    if (cell.status == Status::met) return single && cell.count > 0 ? QString::number(cell.count) : QString();
    if (cell.status == Status::overdue) return displayName(cell.status);
    return cell.due ? YearMatrixText::tr("by %1").arg(dayName(*cell.due, year)) : displayName(cell.status);
}

QString sourceOf(const MatrixRow& row) {
    const QString source = row.quote.isEmpty()
                               ? row.clause
                               : YearMatrixText::tr("“%1” %2", "quote, clause").arg(row.quote, row.clause);
    return row.changedSince ? source + u'\n' + changedWords(row.changedSince) : source;
}

QString toolTipOf(const MatrixRow& row, const MatrixCell& cell, int year) {
    const QString period = cell.period.kind() == PeriodKind::year ? QString::number(cell.period.year())
                                                                  : periodName(cell.period);
    QString first = YearMatrixText::tr("%1, %2: %3", "duty, period, status")
                        .arg(row.title, period, displayName(cell.status));
    if (cell.asked > 1)
        first += YearMatrixText::tr(" (%1 of %2)", "met of asked").arg(cell.met).arg(cell.asked);
    QStringList lines{first};
    if (cell.due) lines += YearMatrixText::tr("Due %1").arg(dayName(*cell.due, year));
    return (lines << sourceOf(row)).join(u'\n');
}

MonthCell monthCell(const MatrixRow& row, const MatrixCell& cell, int year, bool single) {
    const int months = monthsIn(cell.period.kind());
    MonthCell shown{
        .firstMonth = (cell.period.number() - 1) * months + 1, .months = months, .status = cell.status};
    if (months > 1) shown.words = wordsOf(cell, year, single);
    shown.toolTip = toolTipOf(row, cell, year);
    return shown;
}

/// What the year before left to be done by spring stands before this year's own cell.
void makeRoom(const MatrixRow& row, std::vector<MonthCell>& cells) {
    if (cells.size() != 2 || cells[0].months != 12 || cells[1].months != 12) return;
    const size_t earlier = row.cells[0].period.year() < row.cells[1].period.year() ? 0 : 1;
    const size_t later = 1 - earlier;
    constexpr int spring = 4;
    cells[earlier].months = spring;
    cells[earlier].words = YearMatrixText::tr("for %1").arg(row.cells[earlier].period.year());
    cells[later].firstMonth = spring + 1;
    cells[later].months = 12 - spring;
}

MonthCell barCell(const MatrixRow& row) {
    MonthCell cell{
        .firstMonth = 1, .months = 12, .status = row.met == row.asked ? Status::met : Status::pending};
    cell.part = static_cast<double>(row.met) / row.asked;
    cell.words = YearMatrixText::tr("%1 of %2", "met of asked").arg(row.met).arg(row.asked);
    cell.toolTip = YearMatrixText::tr("%1: %2 of %3 people").arg(row.title).arg(row.met).arg(row.asked) +
                   u'\n' + sourceOf(row);
    return cell;
}

/// Short, unless an office of its own has two duties of the same kind.
QStringList titlesOf(const std::vector<MatrixRow>& rows, const duties::Catalogue& catalogue) {
    QStringList titles;
    QHash<QString, QSet<QString>> duties;
    for (const MatrixRow& row : rows) {
        const duties::Duty* duty = catalogue.find(row.duty);
        titles += duty ? shortName(*duty, row.title) : row.title;
        if (row.asked > 0) duties[titles.back()].insert(row.duty);
    }
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const MatrixRow& row = rows[static_cast<size_t>(i)];
        if (duties[titles[i]].size() > 1) titles[i] = row.title;
        if (!row.subject.isEmpty()) titles[i] = YearMatrixText::tr("%1 · %2").arg(titles[i], row.subject);
    }
    return titles;
}

int rankOf(const MatrixRow& row) {
    return row.perPerson || row.cells.empty() ? 99 : static_cast<int>(row.cells.front().period.kind());
}

std::vector<size_t> orderOf(const std::vector<MatrixRow>& rows) {
    std::vector<size_t> order;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].asked > 0) order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&rows](size_t a, size_t b) { return rankOf(rows[a]) < rankOf(rows[b]); });
    return order;
}

} // namespace

YearMatrix yearMatrix(const Workbench& bench, const duties::Catalogue& catalogue, bool single) {
    YearMatrix matrix;
    const QStringList titles = titlesOf(bench.matrix, catalogue);
    for (const size_t i : orderOf(bench.matrix)) {
        const MatrixRow& row = bench.matrix[i];
        MonthRow shown{.title = titles[static_cast<qsizetype>(i)],
                       .toolTip = row.title + u'\n' + sourceOf(row),
                       .cells = {}};
        MatrixPlace place{.row = i};
        if (row.perPerson) {
            shown.cells.push_back(barCell(row));
            place.cells.push_back(-1);
        }
        for (size_t c = 0; c < row.cells.size() && !row.perPerson; ++c) {
            shown.cells.push_back(monthCell(row, row.cells[c], bench.year, single));
            place.cells.push_back(static_cast<int>(c));
        }
        makeRoom(row, shown.cells);
        matrix.rows.push_back(std::move(shown));
        matrix.places.push_back(std::move(place));
    }
    return matrix;
}

} // namespace zhibu
