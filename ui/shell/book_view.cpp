#include "ui/shell/book_view.h"

#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/duties/duties_page.h"
#include "ui/shell/after_paint.h"
#include "ui/shell/banner.h"
#include "ui/shell/navigation.h"
#include "ui/shell/reminders.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_services.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr int yearsBack = 5;
}

BookView::BookView(std::unique_ptr<OpenBook> book, Actor actor, const WindowServices& services,
                   QWidget* parent)
    : QWidget(parent)
    , open(std::move(book))
    , given(services)
    , pages(pageOffers(*open->ledger))
    , space(std::make_unique<Workspace>(*open->ledger, std::move(actor), services.dialogs))
    , bar(new TopBar(this))
    , navigation(new Navigation(this))
    , banners(new QVBoxLayout)
    , stack(new QStackedWidget(this))
    , reminder(new Reminders(*this, services)) {
    for (const PageOffer& offer : pages)
        navigation->addPage(offer.name, offer.title);
    navigation->addBelow(u"duties"_s, tr("Duties"));
    navigation->addBelow(u"accounts"_s, tr("Accounts"));
    navigation->addBelow(u"settings"_s, tr("Settings"));
    pages.push_back(
        {u"duties"_s, tr("Duties"), false, [](Workspace& workspace, QWidget* stackWidget) -> Page* {
             return new DutiesPage(workspace, stackWidget);
         }});
    pages.push_back(
        {u"accounts"_s, tr("Accounts"), false, [](Workspace& workspace, QWidget* stackWidget) -> Page* {
             return new AccountsPage(workspace, stackWidget);
         }});
    pages.push_back({u"settings"_s, tr("Settings"), false,
                     [this, &services](Workspace& workspace, QWidget* stackWidget) -> Page* {
                         auto* page = new SettingsPage(workspace, services, stackWidget);
                         connect(page, &SettingsPage::backUpWanted, this, &BookView::backUpWanted);
                         connect(page, &SettingsPage::restoreWanted, this, &BookView::restoreWanted);
                         return page;
                     }});

    if (open->readOnly) space->setReadOnlyBecause(open->readOnly->message);
    banners->setSpacing(0);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(banners);
    right->addWidget(stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(navigation);
    middle->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addLayout(middle, 1);

    addWarnings();
    fillScope();
    connect(bar, &TopBar::organizationPicked, this,
            [this](const OrganizationId& id) { space->choose(id, space->year()); });
    connect(bar, &TopBar::yearPicked, this, [this](int year) { space->choose(space->organization(), year); });
    connect(space.get(), &Workspace::scopeChanged, this, &BookView::fillScope);
    connect(space.get(), &Workspace::changed, this, [this](const ChangeNotice& notice) {
        if (notice.concerns(Topic::structure)) fillScope();
    });
    connect(navigation, &Navigation::chosen, this, [this](const QString& name) {
        if (!goTo({.page = name})) navigation->setCurrent(currentName());
    });
    afterPaint(this, [this] { makeCountingPages(); });
    constexpr int onceThePageIsRead = 1500;
    QTimer::singleShot(onceThePageIsRead, reminder, &Reminders::check);
}

BookView::~BookView() {
    // Pages use the workspace to the end, and the workspace the book.
    qDeleteAll(made);
    made.clear();
}

std::unique_ptr<OpenBook> BookView::takeBook() {
    qDeleteAll(made);
    made.clear();
    space.reset();
    return std::move(open);
}

void BookView::fillScope() {
    bar->setOrganizations(open->ledger->office().organizations(), space->organization());
    const int thisYear = space->today().year();
    bar->setYears(qMin(thisYear - yearsBack, space->year()), qMax(thisYear, space->year()), space->year());
}

void BookView::addBanner(Banner* banner) {
    banners->addWidget(banner);
}

void BookView::addWarnings() {
    if (open->readOnly) banners->addWidget(new Banner(open->readOnly->message, this));
    for (const Problem& warning : open->ledger->warnings()) {
        if (open->readOnly && warning.code == open->readOnly->code) continue;
        auto* banner = new Banner(warning.message, this);
        banners->addWidget(banner);
        if (warning.code == u"book.location")
            connect(banner->addAction(tr("Work on a copy…")), &QPushButton::clicked, this,
                    &BookView::copyWanted);
    }
}

Page* BookView::page(const QString& name) {
    if (Page* known = made.value(name)) return known;
    const auto offer =
        std::find_if(pages.begin(), pages.end(), [&name](const PageOffer& o) { return o.name == name; });
    if (offer == pages.end()) return nullptr;
    Page* fresh = offer->make(*space, stack);
    fresh->setAccessibleName(offer->title);
    made.insert(name, fresh);
    stack->addWidget(fresh);
    connect(fresh, &Page::goTo, this, &BookView::goTo);
    connect(fresh, &Page::tell, this, &BookView::tell);
    connect(fresh, &Page::badgeChanged, this,
            [this, fresh, name] { navigation->setBadge(name, fresh->badge()); });
    navigation->setBadge(name, fresh->badge());
    return fresh;
}

bool BookView::goTo(const Destination& destination) {
    const bool sameKnown = currentName() == destination.page;
    if (!sameKnown && !mayLeave()) return false;
    Page* next = page(destination.page);
    if (!next) return false;
    if (!sameKnown) Q_EMIT tell({}); // what the page before had to say
    stack->setCurrentWidget(next);
    navigation->setCurrent(destination.page);
    next->open(destination.parameters);
    navigation->setBadge(destination.page, next->badge());
    Q_EMIT pageChanged();
    return true;
}

bool BookView::goToPageAt(int index) {
    const QString name = navigation->pageAt(index);
    return !name.isEmpty() && goTo({.page = name});
}

bool BookView::mayLeave() const {
    return !currentPage() || currentPage()->mayLeave();
}

Page* BookView::currentPage() const {
    return qobject_cast<Page*>(stack->currentWidget());
}

QString BookView::currentName() const {
    return currentPage() ? made.key(currentPage()) : QString();
}

// Their badges are wanted before anyone goes there, but not before the first page is on the screen.
void BookView::makeCountingPages() {
    if (!space) return;
    for (const PageOffer& offer : pages) {
        if (!offer.counts || made.contains(offer.name)) continue;
        page(offer.name);
        QTimer::singleShot(0, this, &BookView::makeCountingPages);
        return;
    }
}

} // namespace zhibu
