#include "ui/pages/activities/pictures.h"

#include <QBuffer>
#include <QImageReader>

namespace zhibu {

namespace {

constexpr int longestEdge = 2000;
constexpr int quality = 85;

/// Reads scaled: a huge photograph never lies in memory whole.
QImage scaled(const QByteArray& bytes, int edge) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > edge || size.height() > edge))
        reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio));
    return reader.read();
}

bool isLarge(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&buffer).size();
    return size.width() > longestEdge || size.height() > longestEdge;
}

} // namespace

PreparedPicture preparedPicture(const QByteArray& bytes) {
    if (!isLarge(bytes)) return {bytes};
    const QImage image = scaled(bytes, longestEdge);
    if (image.isNull()) return {bytes};
    QByteArray smaller;
    QBuffer buffer(&smaller);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "JPEG", quality) || smaller.size() >= bytes.size()) return {bytes};
    return {smaller, true};
}

QPixmap thumbnailOf(const QByteArray& bytes, int edge) {
    return QPixmap::fromImage(scaled(bytes, edge));
}

} // namespace zhibu
