#include "ui/pages/reports/report_output.h"

#include "ui/pages/reports/report_preview.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/room.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrintPreviewDialog>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ReportOutputText {
    Q_DECLARE_TR_FUNCTIONS(ReportOutput)
};

} // namespace

QString fileNameOf(const QString& name) {
    QString file = name;
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        file.remove(forbidden);
    return file.simplified();
}

QString suggestedPath(const Workspace& workspace, const QString& name, const QString& ending) {
    return QFileInfo(workspace.ledger().path()).absolutePath() + u'/' + fileNameOf(name) + u'.' + ending;
}

void saveReport(Workspace& workspace, QWidget* parent, const Printout& printout, ReportFile kind,
                const QString& name, const std::function<void(const QString&)>& tell) {
    saveReport(
        workspace, parent, [printout](const ProgressSink&, const std::stop_token&) { return printout; }, kind,
        name, tell);
}

void saveReport(Workspace& workspace, QWidget* parent, const PrintoutMaker& make, ReportFile kind,
                const QString& name, const std::function<void(const QString&)>& tell) {
    const QString ending = endingOf(kind);
    QString path = workspace.dialogs().saveFile(
        parent, ReportOutputText::tr("Save the report"), suggestedPath(workspace, name, ending),
        ReportOutputText::tr("%1 file (*.%2)").arg(ending.toUpper(), ending));
    if (path.isEmpty()) return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive)) path += u'.' + ending;
    workspace.run(
        ReportOutputText::tr("Writing %1").arg(QFileInfo(path).fileName()),
        [make, path, kind](const ProgressSink& progress, const std::stop_token& stop) {
            const Printout printout = make(progress, stop);
            if (!stop.stop_requested()) write(printout, path, kind, progress, stop);
        },
        [path, tell] { tell(ReportOutputText::tr("Saved as %1").arg(path)); });
}

void printReport(Dialogs& dialogs, QWidget* parent, const Printout& printout) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    ReportPreview::setUp(*printer, printout);
    auto* window = new QPrintPreviewDialog(printer.get(), parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(ReportOutputText::tr("Print the report"));
    QObject::connect(window, &QPrintPreviewDialog::paintRequested, window,
                     [&dialogs, parent, printer, printout](QPrinter* to) {
                         try {
                             paint(printout, *to);
                         } catch (const Error& error) {
                             dialogs.showError(parent, error);
                         }
                     });
    window->resize(QSize(1100, 720).boundedTo(roomFor(*window).size()));
    window->open();
}

} // namespace zhibu
