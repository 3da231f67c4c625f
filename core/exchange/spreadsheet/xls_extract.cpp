#include "core/exchange/spreadsheet/xls_extract.h"

#include <freexl.h>

#include <cmath>

namespace zhibu {

namespace {

class XlsFile {
public:
    explicit XlsFile(const QByteArray& path) : outcome(freexl_open(path.constData(), &handle)) {}
    ~XlsFile() {
        if (handle) freexl_close(handle);
    }
    XlsFile(const XlsFile&) = delete;
    XlsFile& operator=(const XlsFile&) = delete;

    unsigned fact(unsigned short which) const {
        unsigned value = 0;
        return handle && freexl_get_info(handle, which, &value) == FREEXL_OK ? value : 0;
    }

    const void* handle = nullptr;
    const int outcome;
};

XlsFailure failureOf(int outcome) {
    switch (outcome) {
    case FREEXL_INSUFFICIENT_MEMORY: return XlsFailure::outOfMemory;
    case FREEXL_BIFF_WORKBOOK_NOT_FOUND: return XlsFailure::notWorkbook;
    default: return XlsFailure::damaged;
    }
}

class Extraction {
public:
    Extraction(const XlsFile& openFile, const ReadLimits& readLimits, XlsStreamWriter& stream)
        : file(openFile), limits(readLimits), out(stream), looksLeft(limits.cells * 4) {}

    std::optional<XlsFailure> run() {
        const unsigned sheets = file.fact(FREEXL_BIFF_SHEET_COUNT);
        if (sheets > unsigned(limits.sheets)) return XlsFailure::tooManySheets;
        for (unsigned short sheet = 0; sheet < sheets && out.healthy(); ++sheet)
            if (const auto failure = writeSheet(sheet)) return failure;
        return std::nullopt;
    }

private:
    std::optional<XlsFailure> writeSheet(unsigned short sheet) {
        const char* name = nullptr;
        unsigned rows = 0;
        unsigned short columns = 0;
        if (freexl_get_worksheet_name(file.handle, sheet, &name) != FREEXL_OK ||
            freexl_select_active_worksheet(file.handle, sheet) != FREEXL_OK ||
            freexl_worksheet_dimensions(file.handle, &rows, &columns) != FREEXL_OK)
            return XlsFailure::damaged;
        out.sheet(name ? name : "");
        for (unsigned row = 0; row < rows && out.healthy(); ++row) {
            looksLeft -= columns;
            if (looksLeft < 0) return XlsFailure::tooManyCells;
            if (const auto failure = writeRow(row, columns)) return failure;
        }
        return std::nullopt;
    }

    std::optional<XlsFailure> writeRow(unsigned row, unsigned short columns) {
        rowBegun = false;
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value{};
            const int outcome = freexl_get_cell_value(file.handle, row, column, &value);
            if (outcome != FREEXL_OK) return failureOf(outcome);
            if (value.type == FREEXL_CELL_NULL) continue;
            if (!rowBegun) out.row(row + 1);
            rowBegun = true;
            writeCell(column, value);
        }
        return std::nullopt;
    }

    void writeCell(quint16 column, const FreeXL_CellValue& value) {
        switch (value.type) {
        case FREEXL_CELL_INT: return out.number(column, value.value.int_value);
        case FREEXL_CELL_DOUBLE:
            if (std::isfinite(value.value.double_value)) out.number(column, value.value.double_value);
            return;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
            return out.text(column, value.value.text_value ? value.value.text_value : "");
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME: return writeDay(column, value.value.text_value);
        case FREEXL_CELL_TIME: return writeTime(column, value.value.text_value);
        default: return;
        }
    }

    void writeDay(quint16 column, QByteArrayView text) {
        const auto day = Date::fromIso(QString::fromLatin1(text.first(std::min<qsizetype>(10, text.size()))));
        if (day)
            out.date(column, *day);
        else
            out.text(column, text);
    }

    // "09:30:00" is shown as 09:30.
    void writeTime(quint16 column, QByteArrayView text) {
        out.text(column, text.endsWith(":00") && text.size() == 8 ? text.first(5) : text);
    }

    const XlsFile& file;
    const ReadLimits& limits;
    XlsStreamWriter& out;
    qint64 looksLeft;
    bool rowBegun = false;
};

} // namespace

void extractXls(const QByteArray& path, const ReadLimits& limits, XlsStreamWriter& out) {
    out.begin();
    const XlsFile file(path);
    if (file.fact(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED) return out.fail(XlsFailure::encrypted);
    // FreeXL may call it a success and yet have nothing to show: no handle, or no sheets.
    if (file.outcome != FREEXL_OK) return out.fail(failureOf(file.outcome));
    if (file.fact(FREEXL_BIFF_SHEET_COUNT) == 0) return out.fail(XlsFailure::damaged);
    const auto failure = Extraction(file, limits, out).run();
    if (failure) return out.fail(*failure);
    out.end();
}

} // namespace zhibu
