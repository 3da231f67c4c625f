#pragma once

#include "core/domain/date.h"
#include "core/reports/bar_chart.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// A finished report as a value: what it says, not how it looks. Builders make it, writers (CSV, XLSX, HTML)
/// and the page painter show it; neither knows the other.
namespace zhibu {

enum class ColumnKind { text, number, decimal, date, percent, status };
/// byKind: text to the left, dates in the middle, figures to the right.
enum class Alignment { byKind, left, centre, right };
/// Underlines what the cell already says in words or figures; never the only carrier of a meaning.
enum class Tone { normal, muted, met, dueSoon, overdue, attention };

/// units / 10^decimals, exactly: {3952, 2} is 39.52.
struct DecimalNumber {
    qint64 units = 0;
    int decimals = 2;
    bool operator==(const DecimalNumber&) const = default;
};

/// A share in ten-thousandths: 9063 is shown as 90.63%; nullopt, where there is nothing to divide by, as "—".
struct Ratio {
    std::optional<qint64> tenThousandths;
    bool operator==(const Ratio&) const = default;
};

struct ReportCell {
    std::variant<std::monostate, QString, qint64, DecimalNumber, Date, Ratio> value;
    Tone tone = Tone::normal;

    ReportCell() = default;
    ReportCell(QString text, Tone toneOfIt = Tone::normal) : value(std::move(text)), tone(toneOfIt) {}
    ReportCell(qint64 number, Tone toneOfIt = Tone::normal) : value(number), tone(toneOfIt) {}
    ReportCell(int number, Tone toneOfIt = Tone::normal) : value(qint64{number}), tone(toneOfIt) {}
    ReportCell(DecimalNumber number, Tone toneOfIt = Tone::normal) : value(number), tone(toneOfIt) {}
    ReportCell(Date day, Tone toneOfIt = Tone::normal) : value(day), tone(toneOfIt) {}
    ReportCell(Ratio ratio, Tone toneOfIt = Tone::normal) : value(ratio), tone(toneOfIt) {}
    bool operator==(const ReportCell&) const = default;
};

using ReportRow = std::vector<ReportCell>; ///< as many cells as the table has columns

struct ReportColumn {
    QString title;
    QString group = {}; ///< neighbours with the same group stand under one heading; "" for none
    ColumnKind kind = ColumnKind::text;
    Alignment alignment = Alignment::byKind;
    double width = 1; ///< its share of the room left over, relative to the other columns
    bool wrap = false;
};

struct ReportTable {
    QString title = {};
    std::vector<ReportColumn> columns = {};
    std::vector<ReportRow> rows = {};
    std::optional<ReportRow> totals = {};
    QStringList notes = {};
    QString emptyText = {};            ///< the sentence shown when there is no row
    std::vector<BarChart> charts = {}; ///< below the table, two side by side; spreadsheets leave them out
};

struct Report {
    QString title;
    QString subtitle; ///< whose, and for which period
    Date printedOn;
    std::vector<ReportTable> tables = {};
    QStringList signatures = {}; ///< "Prepared by", "Reviewed by", …: each gets a line to sign on
    QStringList notes = {};
};

} // namespace zhibu
