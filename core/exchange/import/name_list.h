#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace zhibu {

/// One person as a list names them: 姓名, 编号, 姓名(编号), 姓名(原因), 姓名(编号)(原因). Views into the
/// cell's text.
struct Mention {
    QStringView name;
    std::array<QStringView, 2> brackets; ///< what stands in the first and second pair, "" when there is none
};

/// nullopt when brackets do not match, more than two pairs follow, or something stands behind them.
std::optional<Mention> parseMention(QStringView text);

/// Calls visit(QStringView) for every entry of a list; 、，,；; and line breaks part them, but not inside
/// brackets.
template<class Visit> void forEachEntry(QStringView list, Visit visit) {
    qsizetype begin = 0;
    int depth = 0;
    const auto give = [&](qsizetype end) {
        const QStringView entry = list.sliced(begin, end - begin).trimmed();
        if (!entry.isEmpty()) visit(entry);
        begin = end + 1;
    };
    for (qsizetype i = 0; i < list.size(); ++i) {
        switch (list[i].unicode()) {
        case u'(':
        case u'（': ++depth; break;
        case u')':
        case u'）': depth = depth > 0 ? depth - 1 : 0; break;
        case u'、':
        case u'，':
        case u',':
        case u'；':
        case u';':
        case u'\n':
            if (depth == 0) give(i);
            break;
        default: break;
        }
    }
    give(list.size());
}

} // namespace zhibu
