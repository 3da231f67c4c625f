#pragma once

#include <QRect>

#include <optional>

class QWidget;

namespace zhibu {

/// What a window may take of the screen it stands on, its frame not counted: without task bars, and smaller
/// by the frame the window has or, before it is shown, the one windows usually have.
QRect roomFor(const QWidget& window);

/// While it lives every window has this room, whatever the screen: for painted screens and for tests.
class GivenRoom {
public:
    explicit GivenRoom(QSize size);
    ~GivenRoom();
    GivenRoom(const GivenRoom&) = delete;
    GivenRoom& operator=(const GivenRoom&) = delete;

private:
    std::optional<QSize> before;
};

/// Makes the window smaller and moves it where it would reach beyond its room.
void keepInRoom(QWidget& window);

} // namespace zhibu
