#include "core/storage/book.h" // caught
#include "core/storage/platform/limits.h"
