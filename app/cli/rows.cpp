#include "app/cli/rows.h"

#include "core/domain/hidden_characters.h"
#include "core/reports/writers/csv_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

namespace zhibu::cli {

namespace {

QString shown(const QJsonValue& value) {
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts += part.toString();
        return parts.join(u'、');
    }
    return value.isBool() ? (value.toBool() ? QStringLiteral("1") : QStringLiteral("0")) : value.toString();
}

// A Chinese character takes two columns of a terminal.
qsizetype width(const QString& text) {
    return std::accumulate(text.begin(), text.end(), qsizetype{0},
                           [](qsizetype sum, QChar c) { return sum + (c.unicode() >= 0x1100 ? 2 : 1); });
}

void printTable(const Rows& rows) {
    std::vector<QStringList> lines{rows.keys};
    for (const QJsonObject& object : rows.objects) {
        QStringList cells;
        for (const QString& key : rows.keys)
            cells += withHiddenCharactersShown(shown(object[key]));
        lines.push_back(cells);
    }
    std::vector<qsizetype> widths(static_cast<size_t>(rows.keys.size()), 0);
    for (const QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], width(line[i]));
    }
    QByteArray text;
    for (const QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            text += line[i].toUtf8();
            if (i + 1 < line.size())
                text += QByteArray(widths[static_cast<size_t>(i)] - width(line[i]) + 2, ' ');
        }
        text += '\n';
    }
    print(text);
}

QString quoted(QString cell) {
    if (!needsQuotes(cell)) return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

void printCsv(const Rows& rows) {
    QByteArray text("\xEF\xBB\xBF");
    text += rows.keys.join(u',').toUtf8() + "\r\n";
    for (const QJsonObject& object : rows.objects) {
        QStringList cells;
        for (const QString& key : rows.keys) {
            const QString cell = shown(object[key]);
            cells += quoted(object[key].isDouble() ? cell : formulaSafe(cell));
        }
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    print(text);
}

} // namespace

void addFormatOption(CLI::App* command, Format& format) {
    static const std::map<std::string, Format> names{
        {"table", Format::table}, {"json", Format::json}, {"csv", Format::csv}};
    command->add_option("--format", format, "table, json, csv")->transform(CLI::CheckedTransformer(names));
}

QByteArray indented(const QJsonValue& value) {
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Indented);
}

void printRows(const Rows& rows, Format format) {
    if (format == Format::table) return printTable(rows);
    if (format == Format::csv) return printCsv(rows);
    QJsonArray array;
    for (const QJsonObject& object : rows.objects)
        array.append(object);
    print(indented(array));
}

} // namespace zhibu::cli
