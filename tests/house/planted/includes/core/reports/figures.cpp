#include "core/reports/figures.h"
#include "core/usecases/verbs.h" // caught
#include <QPainter> // caught
