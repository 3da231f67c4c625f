#include "ui/shell/page.h"

namespace zhibu {

void Page::refreshWhenShown(std::function<void()> refresh) {
    refreshing = std::move(refresh);
    connect(&workspace, &Workspace::changed, this, &Page::becomeStale);
    connect(&workspace, &Workspace::scopeChanged, this, &Page::becomeStale);
}

void Page::becomeStale() {
    isStale = isHidden();
    if (!isStale) refreshing();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(isStale, false)) refreshing();
}

} // namespace zhibu
