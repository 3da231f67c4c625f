#include "ui/pages/workbench/owed_filters.h"

#include "ui/shell/palette.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace zhibu {

OwedFilters::OwedFilters(QWidget* parent)
    : QWidget(parent)
    , text(new QLineEdit(this))
    , standing(new QComboBox(this))
    , strictness(new QComboBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::half);
    text->setPlaceholderText(tr("Organisation, person or duty"));
    text->setAccessibleName(tr("Filter the list by organisation, person or duty"));
    text->setToolTip(text->accessibleName());
    standing->setAccessibleName(tr("Overdue or all"));
    standing->addItem(tr("All"), false);
    standing->addItem(tr("Overdue only"), true);
    strictness->setAccessibleName(tr("Strictness"));
    strictness->addItem(tr("Any strictness"));
    for (const auto each :
         {duties::Strictness::must, duties::Strictness::generally, duties::Strictness::in_principle})
        strictness->addItem(duties::displayName(each), static_cast<int>(each));
    for (QComboBox* box : {standing, strictness})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(text, 1);
    row->addWidget(standing);
    row->addWidget(strictness);
    connect(text, &QLineEdit::textChanged, this, &OwedFilters::changed);
    for (QComboBox* box : {standing, strictness})
        connect(box, &QComboBox::currentIndexChanged, this, &OwedFilters::changed);
}

OwedFilter OwedFilters::filter() const {
    OwedFilter filter{.overdueOnly = standing->currentData().toBool(), .text = text->text()};
    const QVariant chosen = strictness->currentData();
    if (chosen.isValid()) filter.strictness = static_cast<duties::Strictness>(chosen.toInt());
    return filter;
}

} // namespace zhibu
