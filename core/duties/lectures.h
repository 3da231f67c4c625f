#pragma once

#include "core/duties/evaluation.h"

namespace zhibu::duties {

/// Lectures the member gave to the branch in the period, up to its day.
ActivityList lecturesBy(const Evaluation& evaluation, const MemberId& member, const OrganizationId& branch,
                        const Occasion& occasion);

} // namespace zhibu::duties
