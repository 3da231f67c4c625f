#pragma once

#include <QByteArray>
#include <QPixmap>

#include <optional>

namespace zhibu {

/// A photograph as it is kept: no edge longer than 2,000 pixels, upright, as JPEG. What is smaller already,
/// and what is no photograph, stays as it is.
struct PreparedPicture {
    QByteArray bytes;
    bool madeSmaller = false;
};
PreparedPicture preparedPicture(const QByteArray& bytes);

/// Of a picture, at most `edge` pixels wide and high; null for what cannot be drawn.
QPixmap thumbnailOf(const QByteArray& bytes, int edge);

} // namespace zhibu
