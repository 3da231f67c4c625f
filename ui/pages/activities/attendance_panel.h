#pragma once

#include "core/usecases/activity_draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zhibu {

class AttendanceGrid;
class Card;
class PeopleField;
class Workspace;

/// Who was there: everyone expected on the grid, observers of the own branch below it, a reason where the
/// list was changed by hand. For a talk the partners instead.
class AttendancePanel final : public QWidget {
    Q_OBJECT

public:
    AttendancePanel(Workspace& workspace, QWidget* parent);

    void show(const ActivityDraft& draft);
    const std::vector<Attendance>& attendance() const { return entries; }
    QString expectedReason() const;
    AttendanceGrid* grid() const { return people; }
    PeopleField* others() const { return more; }

    void focusPerson(const MemberId& member);
    void focusReason();

Q_SIGNALS:
    void edited();            ///< a state, a reason, somebody added or taken away
    void reasonEdited();      ///< why the list is not the roster
    void signInSheetWanted(); ///< a blank list to sign
    void tell(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillGrid(const ActivityDraft& draft);
    void fillOthers(const ActivityDraft& draft);
    void readGrid();
    void add(const MemberId& member);
    void takeAway(const MemberId& member);
    void takeAwayCurrent();

    Workspace& workspace;
    Card* card;
    QPushButton* sheet;
    AttendanceGrid* people;
    QLabel* moreCaption;
    PeopleField* more;
    QLabel* reasonCaption;
    QLineEdit* reason;
    std::vector<Attendance> entries;
    std::optional<ActivityDraft> shown;
};

} // namespace zhibu
