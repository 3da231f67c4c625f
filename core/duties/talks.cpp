#include "core/duties/talks.h"

namespace zhibu::duties {

namespace {

template<class Value> bool contains(const std::vector<Value>& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

BranchTalks::BranchTalks(const Evaluation& evaluation, const OrganizationId& branch,
                         const Occasion& occasion) {
    if (const Term* term = evaluation.office.runningTerm(branch, occasion.day)) {
        hasTerm = true;
        for (const Position* position : evaluation.office.holders(*term, occasion.day)) {
            if (!contains(committee, position->member)) committee.push_back(position->member);
        }
    }
    for (const ActivityFact* activity : evaluation.activities.between(branch, occasion.first, occasion.day)) {
        if (!activity->kinds.contains(ActivityKind::talk)) continue;
        for (const MemberId& member : activity->talkMembers) {
            ActivityList& list = talks[member];
            if (list.empty() || list.back() != activity)
                list.push_back(activity); // named on both sides: once
        }
    }
}

ActivityList BranchTalks::talksOf(const MemberId& member) const {
    const auto found = talks.find(member);
    return found == talks.end() ? ActivityList() : found->second;
}

TalkCount BranchTalks::countForCommitteeMember(const MemberId& member) const {
    TalkCount count;
    const ActivityList own = talksOf(member);
    if (committee.size() == 1) {
        for (const ActivityFact* talk : own)
            count.counted.push_back({talk, {}});
        return count;
    }
    count.required = static_cast<int>(committee.size()) - 1;
    for (const MemberId& other : committee) {
        if (other == member) continue;
        const auto talk = std::find_if(own.begin(), own.end(), [&](const ActivityFact* activity) {
            return contains(activity->talkMembers, other);
        });
        if (talk == own.end())
            count.missing.push_back(other);
        else
            count.counted.push_back({*talk, other});
    }
    return count;
}

TalkCount BranchTalks::countFor(const MemberId& member) const {
    if (contains(committee, member)) return countForCommitteeMember(member);
    TalkCount count;
    for (const ActivityFact* talk : talksOf(member)) {
        const bool withCommittee =
            std::any_of(committee.begin(), committee.end(),
                        [&](const MemberId& other) { return contains(talk->talkMembers, other); });
        if (!hasTerm || withCommittee) count.counted.push_back({talk, {}});
    }
    return count;
}

void evaluateCheck(Evaluation& evaluation, const Duty& duty, const TalkCheck& check,
                   const Organization& branch, const Occasions& occasions) {
    for (const Occasion& occasion : occasions) {
        const BranchTalks talks(evaluation, branch.id, occasion);
        for (const Member* member : evaluation.membersOf(branch, occasion.day)) {
            DutyResult& result = evaluation.add(duty, branch, occasion);
            result.subject = member->number;
            result.member = member->id;
            const TalkCount count = talks.countFor(member->id);
            evaluation.settle(result, Amount::ofHours(count.required),
                              Amount::ofHours(static_cast<int>(count.counted.size())), check.warningDays);
        }
    }
}

} // namespace zhibu::duties
