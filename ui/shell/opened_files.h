#pragma once

#include <QStringList>

namespace zhibu {

class MainWindow;

/// Endings of the files that may be dropped on the window or given to the program, the book's own among them.
QStringList openedEndings();
/// Files that came in or came back (.zbpkg, .zbreceipt, .zbkey): they need a book to be shown in.
bool needsBook(const QString& path);

/// Leads each to where it belongs: a book is opened, a statement shown, a package goes to the inbox, an
/// answer to what was handed in, a slip to the page of units or of the office above. What needs a book waits
/// in the window until one is open and somebody has signed in.
void openFilesIn(MainWindow& window, const QStringList& paths);

} // namespace zhibu
