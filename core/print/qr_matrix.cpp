#include "core/print/qr_matrix.h"

#include "core/domain/problems.h"

#include <QCoreApplication>
#include <QPainter>

#include <qrencode.h>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int quietModules = 4;

struct QrMatrixText {
    Q_DECLARE_TR_FUNCTIONS(QrMatrix)
};

} // namespace

QrMatrix qrMatrix(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code) throw Error(QrMatrixText::tr("The text does not fit into a QR code."), u"QRcode_encodeData"_s);
    QrMatrix matrix{.side = code->width};
    const auto modules = static_cast<size_t>(code->width) * static_cast<size_t>(code->width);
    matrix.dark.reserve(modules);
    for (size_t i = 0; i < modules; ++i)
        matrix.dark.push_back((code->data[i] & 1) !=
                              0); // the lowest bit is the module, the others how it came
    return matrix;
}

QRectF qrModules(const QRectF& area, int side) {
    const double whole = qMin(area.width(), area.height());
    const double modules = whole * side / (side + 2 * quietModules);
    return {area.center() - QPointF(modules / 2, modules / 2), QSizeF(modules, modules)};
}

void paintQr(QPainter& painter, const QRectF& area, const QrMatrix& matrix, const QColor& ink) {
    const QRectF square = qrModules(area, matrix.side);
    const double module = square.width() / matrix.side;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < matrix.side; ++row) {
        for (int column = 0; column < matrix.side; ++column) {
            if (!matrix.isDark(column, row)) continue;
            int end = column + 1;
            while (end < matrix.side && matrix.isDark(end, row))
                ++end;
            painter.fillRect(QRectF(square.left() + column * module, square.top() + row * module,
                                    (end - column) * module, module),
                             ink);
            column = end;
        }
    }
    painter.restore();
}

} // namespace zhibu
