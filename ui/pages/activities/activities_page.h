#pragma once

#include "core/usecases/record_activity.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace zhibu {

class ActivityList;
class DraftEditor;
class RecordView;

/// 组织生活: the list of what took place, the editor of drafts, and the view of a final record.
///
/// Parameters of a destination: "new" (kind identifiers, may be empty) with "organization", "date" (or
/// "day"), "period", "member"; "draft" or "activity" (an id); "kind" (one or several), "from", "to",
/// "organization" as filters; "drafts". Ids are their sixteen bytes or hexadecimal text, days ISO text.
class ActivitiesPage final : public Page {
    Q_OBJECT

public:
    ActivitiesPage(Workspace& workspace, QWidget* parent);
    ~ActivitiesPage() override;

    QString name() const override;
    QString title() const override;
    void open(const QVariantMap& parameters) override;
    bool mayLeave() override;

    ActivityList* list() const { return records; }
    DraftEditor* editor();
    RecordView* record();
    QWidget* current() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void beginNew(const QVariantMap& parameters);
    void begin(const Result<ActivityDraft>& draft, bool copied = false);
    void beginLikely();
    void continueDraft(const DraftId& id);
    void showRecord(const ActivityId& id);
    std::optional<DraftId> onlyDraft(const QVariantMap& parameters) const;
    void showList();
    bool settled();
    bool leaveDraft(); ///< false: what is not saved wants to stay
    void finalised(const ActivityId& activity, const ActivityDraft& from);
    void changed(const ChangeNotice& notice);
    void refresh();
    void draftsChanged();

    QStackedWidget* stack;
    ActivityList* records;
    DraftEditor* draftEditor = nullptr;
    RecordView* view = nullptr;
    bool cameBack = false;
    bool listIsStale = false; ///< what counts changed while another page was shown
};

} // namespace zhibu
