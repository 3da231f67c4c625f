#include "core/usecases/draft_content.h"

#include "core/storage/protected_columns.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// What is protected in a talk, from the first key pressed (trust.md).
const QString protectedKeys[]{u"minutes"_s, u"speeches"_s};

QString sealedKey(const QString& key) {
    return key + u"_sealed"_s;
}

QByteArray columnOf(const SealedPlace& place, const QString& key) {
    return place.column.toByteArray() + '.' + key.toLatin1();
}

SealedPlace placeOf(const DraftId& id) {
    return {protected_columns::draft, id.view()};
}

} // namespace

QByteArray sealedContent(const ActivityDraft& draft, const SealedPlace& place, const Sealer& sealer) {
    QJsonObject object = toJson(draft);
    if (draft.kinds.contains(ActivityKind::talk)) {
        for (const QString& key : protectedKeys) {
            const QString text = object.take(key).toString();
            if (const auto sealed = sealer.seal(text, columnOf(place, key), place.row))
                object.insert(sealedKey(key), QString::fromLatin1(sealed->toBase64()));
        }
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ActivityDraft> openedContent(const QByteArray& content, const SealedPlace& place,
                                    const Sealer& sealer) {
    QJsonObject object = QJsonDocument::fromJson(content).object();
    for (const QString& key : protectedKeys) {
        const QString sealed = object.value(sealedKey(key)).toString();
        if (sealed.isEmpty()) continue;
        const auto opened =
            sealer.open(QByteArray::fromBase64(sealed.toLatin1()), columnOf(place, key), place.row);
        object.insert(key, opened.value_or(QString()));
    }
    return draftFromJson(object);
}

QByteArray draftContent(const ActivityDraft& draft, const DraftId& id, const Sealer& sealer) {
    return sealedContent(draft, placeOf(id), sealer);
}

Result<ActivityDraft> readDraftContent(const QByteArray& content, const DraftId& id, const Sealer& sealer) {
    return openedContent(content, placeOf(id), sealer);
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
    draft.speeches = activity.speeches;
    draft.resolutions = activity.resolutions;
    draft.votes = activity.votes;
    draft.attachments = activity.attachments;
    draft.expectedReason = activity.expectedReason;
    if (activity.creditHours) draft.creditHours = activity.creditHours->toString();
    draft.themeItems = activity.themeItems;
    draft.facets = activity.facets;
    draft.forYear = activity.forYear;
    draft.attendance = activity.attendance;
    return draft;
}

} // namespace zhibu
