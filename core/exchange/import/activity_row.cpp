#include "core/exchange/import/activity_row.h"

#include "core/domain/rich_text.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ActivityRowText {
    Q_DECLARE_TR_FUNCTIONS(ImportActivities)
};

QStringList linesOf(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty()) lines.append(trimmed);
    }
    return lines;
}

} // namespace

QString activityIdentity(const QString& code, const OrganizationId& organization, Date day,
                         const ActivityKinds& kinds, const QString& topic) {
    if (!code.isEmpty()) return u"code:"_s + code;
    QString identity = u"what:"_s + organization.toString() + u'|' + day.toIso() + u'|';
    for (const ActivityKind kind : kinds.values())
        identity += identifier(kind) + u',';
    return identity + u'|' + topic;
}

ActivityRowReader::ActivityRowReader(const ColumnMapping& mapping, const Office& office, QDateTime moment)
    : organizations(office, mapping.organizationOfAllRows())
    , people(office)
    , attendance(people)
    , reader(mapping)
    , now(std::move(moment)) {}

const Organization* ActivityRowReader::readOrganization() {
    const auto found = writableOrganization(organizations, fieldName(ActivityField::organization),
                                            reader.text(ActivityField::organization));
    if (const auto* organization = std::get_if<const Organization*>(&found)) return *organization;
    reader.planned().reject(std::get<Problem>(found));
    return nullptr;
}

ActivityKinds ActivityRowReader::readKinds() {
    const QString& field = fieldName(ActivityField::kinds);
    const QString text = reader.requiredText(ActivityField::kinds);
    if (const auto known = kindsByText.constFind(text); known != kindsByText.cend()) return *known;
    ActivityKinds kinds;
    bool allKnown = true;
    forEachEntry(text, [&](QStringView entry) {
        const std::optional<ActivityKind> kind = fromChinese<ActivityKind>(entry);
        if (kind)
            kinds.insert(*kind);
        else
            reader.planned().reject(
                reasons::unknownTerm(field, entry.toString(), RowReader::knownTerms<ActivityKind>()));
        allKnown = allKnown && kind;
    });
    if (allKnown && !kinds.empty()) kindsByText.insert(text, kinds);
    return kinds;
}

Facets ActivityRowReader::readFacets() {
    Facets facets;
    const QString text = reader.text(ActivityField::facets);
    forEachEntry(text, [&](QStringView entry) {
        if (const std::optional<Facet> facet = fromChinese<Facet>(entry))
            facets.insert(*facet);
        else
            reader.planned().reject(reasons::unknownTerm(fieldName(ActivityField::facets), entry.toString(),
                                                         RowReader::knownTerms<Facet>()));
    });
    return facets;
}

bool ActivityRowReader::readDraftState() {
    const QString text = reader.text(ActivityField::state);
    if (text == u"草稿"_s) return true;
    if (!text.isEmpty() && text != u"定稿"_s)
        reader.planned().reject(
            reasons::unknownTerm(fieldName(ActivityField::state), text, {u"定稿"_s, u"草稿"_s}));
    return false;
}

void ActivityRowReader::checkExistence(const Organization& organization, Date day) {
    const Organization* branch = people.office().branchOf(organization);
    for (const Organization* needed : {&organization, branch}) {
        if (!needed || needed->existsOn(day)) continue;
        return reader.planned().reject(
            reasons::organizationGone(fieldName(ActivityField::date), needed->name, day));
    }
}

void ActivityRowReader::readTexts(Activity& activity) {
    activity.code = reader.text(ActivityField::code);
    activity.place = reader.text(ActivityField::place);
    activity.topic = reader.text(ActivityField::topic);
    activity.minutes = RichText::fromPlain(reader.text(ActivityField::minutes)).toStored();
    for (const QString& line : linesOf(reader.text(ActivityField::resolutions)))
        activity.resolutions.push_back({.text = line});
    activity.facets = readFacets();
}

void ActivityRowReader::readTimes(Activity& activity) {
    activity.startsAt = reader.time(ActivityField::startsAt);
    activity.endsAt = reader.time(ActivityField::endsAt);
    if (!activity.startsAt.isEmpty() && !activity.endsAt.isEmpty() && activity.endsAt < activity.startsAt)
        reader.planned().reject(
            reasons::endBeforeStart(fieldName(ActivityField::endsAt), activity.startsAt, activity.endsAt));
}

void ActivityRowReader::readNumbers(Activity& activity) {
    activity.creditHours = reader.hours(ActivityField::hours);
    activity.forYear = reader.whole(ActivityField::forYear, u"年", 1900, 2199);
    activity.statedEntryDate = reader.date(ActivityField::entryDate);
    if (activity.statedEntryDate && *activity.statedEntryDate < activity.heldOn)
        reader.planned().warnings.push_back(
            {fieldName(ActivityField::entryDate), u"entry_date.before_activity"_s,
             ActivityRowText::tr("%1 lies before the activity.").arg(fieldName(ActivityField::entryDate))});
    if (activity.heldOn.toQDate() > now.date())
        reader.planned().warnings.push_back(
            {fieldName(ActivityField::date), u"activity.future"_s,
             ActivityRowText::tr("%1 lies in the future.").arg(activity.heldOn.toIso())});
}

void ActivityRowReader::readPeople(Reading& reading) {
    Activity& activity = reading.activity;
    const Organization* branch = people.office().branchOf(*reading.organization);
    const RosterScope scope{branch ? branch : reading.organization, activity.heldOn};
    const bool talk = activity.kinds.contains(ActivityKind::talk);
    if (!talk) activity.host = readNamedPerson(reader, ActivityField::host, people, scope);
    activity.recorder = readNamedPerson(reader, ActivityField::recorder, people, scope);
    activity.lecturer = readNamedPerson(reader, ActivityField::lecturer, people, scope);
    for (const ActivityField field : {ActivityField::talker, ActivityField::talkee}) {
        if (!talk && reader.states(field))
            reader.planned().warnings.push_back(
                {fieldName(field), u"talk.no_talk"_s,
                 ActivityRowText::tr("%1 is left out: this is no talk.").arg(fieldName(field))});
    }
    attendance.read(reader, *reading.organization, activity);
}

std::optional<ActivityRowReader::Reading> ActivityRowReader::read(const Row& row, PlannedRow& planned,
                                                                  const ActivityId& id) {
    reader.open(row, planned);
    const Organization* organization = readOrganization();
    const ActivityKinds kinds = readKinds();
    const std::optional<Date> day = reader.date(ActivityField::date);
    planned.subject = reader.text(ActivityField::date) + u' ' + reader.text(ActivityField::topic);
    if (!reader.states(ActivityField::date)) planned.reject(reasons::missing(fieldName(ActivityField::date)));
    if (!organization || kinds.empty() || !day) return std::nullopt;

    Reading reading{
        {.id = id, .organization = organization->id, .kinds = kinds, .heldOn = *day}, false, organization};
    reading.activity.recordedAt = now;
    reading.activity.imported = true;
    reading.draft = readDraftState();
    checkExistence(*organization, *day);
    readTexts(reading.activity);
    readTimes(reading.activity);
    readNumbers(reading.activity);
    readPeople(reading);
    return reading;
}

Activity ActivityRowReader::merged(const Activity& before, const Activity& stated) const {
    Activity after = before;
    const auto take = [&](ActivityField field, auto Activity::*member) {
        if (reader.states(field)) after.*member = stated.*member;
    };
    after.organization = stated.organization;
    after.kinds = stated.kinds;
    after.heldOn = stated.heldOn;
    take(ActivityField::code, &Activity::code);
    take(ActivityField::startsAt, &Activity::startsAt);
    take(ActivityField::endsAt, &Activity::endsAt);
    take(ActivityField::place, &Activity::place);
    take(ActivityField::recorder, &Activity::recorder);
    take(ActivityField::lecturer, &Activity::lecturer);
    take(ActivityField::topic, &Activity::topic);
    take(ActivityField::minutes, &Activity::minutes);
    take(ActivityField::resolutions, &Activity::resolutions);
    take(ActivityField::facets, &Activity::facets);
    take(ActivityField::hours, &Activity::creditHours);
    take(ActivityField::forYear, &Activity::forYear);
    if (before.imported) take(ActivityField::entryDate, &Activity::statedEntryDate);
    if (!stated.host.empty()) after.host = stated.host;
    if (!stated.observers.isEmpty()) after.observers = stated.observers;
    if (attendance.stated()) after.attendance = stated.attendance;
    return after;
}

} // namespace zhibu
