#include "app/cli/commands.h"
#include "core/storage/book.h"
#include "ui/shell/window.h" // caught
