#include "ui/pages/activities/draft_form.h"

#include "core/usecases/activity_details.h"
#include "core/usecases/record_activity.h"
#include "ui/pages/activities/attachments_strip.h"
#include "ui/pages/activities/lines_field.h"
#include "ui/pages/activities/resolutions_field.h"
#include "ui/pages/activities/theme_slots.h"
#include "ui/pages/activities/time_field.h"
#include "ui/pages/activities/votes_field.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_group.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/person_field.h"
#include "ui/widgets/rich_text_field.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int kindsShownAtFirst = 7;
constexpr int gap = spacing::one;

/// The chips in the order of how often they are wanted.
std::vector<ActivityKind> kindsByUse() {
    using enum ActivityKind;
    std::vector<ActivityKind> list{theme_day, study, general_meeting, committee_meeting, group_meeting,
                                   lecture,   talk};
    for (const auto& row : vocabulary<ActivityKind>()) {
        if (std::find(list.begin(), list.end(), row.value) == list.end()) list.push_back(row.value);
    }
    return list;
}

template<class Set> QStringList identifiers(const Set& set) {
    QStringList list;
    for (const auto value : set.values())
        list += identifier(value);
    return list;
}

template<class Enum, class Set> Set setOf(const QStringList& identifiers) {
    Set set;
    for (const QString& text : identifiers) {
        if (const auto value = fromIdentifier<Enum>(text)) set.insert(*value);
    }
    return set;
}

/// A member, or the words of an outsider: never both, as the record keeps it.
NamedPerson namedIn(const PersonField& field) {
    NamedPerson person = field.value();
    if (person.member) person.text.clear();
    return person;
}

void put(QLineEdit& field, const QString& text) {
    if (field.text() != text) field.setText(text);
}

void put(PersonField& field, const NamedPerson& person) {
    if (namedIn(field) != person) field.setValue(person);
}

QHBoxLayout* rowIn(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    column.addLayout(row);
    return row;
}

} // namespace

DraftForm::DraftForm(Workspace& given, QWidget* parent) : QWidget(parent), workspace(given) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap + 2);
    amendReason = line(u"amend_reason"_s, tr("Why the record is amended"));
    column->addWidget(captioned(u"amend_reason"_s,
                                tr("Why the record is amended (kept with the version before)"), amendReason));
    buildKinds(*column);
    buildWhen(*column);
    buildWho(*column);
    buildAsked(*column);
    buildWhat(*column);
    buildTexts(*column);
}

QWidget* DraftForm::captioned(const QString& field, const QString& caption, QWidget* widget,
                              const QString& keys) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QLabel* label = captionLabel(caption, box);
    label->setBuddy(widget);
    column->addWidget(label);
    column->addWidget(widget, 1);
    widget->setParent(box);
    if (!keys.isEmpty()) widget->setToolTip(plainTip(keys));
    fields.insert(field, widget);
    wrapped.insert(field, box);
    captions.insert(field, label);
    return box;
}

QLineEdit* DraftForm::line(const QString& field, const QString& name) {
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    connect(edit, &QLineEdit::textEdited, this, [this, field] { Q_EMIT edited(field); });
    return edit;
}

PersonField* DraftForm::person(const QString& field, const QString& name) {
    auto* edit = new PersonField(this);
    edit->setAccessibleName(name);
    connect(edit, &PersonField::valueChanged, this, [this, field] { Q_EMIT edited(field); });
    return edit;
}

void DraftForm::buildKinds(QVBoxLayout& column) {
    kinds = new ChipGroup(tr("Kinds"), this);
    for (const ActivityKind kind : kindsByUse())
        kinds->addChip(identifier(kind), displayName(kind));
    kinds->setShownAtFirst(kindsShownAtFirst);
    connect(kinds, &ChipGroup::changed, this, [this] { Q_EMIT edited(u"kinds"_s); });
    column.addWidget(
        captioned(u"kinds"_s, tr("Kinds (several at once: entered once, counted for each)"), kinds));
}

void DraftForm::buildWhen(QVBoxLayout& column) {
    date = new DateField(workspace.today(), this);
    date->setFieldName(tr("Date held"));
    connect(date, &DateField::dateChanged, this, [this] {
        if (!showing) Q_EMIT edited(u"held_on"_s);
    });
    starts = new TimeField(this);
    starts->setAccessibleName(tr("Start"));
    connect(starts, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(u"starts_at"_s); });
    ends = new TimeField(this);
    ends->setAccessibleName(tr("End"));
    connect(ends, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(u"ends_at"_s); });
    place = line(u"place"_s, tr("Place"));
    hours = line(u"credit_hours"_s, tr("Credit hours"));
    for (QWidget* small :
         {static_cast<QWidget*>(starts), static_cast<QWidget*>(ends), static_cast<QWidget*>(hours)})
        small->setFixedWidth(76);
    date->setFixedWidth(132);
    QHBoxLayout* row = rowIn(column);
    row->addWidget(captioned(u"held_on"_s, tr("Date held"), date, tr("Alt+D")), 0, Qt::AlignTop);
    row->addWidget(captioned(u"starts_at"_s, tr("Start"), starts), 0, Qt::AlignTop);
    row->addWidget(captioned(u"ends_at"_s, tr("End"), ends), 0, Qt::AlignTop);
    row->addWidget(captioned(u"place"_s, tr("Place"), place, tr("Alt+P")), 1, Qt::AlignTop);
    row->addWidget(captioned(u"credit_hours"_s, tr("Credit hours"), hours), 0, Qt::AlignTop);
}

void DraftForm::buildWho(QVBoxLayout& column) {
    holder = new QComboBox(this);
    holder->setAccessibleName(tr("Held by"));
    holder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    holder->setMinimumContentsLength(8);
    connect(holder, &QComboBox::activated, this, [this] { Q_EMIT edited(u"organization"_s); });
    host = person(u"host"_s, tr("Host"));
    recorder = person(u"recorder"_s, tr("Recorder"));
    observers = line(u"observers"_s, tr("Observers from outside"));
    QHBoxLayout* row = rowIn(column);
    row->addWidget(captioned(u"organization"_s, tr("Held by"), holder), 1);
    row->addWidget(captioned(u"host"_s, tr("Host"), host, tr("Alt+H")), 1);
    row->addWidget(captioned(u"recorder"_s, tr("Recorder"), recorder), 1);
    row->addWidget(captioned(u"observers"_s, tr("Observers from outside"), observers), 1);
}

void DraftForm::buildAsked(QVBoxLayout& column) {
    lecturer = person(u"lecturer"_s, tr("Lecturer"));
    forYear = new QSpinBox(this);
    forYear->setRange(1949, 2199);
    forYear->setFixedWidth(88);
    forYear->setAccessibleName(tr("Counts for the year"));
    connect(forYear, &QSpinBox::valueChanged, this, [this] {
        if (!showing) Q_EMIT edited(u"for_year"_s);
    });
    facets = new ChipGroup(tr("Reported to or by"), this);
    for (const auto& row : vocabulary<Facet>())
        facets->addChip(QString::fromLatin1(row.identifier), displayName(row.value));
    connect(facets, &ChipGroup::changed, this, [this] { Q_EMIT edited(u"facets"_s); });
    QHBoxLayout* row = rowIn(column);
    row->addWidget(captioned(u"lecturer"_s, tr("Lecturer (a member, or somebody from outside)"), lecturer), 1,
                   Qt::AlignTop);
    row->addWidget(captioned(u"for_year"_s, tr("Counts for the year"), forYear), 0, Qt::AlignTop);
    row->addWidget(captioned(u"facets"_s, tr("Reported to or by"), facets), 2, Qt::AlignTop);
}

void DraftForm::buildWhat(QVBoxLayout& column) {
    topic = line(u"topic"_s, tr("Topic"));
    agenda = new LinesField(1, 5, this);
    agenda->setAccessibleName(tr("Agenda"));
    agenda->setPlaceholderText(tr("One item a line"));
    connect(agenda, &LinesField::edited, this, [this] { Q_EMIT edited(u"agenda"_s); });
    themeItems = new ThemeSlots(this);
    connect(themeItems, &ThemeSlots::edited, this, [this] { Q_EMIT edited(u"theme_items"_s); });
    column.addWidget(captioned(u"topic"_s, tr("Topic"), topic, tr("Alt+T")));
    column.addWidget(captioned(u"agenda"_s, tr("Agenda"), agenda, tr("Alt+G")));
    column.addWidget(
        captioned(u"theme_items"_s, tr("Theme-day items done (the names are your own)"), themeItems));
}

RichTextField* DraftForm::rich(const QString& field, const QString& name) {
    auto* edit = new RichTextField(this);
    edit->setAccessibleName(name);
    connect(edit, &RichTextField::edited, this, [this, field] {
        if (!showing) Q_EMIT edited(field);
    });
    connect(edit, &RichTextField::filesPasted, this,
            [this](const QMimeData* files) { attachments->take(*files); });
    return edit;
}

void DraftForm::buildTexts(QVBoxLayout& column) {
    minutes = rich(u"minutes"_s, tr("Minutes"));
    minutes->setMinimumHeight(120);
    speeches = rich(u"speeches"_s, tr("Speeches"));
    speeches->setPlaceholderText(tr("Who said what, where it is worth keeping"));
    speeches->setFixedHeight(64);
    resolutions = new ResolutionsField(workspace.today(), this);
    connect(resolutions, &ResolutionsField::edited, this, [this] { Q_EMIT edited(u"resolutions"_s); });
    votes = new VotesField(this);
    connect(votes, &VotesField::edited, this, [this] { Q_EMIT edited(u"votes"_s); });
    attachments = new AttachmentsStrip(workspace, this);
    connect(attachments, &AttachmentsStrip::edited, this, [this] { Q_EMIT edited(u"attachments"_s); });
    connect(attachments, &AttachmentsStrip::tell, this, &DraftForm::tell);
    QWidget* minutesBox = captioned(u"minutes"_s, tr("Minutes"), minutes, tr("Alt+M"));
    minutesBox->layout()->addWidget(minutes->makeMarks(minutesBox));
    column.addWidget(minutesBox, 1);
    column.addWidget(captioned(u"speeches"_s, tr("Speeches"), speeches));
    column.addWidget(
        captioned(u"resolutions"_s, tr("Resolutions and who sees to them"), resolutions, tr("Alt+R")));
    column.addWidget(captioned(u"votes"_s, tr("Votes"), votes));
    column.addWidget(
        captioned(u"attachments"_s, tr("Attachments (photographs, sign-in sheet, PDF)"), attachments));
}

void DraftForm::show(const ActivityDraft& draft) {
    const QScopedValueRollback quiet(showing, true);
    kinds->setChecked(identifiers(draft.kinds));
    date->setDate(draft.heldOn);
    put(*starts, draft.startsAt);
    put(*ends, draft.endsAt);
    put(*place, draft.place);
    put(*hours, draft.creditHours);
    put(*observers, draft.observers);
    put(*topic, draft.topic);
    agenda->setLines(draft.agenda);
    put(*amendReason, draft.amendReason);
    resolutions->setResolutions(draft.resolutions);
    minutes->setStored(draft.minutes);
    speeches->setStored(draft.speeches);
    showVoters(draft);
    votes->setVotes(draft.votes);
    attachments->setAttachments(draft.attachments);
    themeItems->show(draft.themeSlots, draft.themeItems);
    facets->setChecked(identifiers(draft.facets));
    forYear->setValue(draft.forYear.value_or(draft.heldOn.value_or(workspace.today()).year()));
    showHolders(draft);
    showPeople(draft);
    showAsked(draft);
}

void DraftForm::showHolders(const ActivityDraft& draft) {
    const Office& office = workspace.ledger().office();
    std::vector<const Organization*> choices;
    for (const Organization* each : office.subtree(workspace.organization())) {
        if (!refusedOrganization(office, each->id)) choices.push_back(each);
    }
    const Organization* own = office.organization(draft.organization);
    if (own && std::find(choices.begin(), choices.end(), own) == choices.end()) choices.push_back(own);
    holder->clear();
    for (const Organization* each : choices)
        holder->addItem(each->shortName.isEmpty() ? each->name : each->shortName, each->id.toByteArray());
    holder->setCurrentIndex(holder->findData(draft.organization.toByteArray()));
    wrapped.value(u"organization"_s)->setVisible(choices.size() > 1);
}

void DraftForm::showPeople(const ActivityDraft& draft) {
    const Office& office = workspace.ledger().office();
    const Date day = draft.heldOn.value_or(workspace.today());
    std::vector<Person> persons;
    if (const Organization* organization = office.organization(draft.organization)) {
        std::vector<Attendance> everyone;
        for (const Member* member : office.membersOf(office.branchOf(*organization)->id, day))
            everyone.push_back({.member = member->id});
        for (const AttendeeLine& line : attendeeLines(office, everyone, day))
            persons.push_back({line.attendance.member, line.name, line.number, line.positions});
    }
    // Somebody named before another day was chosen stays named, and is told about where that is wrong.
    for (const NamedPerson& named : {draft.host, draft.recorder, draft.lecturer}) {
        const Member* member = named.member ? office.member(*named.member) : nullptr;
        if (member && std::none_of(persons.begin(), persons.end(),
                                   [&](const Person& p) { return p.member == member->id; }))
            persons.push_back({member->id, member->name, member->number, {}});
    }
    for (PersonField* field : {host, recorder, lecturer})
        field->setPersons(persons);
    resolutions->setPersons(persons);
    put(*host, draft.host);
    put(*recorder, draft.recorder);
    put(*lecturer, draft.lecturer);
}

// Who may vote: the voting members of the branch, or the committee where it meets alone.
void DraftForm::showVoters(const ActivityDraft& draft) {
    const Office& office = workspace.ledger().office();
    const Date day = draft.heldOn.value_or(workspace.today());
    const std::vector<const Member*> voters =
        draft.kinds.isOnly(ActivityKind::committee_meeting)
            ? office.expectedAttendees(draft.organization, draft.kinds, day)
            : office.votingMembers(draft.organization, day);
    const auto present = std::ranges::count_if(voters, [&draft](const Member* voter) {
        return std::ranges::any_of(draft.attendance, [voter](const Attendance& each) {
            return each.member == voter->id && countsAsPresent(each.state);
        });
    });
    votes->setVoters(static_cast<int>(voters.size()), static_cast<int>(present), draft.kinds);
}

void DraftForm::showAsked(const ActivityDraft& draft) {
    const AskedFields asked = askedFields(draft.kinds);
    wrapped.value(u"lecturer"_s)->setVisible(asked.lecturer);
    wrapped.value(u"for_year"_s)->setVisible(asked.forYear);
    wrapped.value(u"facets"_s)->setVisible(asked.facets);
    wrapped.value(u"theme_items"_s)->setVisible(asked.themeItems);
    wrapped.value(u"amend_reason"_s)->setVisible(draft.amends.has_value());
    wrapped.value(u"speeches"_s)->setVisible(!asked.sides);
    wrapped.value(u"votes"_s)->setVisible(asked.votes);
    captions.value(u"host"_s)->setText(asked.sides ? tr("Who talked (a member, or a superior)") : tr("Host"));
    captions.value(u"minutes"_s)
        ->setText(asked.sides ? tr("What was said (sealed; not searched, not sent upward)") : tr("Minutes"));
}

void DraftForm::read(ActivityDraft& draft) const {
    draft.kinds = setOf<ActivityKind, ActivityKinds>(kinds->checked());
    if (const auto chosen = OrganizationId::fromBytes(holder->currentData().toByteArray()))
        draft.organization = *chosen;
    draft.heldOn = date->date();
    draft.startsAt = starts->text().trimmed();
    draft.endsAt = ends->text().trimmed();
    draft.place = place->text();
    draft.creditHours = hours->text();
    draft.host = namedIn(*host);
    draft.recorder = namedIn(*recorder);
    draft.lecturer = namedIn(*lecturer);
    draft.observers = observers->text();
    draft.topic = topic->text();
    draft.agenda = agenda->lines();
    draft.amendReason = amendReason->text();
    draft.minutes = minutes->stored();
    draft.speeches = speeches->stored();
    draft.resolutions = resolutions->resolutions();
    draft.votes = votes->votes();
    draft.attachments = attachments->attachments();
    draft.themeSlots = themeItems->names();
    draft.themeItems = themeItems->done();
    draft.facets = setOf<Facet, Facets>(facets->checked());
    if (askedFields(draft.kinds).forYear) draft.forYear = forYear->value();
}

bool DraftForm::focusField(const QString& name) {
    QWidget* widget = fields.value(name);
    if (!widget || widget->isHidden()) return false;
    QWidget* target = widget;
    if (widget == kinds || widget == facets || widget == themeItems) {
        // Of a group the first member that takes the focus.
        for (QWidget* child : widget->findChildren<QWidget*>()) {
            if (!child->isHidden() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                target = child;
                break;
            }
        }
    }
    target->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace zhibu
