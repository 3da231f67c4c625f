#include "core/usecases/pinyin_match.h"

#include "core/storage/pinyin.h"

namespace zhibu {

namespace {

QString folded(const QString& text) {
    QString result;
    for (const QChar character : text) {
        if (!character.isSpace()) result += character.toCaseFolded();
    }
    return result;
}

int rank(const QString& typed, const QString& key, int whenBeginning, int whenInside) {
    const qsizetype at = key.indexOf(typed);
    return at == 0 ? whenBeginning : at > 0 ? whenInside : 0;
}

} // namespace

NameKeys nameKeys(const QString& name) {
    const Pinyin pinyin = pinyinOf(name);
    return {folded(name), pinyin.full, pinyin.initials};
}

int matchRank(const QString& typed, const NameKeys& keys) {
    const QString text = folded(typed);
    if (text.isEmpty()) return 1;
    return std::max(
        {rank(text, keys.name, 6, 5), rank(text, keys.initials, 4, 2), rank(text, keys.full, 3, 0)});
}

} // namespace zhibu
