#include "core/exchange/spreadsheet/markup_guard.h"

namespace zhibu {

namespace {

constexpr qint64 longestTag = 64 * 1024;
constexpr quint32 commentEnd = '-' << 16 | '-' << 8 | '>';
constexpr quint32 characterDataEnd = ']' << 16 | ']' << 8 | '>';

} // namespace

void MarkupGuard::openTag(char sign) {
    const bool mayBeOther = run == 1 ? sign == '!' : !beginning.isEmpty() && beginning.size() < 8;
    if (!mayBeOther) return;
    beginning += sign;
    if (beginning == "!--")
        inside = Inside::comment;
    else if (beginning == "![CDATA[")
        inside = Inside::characterData;
    else
        return;
    beginning.clear();
    lastThree = 0;
}

void MarkupGuard::step(char sign) {
    ++run;
    if (inside == Inside::text) {
        if (sign != '<') return;
        inside = Inside::tag;
        run = 0;
    } else if (inside == Inside::tag) {
        openTag(sign);
        if (inside != Inside::tag || sign != '>') return;
        beginning.clear();
        inside = Inside::text;
        run = 0;
    } else {
        lastThree = (lastThree << 8 | uchar(sign)) & 0xFFFFFF;
        if (lastThree == (inside == Inside::comment ? commentEnd : characterDataEnd)) inside = Inside::text;
    }
}

bool MarkupGuard::pass(QByteArrayView bytes) {
    for (const char sign : bytes) {
        step(sign);
        if (run > (inside == Inside::tag ? longestTag : textLimit)) return false;
    }
    return true;
}

GuardedSource::GuardedSource(Source bytesFrom, qint64 longestText)
    : source(std::move(bytesFrom)), guard(longestText) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 GuardedSource::readData(char* bytes, qint64 size) {
    if (failed || tooLong) return -1;
    const qint64 count = source(bytes, size);
    failed = count < 0;
    if (failed) return -1;
    tooLong = !guard.pass({bytes, count});
    return tooLong ? -1 : count;
}

} // namespace zhibu
