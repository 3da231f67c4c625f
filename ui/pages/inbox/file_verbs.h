#pragma once

#include "core/usecases/receiving.h"
#include "ui/shell/workspace.h"

class QWidget;

/// What can be done with one file of the inbox, each with the question it needs. `tell` gets a sentence for
/// the status bar.
namespace zhibu {

class OpenedCopies;
class ReturnDialog;

using Tell = std::function<void(const QString&)>;

void acceptInboxFile(Workspace& workspace, QWidget* parent, const InboxLine& line, const Tell& tell);
/// Of the unit's quarter the file that was accepted is the one to return, where the given one is held by it.
ReturnDialog* returnInboxFile(Workspace& workspace, QWidget* parent, const InboxLine& line, const Tell& tell);
/// Of many at once; what cannot be accepted or answered is left out and told.
void acceptInboxFiles(Workspace& workspace, QWidget* parent, const std::vector<InboxLine>& lines,
                      const Tell& tell);
void writeReceipts(Workspace& workspace, QWidget* parent, const std::vector<InboxLine>& lines,
                   const Tell& tell);
/// The answer's words on paper.
void printAnswer(Workspace& workspace, QWidget* parent, const InboxLine& line);
/// The signed answer (.zbreceipt) and its words as PDF beside it, where one says.
void writeReceipt(Workspace& workspace, QWidget* parent, const InboxLine& line, const Tell& tell);
/// The PDF that came along: opened by the platform's viewer as a copy, or saved.
void openUnitReport(Workspace& workspace, QWidget* parent, const InboxLine& line, OpenedCopies& copies,
                    const Tell& tell);
void saveUnitReport(Workspace& workspace, QWidget* parent, const InboxLine& line, const Tell& tell);

} // namespace zhibu
