#pragma once

#include "core/domain/problems.h"
#include "core/exchange/spreadsheet/sheet.h"

#include <chrono>
#include <stop_token>

namespace zhibu {

/// A spreadsheet from outside may be huge, broken or hostile: whatever passes one of these is refused with a
/// sentence before it costs the memory or time it asks for.
struct ReadLimits {
    qint64 fileBytes = 256LL << 20;
    qint64 unpackedBytes = 512LL << 20;
    double compressionRatio = 200; ///< unpacked to packed; looked at once more than 10 MiB are unpacked
    int rows = 1'048'576;          ///< per sheet, by row number
    int columns = 512;             ///< by the last column that holds something
    qint64 cells = 16'000'000;     ///< places kept in memory, of all sheets
    qint64 cellCharacters = 1'000'000;
    int sheets = 256;
    std::chrono::seconds childTime{30}; ///< for the program that reads .xls
    qint64 childMemory = 1LL << 30;     ///< bytes, for the same program
};

/// Reads a .csv (UTF-8 with or without BOM, or GB18030), .xlsx or .xls file; the kind is taken from the
/// extension and held against the content. One problem comes back when it cannot be read whole: field is the
/// file's name, code one of those in refusals.cpp, message says what is wrong, where, and what to do. Control
/// characters other than tab and line break are dropped from texts; a line break inside a cell is always
/// "\n". Nothing is written anywhere.
Result<Workbook> readSpreadsheet(const QString& path, const ReadLimits& limits = {},
                                 std::stop_token stop = {});

} // namespace zhibu
