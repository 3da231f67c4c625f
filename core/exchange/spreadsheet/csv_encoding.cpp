#include "core/exchange/spreadsheet/csv_encoding.h"

#include <QStringConverter>

#include <unicode/ucnv.h>

namespace zhibu {

namespace {

constexpr int unicodeUnitsAtATime = 1 << 16;

qint64 lineAt(QByteArrayView content, qsizetype position) {
    return 1 + std::count(content.begin(), content.begin() + position, '\n');
}

// How much of a text that is not valid UTF-8 still looks like it.
struct Utf8Traces {
    qint64 wellFormed = 0; ///< characters of more than one byte
    qint64 malformed = 0;
    qsizetype firstMalformed = -1;
    bool areMost() const { return wellFormed > 4 * malformed; }
};

int lengthByFirstByte(uchar first) {
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

Utf8Traces tracesOfUtf8(QByteArrayView content) {
    Utf8Traces traces;
    for (qsizetype i = 0; i < content.size();) {
        const auto first = uchar(content[i]);
        const int length = lengthByFirstByte(first);
        if (first < 0x80) {
            ++i;
        } else if (length > 0 && i + length <= content.size() &&
                   QUtf8StringView(content.data() + i, length).isValidUtf8()) {
            ++traces.wellFormed;
            i += length;
        } else {
            if (traces.firstMalformed < 0) traces.firstMalformed = i;
            ++traces.malformed;
            ++i;
        }
    }
    return traces;
}

// One converter run over the whole content, in pieces, stopping at the first bytes that mean nothing.
class Gb18030Decoder {
public:
    Gb18030Decoder() {
        UErrorCode status = U_ZERO_ERROR;
        converter.reset(ucnv_open("gb18030", &status));
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        if (U_FAILURE(status)) converter.reset();
    }

    /// nullopt when it is not GB18030; stoppedAt() is then where.
    std::optional<QByteArray> toUtf8(QByteArrayView content) {
        if (!converter) return std::nullopt;
        QByteArray utf8;
        utf8.reserve(content.size() + content.size() / 2);
        const char* next = content.begin();
        UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
        while (status == U_BUFFER_OVERFLOW_ERROR) {
            status = U_ZERO_ERROR;
            char16_t* out = piece.data();
            ucnv_toUnicode(converter.get(), &out, piece.data() + piece.size(), &next, content.end(), nullptr,
                           true, &status);
            appendUtf8({piece.data(), out - piece.data()}, utf8);
        }
        stopped = next - content.begin();
        return U_SUCCESS(status) ? std::optional(utf8) : std::nullopt;
    }

    qsizetype stoppedAt() const { return stopped; }

private:
    void appendUtf8(QStringView text, QByteArray& utf8) { utf8 += encoder.encode(text); }

    struct Close {
        void operator()(UConverter* open) const { ucnv_close(open); }
    };
    std::unique_ptr<UConverter, Close> converter;
    QStringEncoder encoder{QStringConverter::Utf8};
    std::vector<char16_t> piece = std::vector<char16_t>(unicodeUnitsAtATime);
    qsizetype stopped = 0;
};

} // namespace

Result<QByteArray> utf8Text(const QByteArray& content, const Reading& reading) {
    if (const auto zero = content.indexOf('\0'); zero >= 0) return reading.notText(lineAt(content, zero));
    const bool hasMark = content.startsWith("\xEF\xBB\xBF");
    const QByteArray text = hasMark ? content.mid(3) : content;
    if (QUtf8StringView(text.data(), text.size()).isValidUtf8()) return text;

    const Utf8Traces traces = tracesOfUtf8(text);
    if (hasMark || traces.areMost()) return reading.undecodable(lineAt(text, traces.firstMalformed));
    Gb18030Decoder decoder;
    if (auto converted = decoder.toUtf8(text)) return std::move(*converted);
    return reading.undecodable(lineAt(text, std::min(decoder.stoppedAt(), text.size())));
}

} // namespace zhibu
