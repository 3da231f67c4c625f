#pragma once

#include "core/domain/election.h"
#include "core/reports/paper.h"

/// The papers an election needs, filled in with what the worksheet knows; what it does not know yet is a line
/// to write on. Their words are Chinese documents in resources/papers. Pure.
namespace zhibu {

enum class ElectionPaper {
    request,    ///< 请示
    method,     ///< 选举办法
    candidates, ///< 候选人名册, by strokes
    voters,     ///< 选举人名册, with who is not counted and why
    ballot,     ///< 选票
    ballots,    ///< 选票清点报告单
    counts,     ///< 计票结果报告单
    result      ///< 选举结果报告
};
inline constexpr size_t electionPaperCount = 8;

struct ElectionPaperContext {
    const Election& election;
    const Office& office;
    Date today;
};

QString electionPaperName(ElectionPaper paper); ///< in the user's language
Paper electionPaper(ElectionPaper paper, const ElectionPaperContext& context);

} // namespace zhibu
