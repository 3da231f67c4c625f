#include "ui/pages/activities/pictures.h"

#include "core/domain/media_type.h"

#include <QBuffer>
#include <QImageReader>

namespace zhibu {

namespace {

constexpr int longestEdge = 2000;
constexpr int quality = 85;

/// The one decoder for what the bytes are. Left to itself the reader would try every one that is installed,
/// and some of them read other files.
QByteArray decoderOf(const QByteArray& bytes) {
    const QString type = mediaTypeOf(bytes).value_or(QString());
    return type.startsWith(QStringLiteral("image/")) ? type.sliced(6).toLatin1() : QByteArray("none");
}

/// Reads scaled: a huge photograph never lies in memory whole.
QImage scaled(const QByteArray& bytes, int edge) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, decoderOf(bytes));
    reader.setAutoDetectImageFormat(false);
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
    QImageReader reader(&buffer, decoderOf(bytes));
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
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
