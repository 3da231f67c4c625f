#pragma once

#include "core/domain/problems.h"

#include <QStringList>

class QWidget;

namespace zhibu {

/// Every question the window asks goes through here, so that tests can answer it.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual void showProblems(QWidget* parent, const QString& title, const Problems& problems) = 0;
    /// One sentence, with the log's words behind "details".
    virtual void showError(QWidget* parent, const Error& error) = 0;
    virtual void inform(QWidget* parent, const QString& title, const QString& sentence) = 0;
    virtual bool confirm(QWidget* parent, const QString& title, const QString& sentence,
                         const QString& doIt) = 0;
    /// nullopt when cancelled or left empty.
    virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label) = 0;
    virtual QString openFile(QWidget* parent, const QString& title,
                             const QString& filter) = 0; ///< "" when cancelled
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString openFolder(QWidget* parent, const QString& title) = 0; ///< likewise
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                             const QString& filter) = 0;
};

} // namespace zhibu
