#include "core/print/fonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const QStringList& headlineFaces() {
    static const QStringList faces{u"FZXiaoBiaoSong-B05S"_s, u"FZXiaoBiaoSong-B05"_s, u"方正小标宋简体"_s,
                                   u"方正小标宋_GBK"_s};
    return faces;
}

QStringList families(FontRole role) {
    static const QStringList serif{u"STZhongsong"_s,         u"华文中宋"_s,
                                   u"Noto Serif CJK SC"_s,   u"Noto Serif SC"_s,
                                   u"Source Han Serif SC"_s, u"SimSun"_s};
    switch (role) {
    case FontRole::title: return headlineFaces() + serif;
    case FontRole::body:
        return QStringList{u"FangSong"_s, u"仿宋"_s, u"FangSong_GB2312"_s, u"仿宋_GB2312"_s} + serif;
    case FontRole::table:
    case FontRole::tableBold: break;
    }
    return {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s,        u"Source Han Sans SC"_s,
            u"Microsoft YaHei"_s,  u"WenQuanYi Micro Hei"_s, u"SimHei"_s};
}

/// 小标宋 is heavy as it is; the faces that stand in for it are not.
bool isBold(FontRole role) {
    if (role == FontRole::tableBold) return true;
    if (role != FontRole::title) return false;
    return std::ranges::none_of(headlineFaces(),
                                [](const QString& face) { return QFontDatabase::hasFamily(face); });
}

} // namespace

QFont pageFont(FontRole role, double points, int dotsPerInch) {
    QFont font;
    font.setFamilies(families(role));
    font.setPixelSize(std::max(1, qRound(points * dotsPerInch / 72.0)));
    font.setBold(isBold(role));
    font.setStyleStrategy(QFont::PreferOutline);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace zhibu
