#pragma once

#include "core/usecases/training.h"
#include "ui/widgets/fitting_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace zhibu {

class DateField;
class PersonField;
class ProblemLabel;
class Workspace;

/// One course for many people in one go: the course above, and below it who took part – named one by one, by
/// Party group, everybody, or as a list pasted from elsewhere, with certificates behind the names.
class CourseDialog final : public FittingDialog {
    Q_OBJECT

public:
    CourseDialog(Workspace& workspace, QWidget* parent);
    void addParticipant(const MemberId& member, const QString& certificate = {});
    int participantCount() const { return static_cast<int>(participants.size()); }

Q_SIGNALS:
    void tell(const QString& sentence);

private:
    QWidget* makeCourse();
    QWidget* makeChoosing();
    void addGroup();
    std::vector<const Member*> membersHere(const OrganizationId& root, Date on) const;
    void takePasted();
    void settlePasted();
    void removeChosen();
    void showParticipants();
    void enterCourse();
    Course course() const;

    Workspace& space;
    DateField* day = nullptr;
    QLineEdit* name = nullptr;
    QComboBox* form = nullptr;
    QLineEdit* organizer = nullptr;
    QLineEdit* hours = nullptr;
    QComboBox* group = nullptr;
    PersonField* person = nullptr;
    QPlainTextEdit* pasted = nullptr;
    QLabel* doubt = nullptr;
    QComboBox* candidates = nullptr;
    QWidget* settling = nullptr;
    QTableWidget* table;
    QLabel* count;
    ProblemLabel* problem;
    std::vector<Participant> participants;
    std::vector<PastedName> unsettled;
};

} // namespace zhibu
