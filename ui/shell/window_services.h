#pragma once

#include "core/domain/clock.h"
#include "core/domain/problems.h"

#include <functional>

namespace zhibu {

class Dialogs;
class Notifier;
class Settings;

/// What the window is given by the program around it.
struct WindowServices {
    const Clock& clock;
    Settings& settings;
    Dialogs& dialogs;
    std::function<void()> applyAppearance; ///< again from the settings, after one of them changed
    /// Writes the example book into a folder of its own and says where it is.
    std::function<Result<QString>()> writeExample;
    QString documents;              ///< where new books are suggested
    Notifier* notifier = nullptr;   ///< nullptr: the desktop has no place for notices
    bool copiesByThemselves = true; ///< false: looking at a book leaves nothing beside it, whatever is set
};

} // namespace zhibu
