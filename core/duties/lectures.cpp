#include "core/duties/lectures.h"

namespace zhibu::duties {

ActivityList lecturesBy(const Evaluation& evaluation, const MemberId& member, const OrganizationId& branch,
                        const Occasion& occasion) {
    ActivityList lectures;
    for (const ActivityFact* activity : evaluation.activities.between(branch, occasion.first, occasion.day)) {
        if (activity->lecturer == member && activity->kinds.contains(ActivityKind::lecture))
            lectures.push_back(activity);
    }
    return lectures;
}

void evaluateCheck(Evaluation& evaluation, const Duty& duty, const LectureCheck& check,
                   const Organization& branch, const Occasions& occasions) {
    for (const Occasion& occasion : occasions) {
        for (const Member* member : evaluation.membersOf(branch, occasion.day)) {
            if (!member->leadingCadre) continue;
            DutyResult& result = evaluation.add(duty, branch, occasion);
            result.subject = member->number;
            result.member = member->id;
            const size_t given = lecturesBy(evaluation, member->id, branch.id, occasion).size();
            evaluation.settle(result, Amount::ofHours(check.required),
                              Amount::ofHours(static_cast<int>(given)), check.warningDays);
        }
    }
}

} // namespace zhibu::duties
