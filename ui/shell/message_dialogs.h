#pragma once

#include "ui/shell/dialogs.h"

class QDialog;
class QInputDialog;
class QMessageBox;

namespace zhibu {

/// The questions as a person sees them: message boxes with plain text, and the platform's file dialogs.
class MessageDialogs final : public Dialogs {
public:
    void showProblems(QWidget* parent, const QString& title, const Problems& problems) override;
    void showError(QWidget* parent, const Error& error) override;
    void inform(QWidget* parent, const QString& title, const QString& sentence) override;
    bool confirm(QWidget* parent, const QString& title, const QString& sentence,
                 const QString& doIt) override;
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label) override;
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString openFolder(QWidget* parent, const QString& title) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                     const QString& filter) override;
};

/// What the dialogs show, before anybody waits for an answer.
std::unique_ptr<QMessageBox> problemsBox(QWidget* parent, const QString& title, const Problems& problems);
std::unique_ptr<QMessageBox> errorBox(QWidget* parent, const Error& error);
/// One button does it, the other cancels and is the default.
std::unique_ptr<QMessageBox> questionBox(QWidget* parent, const QString& title, const QString& sentence,
                                         const QString& doIt);
std::unique_ptr<QInputDialog> textDialog(QWidget* parent, const QString& title, const QString& label);

} // namespace zhibu
