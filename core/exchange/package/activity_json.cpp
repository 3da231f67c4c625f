#include "core/exchange/package/record_json.h"

using namespace Qt::StringLiterals;

// Activities with what hangs on them, training credits, explanations and an office's own numbers.
namespace zhibu::record_json {

using json_values::put;
using json_values::putAll;

namespace {

void putPerson(QJsonObject& object, const QString& key, const NamedPerson& person) {
    if (person.empty()) return;
    QJsonObject o;
    put(o, u"member"_s, person.member);
    put(o, u"text"_s, person.text);
    object.insert(key, o);
}

NamedPerson person(const Fields& f) {
    return {f.optionalId<MemberId>(u"member"_s), f.text(u"text"_s)};
}

QJsonObject resolutionWritten(const Resolution& row) {
    QJsonObject o;
    put(o, u"text"_s, row.text);
    put(o, u"responsible"_s, row.responsible);
    put(o, u"due_on"_s, row.dueOn);
    return o;
}

Resolution resolution(const Fields& f) {
    return {f.text(u"text"_s), f.text(u"responsible"_s), f.optionalDate(u"due_on"_s)};
}

QJsonObject voteWritten(const Vote& row) {
    QJsonObject o;
    put(o, u"motion"_s, row.motion);
    put(o, u"expected"_s, row.expected);
    put(o, u"present"_s, row.present);
    put(o, u"in_favour"_s, row.inFavour);
    put(o, u"against"_s, row.against);
    put(o, u"abstained"_s, row.abstained);
    return o;
}

Vote vote(const Fields& f) {
    return {f.text(u"motion"_s),     f.count(u"expected"_s), f.count(u"present"_s),
            f.count(u"in_favour"_s), f.count(u"against"_s),  f.count(u"abstained"_s)};
}

QJsonObject attachmentWritten(const Attachment& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"name"_s, row.name);
    put(o, u"media_type"_s, row.mediaType);
    put(o, u"hash"_s, row.hash);
    put(o, u"size"_s, row.size);
    return o;
}

Attachment attachment(const Fields& f) {
    return {f.id<AttachmentId>(u"id"_s), f.text(u"name"_s), f.text(u"media_type"_s), f.bytes(u"hash"_s),
            f.number(u"size"_s)};
}

QJsonObject attendanceWritten(const Attendance& row) {
    QJsonObject o;
    put(o, u"member"_s, row.member);
    put(o, u"role"_s, row.role);
    put(o, u"state"_s, row.state);
    put(o, u"reason"_s, row.reason);
    put(o, u"made_up_on"_s, row.madeUpOn);
    return o;
}

Attendance attendance(const Fields& f) {
    return {f.id<MemberId>(u"member"_s), f.term<AttendanceRole>(u"role"_s),
            f.term<AttendanceState>(u"state"_s), f.text(u"reason"_s), f.optionalDate(u"made_up_on"_s)};
}

void putTexts(QJsonObject& o, const Activity& row) {
    put(o, u"topic"_s, row.topic);
    put(o, u"agenda"_s, row.agenda);
    put(o, u"minutes"_s, row.minutes);
    put(o, u"speeches"_s, row.speeches);
    putAll(o, u"resolutions"_s, row.resolutions, resolutionWritten);
    putAll(o, u"votes"_s, row.votes, voteWritten);
    put(o, u"observers"_s, row.observers);
    put(o, u"theme_items"_s, row.themeItems);
    put(o, u"expected_reason"_s, row.expectedReason);
    putAll(o, u"attachments"_s, row.attachments, attachmentWritten);
}

void readTexts(const Fields& f, Activity& row) {
    row.topic = f.text(u"topic"_s);
    row.agenda = f.list(u"agenda"_s);
    row.minutes = f.text(u"minutes"_s);
    row.speeches = f.text(u"speeches"_s);
    row.resolutions = f.all<Resolution>(u"resolutions"_s, resolution);
    row.votes = f.all<Vote>(u"votes"_s, vote);
    row.observers = f.text(u"observers"_s);
    row.themeItems = f.list(u"theme_items"_s);
    row.expectedReason = f.text(u"expected_reason"_s);
    row.attachments = f.all<Attachment>(u"attachments"_s, attachment);
}

} // namespace

QJsonObject written(const Activity& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"organization"_s, row.organization);
    put(o, u"code"_s, row.code);
    put(o, u"kinds"_s, row.kinds);
    put(o, u"held_on"_s, row.heldOn);
    put(o, u"starts_at"_s, row.startsAt);
    put(o, u"ends_at"_s, row.endsAt);
    put(o, u"place"_s, row.place);
    putPerson(o, u"host"_s, row.host);
    putPerson(o, u"recorder"_s, row.recorder);
    putPerson(o, u"lecturer"_s, row.lecturer);
    put(o, u"facets"_s, row.facets);
    put(o, u"credit_hours"_s, row.creditHours);
    put(o, u"for_year"_s, row.forYear);
    put(o, u"recorded_at"_s, row.recordedAt);
    put(o, u"imported"_s, row.imported);
    put(o, u"stated_entry_date"_s, row.statedEntryDate);
    putTexts(o, row);
    putAll(o, u"attendance"_s, row.attendance, attendanceWritten);
    return o;
}

Activity read(const Fields& f, const Activity*) {
    Activity row{.id = f.id<ActivityId>(u"id"_s),
                 .organization = f.id<OrganizationId>(u"organization"_s),
                 .code = f.text(u"code"_s),
                 .kinds = f.set<ActivityKind, ActivityKinds>(u"kinds"_s),
                 .heldOn = f.date(u"held_on"_s)};
    row.startsAt = f.text(u"starts_at"_s);
    row.endsAt = f.text(u"ends_at"_s);
    row.place = f.text(u"place"_s);
    row.host = person(f.below(u"host"_s));
    row.recorder = person(f.below(u"recorder"_s));
    row.lecturer = person(f.below(u"lecturer"_s));
    row.facets = f.set<Facet, Facets>(u"facets"_s);
    row.creditHours = f.optionalHours(u"credit_hours"_s);
    row.forYear = f.optionalCount(u"for_year"_s);
    row.recordedAt = f.moment(u"recorded_at"_s);
    row.imported = f.flag(u"imported"_s);
    row.statedEntryDate = f.optionalDate(u"stated_entry_date"_s);
    readTexts(f, row);
    row.attendance = f.all<Attendance>(u"attendance"_s, attendance);
    return row;
}

QJsonObject written(const TrainingCredit& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"member"_s, row.member);
    put(o, u"dated_on"_s, row.datedOn);
    put(o, u"course"_s, row.course);
    put(o, u"form"_s, row.form);
    put(o, u"organizer"_s, row.organizer);
    put(o, u"credit_hours"_s, row.creditHours);
    put(o, u"certificate"_s, row.certificate);
    return o;
}

TrainingCredit read(const Fields& f, const TrainingCredit*) {
    return {f.id<TrainingCreditId>(u"id"_s),
            f.id<MemberId>(u"member"_s),
            f.date(u"dated_on"_s),
            f.text(u"course"_s),
            f.optionalTerm<TrainingForm>(u"form"_s),
            f.text(u"organizer"_s),
            f.optionalHours(u"credit_hours"_s).value_or(CreditHours()),
            f.text(u"certificate"_s)};
}

QJsonObject written(const DutyExplanation& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"duty"_s, row.duty);
    put(o, u"organization"_s, row.organization);
    put(o, u"subject"_s, row.subject);
    put(o, u"period"_s, row.period);
    put(o, u"reason"_s, row.reason);
    return o;
}

DutyExplanation read(const Fields& f, const DutyExplanation*) {
    return {f.id<ExplanationId>(u"id"_s), f.text(u"duty"_s),   f.id<OrganizationId>(u"organization"_s),
            f.text(u"subject"_s),         f.text(u"period"_s), f.text(u"reason"_s)};
}

QJsonObject written(const DutySettingRecord& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"duty"_s, row.duty);
    put(o, u"since_year"_s, row.sinceYear);
    put(o, u"enabled"_s, row.enabled);
    put(o, u"required"_s, row.required);
    put(o, u"required_committee"_s, row.requiredCommittee);
    put(o, u"due"_s, row.due);
    put(o, u"warning_days"_s, row.warningDays);
    put(o, u"added"_s, row.added);
    put(o, u"reason"_s, row.reason);
    return o;
}

DutySettingRecord read(const Fields& f, const DutySettingRecord*) {
    return {f.id<DutySettingId>(u"id"_s),
            f.text(u"duty"_s),
            f.count(u"since_year"_s),
            f.optionalFlag(u"enabled"_s),
            f.optionalCount(u"required"_s),
            f.optionalCount(u"required_committee"_s),
            f.text(u"due"_s),
            f.optionalCount(u"warning_days"_s),
            f.text(u"added"_s),
            f.text(u"reason"_s)};
}

} // namespace zhibu::record_json
