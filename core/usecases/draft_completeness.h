#pragma once

#include "core/usecases/activity_draft.h"

namespace zhibu {

/// What a draft still lacks. Errors keep it from being finalised, because the record would contradict itself
/// or could not be counted; warnings are elements an inspection looks for.
struct Completeness {
    /// `field` is the draft's field by its JSON key ("held_on", "attendance" …); for one person
    /// "attendance/<id>".
    Problems errors;
    Problems warnings;

    bool complete() const { return errors.empty() && warnings.empty(); }
    bool operator==(const Completeness&) const = default;
};
Completeness completeness(const ActivityDraft& draft, const Office& office, Date today);

/// 半数以上 of the voting members for a general meeting that resolves, half of a committee, four fifths for
/// an election (支部工作条例 第十一、十二条；基层组织选举工作条例); nullopt where no rule applies or it is
/// kept.
std::optional<Problem> quorumProblem(const ActivityDraft& draft, const Office& office);

/// 应到 differs from the roster of the day, where there is one.
bool expectedDiffers(const ActivityDraft& draft, const Office& office);

} // namespace zhibu
