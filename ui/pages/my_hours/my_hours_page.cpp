#include "ui/pages/my_hours/my_hours_page.h"

#include "core/reports/writers/file_saving.h"
#include "core/usecases/hours_statements.h"
#include "ui/pages/my_hours/my_hours_view.h"
#include "ui/pages/my_hours/statement_output.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/persons.h"

#include <QBoxLayout>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

MyHoursPage::MyHoursPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , person(new PersonField(this))
    , view(new MyHoursView(this))
    , nothing(
          new EmptyState(tr("Whose hours?"),
                         tr("Type a name, its pinyin or a member number above. What is shown here is what "
                            "the member sees."),
                         this)) {
    auto* heading = new PageHeading(title(), this);
    person->setPlaceholderText(tr("Name, pinyin or number"));
    person->setAccessibleName(tr("Member"));
    person->setFixedWidth(280);
    heading->addControl(person);
    QPushButton* issueButton = plainButton(tr("Si&gned file…"), this);
    issueButton->setObjectName(u"issue"_s);
    issueButton->setToolTip(tr("A statement that opens on any computer and shows whose seal it bears"));
    heading->addControl(issueButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(view, 1);
    column->addWidget(nothing, 1);
    connect(person, &PersonField::valueChanged, this, [this] {
        if (const auto chosen = person->value().member) {
            member = chosen;
            refresh();
        }
    });
    connect(issueButton, &QPushButton::clicked, this, &MyHoursPage::issue);
    connect(view, &MyHoursView::saveWanted, this, [this] {
        const QString path = saveStatement(workspace.dialogs(), this, *view->statement(),
                                           QFileInfo(workspace.ledger().path()).absolutePath());
        if (!path.isEmpty()) Q_EMIT tell(tr("Saved as %1").arg(path));
    });
    connect(view, &MyHoursView::printWanted, this,
            [this] { printStatement(workspace.dialogs(), this, *view->statement()); });
    connect(&workspace, &Workspace::changed, this, &MyHoursPage::refresh);
    connect(&workspace, &Workspace::scopeChanged, this, [this] {
        fillPersons();
        refresh();
    });
    fillPersons();
    refresh();
    setFocusProxy(person);
}

void MyHoursPage::fillPersons() {
    const Office& office = workspace.ledger().office();
    person->setPersons(
        personsOf(office, office.membersOf(workspace.organization(), workspace.today()), workspace.today()));
}

void MyHoursPage::open(const QVariantMap& parameters) {
    if (const auto asked = MemberId::fromBytes(parameters.value(u"member"_s).toByteArray())) {
        member = asked;
        person->setValue({asked, {}});
        refresh();
    }
}

void MyHoursPage::refresh() {
    view->setVisible(false);
    nothing->setVisible(true);
    if (!member) return;
    const auto statement =
        hoursStatement(workspace.ledger(), workspace.actor(), *member, workspace.year(), workspace.today());
    if (!statement) {
        nothing->setWords(tr("No hours to show"), statement.problem().message);
        return;
    }
    view->show(*statement);
    view->setVisible(true);
    nothing->setVisible(false);
}

void MyHoursPage::issue() {
    if (!view->statement() || !member) return;
    const auto bytes = statementFile(workspace.ledger(), workspace.actor(), {*view->statement()});
    if (!bytes) {
        workspace.dialogs().showProblems(this, title(), bytes.problems());
        return;
    }
    const QString path = workspace.dialogs().saveFile(
        this, tr("Save the signed statement"),
        suggestedPath(workspace, tr("Hours of %1, %2").arg(view->statement()->name).arg(workspace.year()),
                      u"zbhours"_s),
        tr("Statements of hours (*.zbhours)"));
    if (path.isEmpty()) return;
    try {
        saveFile(path, *bytes);
        Q_EMIT tell(tr("Saved as %1").arg(path));
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

} // namespace zhibu
