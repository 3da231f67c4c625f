#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace zhibu {

/// "image/jpeg", "image/png", "image/gif", "image/bmp", "application/pdf" by the bytes themselves, whatever
/// the file is called; nullopt for anything else.
std::optional<QString> mediaTypeOf(const QByteArray& bytes);

} // namespace zhibu
