#include "core/exchange/plan.h" // caught
#include "core/reports/report.h"
#include <QPainter>
#include <QtWidgets/QWidget> // caught
