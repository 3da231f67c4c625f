#include "core/reports/writers/csv_writer.h"

#include "core/reports/cell_text.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString quoted(QString field) {
    if (!needsQuotes(field)) return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString textField(const QString& text) {
    return quoted(formulaSafe(text));
}

/// A ratio of nothing is an empty field: the dash is for readers, not for figures.
QString cellField(const ReportCell& cell) {
    if (const auto* text = std::get_if<QString>(&cell.value)) return textField(*text);
    if (const auto* ratio = std::get_if<Ratio>(&cell.value); ratio && !ratio->tenThousandths) return {};
    return cellText(cell);
}

void appendLine(QByteArray& bytes, const QStringList& fields) {
    bytes += fields.join(u',').toUtf8() + "\r\n";
}

void appendRow(QByteArray& bytes, const ReportRow& row) {
    QStringList fields;
    fields.reserve(static_cast<qsizetype>(row.size()));
    for (const ReportCell& cell : row)
        fields.append(cellField(cell));
    appendLine(bytes, fields);
}

/// One header line: the group stands before the column's own title.
QString headerField(const ReportColumn& column) {
    return textField(column.group.isEmpty() ? column.title : column.group + u'·' + column.title);
}

void appendTable(QByteArray& bytes, const ReportTable& table) {
    if (!table.title.isEmpty()) appendLine(bytes, {textField(table.title)});
    QStringList header;
    for (const ReportColumn& column : table.columns)
        header.append(headerField(column));
    appendLine(bytes, header);
    for (const ReportRow& row : table.rows)
        appendRow(bytes, row);
    if (table.rows.empty() && !table.emptyText.isEmpty()) appendLine(bytes, {textField(table.emptyText)});
    if (table.totals) appendRow(bytes, *table.totals);
    for (const QString& note : table.notes)
        appendLine(bytes, {textField(note)});
}

} // namespace

bool needsQuotes(QStringView field) {
    return std::ranges::any_of(field, [](QChar unit) {
        return unit == u',' || unit == u';' || unit == u'\t' || unit == u'"' || unit == u'\n' ||
               unit == u'\r';
    });
}

QString formulaSafe(const QString& text) {
    // The full-width signs start a formula too where the input method is Chinese or Japanese.
    static const QString dangerous = u"=+-@\t\r\n＝＋－＠"_s;
    if (text.isEmpty() || !dangerous.contains(text.front())) return text;
    return u'\'' + text;
}

QByteArray toCsv(const Report& report) {
    QByteArray bytes = "\xEF\xBB\xBF";
    appendLine(bytes, {textField(report.title)});
    if (!report.subtitle.isEmpty()) appendLine(bytes, {textField(report.subtitle)});
    for (const ReportTable& table : report.tables) {
        appendLine(bytes, {});
        appendTable(bytes, table);
    }
    if (!report.notes.isEmpty()) appendLine(bytes, {});
    for (const QString& note : report.notes)
        appendLine(bytes, {textField(note)});
    return bytes;
}

} // namespace zhibu
