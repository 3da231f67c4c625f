#include "ui/widgets/step_line.h"

#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace zhibu {

StepLine::StepLine(const QStringList& steps, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    for (const QString& words : steps) {
        if (!chips.isEmpty()) row->addWidget(captionLabel(u"›"_s, this));
        const auto number = static_cast<int>(chips.size());
        auto* chip = new Chip(QString::number(number), u"%1  %2"_s.arg(number + 1).arg(words), this);
        chip->setAccessibleName(tr("Step %1: %2").arg(number + 1).arg(words));
        connect(chip, &Chip::clicked, this, [this, number] {
            setCurrent(shown); // whether it is shown is decided by whoever listens
            Q_EMIT chosen(number);
        });
        chips += chip;
        row->addWidget(chip);
    }
    row->addStretch(1);
    setCurrent(0);
}

void StepLine::setCurrent(int step) {
    shown = step;
    for (int i = 0; i < static_cast<int>(chips.size()); ++i)
        chips[i]->setChecked(i == step);
}

void StepLine::setReachable(int last) {
    for (int i = 0; i < static_cast<int>(chips.size()); ++i)
        chips[i]->setEnabled(i <= last);
}

} // namespace zhibu
