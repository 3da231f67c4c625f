#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// A chosen member and an empty list beside the page's own picture, and every step of the import.
void addMembersScenes(Scenes& scenes);

} // namespace zhibu
