#include "ui/widgets/buttons.h"

namespace zhibu {

QPushButton* plainButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setAttribute(Qt::WA_Hover);
    return button;
}

QPushButton* primaryButton(const QString& text, QWidget* parent) {
    QPushButton* button = plainButton(text, parent);
    button->setProperty("primary", true);
    return button;
}

QPushButton* flatButton(const QString& text, QWidget* parent) {
    QPushButton* button = plainButton(text, parent);
    button->setFlat(true);
    return button;
}

} // namespace zhibu
