#include "core/exchange/spreadsheet/cell_text.h"

namespace zhibu {

namespace {

bool isKept(char16_t sign) {
    return sign >= u' ' || sign == u'\t' || sign == u'\n';
}

} // namespace

QString cleanedText(QString text) {
    if (std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return isKept(sign.unicode()); }))
        return text;
    QString cleaned;
    cleaned.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t sign = text[i].unicode();
        if (isKept(sign))
            cleaned += QChar(sign);
        else if (sign == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'))
            cleaned += u'\n';
    }
    return cleaned;
}

QString cleanedText(QByteArrayView utf8) {
    return cleanedText(QString::fromUtf8(utf8));
}

} // namespace zhibu
