#include "core/exchange/spreadsheet/xls_stream.h"

#include "core/exchange/spreadsheet/cell_text.h"
#include "core/exchange/spreadsheet/sheet_builder.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace zhibu {

namespace {

constexpr QByteArrayView mark("ZBXLS\x01", 6);

struct XlsStreamText {
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

class StreamReader {
public:
    StreamReader(QByteArrayView streamBytes, const Reading& limitsAndName)
        : rest(streamBytes), reading(limitsAndName), builder(limitsAndName) {}

    Result<Workbook> read() {
        if (!rest.startsWith(mark)) return reading.xlsCrashed();
        rest = rest.sliced(mark.size());
        bool ended = false;
        while (!ended && !builder.refused()) {
            if (reading.stop.stop_requested()) return reading.cancelled();
            ended = readOne(take<char>());
        }
        if (!builder.refused() && !rest.isEmpty()) builder.refuse(reading.xlsCrashed());
        return builder.finish();
    }

private:
    // True after the last word.
    bool readOne(std::optional<char> letter) {
        switch (letter.value_or('\0')) {
        case 'S': beginSheet(); return false;
        case 'R': row = take<quint32>(); return false;
        case 'T': putText(); return false;
        case 'N': putNumber(); return false;
        case 'D': putDate(); return false;
        case 'X': fail(take<quint8>()); return true;
        case 'E': return true;
        default: builder.refuse(reading.xlsCrashed()); return true;
        }
    }

    template<class T> std::optional<T> take() {
        if (rest.size() < qsizetype(sizeof(T))) return std::nullopt;
        const T value = qFromLittleEndian<T>(rest.data());
        rest = rest.sliced(qsizetype(sizeof(T)));
        return value;
    }

    std::optional<QString> takeText() {
        const auto length = take<quint32>();
        if (!length || qint64(*length) > rest.size()) return std::nullopt;
        const QByteArrayView utf8 = rest.first(qsizetype(*length));
        rest = rest.sliced(utf8.size());
        return cleanedText(utf8);
    }

    void beginSheet() {
        auto name = takeText();
        row.reset();
        hasSheet = name.has_value();
        if (name)
            builder.beginSheet(std::move(*name));
        else
            builder.refuse(reading.xlsCrashed());
    }

    // Whatever is incomplete, out of place or impossible counts as a crash of the writing side.
    void put(std::optional<quint16> column, std::optional<Cell> cell) {
        const bool complete =
            hasSheet && row && *row >= 1 && *row <= quint32(std::numeric_limits<int>::max());
        if (!complete || !column || !cell) return builder.refuse(reading.xlsCrashed());
        builder.put(int(*row), *column, std::move(*cell));
    }

    void putText() {
        const auto column = take<quint16>();
        auto text = takeText();
        put(column, text ? std::optional(Cell(std::move(*text))) : std::nullopt);
    }

    void putNumber() {
        const auto column = take<quint16>();
        const auto bits = take<quint64>();
        const double number = std::bit_cast<double>(bits.value_or(0));
        put(column, bits && std::isfinite(number) ? std::optional(Cell(number)) : std::nullopt);
    }

    void putDate() {
        const auto column = take<quint16>();
        const auto year = take<quint16>();
        const auto month = take<quint8>();
        const auto day = take<quint8>();
        const auto date = year && month && day ? Date::of(*year, *month, *day) : std::nullopt;
        put(column, date ? std::optional(Cell(*date)) : std::nullopt);
    }

    void fail(std::optional<quint8> failure) {
        switch (XlsFailure(failure.value_or(0))) {
        case XlsFailure::notWorkbook:
            return builder.refuse(
                reading.notASpreadsheet(XlsStreamText::tr("a document without a workbook")));
        case XlsFailure::encrypted: return builder.refuse(reading.encrypted());
        case XlsFailure::damaged: return builder.refuse(reading.xlsDamaged());
        case XlsFailure::outOfMemory: return builder.refuse(reading.xlsTooMuchMemory());
        case XlsFailure::tooManySheets: return builder.refuse(reading.tooManySheets());
        case XlsFailure::tooManyCells: return builder.refuse(reading.tooManyCells({}));
        }
        builder.refuse(reading.xlsCrashed());
    }

    QByteArrayView rest;
    const Reading& reading;
    SheetBuilder builder;
    bool hasSheet = false;
    std::optional<quint32> row;
};

} // namespace

template<class T> void XlsStreamWriter::put(T value) {
    const T ordered = qToLittleEndian(value);
    std::fwrite(&ordered, sizeof ordered, 1, out);
}

void XlsStreamWriter::letter(char kind) {
    std::fputc(kind, out);
}

void XlsStreamWriter::bytes(QByteArrayView content) {
    put(quint32(content.size()));
    std::fwrite(content.data(), 1, std::size_t(content.size()), out);
}

void XlsStreamWriter::begin() {
    std::fwrite(mark.data(), 1, std::size_t(mark.size()), out);
}

void XlsStreamWriter::sheet(QByteArrayView name) {
    letter('S');
    bytes(name);
}

void XlsStreamWriter::row(quint32 number) {
    letter('R');
    put(number);
}

void XlsStreamWriter::text(quint16 column, QByteArrayView utf8) {
    letter('T');
    put(column);
    bytes(utf8);
}

void XlsStreamWriter::number(quint16 column, double value) {
    letter('N');
    put(column);
    put(std::bit_cast<quint64>(value));
}

void XlsStreamWriter::date(quint16 column, Date day) {
    letter('D');
    put(column);
    put(quint16(day.year()));
    put(quint8(day.month()));
    put(quint8(day.day()));
}

void XlsStreamWriter::end() {
    letter('E');
}

void XlsStreamWriter::fail(XlsFailure failure) {
    letter('X');
    put(quint8(failure));
}

Result<Workbook> readXlsStream(const QByteArray& stream, const Reading& reading) {
    return StreamReader(stream, reading).read();
}

} // namespace zhibu
