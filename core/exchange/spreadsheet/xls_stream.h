#pragma once

#include "core/exchange/spreadsheet/refusals.h"

#include <cstdio>

namespace zhibu {

/// Why the program that reads .xls files gives up, told as its last word.
enum class XlsFailure : quint8 {
    notWorkbook = 1,
    encrypted,
    damaged,
    outOfMemory,
    tooManySheets,
    tooManyCells
};

/// What that program writes: a mark, then sheets, rows and cells in order, each as a letter and its
/// length-prefixed content, and one last word. Numbers are little endian.
class XlsStreamWriter {
public:
    explicit XlsStreamWriter(std::FILE* openFile) : out(openFile) {}

    void begin();
    void sheet(QByteArrayView name);
    void row(quint32 number); ///< from 1
    void text(quint16 column, QByteArrayView utf8);
    void number(quint16 column, double value);
    void date(quint16 column, Date day);
    void end();
    void fail(XlsFailure failure);
    /// False when the reading side has gone.
    bool healthy() const { return !std::ferror(out); }

private:
    template<class T> void put(T value);
    void letter(char kind);
    void bytes(QByteArrayView content);

    std::FILE* out;
};

/// Takes such a stream as something a hostile file may have written through a hijacked program: nothing in it
/// is believed before it is held against the limits.
Result<Workbook> readXlsStream(const QByteArray& stream, const Reading& reading);

} // namespace zhibu
