#include "ui/shell/message_dialogs.h"

#include "ui/shell/file_folders.h"
#include "ui/widgets/problem_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace zhibu {

namespace {

struct MessageDialogsText {
    Q_DECLARE_TR_FUNCTIONS(MessageDialogs)
};

constexpr size_t messageDialogsShownAtOnce = 6;
constexpr int leastWordsWidth = 380;

/// Of a box with one way on, which closes it.
void addUnderstood(QMessageBox& box) {
    QPushButton* button = box.addButton(MessageDialogsText::tr("OK"), QMessageBox::AcceptRole);
    button->setProperty("primary", true);
    box.setDefaultButton(button);
    box.setEscapeButton(button);
}

void prepare(QMessageBox& box, QWidget* parent, const QString& title, const QString& sentence) {
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    for (QLabel* words : box.findChildren<QLabel*>()) {
        if (words->objectName().startsWith(QLatin1String("qt_msgbox_")))
            words->setMinimumWidth(leastWordsWidth);
    }
    box.setWindowModality(parent ? Qt::WindowModal : Qt::ApplicationModal);
}

QString listed(const Problems& problems, size_t most) {
    QStringList lines;
    for (size_t i = 0; i < problems.size() && i < most; ++i)
        lines += problems[i].message;
    if (problems.size() > most) lines += MessageDialogsText::tr("… and %1 more").arg(problems.size() - most);
    return lines.join(u'\n');
}

} // namespace

std::unique_ptr<QMessageBox> problemsBox(QWidget* parent, const QString& title, const Problems& problems) {
    auto box = std::make_unique<QMessageBox>(parent);
    prepare(*box, parent, title, title);
    box->setInformativeText(listed(problems, messageDialogsShownAtOnce));
    addUnderstood(*box);
    if (problems.size() > messageDialogsShownAtOnce) box->setDetailedText(listed(problems, problems.size()));
    return box;
}

std::unique_ptr<QMessageBox> errorBox(QWidget* parent, const Error& error) {
    auto box = std::make_unique<QMessageBox>(parent);
    prepare(*box, parent, MessageDialogsText::tr("That did not work"), error.sentence());
    addUnderstood(*box);
    if (!error.detail().isEmpty()) box->setDetailedText(error.detail());
    return box;
}

std::unique_ptr<QMessageBox> questionBox(QWidget* parent, const QString& title, const QString& sentence,
                                         const QString& doIt) {
    auto box = std::make_unique<QMessageBox>(parent);
    prepare(*box, parent, title, sentence);
    box->addButton(doIt, QMessageBox::AcceptRole)->setProperty("primary", true);
    box->setDefaultButton(box->addButton(MessageDialogsText::tr("Cancel"), QMessageBox::RejectRole));
    return box;
}

namespace {

/// Every question for words needs some: without them the box stays and says so.
class WordsDialog final : public QInputDialog {
public:
    using QInputDialog::QInputDialog;

    void accept() override {
        if (!textValue().trimmed().isEmpty()) {
            QInputDialog::accept();
            return;
        }
        if (!problem) {
            problem = new ProblemLabel(this);
            if (auto* column = qobject_cast<QBoxLayout*>(layout())) column->insertWidget(2, problem);
            if (auto* edit = findChild<QPlainTextEdit*>())
                connect(edit, &QPlainTextEdit::textChanged, problem, [this] { problem->say(QString()); });
        }
        problem->say(MessageDialogsText::tr("Nothing is written yet. Please write it here."));
        if (auto* edit = findChild<QPlainTextEdit*>()) edit->setFocus();
    }

private:
    ProblemLabel* problem = nullptr;
};

} // namespace

std::unique_ptr<QInputDialog> textDialog(QWidget* parent, const QString& title, const QString& label) {
    auto dialog = std::make_unique<WordsDialog>(parent);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setOkButtonText(MessageDialogsText::tr("OK"));
    dialog->setCancelButtonText(MessageDialogsText::tr("Cancel"));
    dialog->resize(480, 220);
    return dialog;
}

void MessageDialogs::showProblems(QWidget* parent, const QString& title, const Problems& problems) {
    problemsBox(parent, title, problems)->exec();
}

void MessageDialogs::showError(QWidget* parent, const Error& error) {
    errorBox(parent, error)->exec();
}

void MessageDialogs::inform(QWidget* parent, const QString& title, const QString& sentence) {
    QMessageBox box(parent);
    prepare(box, parent, title, sentence);
    addUnderstood(box);
    box.exec();
}

bool MessageDialogs::confirm(QWidget* parent, const QString& title, const QString& sentence,
                             const QString& doIt) {
    const auto box = questionBox(parent, title, sentence, doIt);
    box->exec();
    return box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole;
}

std::optional<QString> MessageDialogs::askText(QWidget* parent, const QString& title, const QString& label) {
    const auto dialog = textDialog(parent, title, label);
    const bool accepted = dialog->exec() == QDialog::Accepted;
    const QString text = dialog->textValue().trimmed();
    return accepted && !text.isEmpty() ? std::optional(text) : std::nullopt;
}

QString MessageDialogs::openFile(QWidget* parent, const QString& title, const QString& filter) {
    StoredSettings settings;
    const QString path = QFileDialog::getOpenFileName(parent, title, startFolder(settings), filter);
    rememberFolder(settings, path);
    return path;
}

QStringList MessageDialogs::openFiles(QWidget* parent, const QString& title, const QString& filter) {
    StoredSettings settings;
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, startFolder(settings), filter);
    rememberFolder(settings, paths.isEmpty() ? QString() : paths.front());
    return paths;
}

QString MessageDialogs::openFolder(QWidget* parent, const QString& title) {
    StoredSettings settings;
    const QString path = QFileDialog::getExistingDirectory(parent, title, startFolder(settings));
    rememberFolder(settings, path);
    return path;
}

QString MessageDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                 const QString& filter) {
    StoredSettings settings;
    const QString path = QFileDialog::getSaveFileName(parent, title, startPath(settings, suggestion), filter);
    rememberFolder(settings, path);
    return path;
}

} // namespace zhibu
