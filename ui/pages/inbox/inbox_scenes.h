#pragma once

#include "ui/shell/scenes.h"

namespace zhibu {

/// Every tab, dialog and step of receiving, over a made-up office with its units' files.
void addInboxScenes(Scenes& scenes);

} // namespace zhibu
