#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// Restoring a copy, closing while one is made, and what is said when one could not be.
void addCopiesScenes(Scenes& scenes);

} // namespace zhibu
