#pragma once

#include "core/exchange/import/member_row.h"

#include <QSet>

namespace zhibu {

struct MembersContext {
    const Office& office;
    IdFactory& ids;
    /// By the blind index: who has this identity number.
    std::function<std::optional<MemberId>(const QString& identityNumber)> withIdentityNumber;
    std::function<ProtectedIdentity(const MemberId&)> identityOf;
    PlanningRun run = {};
    RowSettlements settled = {};
    Date today;
};

/// Somebody the roster is about: a member of the book or a new one, with the rows that are about them.
struct RosterPerson {
    Member value;
    const Member* before = nullptr; ///< nullptr: new
    std::vector<size_t> rows = {};  ///< indices into the roster
};

/// Says who each row is about: by number, else by identity number, else by name, birth and 入党日期 where
/// nothing speaks against it — and then only a person can decide (domain.md §2).
class MemberIdentification {
public:
    MemberIdentification(const MembersContext& context, const std::vector<MemberImportRow>& roster,
                         std::vector<PlannedRow>& plannedRows);
    void run();
    std::vector<RosterPerson>& persons() { return people; }

private:
    void assign(size_t row);
    bool assignAsSettled(size_t row);
    void doubt(PlannedRow& plan, const Member& perhaps, Problem reason);
    void assignByNumber(size_t row);
    void assignWithoutNumber(size_t row);
    void join(size_t person, size_t row);
    bool sameValidIdentityElsewhere(const MemberImportRow& row, size_t person) const;
    size_t personOf(const Member& member);
    size_t newPerson(const MemberImportRow& row, const QString& number);
    QString nextNumber();
    std::optional<size_t> byIdentityNumber(const MemberImportRow& row);
    bool couldBe(const MemberImportRow& row, const Member& member) const;
    bool couldBe(const MemberImportRow& row, const RosterPerson& person) const;
    bool statesNothingNew(const MemberImportRow& row, const Member& member) const;
    bool isSamePersonByDates(const MemberImportRow& row, const Member& member) const;

    const MembersContext& context;
    const std::vector<MemberImportRow>& roster;
    std::vector<PlannedRow>& planned;
    std::vector<RosterPerson> people;
    QHash<QString, size_t> byNumber;      ///< into people
    QHash<QString, size_t> byIdentity;    ///< into people, valid identity numbers of the file
    QHash<QString, QList<size_t>> byName; ///< into people
    QHash<QString, QList<const Member*>> membersByName;
    QSet<QString> usedNumbers;
    int lastNumber = 0;
};

/// The membership a row is about: same branch and beginning; a row that states no beginning means the only
/// stay there. nullptr: none of them.
const Membership* membershipOfRow(const MemberImportRow& row,
                                  const std::vector<const Membership*>& memberships);

} // namespace zhibu
