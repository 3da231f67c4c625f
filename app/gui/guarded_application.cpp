#include "app/gui/guarded_application.h"

#include "ui/shell/dialogs.h"

namespace zhibu::gui {

namespace {

struct GuardedApplicationText {
    Q_DECLARE_TR_FUNCTIONS(GuardedApplication)
};

} // namespace

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const Error& error) {
        if (!dialogs) throw;
        dialogs->showError(activeWindow(), error);
    } catch (const std::exception& error) {
        if (!dialogs) throw;
        dialogs->showError(activeWindow(), Error(GuardedApplicationText::tr(
                                                     "Something unexpected happened. Nothing was changed."),
                                                 QString::fromUtf8(error.what())));
    }
    return false;
}

} // namespace zhibu::gui
