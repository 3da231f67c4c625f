#include "ui/pages/inbox/file_verbs.h"

#include "core/reports/writers/file_saving.h"
#include "core/usecases/answer_paper.h"
#include "ui/pages/inbox/answers.h"
#include "ui/pages/inbox/inbox_model.h"
#include "ui/pages/inbox/return_dialog.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/opened_copies.h"
#include "ui/widgets/period_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct FileVerbsText {
    Q_DECLARE_TR_FUNCTIONS(FileVerbs)
};

QString subjectOf(const InboxLine& line) {
    return FileVerbsText::tr("%1, %2", "unit, quarter").arg(senderName(line), periodWords(line.file.period));
}

void show(Workspace& workspace, QWidget* parent, const QString& title, const Problems& problems) {
    if (!problems.empty()) workspace.dialogs().showProblems(parent, title, problems);
}

std::vector<QByteArray> fileNumbersOf(const std::vector<InboxLine>& lines) {
    std::vector<QByteArray> files;
    for (const InboxLine& line : lines)
        files.push_back(line.file.file);
    return files;
}

/// Asks where to and writes; false when it was left or refused, which was said.
bool saveWhereAsked(Workspace& workspace, QWidget* parent, const QString& title, const QString& name,
                    const QString& ending, const QString& filter, const Result<QByteArray>& bytes) {
    if (!bytes) {
        show(workspace, parent, title, bytes.problems());
        return false;
    }
    QString path =
        workspace.dialogs().saveFile(parent, title, suggestedPath(workspace, name, ending), filter);
    if (path.isEmpty()) return false;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive)) path += u'.' + ending;
    try {
        saveFile(path, *bytes);
        return true;
    } catch (const Error& error) {
        workspace.dialogs().showError(parent, error);
        return false;
    }
}

/// A locked file waits for the accepted one to be returned.
InboxLine returnable(Workspace& workspace, const InboxLine& line) {
    if (line.state != FileState::locked) return line;
    const auto lines = inboxList(workspace.ledger(), workspace.actor(),
                                 {.quarter = line.file.period, .unit = line.file.organization});
    if (!lines) return line;
    const auto accepted = std::ranges::find_if(
        *lines, [](const InboxLine& each) { return each.decision.acceptedAt.has_value(); });
    return accepted == lines->end() ? line : *accepted;
}

} // namespace

void acceptInboxFile(Workspace& workspace, QWidget* parent, const InboxLine& line, const Tell& tell) {
    const QString title = FileVerbsText::tr("Accept what was handed in");
    const bool sure = workspace.dialogs().confirm(
        parent, title,
        FileVerbsText::tr(
            "%1: later corrections are then held until this is returned. This cannot be taken back by "
            "undoing.")
            .arg(subjectOf(line)),
        FileVerbsText::tr("Accept"));
    if (!sure) return;
    const Problems problems = acceptFile(workspace.ledger(), workspace.actor(), line.file.file);
    show(workspace, parent, title, problems);
    if (problems.empty()) tell(FileVerbsText::tr("Accepted: %1").arg(subjectOf(line)));
}

ReturnDialog* returnInboxFile(Workspace& workspace, QWidget* parent, const InboxLine& line,
                              const Tell& tell) {
    const InboxLine which = returnable(workspace, line);
    auto* dialog = new ReturnDialog(workspace, which, parent);
    QObject::connect(dialog, &ReturnDialog::returned, parent,
                     [&workspace, parent, which, tell](bool withAnswer) {
                         tell(FileVerbsText::tr("Returned: %1").arg(subjectOf(which)));
                         if (withAnswer) writeReceipt(workspace, parent, which, tell);
                     });
    dialog->open();
    return dialog;
}

void acceptInboxFiles(Workspace& workspace, QWidget* parent, const std::vector<InboxLine>& lines,
                      const Tell& tell) {
    const auto count = static_cast<int>(std::ranges::count_if(lines, isAcceptable));
    const bool sure = workspace.dialogs().confirm(
        parent, FileVerbsText::tr("Accept what was handed in"),
        FileVerbsText::tr("%n file(s) are accepted: later corrections are then held until they are returned. "
                          "This cannot be taken back by undoing.",
                          nullptr, count),
        FileVerbsText::tr("Accept"));
    if (!sure) return;
    workspace.runVerb<FilesDone>(
        FileVerbsText::tr("Accepting the files"),
        [files = fileNumbersOf(lines), actor = workspace.actor()](
            Ledger& ledger, const ProgressSink& progress, const std::stop_token& stop) {
            return Result<FilesDone>(acceptFiles(ledger, actor, files, progress, stop));
        },
        [tell](const Result<FilesDone>& files) {
            if (files) tell(wordsOf(*files, FileVerbsText::tr("%n file(s) accepted", nullptr, files->done)));
        });
}

void writeReceipts(Workspace& workspace, QWidget* parent, const std::vector<InboxLine>& lines,
                   const Tell& tell) {
    const QString folder =
        workspace.dialogs().openFolder(parent, FileVerbsText::tr("Folder for the receipts"));
    if (folder.isEmpty()) return;
    workspace.runVerb<FilesDone>(
        FileVerbsText::tr("Writing the receipts"),
        [files = fileNumbersOf(lines), folder, actor = workspace.actor()](
            Ledger& ledger, const ProgressSink& progress, const std::stop_token& stop) {
            return Result<FilesDone>(saveAnswers(ledger, actor, files, folder, progress, stop));
        },
        [tell](const Result<FilesDone>& files) {
            if (files)
                tell(wordsOf(*files, FileVerbsText::tr("%n receipt(s) written", nullptr, files->done)));
        });
}

void printAnswer(Workspace& workspace, QWidget* parent, const InboxLine& line) {
    const auto paper = answerPaper(workspace.ledger(), workspace.actor(), line.file.file);
    if (paper)
        printReport(workspace, parent, *paper);
    else
        show(workspace, parent, subjectOf(line), paper.problems());
}

void writeReceipt(Workspace& workspace, QWidget* parent, const InboxLine& line, const Tell& tell) {
    const auto now =
        inboxLine(workspace.ledger(), workspace.actor(), line.file.file); // it may be returned by now
    if (!now) return show(workspace, parent, subjectOf(line), now.problems());
    const bool returned = now->decision.returnedAt.has_value();
    const QString title =
        returned ? FileVerbsText::tr("Save the return") : FileVerbsText::tr("Save the receipt");
    QString path = workspace.dialogs().saveFile(
        parent, title, suggestedPath(workspace, answerName(*now), u"zbreceipt"_s),
        returned ? FileVerbsText::tr("Returns (*.zbreceipt)") : FileVerbsText::tr("Receipts (*.zbreceipt)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(u".zbreceipt"_s, Qt::CaseInsensitive)) path += u".zbreceipt"_s;
    try {
        const Problems problems = saveAnswer(workspace.ledger(), workspace.actor(), now->file.file, path);
        show(workspace, parent, title, problems);
        if (!problems.empty()) return;
    } catch (const Error& error) {
        workspace.dialogs().showError(parent, error);
        return;
    }
    tell(returned
             ? FileVerbsText::tr("The return is written, with its paper (PDF) beside it. Give it to the "
                                 "unit; its book takes it in.")
             : FileVerbsText::tr("The receipt is written, with its paper (PDF) beside it. Give it to the "
                                 "unit; its book takes it in."));
}

void openUnitReport(Workspace& workspace, QWidget* parent, const InboxLine& line, OpenedCopies& copies,
                    const Tell& tell) {
    const auto bytes = reportOfFile(workspace.ledger(), workspace.actor(), line.file.file);
    if (!bytes)
        show(workspace, parent, subjectOf(line), bytes.problems());
    else if (!copies.open(QString::fromLatin1(line.file.file.toHex().first(16)) + u".pdf"_s, *bytes))
        tell(FileVerbsText::tr(
            "The report cannot be opened: the folder for temporary files is full or closed."));
}

void saveUnitReport(Workspace& workspace, QWidget* parent, const InboxLine& line, const Tell& tell) {
    const QString name = FileVerbsText::tr("Report %1 %2", "file name: unit, quarter")
                             .arg(senderName(line), line.file.period.toString());
    if (saveWhereAsked(workspace, parent, FileVerbsText::tr("Save the unit's report"), name, u"pdf"_s,
                       FileVerbsText::tr("PDF files (*.pdf)"),
                       reportOfFile(workspace.ledger(), workspace.actor(), line.file.file)))
        tell(FileVerbsText::tr("The unit's report is saved."));
}

} // namespace zhibu
