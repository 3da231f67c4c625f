#pragma once

#include "core/reports/report.h"

#include <QWidget>

class QListWidget;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace zhibu {

class Card;
class EmptyState;
class FindingList;
class ReportTableModel;
class SubmissionSession;

/// 预览: exactly what leaves the building, table by table, beside what does not; attachments go along only
/// where somebody ticks them one by one.
class PreviewStep final : public QWidget {
    Q_OBJECT

public:
    PreviewStep(SubmissionSession& session, QWidget* parent);
    void refresh(); ///< from the session
    QTableView* table() const { return view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLeaving();
    Card* makeStaying();
    Card* makeAttachments();
    void showTable(int index);
    void fitColumns();
    void showStaying(const ReportTable& table);
    void showAttachments();

    SubmissionSession& session;
    ReportTableModel* model;
    FindingList* contents = nullptr;
    QTableView* view = nullptr;
    QList<int> wanted; ///< the width of each column, were there room enough
    EmptyState* nothing = nullptr;
    QStackedLayout* surface = nullptr;
    QVBoxLayout* stays = nullptr;
    Card* attachmentsCard = nullptr;
    QListWidget* attachments = nullptr;
};

} // namespace zhibu
