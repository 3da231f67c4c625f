#include "core/duties/near_misses.h"

#include <QCoreApplication>

namespace zhibu::duties {

namespace {

struct NearMissesText {
    Q_DECLARE_TR_FUNCTIONS(DutyExplanations)
};

/// The organisation of the result, its groups, and — for a group — nothing else.
bool isNearby(const Evaluation& evaluation, const NearMissQuestion& question, const OrganizationId& holder) {
    if (holder == question.organization || holder == question.holder) return true;
    const Organization* organization = evaluation.office.organization(holder);
    return organization && organization->kind == OrganizationKind::group &&
           organization->parent == question.organization;
}

bool isInPeriod(const NearMissQuestion& question, const Occasion& occasion, const ActivityFact& activity) {
    if (question.byYear) return activity.forYear == occasion.period.year();
    return occasion.first <= activity.heldOn && activity.heldOn <= occasion.last;
}

// Within one period's length before or after; for yearly meetings, the neighbouring years'.
bool isNearPeriod(const NearMissQuestion& question, const Occasion& occasion, const ActivityFact& activity) {
    if (question.byYear) return std::abs(activity.forYear - occasion.period.year()) <= 1;
    const int length = occasion.first.daysTo(occasion.last) + 1;
    return occasion.first.addDays(-length) <= activity.heldOn &&
           activity.heldOn <= occasion.last.addDays(length);
}

QString whyNotInTime(const Evaluation& evaluation, const NearMissQuestion& question, const Occasion& occasion,
                     const ActivityFact& activity) {
    if (!isInPeriod(question, occasion, activity)) {
        return question.byYear ? NearMissesText::tr("It is for the year %1.").arg(activity.forYear)
                               : NearMissesText::tr("It was held outside the period.");
    }
    if (evaluation.asOf < activity.heldOn) return NearMissesText::tr("It was held after the day asked for.");
    if (question.byYear && occasion.due < activity.heldOn)
        return NearMissesText::tr("It was held after the due date.");
    return {};
}

QString whyNotThis(const NearMissQuestion& question, const ActivityFact& activity) {
    if (activity.organization != question.holder)
        return NearMissesText::tr("Another organisation or group held it.");
    if (question.facet && !activity.facets.contains(*question.facet))
        return NearMissesText::tr("It was not with: %1.").arg(displayName(*question.facet));
    if (question.lecturer && activity.lecturer != question.lecturer)
        return NearMissesText::tr("Somebody else lectured.");
    if (question.talker)
        return NearMissesText::tr("No committee member counts by this talk who did not count already.");
    return {};
}

bool concerns(const NearMissQuestion& question, const ActivityFact& activity) {
    if (!question.talker) return true;
    const auto& members = activity.talkMembers;
    return std::find(members.begin(), members.end(), *question.talker) != members.end();
}

} // namespace

QString whyNot(const Evaluation& evaluation, const NearMissQuestion& question, const Occasion& occasion,
               const ActivityFact& activity) {
    if (!isNearby(evaluation, question, activity.organization) || !concerns(question, activity)) return {};
    const bool isKind = activity.kinds.intersects(question.kinds);
    if (!isNearPeriod(question, occasion, activity)) return {};
    if (!isKind) {
        const bool mightBeMeant =
            isInPeriod(question, occasion, activity) && activity.organization == question.holder;
        return mightBeMeant && activity.state == RecordState::final
                   ? NearMissesText::tr("It is of another kind.")
                   : QString();
    }
    if (activity.state == RecordState::draft)
        return NearMissesText::tr("It is a draft: confirm it to make it count.");
    if (activity.state == RecordState::trashed) return NearMissesText::tr("It lies in the trash.");
    const QString late = whyNotInTime(evaluation, question, occasion, activity);
    if (!late.isEmpty()) return late;
    if (!question.notApplicable.isEmpty()) return question.notApplicable;
    return whyNotThis(question, activity);
}

} // namespace zhibu::duties
