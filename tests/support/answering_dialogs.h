#pragma once

#include "ui/shell/dialogs.h"

#include <QStringList>

namespace zhibu::testing {

/// Answers every question as the test prepared it, and remembers what was shown.
class AnsweringDialogs final : public Dialogs {
public:
    bool answer = true;
    std::optional<QString> text;
    QString fileToOpen;
    QStringList filesToOpen;
    QString folderToOpen;
    QString fileToSave;
    QStringList shown; ///< sentences, in order
    QStringList codes; ///< of the problems shown

    void showProblems(QWidget*, const QString& title, const Problems& problems) override {
        shown += title;
        for (const Problem& problem : problems) {
            shown += problem.message;
            codes += problem.code;
        }
    }
    void showError(QWidget*, const Error& error) override { shown += error.sentence(); }
    void inform(QWidget*, const QString&, const QString& sentence) override { shown += sentence; }
    bool confirm(QWidget*, const QString&, const QString& sentence, const QString&) override {
        shown += sentence;
        return answer;
    }
    std::optional<QString> askText(QWidget*, const QString&, const QString& label) override {
        shown += label;
        return text;
    }
    QString openFile(QWidget*, const QString&, const QString&) override { return fileToOpen; }
    QStringList openFiles(QWidget*, const QString&, const QString&) override { return filesToOpen; }
    QString openFolder(QWidget*, const QString&) override { return folderToOpen; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return fileToSave; }
};

} // namespace zhibu::testing
