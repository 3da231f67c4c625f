#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

void addSubmissionScenes(Scenes& scenes);

} // namespace zhibu
