#include "core/usecases/election_content.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr qsizetype mostEntries = 5000; // more than any organisation has members

QString text(const std::optional<Date>& day) {
    return day ? day->toIso() : QString();
}

std::optional<Date> dayIn(const QJsonValue& value) {
    return Date::fromIso(value.toString());
}

std::optional<MemberId> memberIn(const QJsonValue& value) {
    return MemberId::fromBytes(QByteArray::fromHex(value.toString().toLatin1()));
}

QJsonObject toJson(const DatedDocument& document) {
    return {{u"on"_s, text(document.on)}, {u"number"_s, document.number}};
}

DatedDocument documentIn(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return {dayIn(object.value(u"on"_s)), object.value(u"number"_s).toString()};
}

QJsonArray toJson(const std::vector<MemberId>& members) {
    QJsonArray list;
    for (const MemberId& each : members)
        list.append(each.toString());
    return list;
}

std::vector<MemberId> membersIn(const QJsonValue& value) {
    std::vector<MemberId> list;
    for (const QJsonValue& each : value.toArray()) {
        if (const auto member = memberIn(each)) list.push_back(*member);
    }
    return list;
}

QJsonObject toJson(const BallotRound& round) {
    QJsonArray counts;
    for (const CandidateCount& each : round.counts)
        counts.append(QJsonObject{{u"member"_s, each.member.toString()},
                                  {u"in_favour"_s, each.inFavour},
                                  {u"against"_s, each.against},
                                  {u"abstained"_s, each.abstained},
                                  {u"written_in"_s, each.writtenIn}});
    return {{u"seats"_s, round.seats}, {u"issued"_s, round.issued},   {u"returned"_s, round.returned},
            {u"valid"_s, round.valid}, {u"invalid"_s, round.invalid}, {u"run_off"_s, round.runOff},
            {u"counts"_s, counts}};
}

int number(const QJsonObject& object, const QString& key) {
    return qBound(0, object.value(key).toInt(), 100000);
}

BallotRound roundIn(const QJsonObject& object) {
    BallotRound round{.seats = number(object, u"seats"_s),
                      .issued = number(object, u"issued"_s),
                      .returned = number(object, u"returned"_s),
                      .valid = number(object, u"valid"_s),
                      .invalid = number(object, u"invalid"_s),
                      .runOff = object.value(u"run_off"_s).toBool()};
    for (const QJsonValue& value : object.value(u"counts"_s).toArray()) {
        const QJsonObject each = value.toObject();
        if (const auto member = memberIn(each.value(u"member"_s)))
            round.counts.push_back({*member, number(each, u"in_favour"_s), number(each, u"against"_s),
                                    number(each, u"abstained"_s), each.value(u"written_in"_s).toBool()});
    }
    return round;
}

QJsonObject toJson(const Election& e) {
    QJsonArray excused;
    for (const ExcusedVoter& each : e.excused)
        excused.append(QJsonObject{{u"member"_s, each.member.toString()}, {u"reason"_s, each.reason}});
    QJsonArray rounds;
    for (const BallotRound& each : e.rounds)
        rounds.append(toJson(each));
    QJsonArray posts;
    for (const PostChosen& each : e.posts)
        posts.append(QJsonObject{{u"position"_s, each.position},
                                 {u"member"_s, each.member.toString()},
                                 {u"in_favour"_s, each.inFavour}});
    return {{u"purpose"_s, e.purpose == ElectionPurpose::renewal ? u"renewal"_s : u"by_election"_s},
            {u"term_number"_s, e.termNumber},
            {u"length_years"_s, e.lengthYears},
            {u"seats"_s, e.seats},
            {u"direct"_s, e.direct},
            {u"majority"_s, e.majority == MajorityBase::present ? u"present"_s : u"expected"_s},
            {u"deciding"_s, e.deciding},
            {u"decision"_s, toJson(e.decision)},
            {u"request"_s, toJson(e.request)},
            {u"reply"_s, toJson(e.reply)},
            {u"meeting_on"_s, text(e.meetingOn)},
            {u"starts_at"_s, e.startsAt},
            {u"place"_s, e.place},
            {u"excused"_s, excused},
            {u"candidates"_s, toJson(e.candidates)},
            {u"present"_s, toJson(e.present)},
            {u"chair"_s, e.chair ? e.chair->toString() : QString()},
            {u"scrutineers"_s, toJson(e.scrutineers)},
            {u"tellers"_s, toJson(e.tellers)},
            {u"rounds"_s, rounds},
            {u"fewer_seats_agreed"_s, e.fewerSeatsAgreed},
            {u"first_meeting_on"_s, text(e.firstMeetingOn)},
            {u"committee_present"_s, e.committeePresent},
            {u"posts"_s, posts},
            {u"report"_s, toJson(e.report)},
            {u"approval"_s, toJson(e.approval)}};
}

void readLists(const QJsonObject& object, Election& e) {
    for (const QJsonValue& value : object.value(u"excused"_s).toArray()) {
        if (const auto member = memberIn(value[u"member"_s]))
            e.excused.push_back({*member, value[u"reason"_s].toString()});
    }
    for (const QJsonValue& value : object.value(u"rounds"_s).toArray())
        e.rounds.push_back(roundIn(value.toObject()));
    for (const QJsonValue& value : object.value(u"posts"_s).toArray()) {
        if (const auto member = memberIn(value[u"member"_s]))
            e.posts.push_back(
                {value[u"position"_s].toString(), *member, number(value.toObject(), u"in_favour"_s)});
    }
}

QString stateWord(ElectionState state) {
    switch (state) {
    case ElectionState::open: return u"open"_s;
    case ElectionState::concluded: return u"concluded"_s;
    case ElectionState::abandoned: break;
    }
    return u"abandoned"_s;
}

} // namespace

StoredElection stored(const Election& election) {
    return {election.id, election.organization, stateWord(election.state),
            QJsonDocument(toJson(election)).toJson(QJsonDocument::Compact)};
}

Result<Election> opened(const StoredElection& row) {
    const QJsonDocument document = QJsonDocument::fromJson(row.content);
    const QJsonObject object = document.object();
    if (!document.isObject() || object.value(u"present"_s).toArray().size() > mostEntries)
        return Problem{u"election"_s, u"election.unreadable"_s,
                       QCoreApplication::translate("Elections", "The worksheet cannot be read.")};
    Election e{.id = row.id, .organization = row.organization};
    e.purpose = object.value(u"purpose"_s) == u"by_election"_s ? ElectionPurpose::by_election
                                                               : ElectionPurpose::renewal;
    e.state = row.state == u"open"_s        ? ElectionState::open
              : row.state == u"concluded"_s ? ElectionState::concluded
                                            : ElectionState::abandoned;
    e.termNumber = qBound(1, object.value(u"term_number"_s).toInt(1), 1000);
    e.lengthYears = qBound(1, object.value(u"length_years"_s).toInt(3), 10);
    e.seats = qBound(1, object.value(u"seats"_s).toInt(3), 100);
    e.direct = object.value(u"direct"_s).toBool();
    e.majority =
        object.value(u"majority"_s) == u"expected"_s ? MajorityBase::expected : MajorityBase::present;
    e.deciding = object.value(u"deciding"_s).toString();
    e.decision = documentIn(object.value(u"decision"_s));
    e.request = documentIn(object.value(u"request"_s));
    e.reply = documentIn(object.value(u"reply"_s));
    e.meetingOn = dayIn(object.value(u"meeting_on"_s));
    e.startsAt = object.value(u"starts_at"_s).toString();
    e.place = object.value(u"place"_s).toString();
    e.candidates = membersIn(object.value(u"candidates"_s));
    e.present = membersIn(object.value(u"present"_s));
    e.chair = memberIn(object.value(u"chair"_s));
    e.scrutineers = membersIn(object.value(u"scrutineers"_s));
    e.tellers = membersIn(object.value(u"tellers"_s));
    e.fewerSeatsAgreed = object.value(u"fewer_seats_agreed"_s).toBool();
    e.firstMeetingOn = dayIn(object.value(u"first_meeting_on"_s));
    e.committeePresent = number(object, u"committee_present"_s);
    e.report = documentIn(object.value(u"report"_s));
    e.approval = documentIn(object.value(u"approval"_s));
    readLists(object, e);
    return e;
}

} // namespace zhibu
