#include "ui/pages/activities/record_view.h"

#include "core/domain/rich_text.h"
#include "core/reports/minutes_paper.h"
#include "core/usecases/papers.h"
#include "core/usecases/record_activity.h"
#include "ui/pages/activities/activity_model.h"
#include "ui/pages/activities/attachments_strip.h"
#include "ui/pages/activities/versions_dialog.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/fonts.h"
#include "ui/shell/needs_writing.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/attendance_grid.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/frozen_reason.h"
#include "ui/widgets/quiet_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int recordViewAttendanceWidth = 400;

QLabel* valueLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString timesOf(const Activity& activity) {
    if (activity.endsAt.isEmpty()) return activity.startsAt;
    return RecordView::tr("%1 – %2", "from and to").arg(activity.startsAt, activity.endsAt);
}

QString numbered(const QStringList& items) {
    QStringList lines;
    for (qsizetype i = 0; i < items.size(); ++i)
        lines += RecordView::tr("%1. %2", "number and item").arg(i + 1).arg(items[i]);
    return lines.join(u'\n');
}

/// The words marked in what a label shows: escaped text with its tags, which are left alone.
QString marked(const QString& html, const QStringList& words, const QColor& ground) {
    QStringList patterns;
    for (const QString& word : words)
        patterns += QRegularExpression::escape(word.toHtmlEscaped());
    const QRegularExpression hits(u"<[^>]*>|(%1)"_s.arg(patterns.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype last = 0;
    for (auto it = hits.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch hit = it.next();
        if (hit.captured(1).isEmpty()) continue; // a tag
        result += html.sliced(last, hit.capturedStart() - last);
        result += u"<span style='background:%1'>%2</span>"_s.arg(ground.name(), hit.captured());
        last = hit.capturedEnd();
    }
    return result + html.sliced(last);
}

QString facetNames(const Facets& facets) {
    QStringList names;
    for (const Facet facet : facets.values())
        names += displayName(facet);
    return names.join(RecordView::tr(", "));
}

QString namesOf(const ActivityDetails& details, AttendanceRole role) {
    QStringList names;
    for (const AttendeeLine& line : details.attendees) {
        if (line.attendance.role == role) names += line.shownName();
    }
    return names.join(RecordView::tr(", "));
}

} // namespace

RecordView::RecordView(Workspace& given, QWidget* parent)
    : QWidget(parent)
    , workspace(given)
    , heading(new PageHeading({}, this))
    , marks(new QLabel(this))
    , amend(plainButton(tr("A&mend…"), this))
    , versions(plainButton({}, this))
    , output(plainButton(tr("&Print"), this))
    , again(plainButton(tr("&Same again"), this))
    , trash(plainButton(tr("&Delete…"), this))
    , back(plainButton(tr("&Restore"), this))
    , attendanceCard(new Card(tr("Attendance"), this))
    , people(new AttendanceGrid(this))
    , others(new QuietLabel(this)) {
    people->setReadOnly(true);
    others->setWordWrap(true);
    attendanceCard->addContent(people, 1);
    attendanceCard->addContent(others);
    attendanceCard->setMaximumWidth(recordViewAttendanceWidth);
    auto* card = new Card({}, this);
    auto* area = new QScrollArea(card);
    area->setObjectName(u"sheet"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    card->addContent(area, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(card, 2);
    body->addWidget(attendanceCard, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::one);
    column->setSpacing(12);
    column->addWidget(buildHeading());
    column->addLayout(body, 1);
}

QWidget* RecordView::buildHeading() {
    auto* bar = new QWidget(this);
    QPushButton* list = flatButton(tr("‹ All records"), bar);
    list->setToolTip(tr("Back to the list (Esc)"));
    list->setShortcut(Qt::Key_Escape);
    amend->setToolTip(tr("The record is locked: a change asks for a reason and keeps this version"));
    again->setToolTip(tr("A new record filled in as this one"));
    heading->addControl(marks);
    heading->addControl(amend);
    heading->addControl(versions);
    heading->addControl(output);
    heading->addControl(again);
    fillMenus();
    heading->addControl(trash);
    heading->addControl(back);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::half);
    row->addWidget(list);
    row->addWidget(heading, 1);
    for (QPushButton* verb : {amend, again, trash, back})
        needsWriting(workspace, verb);
    connect(list, &QPushButton::clicked, this, &RecordView::closed);
    connect(amend, &QPushButton::clicked, this, [this] {
        if (activity) Q_EMIT amendWanted(*activity);
    });
    connect(versions, &QPushButton::clicked, this, &RecordView::showVersions);
    connect(trash, &QPushButton::clicked, this, &RecordView::moveToTrash);
    connect(back, &QPushButton::clicked, this, &RecordView::restore);
    return bar;
}

void RecordView::fillMenus() {
    auto* repeats = new QMenu(again);
    repeats->addAction(tr("Held &today"), this, [this] {
        if (activity) Q_EMIT sameAgainWanted(*activity, workspace.today());
    });
    repeats->addAction(tr("Held a &month later"), this, [this] {
        if (activity) Q_EMIT sameAgainWanted(*activity, heldOn.addMonths(1));
    });
    again->setMenu(repeats);
    auto* prints = new QMenu(output);
    prints->addAction(tr("&Minutes…"), this, [this] {
        withMinutes([this](const Paper& paper) { printReport(workspace, this, paper); });
    });
    const auto saveAs = [this](ReportFile kind) {
        withMinutes([this, kind](const Paper& paper) {
            saveReport(workspace, this, paper, kind, paper.title,
                       [this](const QString& sentence) { Q_EMIT tell(sentence); });
        });
    };
    prints->addAction(tr("Save as P&DF…"), this, [saveAs] { saveAs(ReportFile::pdf); });
    prints->addAction(tr("Save as &Word…"), this, [saveAs] { saveAs(ReportFile::docx); });
    output->setMenu(prints);
}

void RecordView::withMinutes(const std::function<void(const Paper&)>& use) {
    if (!activity) return;
    const Result<Paper> paper = minutesOf(workspace.ledger(), workspace.actor(), *activity);
    if (paper)
        use(*paper);
    else
        workspace.dialogs().showProblems(this, tr("Print the minutes"), paper.problems());
}

void RecordView::showVersions() {
    if (!activity) return;
    auto states = recordVersions(workspace.ledger(), workspace.actor(), *activity);
    if (!states) {
        workspace.dialogs().showProblems(this, tr("Versions of the record"), states.problems());
        return;
    }
    auto* dialog = new VersionsDialog(std::move(*states), workspace.ledger().office(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool RecordView::show(const ActivityId& id) {
    const Result<ActivityDetails> details = activityDetails(workspace.ledger(), workspace.actor(), id);
    if (!details) {
        Q_EMIT tell(details.problem().message);
        return false;
    }
    activity = id;
    fill(*details);
    return true;
}

void RecordView::setWords(const QString& typed) {
    words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
}

void RecordView::refresh() {
    if (activity && !show(*activity)) Q_EMIT closed();
}

void RecordView::fill(const ActivityDetails& details) {
    const Activity& record = details.activity;
    heading->setTitle(tr("%1  %2", "kind and date").arg(kindNames(record.kinds), record.heldOn.toIso()));
    heldOn = record.heldOn;
    heading->setNote(details.trashedBecause ? tr("In the trash: %1").arg(*details.trashedBecause)
                     : details.versions > 0 ? tr("Final · amended %n time(s)", nullptr, details.versions)
                                            : tr("Final"));
    amend->setVisible(details.changeable);
    versions->setText(tr("Versions (%1)").arg(details.versions + 1));
    versions->setVisible(details.versions > 0);
    marks->setText(markWords(record.lateByDays(), record.imported));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tokens(palette()).dueSoon);
    marks->setPalette(colors);
    marks->setVisible(!marks->text().isEmpty());
    trash->setVisible(details.changeable);
    again->setVisible(details.changeable);
    back->setVisible(details.trashedBecause &&
                     !refusedOrganization(workspace.ledger().office(), record.organization));

    auto* area = findChild<QScrollArea*>(u"sheet"_s);
    sheet = new QWidget;
    sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(0, 0, spacing::one, 0);
    sheetColumn->setSpacing(spacing::two);
    QLabel* title = valueLabel(record.topic.isEmpty() ? tr("Without a topic") : record.topic, sheet);
    title->setFont(headingFont(title->font()));
    sheetColumn->addWidget(title);
    fillFacts(details);
    fillTexts(details);
    sheetColumn->addStretch(1);
    area->setWidget(sheet);
    sheet->setAutoFillBackground(false); // the area switches it on
    fillPeople(details);
}

void RecordView::fillFacts(const ActivityDetails& details) {
    const Activity& record = details.activity;
    const bool talk = askedFields(record.kinds).sides;
    const std::pair<QString, QString> facts[]{
        {tr("Held by"), details.organizationName},
        {tr("Time"), timesOf(record)},
        {tr("Place"), record.place},
        {talk ? tr("Who talked") : tr("Host"), details.host},
        {tr("With whom"), namesOf(details, AttendanceRole::talkee)},
        {tr("Recorder"), details.recorder},
        {tr("Lecturer"), details.lecturer},
        {tr("Observers"), record.observers},
        {tr("Credit hours"), record.creditHours ? record.creditHours->toString() : QString()},
        {tr("Counts for the year"), record.forYear ? QString::number(*record.forYear) : QString()},
        {tr("Reported to or by"), facetNames(record.facets)},
        {tr("Entered"), record.imported ? tr("Imported %1").arg(record.recordedAt.toString(u"yyyy-MM-dd"))
                                        : record.recordedAt.toString(u"yyyy-MM-dd HH:mm")}};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::two);
    grid->setVerticalSpacing(spacing::one);
    grid->setColumnMinimumWidth(0, 72);
    grid->setColumnMinimumWidth(2, 72);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int place = 0;
    for (const auto& [caption, value] : facts) {
        if (value.isEmpty()) continue;
        grid->addWidget(captionLabel(caption, sheet), place / 2, place % 2 * 2, Qt::AlignTop);
        grid->addWidget(valueLabel(value, sheet), place / 2, place % 2 * 2 + 1, Qt::AlignTop);
        ++place;
    }
    sheetColumn->addLayout(grid);
}

void RecordView::fillTexts(const ActivityDetails& details) {
    const Activity& record = details.activity;
    addSection(tr("Agenda"), numbered(record.agenda));
    addSection(tr("Theme-day items done"), record.themeItems.join(tr(", ")));
    addSection(tr("Minutes"),
               details.minutesWithheld ? tr("What was said in the talk is not shown to this account.")
                                       : record.minutes,
               !details.minutesWithheld);
    addSection(tr("Speeches"), record.speeches, true);
    QStringList resolutions;
    for (const Resolution& each : record.resolutions) {
        QString line = each.text;
        if (!each.responsible.isEmpty()) line += u" · "_s + each.responsible;
        if (each.dueOn) line += u" · "_s + tr("by %1").arg(each.dueOn->toIso());
        resolutions += line;
    }
    addSection(tr("Resolutions"), numbered(resolutions));
    QStringList votes;
    for (const Vote& vote : record.votes)
        votes += tr("%1: in favour %2, against %3, abstained %4. %5")
                     .arg(vote.motion)
                     .arg(vote.inFavour)
                     .arg(vote.against)
                     .arg(vote.abstained)
                     .arg(judged(vote, record.kinds).sentence);
    addSection(tr("Votes"), numbered(votes));
    addSection(tr("Why the list differs from the roster"), record.expectedReason);
    if (record.attachments.empty()) return;
    auto* files = new AttachmentsStrip(workspace, sheet);
    files->setReadOnly(true);
    files->setAttachments(record.attachments);
    connect(files, &AttachmentsStrip::tell, this, &RecordView::tell);
    sheetColumn->addWidget(captionLabel(tr("Attachments"), sheet));
    sheetColumn->addWidget(files);
}

void RecordView::addSection(const QString& title, const QString& text, bool rich) {
    if (text.trimmed().isEmpty()) return;
    auto* section = new QVBoxLayout;
    section->setSpacing(spacing::half);
    auto* caption = new QLabel(title, sheet);
    caption->setFont(strongFont(caption->font()));
    section->addWidget(caption);
    QLabel* label = valueLabel(text, sheet);
    // Only the canonical subset ever reaches the label as marks.
    const QString stored = rich ? canonicalRichText(text) : QString();
    const bool hasMarks = stored.startsWith(u'<');
    if (hasMarks || !words.isEmpty()) {
        const QString html = hasMarks ? stored : text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        label->setTextFormat(Qt::RichText);
        label->setText(words.isEmpty() ? html : marked(html, words, tokens(palette()).warningSoft));
    }
    section->addWidget(label);
    sheetColumn->addLayout(section);
}

void RecordView::fillPeople(const ActivityDetails& details) {
    std::vector<AttendanceLine> lines;
    for (const AttendeeLine& line : details.attendees) {
        if (line.attendance.role != AttendanceRole::expected) continue;
        QString reason = line.attendance.reason;
        if (const auto& made = line.attendance.madeUpOn)
            reason = reason.isEmpty() ? tr("made up %1").arg(made->toIso())
                                      : tr("%1; made up %2").arg(reason, made->toIso());
        lines.push_back(
            {line.attendance.member, line.shownName(), line.positions, line.attendance.state, reason});
    }
    attendanceCard->setVisible(!lines.empty());
    people->setLines(std::move(lines));
    const QString observers = namesOf(details, AttendanceRole::observer);
    others->setText(observers.isEmpty() ? QString() : tr("Observers from the branch: %1").arg(observers));
    others->setVisible(!observers.isEmpty());
}

QStringList RecordView::texts() const {
    QStringList list{marks->text()};
    for (const QLabel* label : findChildren<QLabel*>())
        list += label->text();
    return list;
}

void RecordView::moveToTrash() {
    if (!activity) return;
    const auto reason = workspace.dialogs().askText(this, tr("Delete the record"),
                                                    tr("It goes to the trash and counts nowhere. Why?"));
    if (!reason) return;
    try {
        const Problems problems = trashActivity(workspace.ledger(), workspace.actor(), *activity, *reason);
        if (!problems.empty()) {
            workspace.dialogs().showProblems(this, tr("Delete the record"), problems);
            return;
        }
        Q_EMIT tell(tr("In the trash. Ctrl+Z takes it back."));
        Q_EMIT closed();
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

void RecordView::restore() {
    if (!activity) return;
    try {
        const Problems problems = withFrozenReason(workspace.dialogs(), this, [this](const QString& reason) {
            return restoreActivity(workspace.ledger(), workspace.actor(), *activity, reason);
        });
        if (!problems.empty()) workspace.dialogs().showProblems(this, tr("Restore the record"), problems);
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

} // namespace zhibu
