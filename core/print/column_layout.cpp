#include "core/print/column_layout.h"

#include "core/reports/cell_text.h"

#include <numeric>

namespace zhibu {

namespace {

constexpr double leastTextEms = 12;
constexpr double naturalTextEms = 30;

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The widest word of a heading; a Chinese word may be broken once, in the middle.
double headingNeed(const TextFitter& face, const QString& title) {
    double need = 0;
    for (const QString& word : title.split(u' ')) {
        const bool breakable = displayWidth(word) > word.size() && word.size() > 2;
        need = std::max(need, face.width(breakable ? word.left((word.size() + 1) / 2) : word));
    }
    return need * 1.02;
}

/// The cell that looks longest; only that one is measured, so that a long ledger costs no more than a short
/// one.
QString longestText(const ReportTable& table, size_t column) {
    QString longest;
    int most = 0;
    const auto consider = [&](const ReportRow& row) {
        if (column >= row.size()) return;
        QString text = cellText(row[column]);
        const int width = displayWidth(text);
        if (width <= most) return;
        most = width;
        longest = std::move(text);
    };
    std::ranges::for_each(table.rows, consider);
    if (table.totals) consider(*table.totals);
    return longest;
}

bool mayBeCut(const ReportColumn& column) {
    return column.kind == ColumnKind::text || column.kind == ColumnKind::status;
}

/// Columns under one group heading are widened evenly until the heading fits.
void fitGroups(const ReportTable& table, const TableFaces& faces, double padding,
               std::vector<double>& least) {
    for (size_t i = 0; i < table.columns.size(); i += groupSpan(table, i)) {
        const size_t span = groupSpan(table, i);
        const double need = headingNeed(faces.bold, table.columns[i].group) + padding;
        double together = 0;
        for (size_t k = i; k < i + span; ++k)
            together += least[k];
        for (size_t k = i; together < need && k < i + span; ++k)
            least[k] += (need - together) / static_cast<double>(span);
    }
}

} // namespace

ColumnWishes columnWishes(const ReportTable& table, const TableFaces& faces, double padding) {
    ColumnWishes wishes;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        const double heading = headingNeed(faces.bold, column.title) + padding;
        // Totals are bold, so the widest cell is measured in bold.
        const double content = faces.bold.width(longestText(table, i)) * 1.02 + padding;
        const double em = faces.cells.em();
        const double least = mayBeCut(column) ? std::min(content, leastTextEms * em) : content;
        wishes.least.push_back(std::max(heading, least));
        wishes.natural.push_back(
            std::max(heading, mayBeCut(column) ? std::min(content, naturalTextEms * em) : content));
    }
    fitGroups(table, faces, padding, wishes.least);
    return wishes;
}

std::vector<double> shareWidth(const ReportTable& table, const ColumnWishes& wishes, double width) {
    std::vector<double> widths = wishes.least;
    const double least = sum(wishes.least);
    if (least >= width) {
        for (double& each : widths)
            each *= width / least;
        return widths;
    }
    double wanted = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        wanted += std::max(0.0, wishes.natural[i] - widths[i]);
    const double granted = wanted > 0 ? std::min(1.0, (width - least) / wanted) : 0;
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] += granted * std::max(0.0, wishes.natural[i] - widths[i]);
    double shares = 0;
    for (const ReportColumn& column : table.columns)
        shares += std::max(0.0, column.width);
    const double rest = width - sum(widths);
    for (size_t i = 0; i < widths.size() && shares > 0; ++i)
        widths[i] += rest * std::max(0.0, table.columns[i].width) / shares;
    return widths;
}

} // namespace zhibu
