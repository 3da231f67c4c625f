#include "ui/shell/fonts.h"

#include <QGuiApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr double bodySize = 13.0;

QFont sized(QFont font, double factor, QFont::Weight weight) {
    font.setPixelSize(qMax(10, qRound(font.pixelSize() > 0 ? font.pixelSize() * factor : bodySize * factor)));
    font.setWeight(weight);
    return font;
}

/// Chinese first: on systems in another language the default face may draw Chinese with foreign shapes.
QStringList families() {
#if defined(Q_OS_WIN)
    return {u"Microsoft YaHei UI"_s, u"Segoe UI"_s, u"SimSun"_s};
#elif defined(Q_OS_MACOS)
    return {u"PingFang SC"_s, u"Hiragino Sans GB"_s};
#else
    return {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Source Han Sans CN"_s, u"WenQuanYi Micro Hei"_s,
            u"Noto Sans"_s};
#endif
}

} // namespace

QFont bodyFont(double textScale) {
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(qRound(bodySize * textScale));
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont titleFont(const QFont& body) {
    return sized(body, 14.5 / bodySize, QFont::DemiBold);
}

QFont headingFont(const QFont& body) {
    return sized(body, 16.0 / bodySize, QFont::DemiBold);
}

QFont strongFont(const QFont& body) {
    return sized(body, 1.0, QFont::DemiBold);
}

QFont smallFont(const QFont& body) {
    return sized(body, 12.0 / bodySize, QFont::Normal);
}

QFont figureFont(const QFont& body) {
    return sized(body, 22.0 / bodySize, QFont::DemiBold);
}

} // namespace zhibu
