#include "core/usecases/draft_content.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const QString minutesKey = u"minutes"_s;
const QString sealedKey = u"minutes_sealed"_s;
constexpr QByteArrayView sealedColumn = "draft.minutes";

} // namespace

// What was said in a talk is protected from the first key pressed (trust.md), so a draft seals it too.
QByteArray draftContent(const ActivityDraft& draft, const DraftId& id, const Sealer& sealer) {
    QJsonObject object = toJson(draft);
    if (draft.kinds.contains(ActivityKind::talk)) {
        object.remove(minutesKey);
        if (const auto sealed = sealer.seal(draft.minutes, sealedColumn, id.view()))
            object.insert(sealedKey, QString::fromLatin1(sealed->toBase64()));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ActivityDraft> readDraftContent(const QByteArray& content, const DraftId& id, const Sealer& sealer) {
    QJsonObject object = QJsonDocument::fromJson(content).object();
    if (const QString sealed = object.value(sealedKey).toString(); !sealed.isEmpty()) {
        const std::optional<QString> opened =
            sealer.open(QByteArray::fromBase64(sealed.toLatin1()), sealedColumn, id.view());
        object.insert(minutesKey, opened.value_or(QString()));
    }
    return draftFromJson(object);
}

ActivityDraft draftOf(const Activity& activity) {
    ActivityDraft draft{.organization = activity.organization};
    draft.code = activity.code;
    draft.kinds = activity.kinds;
    draft.heldOn = activity.heldOn;
    draft.startsAt = activity.startsAt;
    draft.endsAt = activity.endsAt;
    draft.place = activity.place;
    draft.host = activity.host;
    draft.recorder = activity.recorder;
    draft.lecturer = activity.lecturer;
    draft.observers = activity.observers;
    draft.topic = activity.topic;
    draft.agenda = activity.agenda;
    draft.minutes = activity.minutes;
    draft.resolutions = activity.resolutions;
    if (activity.creditHours) draft.creditHours = activity.creditHours->toString();
    draft.themeItems = activity.themeItems;
    draft.facets = activity.facets;
    draft.forYear = activity.forYear;
    draft.attendance = activity.attendance;
    return draft;
}

} // namespace zhibu
