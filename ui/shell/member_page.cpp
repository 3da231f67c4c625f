#include "ui/shell/member_page.h"

#include "core/usecases/accounts.h"
#include "core/usecases/hours_statements.h"
#include "ui/pages/my_hours/my_hours_view.h"
#include "ui/pages/my_hours/statement_output.h"
#include "ui/shell/palette.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/verb_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

MemberPage::MemberPage(OpenBook& book, const WindowServices& services, Actor actor, QWidget* parent)
    : QWidget(parent)
    , open(book)
    , given(services)
    , who(std::move(actor))
    , year(new QComboBox(this))
    , view(new MyHoursView(this))
    , problem(new QLabel(this)) {
    constexpr int yearsBack = 5;
    const int thisYear = given.clock.today().year();
    year->setAccessibleName(tr("Year"));
    for (int each = thisYear; each >= thisYear - yearsBack; --each)
        year->addItem(QString::number(each), each);
    QPushButton* pin = plainButton(tr("Change &PIN…"), this);
    pin->setObjectName(u"change_pin"_s);
    QPushButton* leave = primaryButton(tr("Sign &out"), this);
    leave->setObjectName(u"sign_out"_s);
    auto* heading = new PageHeading(tr("My hours"), this);
    heading->addControl(year);
    heading->addControl(pin);
    heading->addControl(leave);
    problem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(view, 1);
    column->addWidget(problem);
    connect(year, &QComboBox::currentIndexChanged, this, &MemberPage::refresh);
    connect(pin, &QPushButton::clicked, this, &MemberPage::askForPin);
    connect(leave, &QPushButton::clicked, this, &MemberPage::signOutWanted);
    connect(view, &MyHoursView::saveWanted, this,
            [this] { saveStatement(given.dialogs, this, *view->statement(), given.documents); });
    connect(view, &MyHoursView::printWanted, this,
            [this] { printStatement(given.dialogs, this, *view->statement()); });
    refresh();
}

void MemberPage::refresh() {
    const auto statement =
        hoursStatement(*open.ledger, who, *who.member, year->currentData().toInt(), given.clock.today());
    view->setVisible(statement.ok());
    problem->setVisible(!statement);
    if (statement)
        view->show(*statement);
    else
        problem->setText(statement.problem().message);
}

void MemberPage::askForPin() {
    auto* dialog = new VerbDialog(tr("Change the PIN"),
                                  tr("A PIN keeps the page from curious eyes. It is 6 to 12 digits."),
                                  given.dialogs, this);
    QLineEdit* present = dialog->addSecret(u"present"_s, tr("Present PIN"));
    QLineEdit* secret = dialog->addNewSecret(tr("New PIN"));
    dialog->setVerb(tr("Change"), [this, present, secret]() -> Problems {
        return changeOwnPassword(*open.ledger, who, present->text(), secret->text());
    });
    dialog->open();
}

} // namespace zhibu
