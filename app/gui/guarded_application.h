#pragma once

#include <QApplication>

namespace zhibu {
class Dialogs;
}

namespace zhibu::gui {

/// The command boundary of the window: whatever a slot throws is shown as a sentence here, and the window
/// stays.
class GuardedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    void setDialogs(Dialogs* given) { dialogs = given; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    Dialogs* dialogs = nullptr;
};

} // namespace zhibu::gui
