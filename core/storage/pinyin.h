#pragma once

#include <QString>

namespace zhibu {

/// Pinyin of a person's name, by the surname readings where a character has several (单 is shan, not dan).
struct Pinyin {
    QString full;     ///< "zhangsan": lower case, no tones, no spaces
    QString initials; ///< "zs"
};
Pinyin pinyinOf(const QString& name);

/// Sort keys for rosters: byte-wise comparison gives the order.
QByteArray pinyinSortKey(const QString& name);
QByteArray strokeSortKey(const QString& name); ///< 姓氏笔画, the official order for rosters and ballots

} // namespace zhibu
