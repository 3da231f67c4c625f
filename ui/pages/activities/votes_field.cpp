#include "ui/pages/activities/votes_field.h"

#include "core/reports/minutes_paper.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zhibu {

VotesField::VotesField(QWidget* parent)
    : QWidget(parent), column(new QVBoxLayout(this)), adder(flatButton(tr("+ Record a vote"), this)) {
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::half);
    column->addWidget(adder, 0, Qt::AlignLeft);
    setFocusProxy(adder);
    connect(qobject_cast<QPushButton*>(adder), &QPushButton::clicked, this, [this] {
        addRow(fresh);
        rows.back().motion->setFocus();
        Q_EMIT edited();
    });
}

void VotesField::setVoters(int expected, int present, const ActivityKinds& given) {
    fresh = {.expected = expected, .present = present, .inFavour = present};
    kinds = given;
    judge();
}

void VotesField::addRow(const Vote& vote) {
    Row row{new QWidget(this), nullptr, {}, nullptr};
    auto* both = new QVBoxLayout(row.box);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::half);
    row.motion = new QLineEdit(vote.motion, row.box);
    row.motion->setPlaceholderText(tr("What was voted on"));
    row.motion->setAccessibleName(tr("What was voted on"));
    line->addWidget(row.motion, 1);
    auto* figures = new QWidget(row.box);
    auto* flow = new FlowLayout(figures, spacing::half); // five figures need more than a narrow form has
    connect(row.motion, &QLineEdit::textEdited, this, &VotesField::edited);
    const std::pair<QString, int> numbers[]{{tr("Expected"), vote.expected},
                                            {tr("Present"), vote.present},
                                            {tr("In favour"), vote.inFavour},
                                            {tr("Against"), vote.against},
                                            {tr("Abstained"), vote.abstained}};
    for (const auto& [caption, number] : numbers) {
        auto* box = new QSpinBox(row.box);
        box->setRange(0, 9999);
        box->setValue(number);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setFixedWidth(52);
        box->setAccessibleName(caption);
        auto* pair = new QWidget(figures);
        auto* beside = new QHBoxLayout(pair);
        beside->setContentsMargins(0, 0, spacing::half, 0);
        beside->setSpacing(spacing::half);
        QLabel* label = captionLabel(caption, pair);
        label->setBuddy(box);
        beside->addWidget(label);
        beside->addWidget(box);
        flow->addWidget(pair);
        row.numbers.push_back(box);
        connect(box, &QSpinBox::valueChanged, this, [this] {
            judge();
            if (!showing) Q_EMIT edited();
        });
    }
    QPushButton* away = flatButton(tr("Remove"), row.box);
    away->setAccessibleName(tr("Remove the vote"));
    line->addWidget(away);
    connect(away, &QPushButton::clicked, this, [this, box = row.box] { removeRow(box); });
    row.verdict = new QLabel(row.box);
    row.verdict->setWordWrap(true);
    both->addLayout(line);
    both->addWidget(figures);
    both->addWidget(row.verdict);
    column->insertWidget(column->count() - 1, row.box);
    rows.push_back(std::move(row));
    judge();
}

void VotesField::removeRow(const QWidget* box) {
    const auto found = std::ranges::find(rows, box, &Row::box);
    if (found == rows.end()) return;
    found->box->deleteLater();
    found->box->hide();
    rows.erase(found);
    adder->setFocus();
    Q_EMIT edited();
}

Vote VotesField::voteOf(const Row& row) {
    return {row.motion->text().trimmed(), row.numbers[0]->value(), row.numbers[1]->value(),
            row.numbers[2]->value(),      row.numbers[3]->value(), row.numbers[4]->value()};
}

void VotesField::judge() {
    for (const Row& row : rows) {
        const VoteJudgement judgement = judged(voteOf(row), kinds);
        const Tokens& colors = tokens(palette());
        QPalette words = palette();
        words.setColor(QPalette::WindowText, judgement.passed ? colors.met : colors.overdue);
        row.verdict->setPalette(words);
        row.verdict->setText((judgement.passed ? u"✓ "_s : u"✗ "_s) + judgement.sentence);
    }
}

void VotesField::setVotes(const std::vector<Vote>& given) {
    if (given == votes()) return;
    const QScopedValueRollback quiet(showing, true);
    for (const Row& row : rows)
        delete row.box;
    rows.clear();
    for (const Vote& vote : given)
        addRow(vote);
}

std::vector<Vote> VotesField::votes() const {
    std::vector<Vote> list;
    for (const Row& row : rows)
        list.push_back(voteOf(row));
    return list;
}

} // namespace zhibu
