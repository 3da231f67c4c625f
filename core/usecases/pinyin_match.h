#pragma once

#include <QString>

namespace zhibu {

/// What a name is found by: itself, its pinyin and its initials. Working them out is the slow part, so a list
/// keeps them beside its rows.
struct NameKeys {
    QString name;     ///< 张三, case folded
    QString full;     ///< "zhangsan"
    QString initials; ///< "zs"
};
NameKeys nameKeys(const QString& name);

/// How well typed text fits: 0 not at all, and the larger the better (a beginning before a middle, the name
/// itself before its pinyin). Spaces and letter case do not count; empty text fits everything.
int matchRank(const QString& typed, const NameKeys& keys);
inline bool matches(const QString& typed, const NameKeys& keys) {
    return matchRank(typed, keys) > 0;
}

} // namespace zhibu
