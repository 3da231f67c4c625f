#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// The form of one duty with a number of its own, and the form of a new one.
void addDutiesScenes(Scenes& scenes);

} // namespace zhibu
