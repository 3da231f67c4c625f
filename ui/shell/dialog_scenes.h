#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// The boxes that ask and tell, and long work in the status line.
void addDialogScenes(Scenes& scenes);

} // namespace zhibu
