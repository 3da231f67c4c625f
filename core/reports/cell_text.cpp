#include "core/reports/cell_text.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct CellText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(DecimalNumber number) const { return decimalText(number); }
    QString operator()(Date day) const { return day.toIso(); }
    QString operator()(Ratio ratio) const {
        if (!ratio.tenThousandths) return u"—"_s;
        return decimalText({*ratio.tenThousandths, 2}) + u'%';
    }
};

bool isWide(char16_t unit) {
    return (unit >= 0x1100 && unit <= 0x115F) || (unit >= 0x2E80 && unit <= 0xA4CF) ||
           (unit >= 0xAC00 && unit <= 0xD7A3) || (unit >= 0xF900 && unit <= 0xFAFF) ||
           (unit >= 0xFE30 && unit <= 0xFE6F) || (unit >= 0xFF00 && unit <= 0xFF60) ||
           (unit >= 0xFFE0 && unit <= 0xFFE6) || QChar::isHighSurrogate(unit);
}

} // namespace

QString cellText(const ReportCell& cell) {
    return std::visit(CellText{}, cell.value);
}

QString decimalText(DecimalNumber number) {
    const bool negative = number.units < 0;
    const quint64 magnitude =
        negative ? ~static_cast<quint64>(number.units) + 1 : static_cast<quint64>(number.units);
    QString digits = QString::number(magnitude).rightJustified(number.decimals + 1, u'0');
    if (number.decimals > 0) digits.insert(digits.size() - number.decimals, u'.');
    return negative ? u'-' + digits : digits;
}

bool isFigure(const ReportCell& cell) {
    if (const auto* ratio = std::get_if<Ratio>(&cell.value)) return ratio->tenThousandths.has_value();
    return std::holds_alternative<qint64>(cell.value) || std::holds_alternative<DecimalNumber>(cell.value);
}

Alignment alignmentOf(const ReportColumn& column) {
    if (column.alignment != Alignment::byKind) return column.alignment;
    switch (column.kind) {
    case ColumnKind::text:
    case ColumnKind::status: return Alignment::left;
    case ColumnKind::date: return Alignment::centre;
    case ColumnKind::number:
    case ColumnKind::decimal:
    case ColumnKind::percent: break;
    }
    return Alignment::right;
}

bool hasGroups(const ReportTable& table) {
    return std::ranges::any_of(table.columns,
                               [](const ReportColumn& column) { return !column.group.isEmpty(); });
}

size_t groupSpan(const ReportTable& table, size_t firstColumn) {
    const QString& group = table.columns[firstColumn].group;
    size_t end = firstColumn + 1;
    while (!group.isEmpty() && end < table.columns.size() && table.columns[end].group == group)
        ++end;
    return end - firstColumn;
}

int displayWidth(QStringView text) {
    int width = 0;
    for (const QChar unit : text)
        width += QChar::isLowSurrogate(unit.unicode()) ? 0 : (isWide(unit.unicode()) ? 2 : 1);
    return width;
}

} // namespace zhibu
