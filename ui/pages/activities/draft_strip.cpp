#include "ui/pages/activities/draft_strip.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/quiet_label.h"

#include <QBoxLayout>

namespace zhibu {

namespace {

constexpr size_t linesAtFirst = 3;

void drop(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
}

} // namespace

QString draftWords(const ActivityDraft& draft) {
    QStringList words{draft.kinds.empty() ? DraftStrip::tr("No kind yet") : kindNames(draft.kinds)};
    if (draft.heldOn) words += draft.heldOn->toIso();
    if (!draft.topic.isEmpty()) words += draft.topic;
    if (draft.amends) words.prepend(DraftStrip::tr("Amendment"));
    return words.join(DraftStrip::tr(" · ", "between the parts of a title"));
}

DraftStrip::DraftStrip(QWidget* parent) : QWidget(parent), lines(new QVBoxLayout) {
    auto* card = new Card(tr("Drafts"), this);
    card->setNote(tr("Not archived yet; they count nowhere"));
    QPushButton* finishAll = flatButton(tr("Finalise all that are complete"), card);
    card->addControl(finishAll);
    connect(finishAll, &QPushButton::clicked, this, &DraftStrip::finaliseAllWanted);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    card->content()->addLayout(lines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    hide();
}

void DraftStrip::setShowingAll(bool on) {
    if (all == on) return;
    all = on;
    fill();
}

void DraftStrip::show(const std::vector<StoredDraft>& drafts) {
    list = drafts;
    fill();
}

void DraftStrip::fill() {
    drop(*lines);
    const size_t visibleCount = all ? list.size() : std::min(list.size(), linesAtFirst);
    shown = static_cast<int>(visibleCount);
    for (size_t i = 0; i < visibleCount; ++i)
        lines->addWidget(line(list[i]));
    if (visibleCount < list.size()) {
        QPushButton* rest =
            flatButton(tr("Show all %n draft(s)", nullptr, static_cast<int>(list.size())), this);
        connect(rest, &QPushButton::clicked, this, [this] { setShowingAll(true); });
        lines->addWidget(rest, 0, Qt::AlignLeft);
    }
    setVisible(!list.empty());
}

QWidget* DraftStrip::line(const StoredDraft& draft) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::one);
    const QString words = draftWords(draft.content);
    auto* title = new QLabel(words, row);
    title->setTextFormat(Qt::PlainText);
    title->setMinimumWidth(80);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* saved = new QuietLabel(row);
    saved->setText(tr("saved %1").arg(draft.savedAt.toString(tr("MM-dd HH:mm"))));
    QPushButton* go = plainButton(tr("Continue"), row);
    go->setAccessibleName(tr("Continue %1").arg(words));
    QPushButton* away = flatButton(tr("Discard…"), row);
    away->setAccessibleName(tr("Discard %1").arg(words));
    layout->addWidget(title, 1);
    layout->addWidget(saved);
    layout->addWidget(go);
    layout->addWidget(away);
    connect(go, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT continueWanted(id); });
    connect(away, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT discardWanted(id); });
    return row;
}

} // namespace zhibu
