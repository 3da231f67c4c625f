#pragma once

#include "core/duties/coverage.h"

/// What the evaluation looks at: plain values, filled in by whoever reads the book. No SQL, no widgets.
namespace zhibu::duties {

enum class RecordState { final, draft, trashed };

/// As much of an activity as a duty can ask about.
struct ActivityFact {
    ActivityId id;
    OrganizationId organization;
    ActivityKinds kinds = {};
    Date heldOn;
    int forYear = 0; ///< 所属年度, the year held where none is stated
    Facets facets = {};
    std::optional<MemberId> lecturer = {};
    std::vector<MemberId> talkMembers = {}; ///< for talks: everyone who took part, both sides
    QString topic = {};
    RecordState state = RecordState::final;
};

/// Own credits by TrainingForm; those without a stated form are among the last, 其他.
using HoursByForm = std::array<CreditHours, trainingFormCount>;

/// A member's hours of one year up to one day (domain.md §5).
struct HoursTally {
    CreditHours fromActivities = {}; ///< made-up hours included
    CreditHours madeUp = {};         ///< how much of it was made up
    CreditHours ownCredits = {};
    HoursByForm byForm = {}; ///< what the own credits are made of
    CreditHours total() const { return fromActivities + ownCredits; }
};

/// One entry of a register (专项台账) or one issued item of the three-level responsibility list.
struct RegisterFact {
    QString registerId = {}; ///< e.g. "pairing"
    OrganizationId organization;
    Date datedOn;
};
struct ResponsibilityFact {
    OrganizationId leadingGroup;
    int year = 0;
    QString level = {}; ///< leading_group, organ_committee, branch
    Date issuedOn;
};

struct Records {
    const Office& office;
    std::vector<ActivityFact> activities = {};
    std::unordered_map<MemberId, HoursTally> hours =
        {}; ///< of the year asked for, up to min(as-of, 31 December)
    std::vector<HoursExemption> exemptions = {};
    std::vector<RegisterFact> registers = {};
    std::vector<ResponsibilityFact> responsibilities = {};
    bool keepsRegisters = false;        ///< false: this book has no such records yet → not applicable
    bool keepsResponsibilities = false; ///< likewise
    /// Organisations whose records are not all to be expected here; of any other there is no limit.
    std::unordered_map<OrganizationId, Coverage> coverage = {};
};

} // namespace zhibu::duties
