#pragma once

#include "core/domain/election.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace zhibu {

class DateField;
class PeopleField;

/// The fields of one step of a worksheet. They write into the worksheet at once and say so.
class ElectionStepForm final : public QWidget {
    Q_OBJECT

public:
    ElectionStepForm(Workspace& workspace, Election& election, ElectionStep step, bool readOnly,
                     QWidget* parent);

Q_SIGNALS:
    void edited();
    void rebuildWanted(); ///< other fields are asked for now

private:
    void buildDecision();
    void buildLetter(const QString& what, DatedDocument& document);
    void buildNotice();
    void buildCandidates();
    void buildMeeting();
    void buildBallots();
    void buildRound(BallotRound& round, size_t index);
    void buildPosts();
    void buildReport();

    void addHint(const QString& words);
    void place(const QString& caption, QWidget* field, const QString& name);
    void addWide(QWidget* widget);
    void addDate(const QString& caption, std::optional<Date>& value, const QString& name);
    void addText(const QString& caption, QString& value, const QString& name);
    QSpinBox* addNumber(const QString& caption, int& value, int least, int most, const QString& name);
    void addPeople(const QString& caption, std::vector<MemberId>& people, std::vector<MemberId> from,
                   const QString& name);
    QWidget* countRow(BallotRound& round, CandidateCount& count);
    void excuse(const MemberId& member, const QString& reason);
    void changed();      ///< a number changed: what it says is looked at again
    void changedShape(); ///< other fields are asked for now
    std::vector<MemberId> idsOf(const std::vector<const Member*>& members) const;
    std::vector<MemberId> voterIds() const;
    Date heldOn() const;
    QString shownName(const MemberId& member) const; ///< told apart from others of that name
    const Office& office() const { return workspace.ledger().office(); }

    Workspace& workspace;
    Election& election;
    QFormLayout* rows;
    QVBoxLayout* column;
};

} // namespace zhibu
