#pragma once

#include "core/usecases/record_activity.h"

#include <QWidget>

class QVBoxLayout;

namespace zhibu {

/// What was begun and not archived: one line a draft, the newest first. Takes no room while there is none.
class DraftStrip final : public QWidget {
    Q_OBJECT

public:
    explicit DraftStrip(QWidget* parent = nullptr);

    void show(const std::vector<StoredDraft>& drafts);
    int count() const { return shown; }
    /// Only so many lines at first, the others behind "Show all"; the list of drafts alone shows all.
    void setShowingAll(bool all);

Q_SIGNALS:
    void continueWanted(const zhibu::DraftId& draft);
    void discardWanted(const zhibu::DraftId& draft);
    void finaliseAllWanted(); ///< of those that lack nothing

private:
    void fill();
    QWidget* line(const StoredDraft& draft);

    QVBoxLayout* lines;
    std::vector<StoredDraft> list;
    bool all = false;
    int shown = 0;
};

/// "主题党日 · 2020-11-18 · 学习条例", as much of it as is known.
QString draftWords(const ActivityDraft& draft);

} // namespace zhibu
