#include "ui/widgets/fitting_dialog.h"

#include "ui/shell/palette.h"
#include "ui/widgets/room.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace zhibu {

/// A scroll area that wants to be as large as what is in it, and shows no bar until it cannot be.
class ScrollingBody final : public QScrollArea {
public:
    explicit ScrollingBody(QWidget* parent) : QScrollArea(parent) {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(new QWidget(this));
    }

    int heightOf(int width) const {
        const QLayout* inside = widget()->layout();
        return inside->hasHeightForWidth() ? inside->totalHeightForWidth(width)
                                           : inside->totalSizeHint().height();
    }
    int leastHeightOf(int width) const {
        const QLayout* inside = widget()->layout();
        return inside->hasHeightForWidth()
                   ? qMax(inside->totalMinimumSize().height(), inside->totalMinimumHeightForWidth(width))
                   : inside->totalMinimumSize().height();
    }
    QSize sizeHint() const override {
        const int width = widget()->layout()->totalSizeHint().width();
        return {width, heightOf(width)};
    }
    QSize minimumSizeHint() const override {
        constexpr int leastHeight = 120;
        const QSize inside = widget()->layout()->totalMinimumSize();
        const int room = roomFor(*window()).width();
        return {qMin(inside.width(), room), qMin(inside.height(), leastHeight)};
    }
};

namespace {

bool takesTab(const QWidget* widget, const QWidget* inside) {
    return inside->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

FittingDialog::FittingDialog(QWidget* parent)
    : QDialog(parent), scroll(new ScrollingBody(this)), column(new QVBoxLayout), bottom(new QVBoxLayout) {
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::half);
    column->setSpacing(spacing::one);
    scroll->widget()->setLayout(column);
    scroll->widget()->installEventFilter(this);
    bottom->setContentsMargins(spacing::two, spacing::one, spacing::two, spacing::two);
    bottom->setSpacing(spacing::one);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(bottom);
}

QSize FittingDialog::sizeHint() const {
    const int width = qMax(minimumWidth(), layout()->totalSizeHint().width());
    const int below =
        bottom->hasHeightForWidth() ? bottom->heightForWidth(width) : bottom->sizeHint().height();
    return {width, scroll->heightOf(width) + below};
}

void FittingDialog::setVisible(bool on) {
    if (on && !isVisible()) {
        ensurePolished();
        if (!arranged) {
            arrange();
            orderTabs();
            focusFirst();
        }
        arranged = true;
        const QSize room = roomFor(*this).size();
        setMinimumWidth(qMin(minimumWidth(), room.width()));
        const QSize wanted = testAttribute(Qt::WA_Resized) ? size() : sizeHint();
        // A bar beside the body must not cover what stands at its right.
        const int bar = wanted.height() > room.height() ? scroll->verticalScrollBar()->sizeHint().width() : 0;
        resize(QSize(wanted.width() + bar, wanted.height()).boundedTo(room));
    }
    QDialog::setVisible(on);
    if (on) keepInRoom(*this);
}

// What was made first is not always what stands first: buttons are often made before the fields.
void FittingDialog::orderTabs() {
    QWidgetList inBody;
    QWidgetList inFoot;
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (takesTab(each, scroll->widget()))
            inBody += each;
        else if (takesTab(each, this) && !scroll->isAncestorOf(each))
            inFoot += each;
    }
    if (inBody.isEmpty()) return;
    QWidget* last = inBody.last();
    for (QWidget* each : inFoot) {
        setTabOrder(last, each);
        last = each;
    }
}

void FittingDialog::focusFirst() {
    const QWidget* chosen = focusWidget();
    if (chosen && scroll->isAncestorOf(chosen)) return; // whoever made the dialog knew better
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        const bool isButton = qobject_cast<const QAbstractButton*>(each) != nullptr;
        if (!takesTab(each, scroll->widget()) || isButton || !each->isEnabled() || !each->isVisibleTo(this) ||
            each->property("readOnly").toBool())
            continue;
        each->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool FittingDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && isVisible())
        QTimer::singleShot(0, this, &FittingDialog::grow);
    return QDialog::eventFilter(watched, event);
}

// What appears while the dialog is open makes it taller as long as there is room, and scrolls from then on.
void FittingDialog::grow() {
    const int missing = scroll->leastHeightOf(scroll->viewport()->width()) - scroll->viewport()->height();
    if (missing <= 0) return;
    resize(width(), qMin(height() + missing, roomFor(*this).height()));
    keepInRoom(*this);
}

} // namespace zhibu
