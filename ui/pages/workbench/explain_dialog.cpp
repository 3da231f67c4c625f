#include "ui/pages/workbench/explain_dialog.h"

#include "ui/pages/workbench/duty_words.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_label.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace zhibu {

namespace {

QString sourceOf(const duties::Duty& duty) {
    const QString where = QStringList{duty.source, duty.clause}.join(QLatin1Char(' ')).trimmed();
    if (!duty.quote.isEmpty()) return ExplainDialog::tr("“%1” %2", "quote, clause").arg(duty.quote, where);
    return duty.summary.isEmpty() ? where
                                  : ExplainDialog::tr("%1 (%2)", "summary, clause").arg(duty.summary, where);
}

} // namespace

ExplainDialog::ExplainDialog(const duties::Duty& duty, const QString& organization,
                             const ExplainedDuty& explained, QWidget* parent)
    : QDialog(parent), column(new QVBoxLayout(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why: %1").arg(duties::displayName(duty)));
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(spacing::one);
    auto* heading = new PageHeading(duties::displayName(duty), this);
    QStringList about{organization};
    if (explained.result.period) about += periodWords(explained.result.period);
    if (!explained.result.subject.isEmpty()) about += explained.result.subject;
    heading->setNote(about.join(QStringLiteral(" · ")));
    column->addWidget(heading);
    auto* status = new StatusLabel(this);
    status->setStatus(explained.result.status);
    column->addWidget(status);
    addWords(explained.result.reason);
    addWords(explained.explanation.remedy);
    if (!explained.reason.isEmpty()) addWords(tr("Explained: %1").arg(explained.reason));
    addWords(sourceOf(duty), true);
    addWords(changedWords(explained.changedSince), true);
    addActivities(tr("What counted"), explained.explanation.counted);
    addActivities(tr("What did not count, and why"), explained.explanation.notCounted);
    if (explained.explanation.counted.empty() && explained.explanation.notCounted.empty())
        column->addStretch(1);
    auto* row = new QHBoxLayout;
    QPushButton* close = plainButton(tr("&Close"), this);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    resize(680, 520);
}

void ExplainDialog::addWords(const QString& words, bool quiet) {
    if (words.isEmpty()) return;
    QLabel* label = quiet ? captionLabel(words, this) : new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
}

void ExplainDialog::addActivities(const QString& heading,
                                  const std::vector<duties::ExplainedActivity>& activities) {
    if (activities.empty()) return;
    addWords(tr("%1: %2", "heading, how many").arg(heading).arg(activities.size()));
    auto* list = new QTreeWidget(this);
    makeCalm(*list);
    list->setRootIsDecorated(false);
    list->setAccessibleName(heading);
    list->setHeaderLabels({tr("Held on"), tr("Topic"), tr("Why")});
    for (const duties::ExplainedActivity& activity : activities) {
        auto* item = new QTreeWidgetItem(list, {activity.heldOn.toIso(), activity.topic, activity.note});
        item->setData(0, Qt::UserRole, activity.activity.toByteArray());
        for (int i = 1; i < 3; ++i)
            item->setToolTip(i, plainTip(item->text(i)));
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->resizeSection(1, 250);
    list->header()->setStretchLastSection(true);
    column->addWidget(list, 1);
    connect(list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const auto id = ActivityId::fromBytes(item->data(0, Qt::UserRole).toByteArray()))
            Q_EMIT activityWanted(*id);
    });
}

} // namespace zhibu
