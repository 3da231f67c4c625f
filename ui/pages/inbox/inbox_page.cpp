#include "ui/pages/inbox/inbox_page.h"

#include "core/usecases/receiving.h"
#include "ui/pages/inbox/inbox_tab.h"
#include "ui/pages/inbox/notes_tab.h"
#include "ui/pages/inbox/rate_tab.h"
#include "ui/pages/inbox/units_tab.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_drops.h"

#include <QBoxLayout>
#include <QMenu>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

bool isSlip(const QString& path) {
    return path.endsWith(u".zbkey"_s, Qt::CaseInsensitive);
}

} // namespace

bool receivesFiles(const Ledger& ledger) {
    const OrganizationKind kind = ledger.home().kind;
    if (kind != OrganizationKind::branch && kind != OrganizationKind::group) return true;
    const Office& office = ledger.office();
    return std::ranges::any_of(office.organizations(), [&](const Organization& each) {
        return each.origin == Origin::received && office.isAtOrBelow(each.id, ledger.home().id);
    });
}

InboxPage::InboxPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , heading(new PageHeading(title(), this))
    , tabs(new QTabWidget(this))
    , rate(new RateTab(workspace, this))
    , inbox(new InboxTab(workspace, this))
    , units(new UnitsTab(workspace, this))
    , notes(new NotesTab(workspace, this))
    , soon(new QTimer(this)) {
    if (!workspace.ledger().readOnly())
        new FileDrops(
            this, {u"zbpkg"_s, u"zbkey"_s}, [this](const QStringList& paths) { take(paths); },
            FileDrops::Folders::taken);
    makeVerbs();
    tabs->setDocumentMode(true);
    tabs->addTab(rate, tr("Reporting rate"));
    tabs->addTab(inbox, tr("Files"));
    tabs->addTab(units, tr("Units and seals"));
    tabs->addTab(notes, tr("Notes and to do"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(spacing::one);
    column->addWidget(heading);
    column->addWidget(tabs, 1);
    connect(tabs, &QTabWidget::currentChanged, this, &InboxPage::refreshTab);
    connect(rate, &RateTab::tell, this, &Page::tell);
    connect(inbox, &InboxTab::tell, this, &Page::tell);
    connect(units, &UnitsTab::tell, this, &Page::tell);
    connect(notes, &NotesTab::tell, this, &Page::tell);
    connect(rate, &RateTab::unitsWanted, this, [this] { tabs->setCurrentWidget(units); });
    connect(notes, &NotesTab::unitWanted, this, [this](const OrganizationId& unit) {
        tabs->setCurrentWidget(rate);
        rate->look(unit, rate->quarter());
    });
    connect(notes, &NotesTab::memberWanted, this, [this](const MemberId& member) {
        Q_EMIT goTo({u"members"_s, {{u"member"_s, member.toByteArray()}}});
    });
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &InboxPage::refresh);
    connect(&workspace, &Workspace::changed, this, &InboxPage::refreshSoon);
    connect(&workspace, &Workspace::scopeChanged, this, &InboxPage::refreshSoon);
    countHeld();
}

void InboxPage::makeVerbs() {
    QPushButton* lists = plainButton(tr("&Lists"), this);
    lists->setObjectName(u"lists"_s);
    auto* menu = new QMenu(lists);
    rate->fillMenu(*menu);
    lists->setMenu(menu);
    QPushButton* deadlines = plainButton(tr("&Deadlines…"), this);
    deadlines->setObjectName(u"deadlines"_s);
    QPushButton* receive = primaryButton(tr("&Take in files"), this);
    receive->setObjectName(u"receive"_s);
    auto* ways = new QMenu(receive);
    ways->addAction(tr("Choose files…"), this, [this] {
        tabs->setCurrentWidget(inbox);
        inbox->askForFiles();
    });
    ways->addAction(tr("Choose a folder…"), this, [this] {
        tabs->setCurrentWidget(inbox);
        inbox->askForFolder();
    });
    receive->setMenu(ways);
    for (QPushButton* button : {lists, deadlines, receive})
        heading->addControl(button);
    connect(deadlines, &QPushButton::clicked, this, [this] { rate->askDeadlines(); });
    const bool readOnly = workspace.ledger().readOnly();
    deadlines->setEnabled(!readOnly);
    receive->setEnabled(!readOnly);
}

void InboxPage::refreshSoon() {
    stale = true;
    soon->start();
}

void InboxPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale) refresh();
}

// The figure in the navigation follows every change; what nobody looks at is read when it is gone to.
void InboxPage::refresh() {
    soon->stop();
    countHeld();
    if (!isVisible()) return;
    stale = false;
    staleTabs = {rate, inbox, units, notes};
    refreshTab();
}

void InboxPage::refreshTab() {
    QWidget* current = tabs->currentWidget();
    if (stale || std::erase(staleTabs, current) == 0) return;
    if (current == rate) rate->refresh();
    if (current == inbox) inbox->refresh();
    if (current == units) units->refresh();
    if (current == notes) notes->refresh();
}

void InboxPage::countHeld() {
    const auto count = heldFiles(workspace.ledger(), workspace.actor());
    const int now = count ? *count : 0;
    tabs->setTabText(tabs->indexOf(inbox), now > 0 ? tr("Files (%n held)", nullptr, now) : tr("Files"));
    heading->setNote(now > 0 ? tr("%1 · %n file(s) held", nullptr, now).arg(workspace.year())
                             : QString::number(workspace.year()));
    if (now == held) return;
    held = now;
    Q_EMIT badgeChanged();
}

void InboxPage::open(const QVariantMap& parameters) {
    if (stale && isVisible()) refresh();
    const QString tab = parameters.value(u"tab"_s).toString();
    const QString filter = parameters.value(u"filter"_s).toString();
    if (tab == u"rate" || filter == u"missing") tabs->setCurrentWidget(rate);
    if (tab == u"inbox" || filter == u"held") tabs->setCurrentWidget(inbox);
    if (tab == u"units") tabs->setCurrentWidget(units);
    if (tab == u"notes") tabs->setCurrentWidget(notes);
    if (filter == u"missing") rate->showOnlyMissing();
    if (filter == u"held") inbox->showOnlyHeld();
    const auto quarter = Period::parse(parameters.value(u"quarter"_s).toString());
    const auto unit = OrganizationId::fromBytes(parameters.value(u"unit"_s).toByteArray());
    if (quarter) rate->choose(*quarter);
    if (quarter && unit) {
        tabs->setCurrentWidget(rate);
        rate->look(*unit, *quarter);
    }
    const QStringList files = parameters.value(u"files"_s).toStringList();
    if (!files.isEmpty()) take(files);
}

// A slip is registered, everything else taken in.
void InboxPage::take(const QStringList& paths) {
    QStringList files = paths;
    files.removeIf(isSlip);
    if (const auto slip = std::ranges::find_if(paths, isSlip); slip != paths.end()) {
        tabs->setCurrentWidget(units);
        units->registerFromSlip(*slip);
    }
    if (files.isEmpty()) return;
    tabs->setCurrentWidget(inbox);
    inbox->receive(files);
}

} // namespace zhibu
