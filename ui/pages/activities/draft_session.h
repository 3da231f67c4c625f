#pragma once

#include "core/usecases/record_activity.h"

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace zhibu {

class Workspace;

/// The draft being typed: keeps it at most a second behind the keys, remembers its earlier states for Ctrl+Z,
/// and says how long ago it was saved. A new one that nobody touched is never kept.
class DraftSession final : public QObject {
    Q_OBJECT

public:
    explicit DraftSession(Workspace& workspace, QObject* parent = nullptr);
    ~DraftSession() override;

    void begin(ActivityDraft fresh);
    void resume(const StoredDraft& stored);
    /// Keeps a new one though nobody typed: it is more than the program filled in by itself.
    void keep();
    /// Saves what is still unsaved and lets go.
    void end();
    /// Lets go without saving, where the draft was finalised or discarded.
    void drop();

    const ActivityDraft& content() const { return now; }
    const std::optional<DraftId>& id() const { return stored; }
    bool isOpen() const { return open; }
    bool isTouched() const { return touched; }

    /// One edit of a field; edits of the same text field in a row are one step back.
    void change(const QString& field, const std::function<void(ActivityDraft&)>& edit);
    bool undo();
    bool redo();
    /// False when the draft could not be kept; savedWords() says why.
    bool saveNow();
    /// The same, of what was typed since; one that nobody touched stays unkept.
    bool settle() { return !open || !dirty || saveNow(); }
    const QString& trouble() const { return failure; } ///< why the last saving failed, "" when it did not
    QString savedWords() const;                        ///< "Draft · saved 2 seconds ago"

Q_SIGNALS:
    void stepped(); ///< content() is another one: after undo and redo
    void savedChanged();

private:
    void reset(ActivityDraft content, std::optional<DraftId> id);
    void markDirty();

    Workspace& workspace;
    ActivityDraft now;
    std::optional<DraftId> stored;
    std::vector<ActivityDraft> past;
    std::vector<ActivityDraft> future;
    QString lastField;
    QString failure;
    bool open = false;
    bool touched = false;
    bool dirty = false;
    QElapsedTimer sinceSaved;
    QTimer* save;
    QTimer* tick;
};

} // namespace zhibu
