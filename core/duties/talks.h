#pragma once

#include "core/duties/evaluation.h"

#include <unordered_set>

namespace zhibu::duties {

/// One thing that counts: a talk and, for a committee member, with which other one it was.
struct CountedTalk {
    const ActivityFact* talk;
    std::optional<MemberId> with;
};

struct TalkCount {
    int required = 1;
    std::vector<CountedTalk> counted;
    std::vector<MemberId> missing; ///< committee members without a talk, for another committee member
};

/// The talks of one branch in one period (支部工作条例 第十九条).
class BranchTalks {
public:
    BranchTalks(const Evaluation& evaluation, const OrganizationId& branch, const Occasion& occasion);
    TalkCount countFor(const MemberId& member) const;

private:
    ActivityList talksOf(const MemberId& member) const;
    TalkCount countForCommitteeMember(const MemberId& member) const;

    bool hasTerm = false;
    std::vector<MemberId> committee; ///< holders of positions on the day, each once
    std::unordered_map<MemberId, ActivityList> talks;
};

} // namespace zhibu::duties
