#include "core/domain/natural_order.h"

namespace zhibu {

namespace {

constexpr qsizetype digitsCompared = 18; // longer numbers than any code bears

bool isAsciiDigit(QChar each) {
    return each >= u'0' && each <= u'9';
}

} // namespace

QString naturalKey(QStringView code) {
    QString key;
    for (qsizetype at = 0; at < code.size();) {
        if (!isAsciiDigit(code[at])) {
            key += code[at++];
            continue;
        }
        qsizetype end = at;
        while (end < code.size() && isAsciiDigit(code[end]))
            ++end;
        key += code.mid(at, end - at).toString().rightJustified(digitsCompared, u'0');
        at = end;
    }
    // Codes that differ in leading zeros alone keep an order.
    return key + QChar(u'\0') + code.toString();
}

} // namespace zhibu
