#include "ui/pages/workbench/hours_card.h"

#include "ui/pages/workbench/share_bar.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>

namespace zhibu {

HoursCard::HoursCard(QWidget* parent)
    : QWidget(parent)
    , card(new Card(tr("Training hours"), this))
    , memberLabel(new QLabel(card))
    , committeeLabel(new QLabel(card))
    , members(new ShareBar(card))
    , committee(new ShareBar(card))
    , gaps(captionLabel({}, card))
    , more(flatButton(tr("&Hours"), card)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(spacing::one, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::two);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(memberLabel, 0, 0);
    grid->addWidget(members, 0, 1);
    grid->addWidget(committeeLabel, 1, 0);
    grid->addWidget(committee, 1, 1);
    static_cast<QBoxLayout*>(card->content())->addLayout(grid);
    gaps->setWordWrap(true);
    gaps->setContentsMargins(spacing::one, 0, 0, 0);
    card->addContent(gaps);
    card->content()->addStretch(1);
    card->addControl(more);
    connect(more, &QPushButton::clicked, this, &HoursCard::wanted);
}

void HoursCard::show(const HoursSummary& hours) {
    const int people = hours.members + hours.committee;
    card->setNote(people == 0
                      ? QString()
                      : tr("%1 of %2 reached").arg(hours.membersMet + hours.committeeMet).arg(people));
    memberLabel->setText(tr("Members (%1 hours)").arg(hours.memberHours));
    committeeLabel->setText(tr("Committee (%1 hours)").arg(hours.committeeHours));
    members->setShare(memberLabel->text(), hours.membersMet, hours.members);
    committee->setShare(committeeLabel->text(), hours.committeeMet, hours.committee);
    for (QWidget* widget : {static_cast<QWidget*>(memberLabel), static_cast<QWidget*>(members)})
        widget->setVisible(hours.members > 0);
    for (QWidget* widget : {static_cast<QWidget*>(committeeLabel), static_cast<QWidget*>(committee)})
        widget->setVisible(hours.committee > 0);
    QStringList names;
    for (const HoursSummary::Gap& gap : hours.gaps)
        names += tr("%1 %2", "name, hours reached").arg(gap.name, gap.hours.toString());
    if (people == 0)
        gaps->setText(tr("No members yet: import the roster under Members."));
    else if (names.isEmpty())
        gaps->setText(tr("Everybody has reached the hours of the year."));
    else
        gaps->setText(tr("Furthest behind: %1").arg(names.join(tr(", ", "between names"))));
}

} // namespace zhibu
