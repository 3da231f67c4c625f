#pragma once

#include "core/usecases/owed_report.h"
#include "core/usecases/record_activity.h"
#include "ui/pages/workbench/owed_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zhibu {

class Card;
class EmptyState;
class OwedFilters;
class OwedList;

/// How the list leaves the window.
enum class OwedOutput { print, pdf, xlsx, csv, calendar };

/// What is owed by due date; below it what was explained, and the drafts not yet finalised.
class OwedCard final : public QWidget {
    Q_OBJECT

public:
    explicit OwedCard(QWidget* parent = nullptr);
    /// Catalogue and office must live until the next show().
    void show(Workbench bench, const duties::Catalogue& catalogue, const Office& office, bool single);
    OwedFilter filter() const;
    void showDrafts(std::vector<StoredDraft> drafts, int year); ///< the latest are named
    OwedList* owedList() const { return list; }

Q_SIGNALS:
    void wanted(const zhibu::OwedItem& item, zhibu::OwedAction action);
    void draftsWanted();
    void newRecordWanted();
    void outputWanted(zhibu::OwedOutput output);

private:
    void showExplained(const std::vector<OwedItem>& explained);
    void showFiltered();
    QPushButton* makeOutputs();

    Card* card;
    OwedFilters* filters;
    OwedList* list;
    EmptyState* nothing;
    QLabel* nothingFound;
    std::vector<OwedItem> items; ///< all, whatever the filter
    const duties::Catalogue* duties = nullptr;
    const Office* people = nullptr;
    bool oneOrganization = true;
    QLabel* explainedLine;
    QLabel* draftsLine;
    QPushButton* draftsButton;
};

} // namespace zhibu
