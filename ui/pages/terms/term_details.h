#pragma once

#include "core/usecases/elections.h"
#include "ui/pages/terms/terms_model.h"

#include <QWidget>

class QVBoxLayout;

namespace zhibu {

class Card;

/// What a button of the details asks for.
enum class TermVerb {
    election, ///< the worksheet: begun, or continued
    byElection,
    newCommittee, ///< a term with everybody in it, by hand
    newTerm,
    correct,
    extend,
    take,  ///< with the post in `words`
    leave, ///< `id`: of the position
    openSeat,
    leader, ///< `id`: of the group
    newApproval,
    approval ///< `id`: of the approval
};

/// What the details are made from.
struct TermShown {
    const Office& office;
    const TermRow& row;
    const TermsModel& model;
    Date today;
    std::vector<Election> elections = {}; ///< of the organisation
    std::vector<ApprovalLine> approvals = {};
    bool mayChange = true;
};

/// One organisation's posts: who holds them since when, what is vacant with its clock, and the terms before.
class TermDetails final : public QWidget {
    Q_OBJECT

public:
    explicit TermDetails(QWidget* parent = nullptr);
    void show(const TermShown& shown);
    void clear();

Q_SIGNALS:
    void wanted(zhibu::TermVerb verb, const QByteArray& id, const QString& words);

private:
    void begin();
    void addCaption(const QString& text);
    QWidget* addLine(const QString& left, const QString& right);
    void addButton(QWidget* line, const QString& words, const QString& heard, TermVerb verb,
                   const QByteArray& id, const QString& with = {});
    void addActions(const TermShown& shown);
    void addSeat(const TermLine::OpenSeat& seat, duties::Status status, bool mayChange);
    void addHolders(const TermShown& shown);
    void addGroups(const TermShown& shown);
    void addElections(const TermShown& shown);
    void addApprovals(const TermShown& shown);
    void addEarlier(const Office& office, const OrganizationId& organization, Date today);

    Card* card;
    QWidget* inside = nullptr;
    QVBoxLayout* column = nullptr;
};

} // namespace zhibu
