#include "ui/pages/workbench/owed_card.h"

#include "ui/pages/workbench/duty_words.h"
#include "ui/pages/workbench/owed_filters.h"
#include "ui/pages/workbench/owed_list.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr qsizetype namedAtOnce = 3;
}

OwedCard::OwedCard(QWidget* parent)
    : QWidget(parent)
    , card(new Card(tr("To do"), this))
    , filters(new OwedFilters(card))
    , list(new OwedList(card))
    , nothing(new EmptyState(tr("Nothing is owed"), tr("Everything asked for by today is done."), card))
    , nothingFound(captionLabel(tr("Nothing in the list fits the filter."), card))
    , explainedLine(captionLabel({}, card))
    , draftsLine(captionLabel({}, card))
    , draftsButton(flatButton(tr("Open &drafts"), card)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    card->addControl(makeOutputs());
    card->addContent(filters);
    card->addContent(nothingFound);
    card->addContent(list, 1);
    card->addContent(nothing, 1);
    card->addContent(explainedLine);
    auto* row = new QHBoxLayout;
    row->addWidget(draftsLine, 1);
    row->addWidget(draftsButton);
    card->content()->addLayout(row);
    for (QLabel* line : {explainedLine, draftsLine}) {
        line->setWordWrap(true);
        line->hide();
    }
    draftsButton->hide();
    QPushButton* add = nothing->addAction(tr("&Record an activity"));
    connect(add, &QPushButton::clicked, this, &OwedCard::newRecordWanted);
    nothingFound->hide();
    connect(filters, &OwedFilters::changed, this, &OwedCard::showFiltered);
    connect(list, &OwedList::wanted, this, &OwedCard::wanted);
    connect(draftsButton, &QPushButton::clicked, this, &OwedCard::draftsWanted);
}

QPushButton* OwedCard::makeOutputs() {
    QPushButton* button = flatButton(tr("E&xport"), card);
    auto* menu = new QMenu(button);
    const std::pair<QString, OwedOutput> outputs[] = {{tr("Print…"), OwedOutput::print},
                                                      {tr("PDF…"), OwedOutput::pdf},
                                                      {tr("XLSX…"), OwedOutput::xlsx},
                                                      {tr("CSV…"), OwedOutput::csv},
                                                      {tr("Calendar (.ics)…"), OwedOutput::calendar}};
    for (const auto& [words, output] : outputs)
        menu->addAction(words, this, [this, output = output] { Q_EMIT outputWanted(output); });
    button->setMenu(menu);
    return button;
}

OwedFilter OwedCard::filter() const {
    return filters->filter();
}

void OwedCard::show(Workbench bench, const duties::Catalogue& catalogue, const Office& office, bool single) {
    card->setNote(tr("As of %1").arg(dayName(bench.asOf, bench.year)));
    items = std::move(bench.owed);
    duties = &catalogue;
    people = &office;
    oneOrganization = single;
    showFiltered();
    showExplained(bench.explained);
}

void OwedCard::showFiltered() {
    if (!duties || !people) return;
    OwedMatcher matcher(filters->filter(), *people);
    std::vector<OwedItem> fitting;
    std::ranges::copy_if(items, std::back_inserter(fitting),
                         [&matcher](const OwedItem& item) { return matcher.matches(item); });
    const bool found = !fitting.empty();
    list->setItems(std::move(fitting), *duties, oneOrganization);
    list->setVisible(found);
    filters->setVisible(!items.empty());
    nothing->setVisible(items.empty());
    nothingFound->setVisible(!items.empty() && !found);
}

void OwedCard::showExplained(const std::vector<OwedItem>& explained) {
    QStringList names;
    QStringList reasons;
    for (const OwedItem& item : explained) {
        QString name = item.title;
        if (item.result.period) name = tr("%1 %2", "period, duty").arg(periodName(*item.result.period), name);
        if (item.people.size() == 1) name = tr("%1 (%2)", "duty, for whom").arg(name, item.people.front());
        if (names.size() < namedAtOnce) names += name;
        reasons += tr("%1: %2", "what, why").arg(name, item.explanation);
    }
    const int count = static_cast<int>(explained.size());
    const QString listed = names.join(tr(", ", "between names"));
    explainedLine->setText(count > namedAtOnce ? tr("%n overdue explained: %1 …", nullptr, count).arg(listed)
                                               : tr("%n overdue explained: %1", nullptr, count).arg(listed));
    explainedLine->setToolTip(plainTip(reasons.mid(0, 20).join(u'\n')));
    explainedLine->setVisible(count > 0);
}

void OwedCard::showDrafts(std::vector<StoredDraft> drafts, int year) {
    std::ranges::stable_sort(drafts, std::greater(), [](const StoredDraft& d) { return d.content.heldOn; });
    QStringList names;
    for (const StoredDraft& draft : drafts) {
        if (names.size() == namedAtOnce) break;
        const QString kinds = kindNames(draft.content.kinds);
        names += draft.content.heldOn
                     ? tr("%1 %2", "day, kind").arg(dayName(*draft.content.heldOn, year), kinds)
                     : kinds;
    }
    const int count = static_cast<int>(drafts.size());
    draftsLine->setText(
        tr("%n draft(s) not finalised: %1", nullptr, count).arg(names.join(tr(", ", "between names"))));
    draftsLine->setVisible(count > 0);
    draftsButton->setVisible(count > 0);
}

} // namespace zhibu
