#include "core/reports/writers/printable_text.h"

namespace zhibu {

namespace {

bool isPlain(QChar unit) {
    return (unit >= u' ' && unit.unicode() < 0x7F) || unit == u'\n' || unit == u'\t' ||
           (unit.unicode() > 0x9F && unit.unicode() < 0xD800 && unit.unicode() != 0x2028 &&
            unit.unicode() != 0x2029);
}

bool isUnshowable(char32_t character) {
    return character < 0x20 || (character >= 0x7F && character <= 0x9F) || QChar::isSurrogate(character) ||
           QChar::isNonCharacter(character) || character == 0xFFFC;
}

} // namespace

QString printableText(const QString& text) {
    if (std::ranges::all_of(text, isPlain)) return text;
    QString result;
    result.reserve(text.size());
    char32_t before = 0;
    for (const char32_t character : text.toStdU32String()) {
        const bool lineBreak = character == U'\r' || character == 0x2028 || character == 0x2029;
        if (lineBreak || (character == U'\n' && before != U'\r') || character == U'\t')
            result += character == U'\t' ? u'\t' : u'\n';
        else if (!isUnshowable(character))
            result += QChar::fromUcs4(character);
        before = character;
    }
    return result;
}

} // namespace zhibu
