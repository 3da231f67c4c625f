#include "ui/shell/restore_preview_pane.h"

#include "core/usecases/rights.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// "+3", "−12", "" where nothing differs.
QString differenceWords(const CountLine& line) {
    if (!line.now || *line.now == line.then) return {};
    const qint64 difference = line.then - *line.now;
    return (difference > 0 ? u"+"_s : u"−"_s) + QString::number(qAbs(difference));
}

} // namespace

RestorePreviewPane::RestorePreviewPane(QWidget* parent)
    : QWidget(parent)
    , title(new QLabel(this))
    , words(new QLabel(this))
    , counts(wordTable(tr("What is in it"),
                       {tr("What is in it"), tr("Now"), tr("In the copy"), tr("Difference")}, 0, this))
    , lostTitle(captionLabel({}, this))
    , lost(wordTable(tr("What would be lost"), {tr("When"), tr("Who"), tr("What was done")}, 2, this)) {
    counts->setObjectName(u"counts"_s);
    lost->setObjectName(u"lost"_s);
    words->setObjectName(u"words"_s);
    title->setFont(titleFont(font()));
    for (QLabel* label : {title, words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    counts->setSelectionMode(QAbstractItemView::NoSelection);
    counts->setFocusPolicy(Qt::NoFocus);
    counts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lost->setColumnWidth(0, 130);
    lost->setColumnWidth(1, 90);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(counts);
    column->addWidget(lostTitle);
    column->addWidget(lost, 1);
    column->addStretch(0);
    say({});
}

void RestorePreviewPane::say(const QString& sentence) {
    title->clear();
    title->hide();
    words->setText(sentence);
    for (QWidget* widget :
         {static_cast<QWidget*>(counts), static_cast<QWidget*>(lostTitle), static_cast<QWidget*>(lost)})
        widget->hide();
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void RestorePreviewPane::show(const RestorePreview& preview) {
    title->setText(tr("The copy of %1", "moment and cause").arg(copyWords(preview.copy.file)));
    title->show();
    words->setText(previewSentences(preview).join(u'\n'));
    fillCounts(preview);
    fillLost(preview);
}

void RestorePreviewPane::fillCounts(const RestorePreview& preview) {
    const std::vector<CountLine> lines = countLines(preview);
    counts->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < counts->rowCount(); ++row) {
        const CountLine& line = lines[static_cast<size_t>(row)];
        setWords(counts, row,
                 {line.name, line.now ? QString::number(*line.now) : u"–"_s, QString::number(line.then),
                  differenceWords(line)});
    }
    int height = counts->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < counts->rowCount(); ++row)
        height += counts->rowHeight(row);
    counts->setFixedHeight(height);
    counts->show();
}

void RestorePreviewPane::fillLost(const RestorePreview& preview) {
    const auto shown = static_cast<qint64>(preview.lost.size());
    lost->setRowCount(static_cast<int>(shown));
    for (int row = 0; row < lost->rowCount(); ++row) {
        const AuditEntry& entry = preview.lost[static_cast<size_t>(row)];
        const QDateTime moment = QDateTime::fromString(entry.at, Qt::ISODate);
        setWords(lost, row,
                 {moment.toString(u"yyyy-MM-dd HH:mm"_s), displayedActor(entry.actor), entry.title});
    }
    lostTitle->setText(
        preview.lostCount > shown
            ? tr("Done since, and lost (the newest %1 of %2)").arg(shown).arg(preview.lostCount)
            : tr("Done since, and lost"));
    lostTitle->setVisible(shown > 0);
    lost->setVisible(shown > 0);
}

QString copyWords(const BackupFile& file) {
    const QString moment = file.moment.toString(u"yyyy-MM-dd HH:mm"_s);
    if (file.cause == BackupCause::unknown) return moment;
    return RestorePreviewPane::tr("%1, %2", "moment and cause of a copy")
        .arg(moment, displayName(file.cause));
}

} // namespace zhibu
