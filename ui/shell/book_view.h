#pragma once

#include "core/usecases/window_lock.h"
#include "ui/shell/page.h"
#include "ui/shell/page_registry.h"

class QStackedWidget;
class QVBoxLayout;

namespace zhibu {

class Banner;
class Navigation;
class Reminders;
class Settings;
class TopBar;
struct WindowServices;

/// The window while a book is open: bar, navigation, and the pages, each made when it is first gone to.
class BookView final : public QWidget {
    Q_OBJECT

public:
    BookView(std::unique_ptr<OpenBook> book, Actor actor, const WindowServices& services, QWidget* parent);
    ~BookView() override;

    Workspace& workspace() const { return *space; }
    TopBar& topBar() const { return *bar; }
    const OpenBook& book() const { return *open; }
    /// The book itself, so that another view can be made of it. This view must then be thrown away.
    std::unique_ptr<OpenBook> takeBook();

    const std::vector<PageOffer>& offers() const { return pages; }
    /// False when there is no such page, or the one shown does not want to be left.
    bool goTo(const Destination& destination);
    bool goToPageAt(int index);
    bool mayLeave() const;
    Page* currentPage() const;
    QString currentName() const;

    /// Across the top of the pages, below those there already.
    void addBanner(Banner* banner);
    Reminders* reminders() const { return reminder; }

Q_SIGNALS:
    void tell(const QString& sentence);
    void pageChanged();
    void copyWanted(); ///< from the banner about a book on a share
    void backUpWanted();
    void restoreWanted();

private:
    Page* page(const QString& name);
    void addWarnings();
    void fillScope();
    void makeCountingPages();

    std::unique_ptr<OpenBook> open;
    const WindowServices& given;
    std::vector<PageOffer> pages;
    std::unique_ptr<Workspace> space;
    TopBar* bar;
    Navigation* navigation;
    QVBoxLayout* banners;
    QStackedWidget* stack;
    QHash<QString, Page*> made;
    Reminders* reminder;
};

} // namespace zhibu
