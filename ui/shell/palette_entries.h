#pragma once

#include "ui/shell/command_palette.h"

class QAction;

namespace zhibu {

class BookView;

/// Pages, the menu's commands, the organisations, and the members of the whole book on this day.
std::vector<PaletteEntry> paletteEntries(BookView& view, const QList<QAction*>& commands);
/// Records whose words hold what was typed, the newest first.
std::vector<PaletteEntry> recordsMatching(BookView& view, const QString& typed);

} // namespace zhibu
