#include "ui/widgets/empty_state.h"

#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/quiet_label.h"

#include <QVBoxLayout>

namespace zhibu {

EmptyState::EmptyState(const QString& title, const QString& hint, QWidget* parent)
    : QWidget(parent), titleLabel(new QLabel(this)), hintLabel(new QuietLabel(this)) {
    titleLabel->setFont(titleFont(font()));
    titleLabel->setAlignment(Qt::AlignCenter);
    hintLabel->setAlignment(Qt::AlignCenter);
    hintLabel->setWordWrap(true);
    hintLabel->setMinimumWidth(320);
    hintLabel->setMaximumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::one);
    column->addStretch(2);
    column->addWidget(titleLabel);
    auto* middle = new QHBoxLayout; // an alignment would not ask how high the words are at their width
    middle->addStretch(1);
    middle->addWidget(hintLabel, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(spacing::one);
    column->addStretch(3);
    setWords(title, hint);
}

void EmptyState::setWords(const QString& title, const QString& hint) {
    titleLabel->setText(title);
    hintLabel->setText(hint);
    hintLabel->setVisible(!hint.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(hint);
}

QPushButton* EmptyState::addAction(const QString& text) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    QPushButton* button = primaryButton(text, this);
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace zhibu
