#include "ui/pages/duties/duties_scenes.h"

#include "core/usecases/duty_settings.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QWidget* changed(MainWindow& window) {
    Workspace& space = window.view()->workspace();
    duties::DutySetting hours{.duty = u"hours.annual"_s, .sinceYear = space.year()};
    hours.required = 32;
    hours.requiredCommittee = 56;
    changeDuty(space.ledger(), space.actor(), hours, {});
    window.goTo({.page = u"duties"_s, .parameters = {{u"duty"_s, hours.duty}}});
    return &window;
}

QWidget* added(MainWindow& window) {
    window.goTo({.page = u"duties"_s, .parameters = {{u"new"_s, true}}});
    return &window;
}

} // namespace

void addDutiesScenes(Scenes& scenes) {
    scenes.push_back({u"duties-changed"_s, changed, false, true});
    scenes.push_back({u"duties-new"_s, added});
}

} // namespace zhibu
