#include "core/storage/connection.h" // caught
#include "core/usecases/queries.h"
#include "ui/widgets/table.h"
#include <QWidget>
