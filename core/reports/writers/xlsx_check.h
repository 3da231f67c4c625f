#pragma once

#include <QByteArray>

namespace zhibu {

/// Whether every part of the package reads back and ends with the closing tag of the element it begins with.
bool isWholeXlsx(const QByteArray& bytes);

} // namespace zhibu
