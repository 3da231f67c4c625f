#pragma once

#include "core/usecases/hours_statements.h"

#include <QDialog>

namespace zhibu {

class BookView;
struct WindowServices;

/// Opens a signed statement of hours (.zbhours): the same page as the member sees, and whose seal the file
/// bears. nullptr where the file was refused (said). `view` nullptr: no book is open, so no seal is known.
QDialog* openStatementFile(const QString& path, const WindowServices& services, BookView* view,
                           QWidget* parent);

} // namespace zhibu
