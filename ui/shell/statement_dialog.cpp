#include "ui/shell/statement_dialog.h"

#include "core/usecases/package_keys.h"
#include "ui/pages/my_hours/my_hours_view.h"
#include "ui/pages/my_hours/statement_output.h"
#include "ui/shell/book_view.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fitting_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct StatementDialogText {
    Q_DECLARE_TR_FUNCTIONS(StatementDialog)
};

QString sealLine(const StatementFile& file, const Seal& seal) {
    return StatementDialogText::tr("Issued %1 by %2. %3 (%4). Unchanged since.")
        .arg(file.issuedOn.toIso(), file.office, displayName(seal), seal.fingerprint);
}

/// "Register…" beside a seal that is not known, where there is a book to know it.
void addRegister(QHBoxLayout* row, const StatementFile& file, BookView* book, const WindowServices& services,
                 QDialog* dialog) {
    QPushButton* button = plainButton(StatementDialogText::tr("&Register this seal…"), dialog);
    button->setObjectName(u"register_seal"_s);
    row->addWidget(button);
    QObject::connect(button, &QPushButton::clicked, dialog, [file, book, &services, dialog] {
        const auto holder = services.dialogs.askText(
            dialog, StatementDialogText::tr("Register this seal"),
            StatementDialogText::tr(
                "Compare the fingerprint with the office by telephone or on paper first. Whose seal is it?"));
        if (!holder) return;
        Workspace& space = book->workspace();
        const Problems problems = registerKey(space.ledger(), space.actor(), file.publicKey, *holder);
        if (!problems.empty())
            services.dialogs.showProblems(dialog, StatementDialogText::tr("Register this seal"), problems);
        else
            dialog->accept();
    });
}

FittingDialog* makeDialog(const StatementFile& file, const WindowServices& services, BookView* book,
                          QWidget* parent) {
    auto* dialog = new FittingDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(StatementDialogText::tr("Statement of hours"));
    const Seal seal = sealOf(book ? &book->workspace().ledger() : nullptr, file.publicKey);
    const QString line = sealLine(file, seal);
    auto* view = new MyHoursView(dialog);
    auto* whose = new QComboBox(dialog);
    whose->setAccessibleName(StatementDialogText::tr("Member"));
    for (const duties::HoursStatement& each : file.statements)
        whose->addItem(StatementDialogText::tr("%1 (%2)", "name and number").arg(each.name, each.number));
    whose->setVisible(file.statements.size() > 1);
    const auto show = [view, file, line](int index) {
        if (index < 0) return;
        view->show(file.statements[static_cast<size_t>(index)]);
        view->setNote(line);
    };
    QObject::connect(whose, &QComboBox::currentIndexChanged, view, show);
    show(0);
    const QString folder = services.documents;
    QObject::connect(view, &MyHoursView::saveWanted, dialog, [view, line, folder, &services, dialog] {
        saveStatement(services.dialogs, dialog, *view->statement(), folder, line);
    });
    QObject::connect(view, &MyHoursView::printWanted, dialog, [view, line, &services, dialog] {
        printStatement(services.dialogs, dialog, *view->statement(), line);
    });
    auto* row = new QHBoxLayout;
    row->addWidget(whose);
    row->addStretch(1);
    if (book && seal.standing == Seal::Standing::unregistered) addRegister(row, file, book, services, dialog);
    QPushButton* close = plainButton(StatementDialogText::tr("Close"), dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    row->addWidget(close);
    dialog->body()->addWidget(view, 1);
    dialog->foot()->addLayout(row);
    dialog->resize(1100, 680);
    return dialog;
}

} // namespace

QDialog* openStatementFile(const QString& path, const WindowServices& services, BookView* view,
                           QWidget* parent) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        services.dialogs.inform(
            parent, StatementDialogText::tr("Statement of hours"),
            StatementDialogText::tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()));
        return nullptr;
    }
    const auto read = readStatements(file.readAll());
    if (!read) {
        services.dialogs.showProblems(parent, StatementDialogText::tr("Statement of hours"), read.problems());
        return nullptr;
    }
    QDialog* dialog = makeDialog(*read, services, view, parent);
    dialog->open();
    return dialog;
}

} // namespace zhibu
