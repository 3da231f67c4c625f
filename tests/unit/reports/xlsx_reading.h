#pragma once

#include <QHash>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

/// Reads a workbook back part by part, independently of the library that wrote it.
namespace zhibu::testing {

using PackageParts = QHash<QString, QByteArray>;

inline PackageParts unpacked(const QByteArray& bytes) {
    PackageParts parts;
    archive* reader = archive_read_new();
    archive_read_support_format_zip(reader);
    archive_read_open_memory(reader, bytes.constData(), static_cast<size_t>(bytes.size()));
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray content;
        char buffer[8192];
        for (la_ssize_t count = 0; (count = archive_read_data(reader, buffer, sizeof buffer)) > 0;)
            content.append(buffer, static_cast<qsizetype>(count));
        parts.insert(QString::fromUtf8(archive_entry_pathname(entry)), content);
    }
    archive_read_free(reader);
    return parts;
}

struct SheetCell {
    QString type; ///< "s" shared string, "inlineStr", "" number
    QString text; ///< the string itself, or the number as written
    QString formula;
    QString numberFormat; ///< the format's code or number
};

inline QStringList sharedStrings(const PackageParts& parts) {
    QStringList strings;
    QXmlStreamReader xml(parts.value(QStringLiteral("xl/sharedStrings.xml")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1StringView("si")) strings.append(QString());
        if (xml.name() == QLatin1StringView("t")) strings.last() += xml.readElementText();
    }
    return strings;
}

/// The number format of every cell style, by the style's index.
inline QStringList numberFormats(const PackageParts& parts) {
    QHash<QString, QString> codes;
    QStringList styles;
    bool inCellStyles = false;
    QXmlStreamReader xml(parts.value(QStringLiteral("xl/styles.xml")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == QLatin1StringView("cellXfs")) inCellStyles = xml.isStartElement();
        if (!xml.isStartElement()) continue;
        const auto attribute = [&](const char* name) {
            return xml.attributes().value(QLatin1StringView(name)).toString();
        };
        if (xml.name() == QLatin1StringView("numFmt"))
            codes.insert(attribute("numFmtId"), attribute("formatCode"));
        if (inCellStyles && xml.name() == QLatin1StringView("xf"))
            styles.append(codes.value(attribute("numFmtId"), attribute("numFmtId")));
    }
    return styles;
}

inline QHash<QString, SheetCell> sheetCells(const PackageParts& parts, int sheet) {
    const QStringList strings = sharedStrings(parts);
    const QStringList formats = numberFormats(parts);
    QHash<QString, SheetCell> cells;
    QString at;
    QXmlStreamReader xml(parts.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        const auto attribute = [&](const char* name) {
            return xml.attributes().value(QLatin1StringView(name)).toString();
        };
        if (xml.name() == QLatin1StringView("c")) {
            at = attribute("r");
            cells[at] = {attribute("t"), {}, {}, formats.value(attribute("s").toInt())};
        } else if (xml.name() == QLatin1StringView("f")) {
            cells[at].formula = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("v")) {
            const QString value = xml.readElementText();
            cells[at].text = cells[at].type == QLatin1StringView("s") ? strings.value(value.toInt()) : value;
        } else if (xml.name() == QLatin1StringView("t")) {
            cells[at].text = xml.readElementText();
        }
    }
    return cells;
}

} // namespace zhibu::testing
