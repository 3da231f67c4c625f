#pragma once

#include "ui/shell/settings.h"

namespace zhibu {

/// Where a file dialog starts: in the folder last used, else on the desktop, else among the documents.
QString startFolder(const Settings& settings);
/// The suggested name there; without a folder that can be used as it was suggested.
QString startPath(const Settings& settings, const QString& suggestion);
/// `path`: the file or folder that was chosen; "" changes nothing.
void rememberFolder(Settings& settings, const QString& path);

} // namespace zhibu
