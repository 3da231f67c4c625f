#pragma once

#include <QByteArrayView>
#include <QString>

namespace zhibu {

/// Takes valid UTF-8 apart into records and fields, one field at a time and without copying those that need
/// no change. Lenient where people are (a quotation mark in the middle of a field is text), strict where a
/// guess could swallow rows.
class CsvRecords {
public:
    enum class End { field, record, text, unterminatedQuote, textAfterQuote };

    CsvRecords(QByteArrayView utf8, char fieldSeparator) : text(utf8), separator(fieldSeparator) {}

    bool atEnd() const { return position >= text.size(); }
    /// Reads one field into value() and says what ended it; text means that nothing follows.
    End next();
    /// Valid until the next call.
    QByteArrayView value() const { return field; }

private:
    End nextQuoted();
    End endOfField();

    QByteArrayView text;
    char separator;
    qsizetype position = 0;
    QByteArrayView field;
    QByteArray unquoted;
};

/// The separator, of comma, semicolon and tab, that cuts most of the first rows into equally many fields.
char guessSeparator(QByteArrayView utf8);

} // namespace zhibu
