#include "ui/pages/training/training_scenes.h"

#include "ui/pages/my_hours/my_hours_page.h"
#include "ui/pages/training/course_dialog.h"
#include "ui/pages/training/training_page.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QWidget* onTab(MainWindow& window, const QString& tab) {
    window.goTo({u"training"_s, {{u"tab"_s, tab}}});
    return &window;
}

std::optional<MemberId> someMember(MainWindow& window) {
    const Workspace& space = window.view()->workspace();
    const auto members = space.ledger().office().membersOf(space.organization(), space.today());
    return members.empty() ? std::nullopt : std::optional(members.front()->id);
}

QWidget* course(MainWindow& window) {
    window.goTo({u"training"_s});
    auto* page = qobject_cast<TrainingPage*>(window.view()->currentPage());
    CourseDialog* dialog = page->enterCourse();
    dialog->findChild<QLineEdit*>(u"hours"_s)->setText(u"8"_s);
    if (const auto member = someMember(window)) dialog->addParticipant(*member);
    return dialog;
}

QWidget* myHours(MainWindow& window) {
    const auto member = someMember(window);
    window.goTo({u"my_hours"_s, member ? QVariantMap{{u"member"_s, member->toByteArray()}} : QVariantMap()});
    return &window;
}

} // namespace

void addTrainingScenes(Scenes& scenes) {
    scenes.push_back({u"training-make-up"_s, [](MainWindow& window) { return onTab(window, u"make_up"_s); }});
    scenes.push_back({u"training-courses"_s, [](MainWindow& window) { return onTab(window, u"courses"_s); }});
    scenes.push_back(
        {u"training-overview"_s, [](MainWindow& window) { return onTab(window, u"overview"_s); }});
    scenes.push_back({u"training-course"_s, course});
    scenes.push_back({u"my-hours-of-somebody"_s, myHours});
}

} // namespace zhibu
