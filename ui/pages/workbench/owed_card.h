#pragma once

#include "core/usecases/record_activity.h"
#include "ui/pages/workbench/owed_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zhibu {

class Card;
class EmptyState;
class OwedList;

/// What is owed by due date; below it what was explained, and the drafts not yet finalised.
class OwedCard final : public QWidget {
    Q_OBJECT

public:
    explicit OwedCard(QWidget* parent = nullptr);
    void show(Workbench bench, const duties::Catalogue& catalogue, bool single);
    void showDrafts(std::vector<StoredDraft> drafts, int year); ///< the latest are named
    OwedList* owedList() const { return list; }

Q_SIGNALS:
    void wanted(const zhibu::OwedItem& item, zhibu::OwedAction action);
    void draftsWanted();
    void newRecordWanted();

private:
    void showExplained(const std::vector<OwedItem>& explained);

    Card* card;
    OwedList* list;
    EmptyState* nothing;
    QLabel* explainedLine;
    QLabel* draftsLine;
    QPushButton* draftsButton;
};

} // namespace zhibu
