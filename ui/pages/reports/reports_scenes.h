#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

void addReportsScenes(Scenes& scenes);

} // namespace zhibu
