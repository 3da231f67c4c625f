#include "ui/shell/message_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MessageDialogs)
};

constexpr size_t shownAtOnce = 6;

void prepare(QMessageBox& box, QWidget* parent, const QString& title, const QString& sentence) {
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    box.setWindowModality(parent ? Qt::WindowModal : Qt::ApplicationModal);
}

QString listed(const Problems& problems, size_t most) {
    QStringList lines;
    for (size_t i = 0; i < problems.size() && i < most; ++i)
        lines += problems[i].message;
    if (problems.size() > most) lines += Text::tr("… and %1 more").arg(problems.size() - most);
    return lines.join(u'\n');
}

} // namespace

void MessageDialogs::showProblems(QWidget* parent, const QString& title, const Problems& problems) {
    QMessageBox box(parent);
    prepare(box, parent, title, title);
    box.setIcon(QMessageBox::Warning);
    box.setInformativeText(listed(problems, shownAtOnce));
    if (problems.size() > shownAtOnce) box.setDetailedText(listed(problems, problems.size()));
    box.exec();
}

void MessageDialogs::showError(QWidget* parent, const Error& error) {
    QMessageBox box(parent);
    prepare(box, parent, Text::tr("That did not work"), error.sentence());
    box.setIcon(QMessageBox::Critical);
    if (!error.detail().isEmpty()) box.setDetailedText(error.detail());
    box.exec();
}

void MessageDialogs::inform(QWidget* parent, const QString& title, const QString& sentence) {
    QMessageBox box(parent);
    prepare(box, parent, title, sentence);
    box.setIcon(QMessageBox::Information);
    box.exec();
}

bool MessageDialogs::confirm(QWidget* parent, const QString& title, const QString& sentence,
                             const QString& doIt) {
    QMessageBox box(parent);
    prepare(box, parent, title, sentence);
    box.setIcon(QMessageBox::Question);
    const QPushButton* yes = box.addButton(doIt, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> MessageDialogs::askText(QWidget* parent, const QString& title, const QString& label) {
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setMinimumWidth(420);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const QString text = dialog.textValue().trimmed();
    return accepted && !text.isEmpty() ? std::optional(text) : std::nullopt;
}

QString MessageDialogs::openFile(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString MessageDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                 const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

} // namespace zhibu
