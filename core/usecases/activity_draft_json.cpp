#include "core/usecases/activity_draft.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ActivityDraftJsonText {
    Q_DECLARE_TR_FUNCTIONS(ActivityDraft)
};

template<class IdType> std::optional<IdType> idFrom(const QJsonValue& value) {
    return IdType::fromBytes(QByteArray::fromHex(value.toString().toLatin1()));
}

void put(QJsonObject& object, const QString& key, const QString& text) {
    if (!text.isEmpty()) object.insert(key, text);
}

void put(QJsonObject& object, const QString& key, const QStringList& list) {
    if (!list.isEmpty()) object.insert(key, QJsonArray::fromStringList(list));
}

void put(QJsonObject& object, const QString& key, const NamedPerson& person) {
    if (person.member)
        object.insert(key, QJsonObject{{u"member"_s, person.member->toString()}});
    else if (!person.text.isEmpty())
        object.insert(key, QJsonObject{{u"text"_s, person.text}});
}

template<class Set> void putTerms(QJsonObject& object, const QString& key, const Set& set) {
    QStringList identifiers;
    for (const auto value : set.values())
        identifiers += identifier(value);
    put(object, key, identifiers);
}

QJsonObject toJson(const Attendance& entry) {
    QJsonObject object{{u"member"_s, entry.member.toString()},
                       {u"role"_s, identifier(entry.role)},
                       {u"state"_s, identifier(entry.state)}};
    put(object, u"reason"_s, entry.reason);
    if (entry.madeUpOn) object.insert(u"made_up_on"_s, entry.madeUpOn->toIso());
    return object;
}

QJsonObject toJson(const Resolution& resolution) {
    QJsonObject object{{u"text"_s, resolution.text}};
    put(object, u"responsible"_s, resolution.responsible);
    if (resolution.dueOn) object.insert(u"due_on"_s, resolution.dueOn->toIso());
    return object;
}

QJsonObject toJson(const Vote& vote) {
    return {{u"motion"_s, vote.motion},   {u"expected"_s, vote.expected},
            {u"present"_s, vote.present}, {u"in_favour"_s, vote.inFavour},
            {u"against"_s, vote.against}, {u"abstained"_s, vote.abstained}};
}

QString hex(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const Attachment& attachment) {
    QJsonObject object{{u"id"_s, attachment.id.toString()},
                       {u"name"_s, attachment.name},
                       {u"media_type"_s, attachment.mediaType},
                       {u"hash"_s, hex(attachment.hash)},
                       {u"size"_s, attachment.size}};
    if (attachment.original) object.insert(u"original"_s, hex(*attachment.original));
    return object;
}

template<class Value> void putAll(QJsonObject& object, const QString& key, const std::vector<Value>& values) {
    QJsonArray list;
    for (const Value& value : values)
        list.append(toJson(value));
    if (!list.isEmpty()) object.insert(key, list);
}

QStringList listFrom(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list += item.toString();
    return list;
}

NamedPerson personFrom(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return {idFrom<MemberId>(object.value(u"member"_s)), object.value(u"text"_s).toString()};
}

template<class Enum, class Set> Set termsFrom(const QJsonValue& value) {
    Set set;
    for (const QString& text : listFrom(value)) {
        if (const std::optional<Enum> term = fromIdentifier<Enum>(text)) set.insert(*term);
    }
    return set;
}

// A resolution was once a line of text.
Resolution resolutionFrom(const QJsonValue& value) {
    if (value.isString()) return {.text = value.toString()};
    const QJsonObject object = value.toObject();
    return {object.value(u"text"_s).toString(), object.value(u"responsible"_s).toString(),
            Date::fromIso(object.value(u"due_on"_s).toString())};
}

Vote voteFrom(const QJsonObject& object) {
    const auto persons = [&object](const QString& key) { return qMax(0, object.value(key).toInt()); };
    return {object.value(u"motion"_s).toString(),
            persons(u"expected"_s),
            persons(u"present"_s),
            persons(u"in_favour"_s),
            persons(u"against"_s),
            persons(u"abstained"_s)};
}

std::optional<Attachment> attachmentFrom(const QJsonObject& object) {
    const auto id = idFrom<AttachmentId>(object.value(u"id"_s));
    const auto bytes = [&object](const QString& key) {
        return QByteArray::fromHex(object.value(key).toString().toLatin1());
    };
    constexpr qsizetype hashSize = 32;
    if (!id || bytes(u"hash"_s).size() != hashSize) return std::nullopt;
    Attachment attachment{*id, object.value(u"name"_s).toString(), object.value(u"media_type"_s).toString(),
                          bytes(u"hash"_s), object.value(u"size"_s).toInteger()};
    if (bytes(u"original"_s).size() == hashSize) attachment.original = bytes(u"original"_s);
    return attachment;
}

std::optional<Attendance> attendanceFrom(const QJsonObject& object) {
    const auto member = idFrom<MemberId>(object.value(u"member"_s));
    const auto role = fromIdentifier<AttendanceRole>(object.value(u"role"_s).toString());
    const auto state = fromIdentifier<AttendanceState>(object.value(u"state"_s).toString());
    if (!member || !role || !state) return std::nullopt;
    return Attendance{*member, *role, *state, object.value(u"reason"_s).toString(),
                      Date::fromIso(object.value(u"made_up_on"_s).toString())};
}

void readPeople(const QJsonObject& object, ActivityDraft& draft) {
    draft.host = personFrom(object.value(u"host"_s));
    draft.recorder = personFrom(object.value(u"recorder"_s));
    draft.lecturer = personFrom(object.value(u"lecturer"_s));
    draft.observers = object.value(u"observers"_s).toString();
    draft.expectedReason = object.value(u"expected_reason"_s).toString();
    for (const QJsonValue& entry : object.value(u"attendance"_s).toArray()) {
        if (const std::optional<Attendance> read = attendanceFrom(entry.toObject()))
            draft.attendance.push_back(*read);
    }
}

void readContent(const QJsonObject& object, ActivityDraft& draft) {
    draft.topic = object.value(u"topic"_s).toString();
    draft.agenda = listFrom(object.value(u"agenda"_s));
    draft.minutes = object.value(u"minutes"_s).toString();
    draft.speeches = object.value(u"speeches"_s).toString();
    for (const QJsonValue& entry : object.value(u"resolutions"_s).toArray())
        draft.resolutions.push_back(resolutionFrom(entry));
    for (const QJsonValue& entry : object.value(u"votes"_s).toArray())
        draft.votes.push_back(voteFrom(entry.toObject()));
    for (const QJsonValue& entry : object.value(u"attachments"_s).toArray()) {
        if (const auto read = attachmentFrom(entry.toObject())) draft.attachments.push_back(*read);
    }
    draft.amends = idFrom<ActivityId>(object.value(u"amends"_s));
    draft.amendsVersion = object.value(u"amends_version"_s).toInt();
    draft.amendReason = object.value(u"amend_reason"_s).toString();
    draft.creditHours = object.value(u"credit_hours"_s).toString();
    draft.themeSlots = listFrom(object.value(u"theme_slots"_s));
    draft.themeItems = listFrom(object.value(u"theme_items"_s));
    draft.facets = termsFrom<Facet, Facets>(object.value(u"facets"_s));
    if (const QJsonValue year = object.value(u"for_year"_s); year.isDouble()) draft.forYear = year.toInt();
}

} // namespace

QJsonObject toJson(const ActivityDraft& draft) {
    QJsonObject object{{u"organization"_s, draft.organization.toString()}};
    put(object, u"code"_s, draft.code);
    putTerms(object, u"kinds"_s, draft.kinds);
    if (draft.heldOn) object.insert(u"held_on"_s, draft.heldOn->toIso());
    put(object, u"starts_at"_s, draft.startsAt);
    put(object, u"ends_at"_s, draft.endsAt);
    put(object, u"place"_s, draft.place);
    put(object, u"host"_s, draft.host);
    put(object, u"recorder"_s, draft.recorder);
    put(object, u"lecturer"_s, draft.lecturer);
    put(object, u"observers"_s, draft.observers);
    put(object, u"topic"_s, draft.topic);
    put(object, u"agenda"_s, draft.agenda);
    put(object, u"minutes"_s, draft.minutes);
    put(object, u"speeches"_s, draft.speeches);
    putAll(object, u"resolutions"_s, draft.resolutions);
    putAll(object, u"votes"_s, draft.votes);
    putAll(object, u"attachments"_s, draft.attachments);
    if (draft.amends) {
        object.insert(u"amends"_s, draft.amends->toString());
        object.insert(u"amends_version"_s, draft.amendsVersion);
    }
    put(object, u"amend_reason"_s, draft.amendReason);
    put(object, u"credit_hours"_s, draft.creditHours);
    put(object, u"theme_slots"_s, draft.themeSlots);
    put(object, u"theme_items"_s, draft.themeItems);
    putTerms(object, u"facets"_s, draft.facets);
    if (draft.forYear) object.insert(u"for_year"_s, *draft.forYear);
    put(object, u"expected_reason"_s, draft.expectedReason);
    putAll(object, u"attendance"_s, draft.attendance);
    return object;
}

Result<ActivityDraft> draftFromJson(const QJsonObject& object) {
    const auto organization = idFrom<OrganizationId>(object.value(u"organization"_s));
    if (!organization)
        return Problem{u"draft"_s, u"draft.unreadable"_s,
                       ActivityDraftJsonText::tr("This draft cannot be read. Discard it and begin anew.")};
    ActivityDraft draft{.organization = *organization};
    draft.code = object.value(u"code"_s).toString();
    draft.kinds = termsFrom<ActivityKind, ActivityKinds>(object.value(u"kinds"_s));
    draft.heldOn = Date::fromIso(object.value(u"held_on"_s).toString());
    draft.startsAt = object.value(u"starts_at"_s).toString();
    draft.endsAt = object.value(u"ends_at"_s).toString();
    draft.place = object.value(u"place"_s).toString();
    readPeople(object, draft);
    readContent(object, draft);
    return draft;
}

} // namespace zhibu
