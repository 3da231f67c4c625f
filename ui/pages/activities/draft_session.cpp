#include "ui/pages/activities/draft_session.h"

#include "ui/shell/workspace.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int saveAfter = 1000; ///< milliseconds after the first key that is not saved
constexpr size_t mostSteps = 200;

/// Typing into one of these is one step; every mark on the list, every chip is one of its own.
bool isText(const QString& field) {
    return field != u"attendance" && field != u"kinds" && field != u"facets" && field != u"theme_items" &&
           field != u"votes" && field != u"attachments";
}

} // namespace

DraftSession::DraftSession(Workspace& given, QObject* parent)
    : QObject(parent)
    , workspace(given)
    , now{.organization = given.organization()}
    , save(new QTimer(this))
    , tick(new QTimer(this)) {
    save->setSingleShot(true);
    save->setInterval(saveAfter);
    tick->setInterval(1000);
    connect(save, &QTimer::timeout, this, &DraftSession::saveNow);
    connect(tick, &QTimer::timeout, this, &DraftSession::savedChanged);
}

DraftSession::~DraftSession() {
    end();
}

void DraftSession::reset(ActivityDraft content, std::optional<DraftId> id) {
    now = std::move(content);
    stored = id;
    past.clear();
    future.clear();
    lastField.clear();
    failure.clear();
    touched = false;
    dirty = false;
    sinceSaved.invalidate();
}

void DraftSession::begin(ActivityDraft fresh) {
    end();
    reset(std::move(fresh), std::nullopt);
    open = true;
    tick->start();
    Q_EMIT savedChanged();
}

void DraftSession::keep() {
    if (open) markDirty();
}

void DraftSession::resume(const StoredDraft& draft) {
    end();
    reset(draft.content, draft.id);
    open = true;
    touched = true;
    tick->start();
    Q_EMIT savedChanged();
}

void DraftSession::end() {
    if (open && dirty) saveNow();
    drop();
}

void DraftSession::drop() {
    open = false;
    dirty = false;
    save->stop();
    tick->stop();
}

void DraftSession::change(const QString& field, const std::function<void(ActivityDraft&)>& edit) {
    ActivityDraft next = now;
    edit(next);
    if (next == now) return;
    if (field != lastField || !isText(field)) {
        past.push_back(now);
        if (past.size() > mostSteps) past.erase(past.begin());
    }
    future.clear();
    lastField = field;
    now = std::move(next);
    markDirty();
}

void DraftSession::markDirty() {
    touched = true;
    dirty = true;
    if (!save->isActive()) save->start();
}

bool DraftSession::undo() {
    if (past.empty()) return false;
    future.push_back(std::exchange(now, past.back()));
    past.pop_back();
    lastField.clear();
    markDirty();
    Q_EMIT stepped();
    return true;
}

bool DraftSession::redo() {
    if (future.empty()) return false;
    past.push_back(std::exchange(now, future.back()));
    future.pop_back();
    lastField.clear();
    markDirty();
    Q_EMIT stepped();
    return true;
}

bool DraftSession::saveNow() {
    save->stop();
    if (!open || (!dirty && stored)) return true;
    failure.clear();
    try {
        const Result<DraftId> saved = saveDraft(workspace.ledger(), workspace.actor(), stored, now);
        if (saved) {
            stored = *saved;
            dirty = false;
            sinceSaved.start();
        } else {
            failure = saved.problem().message;
        }
    } catch (const Error& error) {
        failure = error.sentence();
        save->start(); // the disk may have room again
    }
    Q_EMIT savedChanged();
    return failure.isEmpty();
}

QString DraftSession::savedWords() const {
    if (!failure.isEmpty()) return tr("Draft · not saved: %1").arg(failure);
    if (!touched) return tr("Draft · nothing typed yet");
    if (!sinceSaved.isValid()) return dirty ? tr("Draft · saving…") : tr("Draft");
    const auto seconds = static_cast<int>(sinceSaved.elapsed() / 1000);
    if (seconds < 60) return tr("Draft · saved %n second(s) ago", nullptr, seconds);
    return tr("Draft · saved %n minute(s) ago", nullptr, seconds / 60);
}

} // namespace zhibu
