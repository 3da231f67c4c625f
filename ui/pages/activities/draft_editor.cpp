#include "ui/pages/activities/draft_editor.h"

#include "core/usecases/papers.h"
#include "core/usecases/record_templates.h"
#include "ui/pages/activities/attendance_panel.h"
#include "ui/pages/activities/completeness_panel.h"
#include "ui/pages/activities/draft_form.h"
#include "ui/pages/activities/draft_session.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/frozen_reason.h"
#include "ui/widgets/people_field.h"
#include "ui/widgets/problem_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int attendanceWidth = 400;
constexpr int usualDays = 7; ///< later than that is a late entry (domain.md §4)

bool changesWhatIsKnown(const QString& field) {
    return field == u"kinds" || field == u"held_on" || field == u"organization";
}

bool isWeekend(Date day) {
    return day.toQDate().dayOfWeek() >= Qt::Saturday;
}

/// A day off stands out only where it is named.
QString dayWords(Date day) {
    if (!isWeekend(day)) return day.toIso();
    return DraftEditor::tr("%1 (%2)", "day and weekday")
        .arg(day.toIso(), QLocale().dayName(day.toQDate().dayOfWeek(), QLocale::ShortFormat));
}

QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

DraftEditor::DraftEditor(Workspace& given, QWidget* parent)
    : QWidget(parent)
    , workspace(given)
    , session(new DraftSession(given, this))
    , heading(new PageHeading({}, this))
    , lateLabel(new QLabel(this))
    , missingButton(flatButton({}, this))
    , fields(new DraftForm(given, this))
    , people(new AttendancePanel(given, this))
    , panel(new CompletenessPanel(this)) {
    auto* left = new Card({}, this);
    sheet = scrolling(fields, left);
    left->addContent(sheet, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(panel);
    right->addWidget(people, 1);
    panel->hide();
    panel->setMaximumWidth(attendanceWidth);
    people->setMinimumWidth(320);
    people->setMaximumWidth(attendanceWidth);
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(left, 2);
    body->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::one);
    column->setSpacing(12);
    column->addWidget(buildHeading());
    column->addWidget(buildTrouble());
    column->addLayout(body, 1);
    addKeys();
    connect(session, &DraftSession::savedChanged, this, &DraftEditor::showHeading);
    connect(session, &DraftSession::stepped, this, &DraftEditor::showAll);
    connect(fields, &DraftForm::edited, this, &DraftEditor::formEdited);
    connect(fields, &DraftForm::tell, this, &DraftEditor::tell);
    connect(people, &AttendancePanel::edited, this, &DraftEditor::attendanceEdited);
    connect(people, &AttendancePanel::reasonEdited, this, [this] {
        session->change(u"expected_reason"_s,
                        [this](ActivityDraft& draft) { draft.expectedReason = people->expectedReason(); });
        showMissing();
    });
    connect(people, &AttendancePanel::tell, this, &DraftEditor::tell);
    connect(people, &AttendancePanel::signInSheetWanted, this, &DraftEditor::printSignInSheet);
    connect(panel, &CompletenessPanel::fieldWanted, this, &DraftEditor::goToField);
    connect(panel, &CompletenessPanel::finaliseWanted, this, &DraftEditor::archive);
    connect(panel, &CompletenessPanel::closed, this, [this] {
        panel->hide();
        missingButton->setFocus();
    });
}

QWidget* DraftEditor::buildHeading() {
    auto* bar = new QWidget(this);
    QPushButton* back = flatButton(tr("‹ All records"), bar);
    back->setToolTip(tr("Back to the list; the draft is kept (Esc)"));
    templates = plainButton(tr("&Templates"), bar);
    templates->setMenu(new QMenu(templates));
    connect(templates->menu(), &QMenu::aboutToShow, this, &DraftEditor::fillTemplates);
    QPushButton* away = plainButton(tr("Discard…"), bar);
    QPushButton* finish = primaryButton(tr("Finalise  Ctrl+Enter"), bar);
    finish->setObjectName(u"finalise"_s);
    finish->setAccessibleName(tr("Finalise"));
    heading->addControl(lateLabel);
    heading->addControl(missingButton);
    heading->addControl(templates);
    heading->addControl(away);
    heading->addControl(finish);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::half);
    row->addWidget(back);
    row->addWidget(heading, 1);
    connect(back, &QPushButton::clicked, this, &DraftEditor::closed);
    connect(away, &QPushButton::clicked, this, &DraftEditor::discard);
    connect(finish, &QPushButton::clicked, this, &DraftEditor::finaliseDraft);
    connect(missingButton, &QPushButton::clicked, this, [this] { panel->setVisible(panel->isHidden()); });
    return bar;
}

// A draft that cannot be kept is said where one looks, with the way out beside it.
QWidget* DraftEditor::buildTrouble() {
    troubleStrip = new QWidget(this);
    troubleStrip->setObjectName(u"trouble"_s);
    troubleWords = new ProblemLabel(troubleStrip);
    QPushButton* elsewhere = plainButton(tr("Save to another place…"), troubleStrip);
    elsewhere->setObjectName(u"elsewhere"_s);
    elsewhere->setToolTip(
        tr("A copy of the whole book with what is typed here; the work goes on in the copy"));
    auto* row = new QHBoxLayout(troubleStrip);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(troubleWords, 1);
    row->addWidget(elsewhere);
    troubleStrip->hide();
    connect(elsewhere, &QPushButton::clicked, this, &DraftEditor::goOnElsewhere);
    return troubleStrip;
}

void DraftEditor::addKeys() {
    const auto on = [this](const QKeySequence& keys, std::function<void()> run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::move(run));
    };
    on(Qt::CTRL | Qt::Key_Return, [this] { finaliseDraft(); });
    on(Qt::CTRL | Qt::Key_Enter, [this] { finaliseDraft(); });
    on(Qt::ALT | Qt::Key_A, [this] { goToField(u"attendance"_s); });
    const std::pair<Qt::Key, QString> keys[]{{Qt::Key_K, u"kinds"_s},   {Qt::Key_D, u"held_on"_s},
                                             {Qt::Key_P, u"place"_s},   {Qt::Key_H, u"host"_s},
                                             {Qt::Key_T, u"topic"_s},   {Qt::Key_G, u"agenda"_s},
                                             {Qt::Key_M, u"minutes"_s}, {Qt::Key_R, u"resolutions"_s}};
    for (const auto& [key, field] : keys)
        on(Qt::ALT | key, [this, name = field] { goToField(name); });
}

void DraftEditor::begin(const ActivityDraft& fresh) {
    fields->commitTyped();
    session->begin(fresh);
    filledIn = fresh;
    openWith(fresh);
}

void DraftEditor::beginCopy(const ActivityDraft& copy) {
    begin(copy);
    session->keep();
    showHeading();
    if (copy.heldOn && isWeekend(*copy.heldOn))
        Q_EMIT tell(tr("%1 is a %2. Change the day if it was held on another.")
                        .arg(copy.heldOn->toIso(),
                             QLocale().dayName(copy.heldOn->toQDate().dayOfWeek(), QLocale::LongFormat)));
}

void DraftEditor::resume(const StoredDraft& stored) {
    fields->commitTyped();
    session->resume(stored);
    const ActivityDraft& draft = stored.content;
    const auto fresh = newDraft(workspace.ledger(), workspace.actor(), draft.organization, draft.kinds,
                                draft.heldOn.value_or(workspace.today()));
    filledIn = fresh ? std::optional(*fresh) : std::nullopt;
    openWith(draft);
}

void DraftEditor::openWith(const ActivityDraft& draft) {
    warned = false;
    panel->hide();
    fields->showAnew(draft);
    showAll();
    focusFirstGap();
    Q_EMIT tell(
        tr("Tab to the next field · Alt+T topic · Alt+A attendance · Alt+M minutes · Ctrl+Enter finalises"));
}

void DraftEditor::commitTyped() {
    if (isOpen()) fields->commitTyped();
}

bool DraftEditor::isSafe() {
    commitTyped();
    return session->settle();
}

const QString& DraftEditor::trouble() const {
    return session->trouble();
}

void DraftEditor::leave() {
    commitTyped();
    letGo();
}

void DraftEditor::letGo() {
    session->end();
}

bool DraftEditor::isOpen() const {
    return session->isOpen();
}

const ActivityDraft& DraftEditor::content() const {
    return session->content();
}

std::optional<DraftId> DraftEditor::id() const {
    return session->id();
}

void DraftEditor::rosterChanged() {
    if (!isOpen()) return;
    session->change(u"attendance"_s,
                    [this](ActivityDraft& draft) { refreshExpected(draft, workspace.ledger().office()); });
    showAll();
}

void DraftEditor::formEdited(const QString& field) {
    if (!isOpen()) return; // a field left behind by a draft that is no more
    const bool follows = changesWhatIsKnown(field);
    session->change(field, [this, follows](ActivityDraft& draft) {
        fields->read(draft);
        if (follows) fillAnew(draft);
    });
    if (follows) showAll();
    showMissing();
    showHeading();
}

// Another kind, day or organisation: what nobody typed is filled in anew, and the list follows the roster.
void DraftEditor::fillAnew(ActivityDraft& draft) {
    if (!draft.heldOn) return;
    if (draft.amends) { // every field is the record's own; only the roster may be another day's
        refreshExpected(draft, workspace.ledger().office());
        return;
    }
    const auto fresh =
        newDraft(workspace.ledger(), workspace.actor(), draft.organization, draft.kinds, *draft.heldOn);
    if (!fresh) return;
    refill(draft, filledIn.value_or(draft), *fresh, workspace.ledger().office());
    filledIn = *fresh;
}

void DraftEditor::attendanceEdited() {
    session->change(u"attendance"_s,
                    [this](ActivityDraft& draft) { draft.attendance = people->attendance(); });
    people->show(content());
    fields->showVoters(content());
    showMissing();
}

void DraftEditor::showAll() {
    fields->show(content());
    people->show(content());
    showMissing();
    showHeading();
}

void DraftEditor::showHeading() {
    if (!isOpen()) return;
    const ActivityDraft& draft = content();
    QString words = draft.kinds.empty() ? tr("New record") : kindNames(draft.kinds);
    if (draft.amends) words = tr("Amend: %1").arg(words);
    heading->setTitle(draft.heldOn ? tr("%1  %2", "kind and date").arg(words, dayWords(*draft.heldOn))
                                   : words);
    heading->setNote(session->savedWords());
    const QString& unsaved = session->trouble();
    troubleWords->say(unsaved.isEmpty() ? QString() : tr("What is typed here is not saved. %1").arg(unsaved));
    troubleStrip->setVisible(!unsaved.isEmpty());
    const int days = draft.heldOn ? draft.heldOn->daysTo(workspace.today()) : 0;
    lateLabel->setVisible(days > usualDays && !draft.amends);
    lateLabel->setText(tr("Will be a late entry: %n day(s)", nullptr, days));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tokens(palette()).dueSoon);
    lateLabel->setPalette(colors);
}

void DraftEditor::showMissing() {
    const Completeness lacking = completeness(content(), workspace.ledger().office(), workspace.today());
    const auto count = static_cast<int>(lacking.errors.size() + lacking.warnings.size());
    missingButton->setText(count == 0 ? tr("Complete") : tr("%n missing", nullptr, count));
    missingButton->setToolTip(tr("What is missing, with a way to each field"));
    if (!lacking.errors.empty()) warned = false;
    panel->show(lacking);
    if (lacking.complete()) panel->hide();
}

void DraftEditor::fillTemplates() {
    QMenu* menu = templates->menu();
    menu->clear();
    commitTyped();
    menu->addAction(tr("As the last time"), this, [this] {
        if (!content().heldOn) return;
        const auto last = draftAsLastTime(workspace.ledger(), workspace.actor(), content().organization,
                                          content().kinds, *content().heldOn);
        if (!last) {
            tellProblems(last.problems());
            return;
        }
        session->change(u"kinds"_s, [&last](ActivityDraft& draft) {
            applyTemplate(draft, {.name = {}, .kinds = last->kinds, .content = *last});
        });
        showAll();
    });
    menu->addSeparator();
    const auto offers = templateOffers(workspace.ledger(), workspace.actor(), content().kinds);
    if (!offers) return;
    for (const TemplateOffer& offer : *offers)
        menu->addAction(offer.name, this, [this, offer] {
            session->change(u"kinds"_s, [&offer](ActivityDraft& draft) { applyTemplate(draft, offer); });
            session->change(u"attendance"_s, [this](ActivityDraft& draft) {
                refreshExpected(draft, workspace.ledger().office());
            });
            showAll();
            focusFirstGap();
        });
    menu->addSeparator();
    menu->addAction(tr("Keep this as a template…"), this, &DraftEditor::keepTemplate);
    QMenu* away = menu->addMenu(tr("Remove a template of our own"));
    for (const TemplateOffer& offer : *offers) {
        if (offer.id)
            away->addAction(offer.name, this, [this, id = *offer.id] {
                tellProblems(removeTemplate(workspace.ledger(), workspace.actor(), id));
            });
    }
    away->setEnabled(!away->isEmpty());
}

void DraftEditor::tellProblems(const Problems& problems) {
    if (!problems.empty()) workspace.dialogs().showProblems(this, tr("Templates"), problems);
}

void DraftEditor::keepTemplate() {
    const auto name = workspace.dialogs().askText(this, tr("Keep this as a template"),
                                                  tr("Its name; people and day are not kept"));
    if (!name) return;
    const Problems problems = saveTemplate(workspace.ledger(), workspace.actor(), *name, content());
    tellProblems(problems);
    if (problems.empty()) Q_EMIT tell(tr("Kept as the template %1.").arg(*name));
}

void DraftEditor::printSignInSheet() {
    const Result<Paper> list = signInSheetOf(workspace.ledger(), workspace.actor(), content());
    if (list)
        printReport(workspace, this, *list);
    else
        tellProblems(list.problems());
}

void DraftEditor::goToField(const QString& field) {
    if (field == u"expected_reason") {
        people->focusReason();
    } else if (field == u"attendance") {
        if (askedFields(content().kinds).sides)
            people->others()->setFocus();
        else
            people->setFocus();
    } else if (field.startsWith(u"attendance/")) {
        const auto member = MemberId::fromBytes(QByteArray::fromHex(field.section(u'/', 1).toLatin1()));
        if (member) people->focusPerson(*member);
    } else if (fields->focusField(field)) {
        if (QWidget* target = fields->focusWidget()) sheet->ensureWidgetVisible(target, 0, spacing::three);
    }
}

void DraftEditor::focusFirstGap() {
    const ActivityDraft& draft = content();
    if (draft.kinds.empty())
        goToField(u"kinds"_s);
    else if (!draft.heldOn)
        goToField(u"held_on"_s);
    else
        goToField(u"topic"_s);
}

void DraftEditor::finaliseDraft() {
    if (!isOpen()) return;
    commitTyped();
    const Completeness lacking = completeness(content(), workspace.ledger().office(), workspace.today());
    const bool seen = warned && !panel->isHidden();
    if (lacking.complete() || (lacking.errors.empty() && seen)) {
        archive();
        return;
    }
    panel->show(lacking);
    panel->setVisible(true);
    warned = lacking.errors.empty();
    goToField((warned ? lacking.warnings : lacking.errors).front().field);
    Q_EMIT tell(warned ? tr("An inspection would miss this. Ctrl+Enter once more finalises all the same.")
                       : tr("This keeps the record from being finalised."));
}

void DraftEditor::archive() {
    if (!session->trouble().isEmpty() && !session->saveNow()) {
        workspace.dialogs().showProblems(this, tr("The record was not finalised"),
                                         {{u"draft"_s, u"draft.unsaved"_s, session->trouble()}});
        return;
    }
    const ActivityDraft from = content();
    try {
        std::optional<ActivityId> made;
        const Problems problems = withFrozenReason(
            workspace.dialogs(), this, [this, &from, &made](const QString& reason) -> Problems {
                const auto recorded =
                    finalise(workspace.ledger(), workspace.actor(), from, session->id(), reason);
                if (!recorded) return recorded.problems();
                made = *recorded;
                return {};
            });
        if (!made) {
            workspace.dialogs().showProblems(this, tr("The record was not finalised"), problems);
            return;
        }
        session->drop();
        Q_EMIT finalised(*made, from);
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

void DraftEditor::goOnElsewhere() {
    commitTyped();
    Q_EMIT workspace.elsewhereWanted(
        [id = session->id(), draft = content(), actor = workspace.actor()](Ledger& copy) {
            const Result<DraftId> kept = saveDraft(copy, actor, id, draft);
            if (!kept) throw Error(kept.problem().message);
            return QVariantMap{{u"draft"_s, kept->toByteArray()}};
        });
}

void DraftEditor::discard() {
    if (session->isTouched() &&
        !workspace.dialogs().confirm(this, tr("Discard the draft"),
                                     tr("What was typed is lost. It never counted anywhere."), tr("Discard")))
        return;
    const std::optional<DraftId> stored = session->id();
    session->drop();
    try {
        if (stored) discardDraft(workspace.ledger(), workspace.actor(), *stored);
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
    Q_EMIT closed();
}

// The window's own undo must not be reached from here: a step back stays within the draft.
bool DraftEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void DraftEditor::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        commitTyped();
        if (!session->undo()) Q_EMIT tell(tr("Nothing in this draft can be taken back."));
    } else if (event->matches(QKeySequence::Redo)) {
        session->redo();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace zhibu
