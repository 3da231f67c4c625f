#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace zhibu {

class MainWindow;

/// One picture of the program: a page, a dialog, a step of a wizard. `prepare` brings it about with a book
/// open and returns what is to be looked at, the window itself or a dialog that was shown without waiting for
/// it.
struct Scene {
    QString name; ///< becomes the file's name: "members-import-2-columns"
    std::function<QWidget*(MainWindow& window)> prepare;
    bool withoutBook = false;
    bool changesBook = false; ///< prepared over a copy, so that the next scene finds the book as it was
};
using Scenes = std::vector<Scene>;

/// Goes through events until it is so; false: it has not become so for that long. What a worker brings is
/// waited for so.
bool waitUntil(const std::function<bool()>& reached, int milliseconds = 30'000);

/// The shell's own, one for every page, and those an area adds in ui/pages/<area>/<area>_scenes.h through a
/// function add<Area>Scenes(Scenes&).
Scenes allScenes();

} // namespace zhibu
