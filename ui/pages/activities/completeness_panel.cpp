#include "ui/pages/activities/completeness_panel.h"

#include "ui/pages/activities/finding_button.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>

namespace zhibu {

CompletenessPanel::CompletenessPanel(QWidget* parent)
    : QWidget(parent)
    , card(new Card({}, this))
    , lines(new QVBoxLayout)
    , anyway(plainButton(tr("Finalise all the same"), this)) {
    QPushButton* close = flatButton(tr("Hide"), this);
    card->addControl(close);
    lines->setSpacing(0);
    card->content()->setSpacing(4);
    card->content()->addLayout(lines);
    card->content()->addWidget(anyway, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(close, &QPushButton::clicked, this, &CompletenessPanel::closed);
    connect(anyway, &QPushButton::clicked, this, &CompletenessPanel::finaliseWanted);
}

void CompletenessPanel::show(const Completeness& lacking) {
    if (shown == lacking) return;
    shown = lacking;
    while (QLayoutItem* item = lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Problem& problem : lacking.errors)
        addLine(problem, true);
    for (const Problem& problem : lacking.warnings)
        addLine(problem, false);
    const int count = static_cast<int>(lacking.errors.size() + lacking.warnings.size());
    card->setTitle(count == 0 ? tr("Nothing is missing") : tr("%n thing(s) missing", nullptr, count));
    anyway->setVisible(lacking.errors.empty() && !lacking.warnings.empty());
}

QStringList CompletenessPanel::sentences() const {
    QStringList list;
    if (!shown) return list;
    for (const Problems* problems : {&shown->errors, &shown->warnings}) {
        for (const Problem& problem : *problems)
            list += problem.message;
    }
    return list;
}

void CompletenessPanel::addLine(const Problem& problem, bool blocks) {
    auto* button = new FindingButton(problem.message, blocks, this);
    connect(button, &QAbstractButton::clicked, this,
            [this, field = problem.field] { Q_EMIT fieldWanted(field); });
    lines->addWidget(button);
}

} // namespace zhibu
