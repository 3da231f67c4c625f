#include "ui/pages/activities/theme_slots.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip_group.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace zhibu {

ThemeSlots::ThemeSlots(QWidget* parent)
    : QWidget(parent)
    , ticking(new QWidget(this))
    , chips(new ChipGroup(tr("Theme-day items done"), ticking))
    , naming(namingRow()) {
    chips->setTicked(true);
    QPushButton* rename = flatButton(tr("Rename…"), ticking);
    rename->setAccessibleName(tr("Rename the theme-day items"));
    auto* row = new QHBoxLayout(ticking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::half);
    row->addWidget(chips, 1);
    row->addWidget(rename, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ticking);
    column->addWidget(naming);
    connect(rename, &QPushButton::clicked, this, [this] {
        setNaming(true);
        fields.front()->setFocus();
    });
    connect(chips, &ChipGroup::changed, this, [this] {
        const QStringList checked = chips->checked();
        for (Slot& item : items)
            item.done = checked.contains(item.name);
        Q_EMIT edited();
    });
    setNaming(true);
}

QWidget* ThemeSlots::namingRow() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::half);
    for (int i = 0; i < count; ++i) {
        auto* field = new QLineEdit(row);
        field->setAccessibleName(tr("Name of theme-day item %1").arg(i + 1));
        field->setPlaceholderText(tr("Item %1").arg(i + 1));
        field->setMinimumWidth(56);
        layout->addWidget(field, 1);
        fields[static_cast<size_t>(i)] = field;
        connect(field, &QLineEdit::textEdited, this,
                [this, i](const QString& name) { rename(i, name.simplified()); });
    }
    QPushButton* ready = plainButton(tr("Done naming"), row);
    layout->addWidget(ready);
    connect(ready, &QPushButton::clicked, this, [this] {
        if (!names().isEmpty()) setNaming(false);
    });
    return row;
}

void ThemeSlots::rename(int slot, const QString& name) {
    Slot& item = items[static_cast<size_t>(slot)];
    // Whoever names one for the first time has just done it.
    if (item.name.isEmpty()) item.done = true;
    item.name = name;
    if (name.isEmpty()) item.done = false;
    Q_EMIT edited();
}

void ThemeSlots::setNaming(bool on) {
    fillChips();
    naming->setVisible(on);
    ticking->setVisible(!on);
}

void ThemeSlots::fillChips() {
    chips->clear();
    for (const Slot& item : items) {
        if (!item.name.isEmpty()) chips->addChip(item.name, item.name);
    }
    chips->setChecked(done());
}

void ThemeSlots::show(const QStringList& given, const QStringList& ticked) {
    if (given == names() && ticked == done()) return;
    QStringList all = given;
    for (const QString& item : ticked) {
        if (!all.contains(item)) all += item;
    }
    for (int i = 0; i < count; ++i) {
        const QString name = all.value(i);
        items[static_cast<size_t>(i)] = {name, !name.isEmpty() && ticked.contains(name)};
        fields[static_cast<size_t>(i)]->setText(name);
    }
    setNaming(all.isEmpty());
}

QStringList ThemeSlots::names() const {
    QStringList list;
    for (const Slot& item : items) {
        if (!item.name.isEmpty()) list += item.name;
    }
    return list;
}

QStringList ThemeSlots::done() const {
    QStringList list;
    for (const Slot& item : items) {
        if (item.done) list += item.name;
    }
    return list;
}

} // namespace zhibu
