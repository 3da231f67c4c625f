#include "core/exchange/spreadsheet/csv.h"

#include "core/exchange/spreadsheet/cell_text.h"
#include "core/exchange/spreadsheet/csv_encoding.h"
#include "core/exchange/spreadsheet/csv_records.h"
#include "core/exchange/spreadsheet/sheet_builder.h"

namespace zhibu {

namespace {

constexpr int mostUtf8BytesPerUnit = 3;

class CsvReader {
public:
    CsvReader(QByteArrayView utf8, const Reading& limitsAndName)
        : reading(limitsAndName), records(utf8, guessSeparator(utf8)), builder(limitsAndName) {}

    Result<Workbook> read() {
        builder.beginSheet({});
        while (!records.atEnd() && !builder.refused())
            take(records.next());
        return builder.finish();
    }

private:
    void take(CsvRecords::End end) {
        if (end == CsvRecords::End::unterminatedQuote) return builder.refuse(reading.unterminatedQuote(row));
        if (end == CsvRecords::End::textAfterQuote) return builder.refuse(reading.textAfterQuote(row));
        const QByteArrayView value = records.value();
        if (value.size() > reading.limits.cellCharacters * mostUtf8BytesPerUnit)
            return builder.refuse(reading.cellTooLarge({{}, row, column}));
        if (!value.isEmpty()) builder.put(row, column, Cell(cleanedText(value)));
        ++column;
        if (end == CsvRecords::End::record) beginRow();
    }

    void beginRow() {
        ++row;
        column = 0;
        if (reading.stop.stop_requested()) builder.refuse(reading.cancelled());
    }

    const Reading& reading;
    CsvRecords records;
    SheetBuilder builder;
    int row = 1;
    int column = 0;
};

} // namespace

Result<Workbook> readCsv(const QByteArray& content, const Reading& reading) {
    const Result<QByteArray> text = utf8Text(content, reading);
    if (!text) return text.problems();
    return CsvReader(*text, reading).read();
}

} // namespace zhibu
