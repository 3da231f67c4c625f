#pragma once

#include "core/usecases/record_activity.h"
#include "tests/support/sample_branch.h"

namespace zhibu::testing {

/// A draft with everything an inspection looks for.
inline ActivityDraft completeDraft(const SampleBranch& branch, const ActivityKinds& kinds, Date day,
                                   const QString& topic) {
    ActivityDraft draft = *newDraft(*branch.ledger, Actor::owner(), branch.home(), kinds, day);
    draft.topic = topic;
    draft.startsAt = QStringLiteral("14:30");
    draft.endsAt = QStringLiteral("16:30");
    draft.place = QStringLiteral("机关三楼会议室");
    draft.recorder = {.member = branch.members[4]};
    draft.minutes = QStringLiteral("一、领学。");
    draft.themeSlots = QStringList{QStringLiteral("学习"), QStringLiteral("议事"), QStringLiteral("服务")};
    draft.themeItems = draft.themeSlots;
    return draft;
}

/// `reason`: where the day's quarter was handed in.
inline ActivityId recorded(const SampleBranch& branch, const ActivityDraft& draft,
                           const QString& reason = {}) {
    const auto made = finalise(*branch.ledger, Actor::owner(),
                               *saveDraft(*branch.ledger, Actor::owner(), {}, draft), reason);
    if (!made) qFatal("%s", qPrintable(made.problem().message));
    return *made;
}

} // namespace zhibu::testing
