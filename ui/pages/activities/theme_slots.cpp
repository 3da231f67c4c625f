#include "ui/pages/activities/theme_slots.h"

#include "ui/shell/palette.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace zhibu {

ThemeSlots::ThemeSlots(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    for (size_t i = 0; i < count; ++i) {
        auto* name = new QLineEdit(this);
        auto* tick = new QCheckBox(name);
        const int number = static_cast<int>(i) + 1;
        tick->setAccessibleName(tr("Theme-day item %1 done").arg(number));
        name->setAccessibleName(tr("Name of theme-day item %1").arg(number));
        name->setPlaceholderText(tr("Item %1").arg(number));
        name->setTextMargins(22, 0, 0, 0);
        name->setMinimumWidth(64);
        auto* inside = new QHBoxLayout(name);
        inside->setContentsMargins(7, 0, 0, 0);
        inside->addWidget(tick);
        inside->addStretch(1);
        fields[i] = {tick, name};
        row->addWidget(name, 1);
        connect(tick, &QCheckBox::clicked, this, &ThemeSlots::edited);
        connect(name, &QLineEdit::textEdited, this, [this, i] { renamed(i); });
    }
    show({}, {});
}

void ThemeSlots::renamed(size_t slot) {
    // Whoever names one has done it; emptying it undoes that.
    fields[slot].tick->setChecked(!fields[slot].name->text().trimmed().isEmpty());
    settle(slot);
    Q_EMIT edited();
}

// Tab stops at the ticks of named slots, and at the field of one that has no name yet.
void ThemeSlots::settle(size_t slot) {
    const bool named = !fields[slot].name->text().trimmed().isEmpty();
    fields[slot].tick->setEnabled(named);
    fields[slot].name->setFocusPolicy(named && !fields[slot].name->hasFocus() ? Qt::ClickFocus
                                                                              : Qt::StrongFocus);
}

void ThemeSlots::show(const QStringList& given, const QStringList& ticked) {
    QStringList all = given;
    for (const QString& item : ticked) {
        if (!all.contains(item)) all += item;
    }
    for (size_t i = 0; i < count; ++i) {
        const QString name = all.value(static_cast<qsizetype>(i));
        if (fields[i].name->text().trimmed() != name) fields[i].name->setText(name);
        fields[i].tick->setChecked(!name.isEmpty() && ticked.contains(name));
        settle(i);
    }
}

QStringList ThemeSlots::names() const {
    QStringList list;
    for (const Slot& slot : fields) {
        if (const QString name = slot.name->text().trimmed(); !name.isEmpty()) list += name;
    }
    return list;
}

QStringList ThemeSlots::done() const {
    QStringList list;
    for (const Slot& slot : fields) {
        if (slot.tick->isChecked()) list += slot.name->text().trimmed();
    }
    return list;
}

} // namespace zhibu
