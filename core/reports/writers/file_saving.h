#pragma once

#include <QByteArray>
#include <QString>

namespace zhibu {

/// Writes beside the file first and then takes its place, so that a full disk never leaves half a file or
/// destroys the one that was there. Throws Error with one sentence that names the file and the reason.
void saveFile(const QString& path, const QByteArray& bytes);

} // namespace zhibu
