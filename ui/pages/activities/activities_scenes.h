#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// The editor and the view of a record in their several states, beside the list that every page has a scene
/// of.
void addActivitiesScenes(Scenes& scenes);

} // namespace zhibu
