#pragma once

#include "core/exchange/spreadsheet/csv.h"
#include "core/exchange/spreadsheet/xls_stream.h"
#include "core/exchange/spreadsheet/xlsx.h"
#include "core/exchange/spreadsheet/xlsx_sheet.h"

#include <cstring>

namespace zhibu::testing {

/// Small, so that a few bytes can reach every limit.
inline ReadLimits fuzzLimits() {
    ReadLimits limits;
    limits.unpackedBytes = 24LL << 20;
    limits.rows = 5000;
    limits.columns = 64;
    limits.cells = 20'000;
    limits.cellCharacters = 2000;
    limits.sheets = 8;
    return limits;
}

/// One worksheet part on its own, with a few shared strings and styles to refer to.
inline Result<Workbook> readLoneSheet(const QByteArray& content, const Reading& reading) {
    qint64 position = 0;
    XmlPart xml(
        [&](char* bytes, qint64 size) {
            const qint64 count = std::min<qint64>(size, content.size() - position);
            std::memcpy(bytes, content.constData() + position, std::size_t(count));
            position += count;
            return count;
        },
        QStringLiteral("sheet1.xml"), reading);
    XlsxTables tables;
    tables.strings = {QStringLiteral("one"), QStringLiteral("two")};
    tables.styles = {NumberMeaning::number, NumberMeaning::date, NumberMeaning::elapsedTime};
    SheetBuilder builder(reading);
    builder.beginSheet(QStringLiteral("sheet"));
    readXlsxSheet(xml, tables, reading, builder);
    if (xml.refusal()) builder.refuse(*xml.refusal());
    return builder.finish();
}

/// The first byte chooses the parser, the rest is what it reads. Looks at everything that comes back, so that
/// a sanitizer sees it too.
inline Result<Workbook> readFuzzed(QByteArrayView input) {
    const Reading reading(QStringLiteral("fuzzed"), fuzzLimits(), {});
    if (input.isEmpty()) return reading.empty();
    const QByteArray content = input.sliced(1).toByteArray();
    switch (uchar(input.front()) % 4) {
    case 0: return readCsv(content, reading);
    case 1: return readXlsx(content, reading);
    case 2: return readLoneSheet(content, reading);
    default: return readXlsStream(content, reading);
    }
}

/// False when a result breaks what every reader of it relies on.
inline bool keepsPromises(const Result<Workbook>& result) {
    const ReadLimits limits = fuzzLimits();
    if (!result) return !result.problem().code.isEmpty() && !result.problem().message.isEmpty();
    qint64 cells = 0;
    for (const Sheet& sheet : result->sheets) {
        int before = 0;
        for (const Row& row : sheet.rows) {
            if (row.number <= before || row.number > limits.rows || row.cells.empty()) return false;
            if (std::ssize(row.cells) > limits.columns || row.cells.back().isEmpty()) return false;
            before = row.number;
            cells += std::ssize(row.cells);
            for (const Cell& cell : row.cells)
                if (cell.text().size() > limits.cellCharacters || cell.text().contains(QChar(0)))
                    return false;
        }
    }
    return cells <= limits.cells;
}

} // namespace zhibu::testing
