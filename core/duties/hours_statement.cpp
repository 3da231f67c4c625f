#include "core/duties/hours_statement.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

using Earned = HoursStatement::Earned;
using Attended = HoursStatement::Attended;

constexpr qsizetype longestText = 1000;
constexpr qsizetype mostLines = 5000;

QString iso(const std::optional<Date>& day) {
    return day ? day->toIso() : QString();
}

QString textIn(const QJsonObject& object, const QString& key) {
    return object.value(key).toString().left(longestText);
}

CreditHours hoursIn(const QJsonObject& object, const QString& key) {
    return CreditHours::ofHundredths(object.value(key).toInteger());
}

QJsonArray kindsJson(const ActivityKinds& kinds) {
    QJsonArray array;
    for (const ActivityKind kind : kinds.values())
        array.append(identifier(kind));
    return array;
}

ActivityKinds kindsIn(const QJsonObject& object) {
    ActivityKinds kinds;
    for (const QJsonValue& each : object.value(u"kinds"_s).toArray()) {
        if (const auto kind = fromIdentifier<ActivityKind>(each.toString())) kinds.insert(*kind);
    }
    return kinds;
}

QJsonObject toJson(const Earned& line) {
    return {{u"on"_s, line.on.toIso()},
            {u"what"_s, line.what},
            {u"kinds"_s, kindsJson(line.kinds)},
            {u"form"_s, line.form ? identifier(*line.form) : QString()},
            {u"organizer"_s, line.organizer},
            {u"certificate"_s, line.certificate},
            {u"hours"_s, line.hours.hundredths()},
            {u"made_up_on"_s, iso(line.madeUpOn)}};
}

QJsonObject toJson(const Attended& line) {
    return {{u"on"_s, line.on.toIso()},          {u"what"_s, line.what},
            {u"kinds"_s, kindsJson(line.kinds)}, {u"hours"_s, line.hours.hundredths()},
            {u"role"_s, identifier(line.role)},  {u"state"_s, identifier(line.state)},
            {u"reason"_s, line.reason},          {u"made_up_on"_s, iso(line.madeUpOn)}};
}

std::optional<Earned> earnedIn(const QJsonObject& object) {
    const auto on = Date::fromIso(textIn(object, u"on"_s));
    if (!on) return std::nullopt;
    return Earned{.on = *on,
                  .what = textIn(object, u"what"_s),
                  .kinds = kindsIn(object),
                  .form = fromIdentifier<TrainingForm>(textIn(object, u"form"_s)),
                  .organizer = textIn(object, u"organizer"_s),
                  .certificate = textIn(object, u"certificate"_s),
                  .hours = hoursIn(object, u"hours"_s),
                  .madeUpOn = Date::fromIso(textIn(object, u"made_up_on"_s))};
}

std::optional<Attended> attendedIn(const QJsonObject& object) {
    const auto on = Date::fromIso(textIn(object, u"on"_s));
    const auto role = fromIdentifier<AttendanceRole>(textIn(object, u"role"_s));
    const auto state = fromIdentifier<AttendanceState>(textIn(object, u"state"_s));
    if (!on || !role || !state) return std::nullopt;
    return Attended{.on = *on,
                    .kinds = kindsIn(object),
                    .what = textIn(object, u"what"_s),
                    .hours = hoursIn(object, u"hours"_s),
                    .role = *role,
                    .state = *state,
                    .reason = textIn(object, u"reason"_s),
                    .madeUpOn = Date::fromIso(textIn(object, u"made_up_on"_s))};
}

template<class Line> QJsonArray linesJson(const std::vector<Line>& lines) {
    QJsonArray array;
    for (const Line& line : lines)
        array.append(toJson(line));
    return array;
}

template<class Line, class Read>
bool readLines(const QJsonObject& object, const QString& key, Read read, std::vector<Line>& lines) {
    const QJsonArray array = object.value(key).toArray();
    if (array.size() > mostLines) return false;
    for (const QJsonValue& each : array) {
        std::optional<Line> line = read(each.toObject());
        if (!line) return false;
        lines.push_back(std::move(*line));
    }
    return true;
}

std::optional<Status> statusNamed(const QString& text) {
    for (const Status status : {Status::not_applicable, Status::met, Status::pending, Status::due_soon,
                                Status::overdue, Status::attention}) {
        if (identifier(status) == text) return status;
    }
    return std::nullopt;
}

bool addsUp(const HoursStatement& statement) {
    CreditHours total;
    for (const Earned& line : statement.earned)
        total += line.hours;
    return total == statement.hours;
}

} // namespace

CreditHours HoursStatement::missing() const {
    if (status == Status::not_applicable || hours >= required) return {};
    return CreditHours::ofHundredths(required.hundredths() - hours.hundredths());
}

QJsonObject toJson(const HoursStatement& s) {
    QJsonObject byForm;
    for (size_t i = 0; i < trainingFormCount; ++i)
        byForm.insert(identifier(static_cast<TrainingForm>(i)), s.byForm[i].hundredths());
    return {{u"member"_s, s.member.toString()},
            {u"number"_s, s.number},
            {u"name"_s, s.name},
            {u"branch_code"_s, s.branchCode},
            {u"branch"_s, s.branch},
            {u"year"_s, s.year},
            {u"as_of"_s, s.asOf.toIso()},
            {u"due"_s, s.due.toIso()},
            {u"committee"_s, s.committee},
            {u"required"_s, s.required.hundredths()},
            {u"hours"_s, s.hours.hundredths()},
            {u"from_activities"_s, s.fromActivities.hundredths()},
            {u"made_up"_s, s.madeUp.hundredths()},
            {u"by_form"_s, byForm},
            {u"status"_s, identifier(s.status)},
            {u"exemption"_s, s.exemption},
            {u"earned"_s, linesJson(s.earned)},
            {u"attended"_s, linesJson(s.attended)},
            {u"frozen_on"_s, iso(s.frozenOn)},
            {u"frozen_hours"_s, s.frozenHours.hundredths()}};
}

std::optional<HoursStatement> statementFromJson(const QJsonObject& object) {
    const auto member = MemberId::fromBytes(QByteArray::fromHex(textIn(object, u"member"_s).toLatin1()));
    const auto asOf = Date::fromIso(textIn(object, u"as_of"_s));
    const auto due = Date::fromIso(textIn(object, u"due"_s));
    const auto status = statusNamed(textIn(object, u"status"_s));
    const int year = object.value(u"year"_s).toInt();
    if (!member || !asOf || !due || !status || year < 1900 || year > 2199) return std::nullopt;
    HoursStatement s{.member = *member,
                     .number = textIn(object, u"number"_s),
                     .name = textIn(object, u"name"_s),
                     .branchCode = textIn(object, u"branch_code"_s),
                     .branch = textIn(object, u"branch"_s),
                     .year = year,
                     .asOf = *asOf,
                     .due = *due,
                     .committee = object.value(u"committee"_s).toBool(),
                     .required = hoursIn(object, u"required"_s),
                     .hours = hoursIn(object, u"hours"_s),
                     .fromActivities = hoursIn(object, u"from_activities"_s),
                     .madeUp = hoursIn(object, u"made_up"_s),
                     .status = *status,
                     .exemption = textIn(object, u"exemption"_s),
                     .frozenOn = Date::fromIso(textIn(object, u"frozen_on"_s)),
                     .frozenHours = hoursIn(object, u"frozen_hours"_s)};
    const QJsonObject byForm = object.value(u"by_form"_s).toObject();
    for (size_t i = 0; i < trainingFormCount; ++i)
        s.byForm[i] = hoursIn(byForm, identifier(static_cast<TrainingForm>(i)));
    const bool read = readLines(object, u"earned"_s, earnedIn, s.earned) &&
                      readLines(object, u"attended"_s, attendedIn, s.attended);
    if (!read || s.name.isEmpty() || !addsUp(s)) return std::nullopt;
    return s;
}

} // namespace zhibu::duties
