#pragma once

#include "ui/pages/reports/printout.h"
#include "ui/shell/workspace.h"

class QWidget;

/// The ways a report leaves the window: into a file or onto paper, always by the same dialogs.
namespace zhibu {

/// What no file name may hold taken out.
QString fileNameOf(const QString& name);
/// Beside the book, with what no file name may hold taken out.
QString suggestedPath(const Workspace& workspace, const QString& name, const QString& ending);

/// Asks where to, writes on another thread, and then tells the sentence.
void saveReport(Workspace& workspace, QWidget* parent, const Printout& printout, ReportFile kind,
                const QString& name, const std::function<void(const QString&)>& tell);
/// One that takes long to make is made there as well; `make` throws Error where it cannot be.
using PrintoutMaker = std::function<Printout(const ProgressSink&, const std::stop_token&)>;
void saveReport(Workspace& workspace, QWidget* parent, const PrintoutMaker& make, ReportFile kind,
                const QString& name, const std::function<void(const QString&)>& tell);

/// Through the platform's preview.
void printReport(Dialogs& dialogs, QWidget* parent, const Printout& printout);
inline void printReport(Workspace& workspace, QWidget* parent, const Printout& printout) {
    printReport(workspace.dialogs(), parent, printout);
}

} // namespace zhibu
