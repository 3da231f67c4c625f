#include "ui/pages/terms/term_details.h"

#include "ui/pages/workbench/duty_words.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace zhibu {

TermDetails::TermDetails(QWidget* parent) : QWidget(parent), card(new Card({}, this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    setMinimumWidth(280);
    clear();
}

void TermDetails::begin() {
    delete inside;
    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing::half, 0);
    column->setSpacing(0);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    card->addContent(scroll, 1);
    inside = scroll;
}

void TermDetails::clear() {
    begin();
    card->setTitle(tr("Posts"));
    card->setNote({});
    addCaption(tr("Choose an organisation to see who holds its posts."));
    column->addStretch(1);
}

void TermDetails::addCaption(const QString& text) {
    QLabel* label = captionLabel(text, inside);
    label->setWordWrap(true);
    label->setContentsMargins(0, spacing::one, 0, spacing::half);
    column->addWidget(label);
}

void TermDetails::addLine(const QString& left, const QString& right) {
    auto* line = new QWidget;
    line->setMinimumHeight(28);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(spacing::half, 0, 0, 0);
    auto* first = new QLabel(left, line);
    auto* second = new QLabel(right, line);
    for (QLabel* label : {first, second})
        label->setTextFormat(Qt::PlainText);
    row->addWidget(first, 1);
    row->addWidget(second);
    column->addWidget(line);
}

void TermDetails::addSeat(const TermLine::OpenSeat& seat, duties::Status status) {
    auto* line = new QWidget;
    line->setMinimumHeight(28);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(spacing::half, 0, 0, 0);
    auto* words =
        new QLabel(tr("%1, since %2", "vacant post, day").arg(seat.position, seat.openedOn.toIso()), line);
    words->setTextFormat(Qt::PlainText);
    auto* clock = new StatusLabel(line);
    clock->setStatus(status, daysLeftWords(seat.daysLeft));
    row->addWidget(words, 1);
    row->addWidget(clock);
    column->addWidget(line);
}

void TermDetails::addHolders(const Office& office, const OrganizationId& organization, Date today) {
    const Term* term = office.runningTerm(organization, today);
    if (!term) return;
    const auto holders = office.holders(*term, today);
    addCaption(holders.empty() ? tr("No post is held.") : tr("Held by"));
    for (const Position* position : holders) {
        const Member* member = office.member(position->member);
        addLine(tr("%1 · %2", "post, holder").arg(position->name, member ? member->name : QString()),
                tr("since %1").arg(position->from.toIso()));
    }
}

void TermDetails::addEarlier(const Office& office, const OrganizationId& organization, Date today) {
    const auto terms = office.termsOf(organization);
    bool first = true;
    for (auto term = terms.rbegin(); term != terms.rend(); ++term) {
        if ((*term)->runsOn(today)) continue;
        if (std::exchange(first, false)) addCaption(tr("Other terms"));
        addLine(tr("Term %1").arg((*term)->number), tr("elected %1").arg((*term)->electedOn.toIso()));
    }
}

void TermDetails::show(const Office& office, const TermRow& row, const TermsModel& model, Date today) {
    begin();
    card->setTitle(row.name);
    if (!row.term) {
        card->setNote({});
        addCaption(tr("No running term is recorded. Import the terms and posts under Members."));
    } else {
        card->setNote(tr("Term %1").arg(row.term->number));
        if (!row.term->openSeats.empty()) addCaption(tr("Vacant"));
        for (const TermLine::OpenSeat& seat : row.term->openSeats)
            addSeat(seat, model.seatStatus(seat));
    }
    addHolders(office, row.organization, today);
    addEarlier(office, row.organization, today);
    column->addStretch(1);
}

} // namespace zhibu
