#include "core/exchange/spreadsheet/csv_records.h"

#include <array>
#include <cstring>
#include <map>

namespace zhibu {

namespace {

constexpr qsizetype guessedFrom = 256 * 1024;
constexpr int guessedFromRecords = 50;

bool isLineEnd(char sign) {
    return sign == '\n' || sign == '\r';
}

// How many records a separator cuts into the same number of fields, and that number.
struct Agreement {
    int records = 0;
    int fields = 0;
    auto operator<=>(const Agreement&) const = default;
};

Agreement agreementOf(QByteArrayView utf8, char separator) {
    CsvRecords records(utf8, separator);
    std::map<int, int> recordsByFields;
    int fields = 0;
    for (int record = 0; record < guessedFromRecords && !records.atEnd();) {
        const auto end = records.next();
        ++fields;
        if (end == CsvRecords::End::unterminatedQuote || end == CsvRecords::End::textAfterQuote) break;
        if (end == CsvRecords::End::field) continue;
        if (fields > 1) ++recordsByFields[fields];
        fields = 0;
        ++record;
    }
    Agreement best;
    for (const auto& [count, agreeing] : recordsByFields)
        best = std::max(best, Agreement{agreeing, count});
    return best;
}

} // namespace

CsvRecords::End CsvRecords::endOfField() {
    if (atEnd()) return End::text;
    const char sign = text[position++];
    if (sign == separator) return End::field;
    if (sign == '\r' && position < text.size() && text[position] == '\n') ++position;
    return End::record;
}

CsvRecords::End CsvRecords::next() {
    if (position < text.size() && text[position] == '"') return nextQuoted();
    const qsizetype start = position;
    while (position < text.size() && text[position] != separator && !isLineEnd(text[position]))
        ++position;
    field = text.sliced(start, position - start);
    return endOfField();
}

CsvRecords::End CsvRecords::nextQuoted() {
    unquoted.clear();
    for (qsizetype start = position + 1;;) {
        const auto* quote = start < text.size()
                                ? static_cast<const char*>(
                                      std::memchr(text.data() + start, '"', std::size_t(text.size() - start)))
                                : nullptr;
        if (!quote) return End::unterminatedQuote;
        position = quote - text.data() + 1;
        const bool isDoubled = position < text.size() && text[position] == '"';
        field = text.sliced(start, position - start - (isDoubled ? 0 : 1));
        if (isDoubled || !unquoted.isEmpty()) unquoted.append(field.data(), field.size());
        if (!isDoubled) break;
        start = ++position;
    }
    if (!unquoted.isEmpty()) field = unquoted;
    while (position < text.size() && text[position] == ' ')
        ++position;
    const bool ends = atEnd() || text[position] == separator || isLineEnd(text[position]);
    return ends ? endOfField() : End::textAfterQuote;
}

char guessSeparator(QByteArrayView utf8) {
    const QByteArrayView beginning = utf8.first(std::min(utf8.size(), guessedFrom));
    char best = ',';
    Agreement bestAgreement;
    for (const char separator : {',', ';', '\t'}) {
        const Agreement agreement = agreementOf(beginning, separator);
        if (agreement > bestAgreement) {
            bestAgreement = agreement;
            best = separator;
        }
    }
    return best;
}

} // namespace zhibu
