#include "ui/pages/activities/activities_page.h"

#include "core/domain/period.h"
#include "core/usecases/amend_activity.h"
#include "ui/pages/activities/activity_list.h"
#include "ui/pages/activities/draft_editor.h"
#include "ui/pages/activities/record_view.h"
#include "ui/shell/dialogs.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

template<class IdType> std::optional<IdType> idIn(const QVariant& value) {
    const QByteArray bytes = value.toByteArray();
    return IdType::fromBytes(bytes.size() == 16 ? bytes : QByteArray::fromHex(bytes));
}

std::optional<Date> dayIn(const QVariant& value) {
    if (value.typeId() == QMetaType::QDate) return Date::fromQDate(value.toDate());
    return Date::fromIso(value.toString());
}

ActivityKinds kindsIn(const QVariant& value) {
    ActivityKinds kinds;
    for (const QString& name : value.toStringList()) {
        if (const auto kind = fromIdentifier<ActivityKind>(name)) kinds.insert(*kind);
    }
    return kinds;
}

/// What the one who sent us here knows: of whom it is owed, and for which year.
void fillFrom(const QVariantMap& parameters, ActivityDraft& draft) {
    const AskedFields asked = askedFields(draft.kinds);
    const std::optional<Period> period = Period::parse(parameters.value(u"period"_s).toString());
    if (asked.forYear && period && period->kind() == PeriodKind::year) draft.forYear = period->year();
    const std::optional<MemberId> member = idIn<MemberId>(parameters.value(u"member"_s));
    if (!member) return;
    if (asked.lecturer) draft.lecturer = {.member = member};
    if (asked.sides && draft.host.member != member)
        draft.attendance.push_back({.member = *member, .role = AttendanceRole::talkee});
}

bool touchesPeople(const ChangeNotice& notice) {
    return notice.concerns(Topic::people) || notice.concerns(Topic::structure);
}

} // namespace

ActivitiesPage::ActivitiesPage(Workspace& given, QWidget* parent)
    : Page(given, parent), stack(new QStackedWidget(this)), records(new ActivityList(given, stack)) {
    stack->addWidget(records);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack);
    connect(records, &ActivityList::openWanted, this, [this](const ActivityId& id) {
        record()->setWords(records->searchedFor());
        showRecord(id);
        record()->setWords({});
    });
    connect(records, &ActivityList::continueWanted, this, &ActivitiesPage::continueDraft);
    connect(records, &ActivityList::newWanted, this, &ActivitiesPage::beginLikely);
    connect(records, &ActivityList::newOnDayWanted, this, [this](Date day) {
        beginNew({{u"day"_s, day.toIso()}});
    });
    connect(records, &ActivityList::tell, this, &Page::tell);
    connect(&workspace, &Workspace::changed, this, &ActivitiesPage::changed);
    connect(&workspace, &Workspace::draftsChanged, this, &ActivitiesPage::draftsChanged);
    connect(&workspace, &Workspace::scopeChanged, this, [this] {
        records->filterBy({});
        showList();
    });
    records->apply();
}

ActivitiesPage::~ActivitiesPage() {
    workspace.disconnect(this);            // the last draft's notice would reach a page half gone
    if (draftEditor) draftEditor->letGo(); // while the workspace is still there; the form shows nothing more
}

// Most visits only look at the list: the editor and the view are built when somebody wants them.
DraftEditor* ActivitiesPage::editor() {
    if (draftEditor) return draftEditor;
    draftEditor = new DraftEditor(workspace, stack);
    stack->addWidget(draftEditor);
    connect(draftEditor, &DraftEditor::closed, this, &ActivitiesPage::showList);
    connect(draftEditor, &DraftEditor::finalised, this, &ActivitiesPage::finalised);
    connect(draftEditor, &DraftEditor::tell, this, &Page::tell);
    return draftEditor;
}

RecordView* ActivitiesPage::record() {
    if (view) return view;
    view = new RecordView(workspace, stack);
    stack->addWidget(view);
    connect(view, &RecordView::closed, this, &ActivitiesPage::showList);
    connect(view, &RecordView::tell, this, &Page::tell);
    connect(view, &RecordView::sameAgainWanted, this, [this](const ActivityId& id, Date day) {
        const auto copy = draftLike(workspace.ledger(), workspace.actor(), id, day);
        begin(copy, true);
    });
    connect(view, &RecordView::amendWanted, this,
            [this](const ActivityId& id) { begin(amendmentOf(workspace.ledger(), workspace.actor(), id)); });
    return view;
}

bool ActivitiesPage::settled() {
    if (!draftEditor || draftEditor->isSafe()) return true;
    return workspace.dialogs().confirm(
        this, tr("The draft is not saved"),
        tr("%1 Whoever leaves now loses what was typed since.").arg(draftEditor->trouble()),
        tr("Leave without it"));
}

bool ActivitiesPage::leaveDraft() {
    if (!settled()) return false;
    if (draftEditor) draftEditor->leave();
    return true;
}

QString ActivitiesPage::name() const {
    return u"activities"_s;
}

QString ActivitiesPage::title() const {
    return tr("Activities");
}

QWidget* ActivitiesPage::current() const {
    return stack->currentWidget();
}

void ActivitiesPage::showEvent(QShowEvent* event) {
    cameBack = true;
    Page::showEvent(event);
    if (listIsStale) refresh();
}

void ActivitiesPage::open(const QVariantMap& parameters) {
    // Coming back from another page one finds what one left; going here from here leads to the list.
    const bool returning = std::exchange(cameBack, false);
    if (const auto id = idIn<ActivityId>(parameters.value(u"activity"_s))) {
        if (leaveDraft()) showRecord(*id);
    } else if (const auto draft = idIn<DraftId>(parameters.value(u"draft"_s))) {
        continueDraft(*draft);
    } else if (parameters.contains(u"new"_s)) {
        beginNew(parameters);
    } else if (const auto only = onlyDraft(parameters)) {
        continueDraft(*only);
    } else if (!parameters.isEmpty()) {
        records->showCalendar(false);
        records->filterBy({.kinds = kindsIn(parameters.value(u"kind"_s)),
                           .from = dayIn(parameters.value(u"from"_s)),
                           .to = dayIn(parameters.value(u"to"_s)),
                           .organization = idIn<OrganizationId>(parameters.value(u"organization"_s)),
                           .onlyDrafts = parameters.value(u"drafts"_s).toBool()});
        showList();
    } else if (!returning || current() == records) {
        showList();
    }
}

bool ActivitiesPage::mayLeave() {
    return settled(); // the editor stays as it is; only what could not be saved asks to stay
}

void ActivitiesPage::beginNew(const QVariantMap& parameters) {
    const OrganizationId organization =
        idIn<OrganizationId>(parameters.value(u"organization"_s)).value_or(workspace.organization());
    std::optional<Date> day = dayIn(parameters.value(u"date"_s));
    if (!day) day = dayIn(parameters.value(u"day"_s));
    ActivityKinds kinds = kindsIn(parameters.value(u"new"_s));
    if (kinds.empty())
        kinds =
            likelyKinds(workspace.ledger(), workspace.actor(), organization, day.value_or(workspace.today()));
    Result<ActivityDraft> draft =
        newDraft(workspace.ledger(), workspace.actor(), organization, kinds, day.value_or(workspace.today()));
    if (draft) fillFrom(parameters, *draft);
    begin(draft);
}

void ActivitiesPage::beginLikely() {
    QVariantMap parameters{{u"organization"_s, records->chosenOrganization().toByteArray()}};
    QStringList kinds;
    for (const ActivityKind kind : records->chosenKinds().values())
        kinds += identifier(kind);
    parameters.insert(u"new"_s, kinds);
    beginNew(parameters);
}

void ActivitiesPage::begin(const Result<ActivityDraft>& draft, bool copied) {
    if (!draft) {
        workspace.dialogs().showProblems(this, tr("Nothing can be recorded here"), draft.problems());
        return;
    }
    if (!workspace.mayWrite(this) || !leaveDraft()) return;
    stack->setCurrentWidget(editor());
    if (copied)
        editor()->beginCopy(*draft);
    else
        editor()->begin(*draft);
}

// "Open drafts" where there is one: a list of one is a step for nothing.
std::optional<DraftId> ActivitiesPage::onlyDraft(const QVariantMap& parameters) const {
    if (!parameters.value(u"drafts"_s).toBool() || workspace.readOnlyBecause()) return std::nullopt;
    const auto all = drafts(workspace.ledger(), workspace.actor(), workspace.organization());
    return all && all->size() == 1 ? std::optional(all->front().id) : std::nullopt;
}

void ActivitiesPage::continueDraft(const DraftId& id) {
    if (!workspace.mayWrite(this) || !leaveDraft()) return;
    const Result<StoredDraft> stored = draft(workspace.ledger(), workspace.actor(), id);
    if (!stored) {
        Q_EMIT tell(stored.problem().message);
        showList();
        return;
    }
    stack->setCurrentWidget(editor());
    editor()->resume(*stored);
}

void ActivitiesPage::showRecord(const ActivityId& id) {
    if (record()->show(id))
        stack->setCurrentWidget(record());
    else
        showList();
}

void ActivitiesPage::showList() {
    if (!leaveDraft()) return;
    if (draftEditor && current() == draftEditor) Q_EMIT tell({}); // the keys of the editor hold no longer
    stack->setCurrentWidget(records);
    records->setFocus();
}

void ActivitiesPage::finalised(const ActivityId& activity, const ActivityDraft& from) {
    showList();
    records->select(activity);
    Q_EMIT tell(tr("Finalised: %1 %2. Ctrl+Z takes it back to the draft.")
                    .arg(kindNames(from.kinds), from.heldOn->toIso()));
}

void ActivitiesPage::changed(const ChangeNotice& notice) {
    if (draftEditor && touchesPeople(notice)) draftEditor->rosterChanged();
    if (notice.concerns(Topic::records) || touchesPeople(notice)) {
        if (!isHidden())
            refresh();
        else
            listIsStale = true;
    } else if (notice.concerns(Topic::drafts)) {
        draftsChanged();
    }
}

void ActivitiesPage::refresh() {
    listIsStale = false;
    records->refresh();
    if (view && current() == view) view->refresh();
}

// The strip stands on the list, which is not seen while somebody types.
void ActivitiesPage::draftsChanged() {
    records->refreshDrafts();
}

} // namespace zhibu
