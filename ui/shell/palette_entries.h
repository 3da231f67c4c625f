#pragma once

#include "ui/shell/command_palette.h"

class QAction;

namespace zhibu {

class BookView;

/// Pages, the menu's commands, the organisations, and the members of the whole book on this day.
std::vector<PaletteEntry> paletteEntries(BookView& view, const QList<QAction*>& commands);
/// Finds records by words and by names (pinyin too), the newest first. What the first search over a large
/// book would have to do is done once nobody waits.
std::function<std::vector<PaletteEntry>(const QString& typed)> recordSearch(BookView& view);

} // namespace zhibu
