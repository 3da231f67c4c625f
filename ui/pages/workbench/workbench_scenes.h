#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// One branch's workbench, the office by organisation, the filtered list, and why a result is what it is.
void addWorkbenchScenes(Scenes& scenes);

} // namespace zhibu
