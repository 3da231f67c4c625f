#pragma once

#include "core/usecases/committee_entry.h"
#include "ui/widgets/person_field.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace zhibu {

class ProblemLabel;
class VerbDialog;
class Workspace;

/// Rows of post and name: as many as there are posts, a person may stand in several.
class CommitteeRows final : public QWidget {
    Q_OBJECT

public:
    CommitteeRows(const QStringList& usualPosts, VerbDialog& dialog);
    void addRow(const QString& position);
    void setPersons(const std::vector<Person>& persons); ///< who may be named
    std::vector<CommitteePost> posts() const;
    Problems unknownNames() const; ///< names nobody has who may be named

private:
    struct Row {
        QString field;
        QWidget* line;
        QComboBox* post;
        PersonField* name;
    };
    VerbDialog& form;
    QStringList usual;
    std::vector<Person> choices;
    QVBoxLayout* column;
    std::vector<Row> rows; ///< those taken out are hidden
};

/// A committee typed in whole: term, day, length and who holds which post.
VerbDialog* askCommittee(Workspace& workspace, const OrganizationId& organization, QWidget* parent);

} // namespace zhibu
