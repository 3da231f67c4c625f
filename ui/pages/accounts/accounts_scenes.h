#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// Accounts switched on, signing in, and the member's own page.
void addAccountsScenes(Scenes& scenes);

} // namespace zhibu
