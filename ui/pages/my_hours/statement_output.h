#pragma once

#include "core/duties/hours_statement.h"

class QWidget;

/// The ways one statement leaves the window: a PDF file, or paper through the preview. `seal`: the line that
/// says whose seal the file bore, "" for none.
namespace zhibu {

class Dialogs;

/// Asks where to; the path, "" when left.
QString saveStatement(Dialogs& dialogs, QWidget* parent, const duties::HoursStatement& statement,
                      const QString& folder, const QString& seal = {});
void printStatement(Dialogs& dialogs, QWidget* parent, const duties::HoursStatement& statement,
                    const QString& seal = {});

} // namespace zhibu
