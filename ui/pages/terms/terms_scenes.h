#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// The election worksheet at its steps, and the forms of terms and posts.
void addTermsScenes(Scenes& scenes);

} // namespace zhibu
