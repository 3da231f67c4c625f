#include "ui/widgets/chip_group.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tables.h"

#include <QKeyEvent>

namespace zhibu {

ChipGroup::ChipGroup(const QString& name, QWidget* parent) : QWidget(parent) {
    setLayout(new FlowLayout(this, 4));
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipGroup::addChip(const QString& key, const QString& text, const QString& toolTip) {
    auto* chip = new Chip(key, text, this);
    chip->setToolTip(plainTip(toolTip));
    chip->setTicked(ticked);
    chip->setEnabled(!fixed);
    chip->setAccessibleDescription(accessibleName());
    chip->installEventFilter(this);
    chip->setFocusPolicy(chips.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    connect(chip, &QAbstractButton::clicked, this, &ChipGroup::changed);
    chips.push_back(chip);
    layout()->addWidget(chip);
}

void ChipGroup::clear() {
    qDeleteAll(chips);
    chips.clear();
    delete more;
    more = nullptr;
}

void ChipGroup::setTicked(bool on) {
    ticked = on;
    for (Chip* chip : chips)
        chip->setTicked(on);
}

void ChipGroup::setReadOnly(bool on) {
    fixed = on;
    for (Chip* chip : chips)
        chip->setEnabled(!on);
}

void ChipGroup::setShownAtFirst(int count) {
    shownAtFirst = count;
    if (!more && count < static_cast<int>(chips.size())) {
        more = new Chip({}, tr("More…"), this);
        more->setCheckable(false);
        more->setFocusPolicy(Qt::ClickFocus);
        more->installEventFilter(this);
        layout()->addWidget(more);
        connect(more, &QAbstractButton::clicked, this, [this] {
            showRest(true);
            if (shownAtFirst < static_cast<int>(chips.size()))
                chips[static_cast<size_t>(shownAtFirst)]->setFocus();
        });
    }
    showRest(false);
}

void ChipGroup::showRest(bool all) {
    allShown = all;
    for (size_t i = 0; i < chips.size(); ++i)
        chips[i]->setVisible(all || shownAtFirst < 0 || static_cast<int>(i) < shownAtFirst ||
                             chips[i]->isChecked());
    if (more) more->setVisible(!all);
    updateGeometry();
}

void ChipGroup::setChecked(const QStringList& keys) {
    for (Chip* chip : chips)
        chip->setChecked(keys.contains(chip->key()));
    showRest(allShown);
}

QStringList ChipGroup::checked() const {
    QStringList keys;
    for (const Chip* chip : chips) {
        if (chip->isChecked()) keys += chip->key();
    }
    return keys;
}

std::vector<Chip*> ChipGroup::visibleChips() const {
    std::vector<Chip*> shown;
    for (Chip* chip : chips) {
        if (!chip->isHidden()) shown.push_back(chip);
    }
    if (more && !more->isHidden()) shown.push_back(more);
    return shown;
}

void ChipGroup::letTabStopAt(Chip* stop) {
    for (Chip* chip : visibleChips())
        chip->setFocusPolicy(chip == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChipGroup::step(Chip* from, int direction) {
    const std::vector<Chip*> shown = visibleChips();
    const auto at = std::find(shown.begin(), shown.end(), from) - shown.begin();
    const auto next = at + direction;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(shown.size())) return;
    shown[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
}

bool ChipGroup::eventFilter(QObject* watched, QEvent* event) {
    auto* chip = qobject_cast<Chip*>(watched);
    if (chip && event->type() == QEvent::FocusIn) letTabStopAt(chip);
    if (chip && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Right:
        case Qt::Key_Down: step(chip, 1); return true;
        case Qt::Key_Left:
        case Qt::Key_Up: step(chip, -1); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zhibu
