#include "ui/shell/needs_writing.h"

#include "ui/shell/workspace.h"

#include <QEvent>
#include <QWidget>

namespace zhibu {

namespace {

class KeptDisabled final : public QObject {
public:
    KeptDisabled(QWidget* kept, QString words) : QObject(kept), control(kept), reason(std::move(words)) {
        control->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const QEvent::Type type = event->type();
        if (watched == control && (type == QEvent::EnabledChange || type == QEvent::ToolTipChange)) apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() {
        if (control->toolTip() != reason) control->setToolTip(reason);
        if (control->isEnabled()) control->setEnabled(false);
    }

    QWidget* control;
    QString reason;
};

} // namespace

void needsWriting(const Workspace& workspace, QWidget* control) {
    if (const auto reason = workspace.readOnlyBecause()) new KeptDisabled(control, *reason);
}

} // namespace zhibu
