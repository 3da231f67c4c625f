#include "ui/pages/terms/term_details.h"

#include "ui/pages/workbench/duty_words.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>

namespace zhibu {

namespace {

/// How long before or after the end of the term before it was elected; nothing on the day itself.
QString punctuality(const Term& before, const Term& term) {
    const int days = before.dueOn().daysTo(term.electedOn);
    if (days > 0) return TermDetails::tr(", %n day(s) late", nullptr, days);
    return days < 0 ? TermDetails::tr(", %n day(s) early", nullptr, -days) : QString();
}

} // namespace

TermDetails::TermDetails(QWidget* parent) : QWidget(parent), card(new Card({}, this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    setMinimumWidth(260);
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

QWidget* TermDetails::addLine(const QString& left, const QString& right) {
    auto* line = new QWidget;
    line->setMinimumHeight(28);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(spacing::half, 0, 0, 0);
    row->setSpacing(spacing::half);
    auto* first = new QLabel(left, line);
    first->setWordWrap(true);
    auto* second = new QLabel(right, line);
    for (QLabel* label : {first, second})
        label->setTextFormat(Qt::PlainText);
    row->addWidget(first, 1);
    row->addWidget(second);
    column->addWidget(line);
    return line;
}

void TermDetails::addButton(QWidget* line, const QString& words, const QString& heard, TermVerb verb,
                            const QByteArray& id, const QString& with) {
    QPushButton* button = flatButton(words, line);
    button->setAccessibleName(heard);
    line->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, verb, id, with] { Q_EMIT wanted(verb, id, with); });
}

// The next step as a button, the rest in a menu.
void TermDetails::addActions(const TermShown& shown) {
    const bool open = std::ranges::any_of(
        shown.elections, [](const Election& each) { return each.state == ElectionState::open; });
    // Who has a committee enters it; an election is for a new one.
    if (!shown.row.term && !open) {
        QPushButton* enter = primaryButton(tr("E&nter the committee…"));
        enter->setObjectName(QStringLiteral("enter_committee"));
        connect(enter, &QPushButton::clicked, this,
                [this] { Q_EMIT wanted(TermVerb::newCommittee, {}, {}); });
        column->addWidget(enter, 0, Qt::AlignLeft);
    }
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, spacing::half, 0, 0);
    row->setSpacing(spacing::one);
    const QString words = open ? tr("&Continue the worksheet") : tr("&Election worksheet…");
    QPushButton* election = shown.row.term || open ? primaryButton(words, line) : plainButton(words, line);
    election->setObjectName(QStringLiteral("election"));
    connect(election, &QPushButton::clicked, this, [this] { Q_EMIT wanted(TermVerb::election, {}, {}); });
    QPushButton* more = plainButton(tr("&More"), line);
    more->setObjectName(QStringLiteral("more"));
    auto* menu = new QMenu(more);
    const auto add = [&](const QString& words, TermVerb verb, bool enabled) {
        menu->addAction(words, this, [this, verb] { Q_EMIT wanted(verb, {}, {}); })->setEnabled(enabled);
    };
    const bool running = shown.row.term.has_value();
    add(tr("By-election for vacancies…"), TermVerb::byElection, running && !open);
    add(tr("Somebody takes a post…"), TermVerb::take, running);
    add(tr("Set up a seat…"), TermVerb::openSeat, running);
    add(tr("Extend the term…"), TermVerb::extend, running);
    add(tr("Correct the term…"), TermVerb::correct, running);
    add(tr("Enter a committee…"), TermVerb::newCommittee, true);
    add(tr("Enter a term from before…"), TermVerb::newTerm, true);
    add(tr("Ask for approval…"), TermVerb::newApproval, true);
    more->setMenu(menu);
    row->addWidget(election);
    row->addWidget(more);
    row->addStretch(1);
    column->addWidget(line);
}

void TermDetails::addSeat(const TermLine::OpenSeat& seat, duties::Status status, bool mayChange) {
    QWidget* line =
        addLine(tr("%1, since %2", "vacant post, day").arg(seat.position, seat.openedOn.toIso()), {});
    auto* clock = new StatusLabel(line);
    clock->setStatus(status, daysLeftWords(seat.daysLeft));
    line->layout()->addWidget(clock);
    if (mayChange)
        addButton(line, tr("Fill…"), tr("Fill the vacancy %1").arg(seat.position), TermVerb::take, {},
                  seat.position);
}

void TermDetails::addHolders(const TermShown& shown) {
    const Term* term = shown.office.runningTerm(shown.row.organization, shown.today);
    if (!term) return;
    const auto holders = shown.office.holders(*term, shown.today);
    addCaption(holders.empty() ? tr("No post is held.") : tr("Held by"));
    for (const Position* position : holders) {
        const QString name = shown.office.nameOf(position->member);
        QWidget* line = addLine(tr("%1 · %2", "post, holder").arg(position->name, name) + u'\n' +
                                    tr("since %1").arg(position->from.toIso()),
                                {});
        if (shown.mayChange)
            addButton(line, tr("Leaves…"), tr("%1 gives up %2").arg(name, position->name), TermVerb::leave,
                      position->id.toByteArray());
    }
}

void TermDetails::addGroups(const TermShown& shown) {
    const auto groups = shown.office.groupsOf(shown.row.organization, shown.today);
    if (groups.empty()) return;
    addCaption(tr("Party groups"));
    for (const Organization* group : groups) {
        const GroupLeader* leader = shown.office.leaderOf(group->id, shown.today);
        QWidget* line = addLine(group->name, leader ? shown.office.nameOf(leader->member) : tr("no leader"));
        if (shown.mayChange)
            addButton(line, tr("Leader…"), tr("Leader of %1").arg(group->name), TermVerb::leader,
                      group->id.toByteArray());
    }
}

void TermDetails::addElections(const TermShown& shown) {
    if (shown.elections.empty()) return;
    addCaption(tr("Elections"));
    for (const Election& each : shown.elections) {
        const QString what = each.purpose == ElectionPurpose::renewal
                                 ? tr("Term %1").arg(each.termNumber)
                                 : tr("By-election, term %1").arg(each.termNumber);
        const QString state = each.state == ElectionState::open        ? tr("open")
                              : each.state == ElectionState::concluded ? tr("concluded")
                                                                       : tr("abandoned");
        QWidget* line = addLine(what, state);
        addButton(line, tr("Show"), tr("Show the worksheet of %1").arg(what), TermVerb::election,
                  each.id.toByteArray());
    }
}

void TermDetails::addApprovals(const TermShown& shown) {
    if (shown.approvals.empty()) return;
    addCaption(tr("Approvals"));
    for (const ApprovalLine& each : shown.approvals) {
        QWidget* line = addLine(each.approval.matter, displayName(each.approval.outcome));
        if (!shown.mayChange) continue;
        if (each.election)
            addButton(line, tr("Worksheet"), tr("Worksheet of %1").arg(each.approval.matter),
                      TermVerb::election, each.election->toByteArray());
        else
            addButton(line, tr("Steps…"), tr("Steps of %1").arg(each.approval.matter), TermVerb::approval,
                      each.approval.id.toByteArray());
    }
}

void TermDetails::addEarlier(const Office& office, const OrganizationId& organization, Date today) {
    const auto terms = office.termsOf(organization);
    if (terms.empty()) return;
    addCaption(tr("Chain of terms"));
    for (size_t i = terms.size(); i-- > 0;) {
        const Term& term = *terms[i];
        QString when = tr("elected %1").arg(term.electedOn.toIso());
        if (i > 0) when += punctuality(*terms[i - 1], term);
        addLine((term.runsOn(today) ? tr("Term %1, running") : tr("Term %1")).arg(term.number) + u'\n' + when,
                {});
    }
}

void TermDetails::show(const TermShown& shown) {
    begin();
    const TermRow& row = shown.row;
    card->setTitle(row.name);
    card->setNote(row.term ? tr("Term %1").arg(row.term->number) : QString());
    if (shown.mayChange) addActions(shown);
    if (!row.term)
        addCaption(tr("No running term is recorded: enter it, or import the terms under Members."));
    if (row.term && !row.term->openSeats.empty()) {
        addCaption(tr("Vacant"));
        for (const TermLine::OpenSeat& seat : row.term->openSeats)
            addSeat(seat, shown.model.seatStatus(seat), shown.mayChange);
    }
    addHolders(shown);
    addGroups(shown);
    addElections(shown);
    addApprovals(shown);
    addEarlier(shown.office, row.organization, shown.today);
    column->addStretch(1);
}

} // namespace zhibu
