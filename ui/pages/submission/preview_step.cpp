#include "ui/pages/submission/preview_step.h"

#include "core/reports/cell_text.h"
#include "ui/pages/submission/report_table_model.h"
#include "ui/pages/submission/submission_session.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/status_label.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>

#include <numeric>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int contentsWidth = 184;
constexpr int previewStepSideWidth = 304;
constexpr int hashRole = Qt::UserRole;

constexpr int firstLeaving = 1; ///< the report's first table says what stays

QString rowWords(const ReportRow& row) {
    QStringList words;
    for (const ReportCell& cell : row) {
        const QString text = cellText(cell);
        if (!text.isEmpty()) words += text;
    }
    return words.join(u" · "_s);
}

} // namespace

PreviewStep::PreviewStep(SubmissionSession& given, QWidget* parent)
    : QWidget(parent), session(given), model(new ReportTableModel(this)) {
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(makeStaying());
    attachmentsCard = makeAttachments();
    side->addWidget(attachmentsCard, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeLeaving(), 1);
    row->addLayout(side);
    refresh();
}

QWidget* PreviewStep::makeLeaving() {
    auto* card = new Card(tr("This leaves the building"), this);
    contents = new FindingList(tr("Tables that leave"), card);
    contents->setFixedWidth(contentsWidth);
    auto* pane = new QWidget(card);
    view = new QTableView(pane);
    view->setModel(model);
    makeCalm(*view);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAccessibleName(tr("What leaves the building"));
    view->horizontalHeader()->setStretchLastSection(true);
    view->viewport()->installEventFilter(this);
    nothing = new EmptyState({}, {}, pane);
    surface = new QStackedLayout(pane);
    surface->addWidget(view);
    surface->addWidget(nothing);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(contents);
    row->addWidget(pane, 1);
    card->content()->addLayout(row, 1);
    connect(contents, &FindingList::currentRowChanged, this, &PreviewStep::showTable);
    return card;
}

Card* PreviewStep::makeStaying() {
    auto* card = new Card(tr("This does not leave the building"), this);
    card->setFixedWidth(previewStepSideWidth);
    stays = new QVBoxLayout;
    stays->setSpacing(spacing::half);
    card->content()->addLayout(stays);
    card->content()->addStretch(1);
    return card;
}

Card* PreviewStep::makeAttachments() {
    auto* card = new Card(tr("Attachments"), this);
    card->setFixedWidth(previewStepSideWidth);
    QLabel* hint =
        captionLabel(tr("None goes along unless it is ticked here. Look at each one first: pictures of "
                        "people and papers may show more than was meant."),
                     card);
    hint->setWordWrap(true);
    card->addContent(hint);
    attachments = new QListWidget(card);
    attachments->setAccessibleName(tr("Attachments that may go along"));
    attachments->setFrameShape(QFrame::NoFrame);
    attachments->setItemDelegate(new CalmDelegate(attachments));
    attachments->setTabKeyNavigation(false);
    card->addContent(attachments, 1);
    connect(attachments, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        session.tick(item->data(hashRole).toByteArray(), item->checkState() == Qt::Checked);
    });
    return card;
}

void PreviewStep::refresh() {
    const std::optional<Report>& report = session.leaving();
    if (!report) {
        nothing->setWords(tr("Putting it together…"), {});
        surface->setCurrentWidget(nothing);
        contents->show({});
        return;
    }
    std::vector<FindingList::Finding> findings;
    for (const ReportTable& table : report->tables)
        findings.push_back({.words = table.title});
    findings.erase(findings.begin(), findings.begin() + (findings.empty() ? 0 : firstLeaving));
    contents->show(findings);
    showTable(contents->currentRow());
    if (!report->tables.empty()) showStaying(report->tables.front());
    showAttachments();
}

void PreviewStep::showTable(int index) {
    const std::optional<Report>& report = session.leaving();
    if (!report || index < 0 || index + firstLeaving >= static_cast<int>(report->tables.size())) return;
    const ReportTable& table = report->tables[static_cast<size_t>(index + firstLeaving)];
    model->show(table);
    nothing->setWords(tr("Nothing of this kind"), table.emptyText);
    surface->setCurrentWidget(table.rows.empty() ? nothing : static_cast<QWidget*>(view));
    view->resizeColumnsToContents();
    wanted.clear();
    for (int column = 0; column < model->columnCount(); ++column)
        wanted += view->columnWidth(column) + spacing::one;
    fitColumns();
}

// Whoever signs is to see every column without scrolling sideways: what is too much, the widest ones give up.
void PreviewStep::fitColumns() {
    constexpr int narrowest = 60;
    int widest = 200;
    const auto width = [&widest](int sum, int each) { return sum + qMin(each, widest); };
    while (widest > narrowest &&
           std::accumulate(wanted.begin(), wanted.end(), 0, width) > view->viewport()->width())
        --widest;
    for (int column = 0; column < wanted.size(); ++column)
        view->setColumnWidth(column, qMin(wanted[column], widest));
}

bool PreviewStep::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void PreviewStep::showStaying(const ReportTable& table) {
    while (QLayoutItem* item = stays->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const StatusLook kept{Symbol::lock, &Tokens::met};
    for (const ReportRow& row : table.rows) {
        auto* label = new StatusLabel(this);
        label->setLook(kept, rowWords(row));
        label->setToolTip(plainTip(rowWords(row)));
        stays->addWidget(label);
    }
}

void PreviewStep::showAttachments() {
    const QSignalBlocker quiet(attachments);
    const int current = attachments->currentRow();
    attachments->clear();
    for (const OfferedAttachment& each : session.offered()) {
        auto* item = new QListWidgetItem(tr("%1 (%2 kB) · %3", "attachment, its size, its record")
                                             .arg(each.name)
                                             .arg((each.size + 999) / 1000)
                                             .arg(each.record),
                                         attachments);
        item->setToolTip(plainTip(item->text()));
        item->setData(hashRole, each.hash);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool on = std::ranges::find(session.ticked(), each.hash) != session.ticked().end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    attachments->setCurrentRow(qMin(current, attachments->count() - 1));
    attachmentsCard->setVisible(attachments->count() > 0);
}

} // namespace zhibu
