#pragma once

#include "core/storage/sealer.h"
#include "core/usecases/activity_draft.h"

namespace zhibu {

inline const QString activityDraftKind = QStringLiteral("activity");

/// What is protected in a text, and what it is bound to, so that it cannot be moved elsewhere.
struct SealedPlace {
    QByteArrayView column; ///< with ".minutes" or ".speeches" behind it
    QByteArrayView row;
};

/// Canonical JSON in which what was said in a talk is sealed.
QByteArray sealedContent(const ActivityDraft& draft, const SealedPlace& place, const Sealer& sealer);
Result<ActivityDraft> openedContent(const QByteArray& content, const SealedPlace& place,
                                    const Sealer& sealer);

/// How a draft lies in its row: canonical JSON, what was said in a talk sealed and bound to the draft.
QByteArray draftContent(const ActivityDraft& draft, const DraftId& id, const Sealer& sealer);
Result<ActivityDraft> readDraftContent(const QByteArray& content, const DraftId& id, const Sealer& sealer);

/// A record as a draft that has not been finalised: what an imported 草稿 row says.
ActivityDraft draftOf(const Activity& activity);

} // namespace zhibu
