#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace zhibu {

/// A QR code as its square of dark and light modules, without the quiet zone around it.
struct QrMatrix {
    int side = 0;
    std::vector<bool> dark = {}; ///< side × side, line by line
    bool isDark(int column, int row) const { return dark[static_cast<size_t>(row * side + column)]; }
};

/// Medium error correction, so that a folded or stained sheet can still be read. Throws Error when the text
/// is too long for a code.
QrMatrix qrMatrix(const QString& text);

/// In the largest square centred in the rectangle, with the quiet zone of four modules the standard asks for;
/// nothing is smoothed, so that every module has a sharp edge.
void paintQr(QPainter& painter, const QRectF& area, const QrMatrix& matrix, const QColor& ink);
/// Where paintQr puts the modules of a code of that side.
QRectF qrModules(const QRectF& area, int side);

} // namespace zhibu
