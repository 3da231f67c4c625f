#include "ui/widgets/room.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace zhibu {

namespace {

/// A title bar and thin edges, as long as nobody can say what the desktop draws.
constexpr QMargins usualFrame(4, 34, 4, 4);

std::optional<QSize>& givenRoom() {
    static std::optional<QSize> size;
    return size;
}

QMargins frameOf(const QWidget& window) {
    if (window.isFullScreen() || window.windowFlags().testFlag(Qt::FramelessWindowHint)) return {};
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    if (!window.isVisible() || outer == inner) return usualFrame;
    return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
            outer.bottom() - inner.bottom()};
}

const QScreen* screenOf(const QWidget& window) {
    const QWidget* above = window.parentWidget() ? window.parentWidget()->window() : nullptr;
    const QScreen* screen = above && !window.isVisible() ? above->screen() : window.screen();
    return screen ? screen : QGuiApplication::primaryScreen();
}

} // namespace

QRect roomFor(const QWidget& window) {
    if (givenRoom()) return {QPoint(), *givenRoom()};
    return screenOf(window)->availableGeometry().marginsRemoved(frameOf(window));
}

GivenRoom::GivenRoom(QSize size) : before(givenRoom()) {
    givenRoom() = size;
}

GivenRoom::~GivenRoom() {
    givenRoom() = before;
}

void keepInRoom(QWidget& window) {
    if (window.isMaximized() || window.isFullScreen()) return;
    const QRect room = roomFor(window);
    const QSize size = window.size().boundedTo(room.size());
    if (size != window.size()) window.resize(size);
    if (!window.testAttribute(Qt::WA_Moved) && !window.isVisible()) return; // the desktop finds a place
    const QPoint at = window.geometry().topLeft();
    const QPoint place(qMax(room.left(), qMin(at.x(), room.right() + 1 - size.width())),
                       qMax(room.top(), qMin(at.y(), room.bottom() + 1 - size.height())));
    if (place != at) window.move(place - (at - window.frameGeometry().topLeft()));
}

} // namespace zhibu
