#include "ui/pages/my_hours/my_hours_view.h"

#include "core/reports/hours_papers.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hours_bar.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

void fill(QTableWidget* table, const std::vector<QStringList>& rows) {
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList& cells = rows[static_cast<size_t>(row)];
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainTip(cells[column]));
            if (column == cells.size() - 1 && table->columnCount() == 4)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
}

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MyHoursView::MyHoursView(QWidget* parent)
    : QWidget(parent)
    , name(plainLabel(this))
    , who(captionLabel({}, this))
    , standing(plainLabel(this))
    , sources(captionLabel({}, this))
    , note(captionLabel({}, this))
    , bar(new HoursBar(this))
    , earnedCard(new Card(tr("What the hours are made of"), this))
    , missedCard(new Card(tr("Missed, and not made up"), this))
    , attendedCard(new Card(tr("Own attendance"), this))
    , earned(makeTable(tr("What the hours are made of"), {tr("Day"), tr("What"), tr("Source"), tr("Hours")},
                       earnedCard))
    , missed(makeTable(tr("Missed, and not made up"), {tr("Day"), tr("What"), tr("State"), tr("Hours")},
                       missedCard))
    , attended(makeTable(tr("Own attendance"), {tr("Day"), tr("Kind"), tr("State")}, attendedCard)) {
    name->setFont(figureFont(font()));
    standing->setFont(strongFont(font()));
    sources->setWordWrap(true);
    note->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(missedCard, 2);
    right->addWidget(attendedCard, 3);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(12);
    tables->addWidget(earnedCard, 3);
    tables->addLayout(right, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHeading());
    column->addLayout(tables, 1);
}

QWidget* MyHoursView::makeHeading() {
    auto* card = new Card({}, this);
    auto* top = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(who);
    words->addWidget(note);
    top->addLayout(words, 1);
    QPushButton* print = plainButton(tr("&Print…"), card);
    QPushButton* save = plainButton(tr("&Save as PDF…"), card);
    print->setObjectName(u"print"_s);
    save->setObjectName(u"save"_s);
    connect(print, &QPushButton::clicked, this, &MyHoursView::printWanted);
    connect(save, &QPushButton::clicked, this, &MyHoursView::saveWanted);
    top->addWidget(print, 0, Qt::AlignTop);
    top->addWidget(save, 0, Qt::AlignTop);
    card->content()->addLayout(top);
    card->addContent(bar);
    card->addContent(standing);
    card->addContent(sources);
    note->hide();
    return card;
}

QTableWidget* MyHoursView::makeTable(const QString& words, const QStringList& heads, Card* card) {
    auto* table = new QTableWidget(0, static_cast<int>(heads.size()), card);
    table->setAccessibleName(words);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    makeCalm(*table);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setColumnWidth(0, 92);
    table->setColumnWidth(2, heads.size() == 4 ? 124 : 150);
    if (heads.size() == 4) table->setColumnWidth(3, 64);
    card->addContent(table, 1);
    return table;
}

void MyHoursView::setNote(const QString& words) {
    note->setText(words);
    note->setVisible(!words.isEmpty());
}

void MyHoursView::show(const duties::HoursStatement& statement) {
    shown = statement;
    showFacts();
    showEarned();
    showMissed();
    showAttended();
}

void MyHoursView::showFacts() {
    const duties::HoursStatement& s = *shown;
    name->setText(s.name);
    who->setText(
        tr("%1 · %2 · hours of %3 as of %4").arg(s.number, s.branch).arg(s.year).arg(s.asOf.toIso()));
    HoursOnBar hours{.required = s.required,
                     .parts = {{tr("Meetings"), CreditHours::ofHundredths(s.fromActivities.hundredths() -
                                                                          s.madeUp.hundredths())},
                               {tr("Made up"), s.madeUp}}};
    for (size_t i = 0; i < trainingFormCount; ++i)
        hours.parts.push_back({displayName(static_cast<TrainingForm>(i)), s.byForm[i]});
    bar->setHours(hours);
    QStringList split;
    for (const HoursOnBar::Part& part : hours.parts) {
        if (part.hours.hundredths() > 0) split += tr("%1 %2 h").arg(part.name, part.hours.toString());
    }
    if (s.frozenOn) {
        split += s.frozenHours == s.hours ? tr("frozen on %1").arg(s.frozenOn->toIso())
                                          : tr("frozen on %1 with %2 h, amended since")
                                                .arg(s.frozenOn->toIso(), s.frozenHours.toString());
    }
    sources->setText(split.join(u" · "_s));
    sources->setVisible(!split.isEmpty());
    if (s.status == duties::Status::not_applicable)
        standing->setText(tr("Exempt this year: %1").arg(s.exemption));
    else if (s.missing().hundredths() == 0)
        standing->setText(tr("✓ The hours of the year are reached."));
    else
        standing->setText(tr("%1 h are missing, by %2.").arg(s.missing().toString(), s.due.toIso()));
}

void MyHoursView::showEarned() {
    std::vector<QStringList> rows;
    for (const auto& line : shown->earned) {
        QString what = line.what;
        if (!line.certificate.isEmpty()) what += tr(" (certificate %1)").arg(line.certificate);
        rows.push_back({line.on.toIso(), what, sourceWords(line), line.hours.toString()});
    }
    fill(earned, rows);
    earnedCard->setNote(rows.empty() ? tr("nothing yet")
                                     : tr("%n entry(ies)", nullptr, static_cast<int>(rows.size())));
}

void MyHoursView::showMissed() {
    std::vector<QStringList> rows;
    for (const auto& line : shown->attended) {
        if (!line.wasMissed() || line.hours.hundredths() == 0) continue;
        rows.push_back({line.on.toIso(), line.what,
                        line.reason.isEmpty()
                            ? displayName(line.state)
                            : tr("%1 (%2)", "state and reason").arg(displayName(line.state), line.reason),
                        line.hours.toString()});
    }
    fill(missed, rows);
    missedCard->setNote(rows.empty() ? tr("nothing was missed") : tr("can still be made up"));
}

void MyHoursView::showAttended() {
    std::vector<QStringList> rows;
    std::vector<Attendance> entries;
    for (const auto& line : shown->attended) {
        const bool talk = line.kinds.contains(ActivityKind::talk);
        if (!talk) entries.push_back({.member = shown->member, .role = line.role, .state = line.state});
        QString state =
            line.role == AttendanceRole::observer ? displayName(line.role) : displayName(line.state);
        if (talk) state = tr("took part");
        if (line.madeUpOn) state += tr(", made up %1").arg(line.madeUpOn->toIso());
        rows.push_back({line.on.toIso(), kindNames(line.kinds), state});
    }
    fill(attended, rows);
    const AttendanceCount count = attendanceCount(entries);
    attendedCard->setNote(tr("present at %1 of %2").arg(count.present).arg(count.expected));
}

} // namespace zhibu
