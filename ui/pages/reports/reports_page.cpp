#include "ui/pages/reports/reports_page.h"

#include "core/reports/quarterly_report.h"
#include "core/usecases/figures.h"
#include "core/usecases/lists.h"
#include "ui/pages/reports/report_preview.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/organization_picker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

ReportsPage::ReportsPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , heading(new PageHeading(tr("Quarterly report"), this))
    , surface(new QWidget(this))
    , preview(new ReportPreview(surface))
    , nothing(new EmptyState(tr("This quarter has not begun"),
                             tr("Choose an earlier quarter, or another year at the top of the window."),
                             this))
    , soon(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(makeControls());
    auto* card = new Card({}, surface);
    auto* inside = new QVBoxLayout(surface);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(card);
    card->addContent(preview, 1);
    column->addWidget(surface, 1);
    column->addWidget(nothing, 1);
    nothing->hide();
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &ReportsPage::refresh);
    connect(&workspace, &Workspace::changed, this, &ReportsPage::refreshSoon);
    connect(&workspace, &Workspace::scopeChanged, this, [this] {
        adoptScope();
        refreshSoon();
    });
    connect(preview, &ReportPreview::failed, this, &Page::tell);
    adoptScope();
}

QWidget* ReportsPage::makeControls() {
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    organization = new OrganizationPicker(strip);
    organization->setMinimumWidth(260);
    organization->setAccessibleName(tr("Organisation of the report"));
    period = new QComboBox(strip);
    period->setAccessibleName(tr("Quarter"));
    row->addWidget(organization);
    row->addWidget(period);
    row->addStretch(1);
    const auto add = [&](QPushButton* button, auto action) {
        row->addWidget(button);
        outputs += button;
        connect(button, &QPushButton::clicked, this, action);
    };
    add(plainButton(tr("Save as &CSV…"), strip), [this] { save(ReportFile::csv); });
    add(plainButton(tr("Save as &XLSX…"), strip), [this] { save(ReportFile::xlsx); });
    add(plainButton(tr("Save as P&DF…"), strip), [this] { save(ReportFile::pdf); });
    add(primaryButton(tr("&Print…"), strip), [this] { print(); });
    connect(organization, &OrganizationPicker::picked, this, &ReportsPage::refresh);
    connect(period, &QComboBox::currentIndexChanged, this, &ReportsPage::refresh);
    return strip;
}

void ReportsPage::adoptScope() {
    const QSignalBlocker quiet(period);
    const int kept = period->currentIndex();
    const bool sameYear =
        period->count() > 0 && Period::parse(period->itemData(0).toString())->year() == workspace.year();
    period->clear();
    for (const Period& quarter : Period::allOf(PeriodKind::quarter, workspace.year()))
        period->addItem(tr("%1, quarter %2").arg(quarter.year()).arg(quarter.number()), quarter.toString());
    const Date today = workspace.today();
    const int current = Period::containing(PeriodKind::quarter, today).number() - 1;
    period->setCurrentIndex(sameYear ? kept : workspace.year() == today.year() ? current : 3);
    auto list = organizationList(workspace.ledger(), workspace.actor(), workspace.ledger().home().id);
    if (!list) return;
    std::erase_if(*list, [](const Organization& each) { return each.kind == OrganizationKind::group; });
    organization->setOrganizations(std::move(*list));
    organization->setCurrent(workspace.organization());
}

void ReportsPage::refreshSoon() {
    stale = true;
    if (isVisible()) soon->start();
}

void ReportsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale) soon->start();
}

void ReportsPage::open(const QVariantMap& parameters) {
    const int index = period->findData(parameters.value(u"period"_s).toString());
    if (index >= 0) period->setCurrentIndex(index);
}

void ReportsPage::refresh() {
    soon->stop();
    stale = false;
    const auto quarter = Period::parse(period->currentData().toString());
    const OrganizationId whose = organization->current().value_or(workspace.organization());
    if (!quarter) return;
    const auto figures =
        quarterlyFigures(workspace.ledger(), workspace.actor(), whose, *quarter, workspace.today());
    if (!figures) {
        workspace.dialogs().showProblems(this, title(), figures.problems());
        return;
    }
    const Organization* named = workspace.ledger().office().organization(whose);
    if (figures->organizations.empty())
        showReport(std::nullopt);
    else
        showReport(quarterlyReport(*figures, {named ? named->name : QString(), workspace.today()}));
}

void ReportsPage::showReport(std::optional<Report> report) {
    shown = std::move(report);
    surface->setVisible(shown.has_value());
    nothing->setVisible(!shown);
    for (QPushButton* button : outputs)
        button->setEnabled(shown.has_value());
    if (shown) preview->show(*shown);
    heading->setNote(shown ? tr("%n page(s)", nullptr, preview->pageCount()) : QString());
}

void ReportsPage::save(ReportFile kind) {
    if (!shown) return;
    const Organization* whose = organization->current()
                                    ? workspace.ledger().office().organization(*organization->current())
                                    : nullptr;
    const QString name =
        tr("%1 %2 %3", "file name: organisation, period, report")
            .arg(whose ? whose->name : QString(), period->currentData().toString(), shown->title);
    saveReport(workspace, this, *shown, kind, name,
               [this](const QString& sentence) { Q_EMIT tell(sentence); });
}

void ReportsPage::print() {
    if (shown) printReport(workspace, this, *shown);
}

} // namespace zhibu
