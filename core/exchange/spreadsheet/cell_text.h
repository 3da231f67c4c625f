#pragma once

#include <QByteArrayView>
#include <QString>

namespace zhibu {

/// Drops control characters but tab and line break, and makes every line break "\n"; nothing else is changed.
QString cleanedText(QString text);

/// The same from valid UTF-8; quick, because CSV calls it for every cell.
QString cleanedText(QByteArrayView utf8);

} // namespace zhibu
