#include "core/usecases/activity_details.h"

#include "core/domain/namesakes.h"

#include "core/storage/activity_list_repository.h"
#include "core/storage/activity_repository.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ActivityDetailsText {
    Q_DECLARE_TR_FUNCTIONS(ActivityDetails)
};

/// 书记 before 副书记 before the others, who hold something before who holds nothing.
int rank(const QString& positions) {
    if (positions.isEmpty()) return 3;
    const QString first = positions.section(u'、', 0, 0);
    return first == u"书记"_s ? 0 : first == u"副书记"_s ? 1 : 2;
}

QString positionNames(const Office& office, const MemberId& member, Date day) {
    QStringList names;
    for (const Position* position : office.positionsHeldBy(member, day))
        names += position->name;
    names.removeDuplicates();
    return names.join(u'、');
}

bool isProtected(const Activity& activity) {
    return activity.kinds.contains(ActivityKind::talk) && !activity.minutes.isEmpty();
}

// What was said in a talk: either withheld, or the reveal is on record. A book open for reading only can keep
// no record of it, and so shows nothing.
Problems reveal(Ledger& ledger, const Actor& actor, ActivityDetails& details) {
    if (refused(ledger, actor, Right::readTalks) || ledger.readOnly()) {
        details.activity.minutes.clear();
        details.minutesWithheld = true;
        return {};
    }
    return ledger.book().record(
        actor, {.verb = u"activity.reveal"_s,
                .title = ActivityDetailsText::tr("Show a talk of %1").arg(details.activity.heldOn.toIso())});
}

} // namespace

QString AttendeeLine::shownName() const {
    return namedApart(name, apart);
}

std::vector<AttendeeLine> attendeeLines(const Office& office, const std::vector<Attendance>& attendance,
                                        Date day) {
    std::vector<AttendeeLine> lines;
    std::vector<MemberId> everyone;
    for (const Attendance& entry : attendance)
        everyone.push_back(entry.member);
    const Namesakes namesakes(office, everyone, day);
    for (const Attendance& entry : attendance) {
        AttendeeLine line{.attendance = entry};
        if (const Member* member = office.member(entry.member)) {
            line.number = member->number;
            line.name = member->name;
            line.positions = positionNames(office, entry.member, day);
            line.apart = namesakes.words(entry.member);
        }
        lines.push_back(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const AttendeeLine& a, const AttendeeLine& b) {
        const auto key = [](const AttendeeLine& line) {
            return std::tuple(line.attendance.role == AttendanceRole::observer, rank(line.positions),
                              line.number);
        };
        return key(a) < key(b);
    });
    return lines;
}

Result<ActivityDetails> activityDetails(Ledger& ledger, const Actor& actor, const ActivityId& id) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    const auto activity = activity_repository::find(connection, ledger.book().sealer(), id);
    if (!activity)
        return Problem{u"activity"_s, u"activity.unknown"_s,
                       ActivityDetailsText::tr("This record is no longer there.")};
    const Office& office = ledger.office();
    ActivityDetails details{.activity = *activity};
    details.versions = static_cast<int>(activity_repository::versions(connection, id).size());
    details.trashedBecause = activity_list_repository::trashedBecause(connection, id);
    if (const Organization* organization = office.organization(activity->organization)) {
        details.organizationName = organization->name;
        details.changeable = organization->origin == Origin::kept && !details.trashedBecause;
    }
    details.host = office.nameOf(activity->host);
    details.recorder = office.nameOf(activity->recorder);
    details.lecturer = office.nameOf(activity->lecturer);
    details.count = attendanceCount(activity->attendance);
    details.attendees = attendeeLines(office, activity->attendance, activity->heldOn);
    if (isProtected(*activity)) {
        if (Problems problems = reveal(ledger, actor, details); !problems.empty()) return problems;
    }
    return details;
}

} // namespace zhibu
