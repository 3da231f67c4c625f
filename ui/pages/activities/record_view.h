#pragma once

#include "core/usecases/activity_details.h"

#include "core/reports/paper.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zhibu {

class AttendanceGrid;
class Card;
class PageHeading;
class Workspace;

/// A final record as it stands: nothing in it can be typed over. Late, imported and trashed ones say so.
class RecordView final : public QWidget {
    Q_OBJECT

public:
    RecordView(Workspace& workspace, QWidget* parent);

    /// False, and told, when there is no such record.
    bool show(const ActivityId& activity);
    void refresh();
    /// What was searched for: marked wherever it stands in the record.
    void setWords(const QString& typed);
    std::optional<ActivityId> shown() const { return activity; }
    QStringList texts() const; ///< everything it says, for those who look for a word

Q_SIGNALS:
    void closed();
    void sameAgainWanted(const zhibu::ActivityId& activity, zhibu::Date day);
    void amendWanted(const zhibu::ActivityId& activity);
    void tell(const QString& sentence);

private:
    QWidget* buildHeading();
    void fill(const ActivityDetails& details);
    void fillFacts(const ActivityDetails& details);
    void fillTexts(const ActivityDetails& details);
    void fillPeople(const ActivityDetails& details);
    void addSection(const QString& title, const QString& text, bool rich = false);
    void fillMenus();
    void showVersions();
    void withMinutes(const std::function<void(const Paper&)>& use);
    void moveToTrash();
    void restore();

    Workspace& workspace;
    PageHeading* heading;
    QLabel* marks;
    QPushButton* amend;
    QPushButton* versions;
    QPushButton* output;
    QPushButton* again;
    QPushButton* trash;
    QPushButton* back;
    QWidget* sheet = nullptr;
    QVBoxLayout* sheetColumn = nullptr;
    Card* attendanceCard;
    AttendanceGrid* people;
    QLabel* others;
    std::optional<ActivityId> activity;
    QStringList words;
    Date heldOn = *Date::of(2000, 1, 1);
};

} // namespace zhibu
