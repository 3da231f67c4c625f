#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// The tabs and forms of training hours.
void addTrainingScenes(Scenes& scenes);

} // namespace zhibu
