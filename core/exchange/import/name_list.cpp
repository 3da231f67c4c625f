#include "core/exchange/import/name_list.h"

namespace zhibu {

namespace {

bool opens(QChar sign) {
    return sign == u'(' || sign == u'（';
}

bool closes(QChar sign) {
    return sign == u')' || sign == u'）';
}

// The index of the bracket that closes the one at 0; -1 when none does.
qsizetype closingBracket(QStringView text) {
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (opens(text[i])) ++depth;
        if (closes(text[i]) && --depth == 0) return i;
    }
    return -1;
}

} // namespace

std::optional<Mention> parseMention(QStringView text) {
    text = text.trimmed();
    qsizetype first = 0;
    while (first < text.size() && !opens(text[first])) {
        if (closes(text[first])) return std::nullopt;
        ++first;
    }
    Mention mention{text.first(first).trimmed(), {}};
    if (mention.name.isEmpty()) return std::nullopt;
    QStringView rest = text.sliced(first);
    for (size_t pair = 0; !rest.isEmpty(); ++pair) {
        const qsizetype end = opens(rest.front()) ? closingBracket(rest) : -1;
        if (end < 0 || pair == mention.brackets.size()) return std::nullopt;
        mention.brackets[pair] = rest.sliced(1, end - 1).trimmed();
        rest = rest.sliced(end + 1).trimmed();
    }
    return mention;
}

} // namespace zhibu
