#pragma once

#include "core/usecases/window_lock.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;

namespace zhibu {

class MyHoursView;
struct WindowServices;

/// A member who signed in: the page of their own, and nothing else of the book. Left alone it signs out.
class MemberPage final : public QWidget {
    Q_OBJECT

public:
    MemberPage(OpenBook& book, const WindowServices& services, Actor actor, QWidget* parent = nullptr);

Q_SIGNALS:
    void signOutWanted();

private:
    void refresh();
    void askForPin();

    OpenBook& open;
    const WindowServices& given;
    Actor who;
    QComboBox* year;
    MyHoursView* view;
    QLabel* problem;
};

} // namespace zhibu
