#include "ui/pages/workbench/terms_card.h"

#include "ui/pages/workbench/duty_words.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_label.h"
#include "ui/widgets/tables.h"

#include <QGridLayout>
#include <QLabel>

namespace zhibu {

namespace {
constexpr int termWarning = 183; ///< days; about the six months of the duty
constexpr int seatWarning = 30;
constexpr size_t shownAtOnce = 4;
} // namespace

TermsCard::TermsCard(QWidget* parent) : QWidget(parent), card(new Card(tr("Terms and posts"), this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    QPushButton* more = flatButton(tr("&Terms"), card);
    card->addControl(more);
    card->content()->addStretch(1);
    connect(more, &QPushButton::clicked, this, &TermsCard::wanted);
}

QWidget* TermsCard::dayLabel(int daysLeft, int warningDays) {
    using duties::Status;
    if (daysLeft > warningDays) {
        auto* label = new QLabel(daysLeftWords(daysLeft), rows);
        label->setTextFormat(Qt::PlainText);
        return label;
    }
    auto* label = new StatusLabel(rows);
    label->setStatus(daysLeft < 0 ? Status::overdue : Status::due_soon, daysLeftWords(daysLeft));
    return label;
}

void TermsCard::addRow(const QString& caption, const QString& value, QWidget* right) {
    const int row = grid->rowCount();
    auto* first = new QLabel(caption, rows);
    auto* second = new QLabel(value, rows);
    for (QLabel* label : {first, second})
        label->setTextFormat(Qt::PlainText);
    first->setToolTip(plainTip(caption));
    first->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid->addWidget(first, row, 0);
    grid->addWidget(second, row, 1);
    if (right) grid->addWidget(right, row, 2);
    grid->setRowMinimumHeight(row, 28);
}

void TermsCard::showOne(const TermLine& term) {
    card->setNote(tr("Term %1 · elected %2").arg(term.number).arg(term.electedOn.toIso()));
    addRow(tr("Due"), term.dueOn.toIso(), dayLabel(term.daysLeft, termWarning));
    addRow(tr("Posts"), QString::number(term.posts), new QLabel(tr("%1 filled").arg(term.filled), rows));
    for (size_t i = 0; i < term.openSeats.size() && i < shownAtOnce; ++i) {
        const TermLine::OpenSeat& seat = term.openSeats[i];
        addRow(tr("Vacant"), seat.position, dayLabel(seat.daysLeft, seatWarning));
    }
}

void TermsCard::showMany(std::vector<TermLine> terms) {
    size_t vacant = 0;
    for (const TermLine& term : terms)
        vacant += term.openSeats.size();
    grid->setColumnStretch(0, 5); // names are longer than days
    card->setNote(tr("%1 running, %2 vacant posts").arg(terms.size()).arg(vacant));
    std::stable_sort(terms.begin(), terms.end(),
                     [](const auto& a, const auto& b) { return a.dueOn < b.dueOn; });
    for (size_t i = 0; i < terms.size() && i < shownAtOnce; ++i)
        addRow(terms[i].organizationName, terms[i].dueOn.toIso(), dayLabel(terms[i].daysLeft, termWarning));
}

void TermsCard::addMatters(const std::vector<Matter>& matters) {
    constexpr size_t mattersShown = 3;
    for (size_t i = 0; i < matters.size() && i < mattersShown; ++i) {
        const Matter& matter = matters[i];
        QPushButton* look = flatButton(tr("Look"), rows);
        look->setAccessibleName(tr("%1: %2", "what waits, about whom").arg(matter.caption, matter.words));
        connect(look, &QPushButton::clicked, this, [this, to = matter.to] { Q_EMIT matterWanted(to); });
        addRow(matter.caption, matter.words, look);
    }
}

void TermsCard::show(const std::vector<TermLine>& terms, const std::vector<Matter>& matters) {
    delete rows;
    rows = new QWidget(card);
    grid = new QGridLayout(rows);
    grid->setContentsMargins(spacing::one, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::two);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    if (terms.empty()) {
        card->setNote({});
        auto* hint =
            captionLabel(tr("No running term is recorded: import the terms and posts under Members."), rows);
        hint->setWordWrap(true);
        grid->addWidget(hint, 0, 0, 1, 3);
    } else if (terms.size() == 1) {
        showOne(terms.front());
    } else {
        showMany(terms);
    }
    addMatters(matters);
    card->content()->insertWidget(0, rows);
}

} // namespace zhibu
