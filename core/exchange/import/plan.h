#pragma once

#include "core/domain/problems.h"
#include "core/domain/progress.h"
#include "core/domain/records.h"
#include "core/exchange/import/columns.h"

#include <array>
#include <map>
#include <stop_token>
#include <variant>

namespace zhibu {

/// What an import will do with a row. Doubtful and rejected rows are held back and come back as a file.
enum class Outcome { created, changed, unchanged, doubtful, rejected };
inline constexpr size_t outcomeCount = 5;
QString displayName(Outcome outcome);

struct PlannedRow {
    int row = 0; ///< its number in the spreadsheet
    Outcome outcome = Outcome::unchanged;
    QString subject = {};  ///< what the row is about, for people
    Problems reasons = {}; ///< why it is held back; empty for rows that go in
    Problems warnings = {};
    std::optional<MemberId> perhaps = {};  ///< a doubtful row of a roster may be about this member
    std::vector<MemberId> candidates = {}; ///< whom a name of a course list may mean, to be settled by hand

    bool heldBack() const { return outcome == Outcome::doubtful || outcome == Outcome::rejected; }
    void reject(Problem reason);
    void doubt(Problem reason);
};

struct OrganizationChanges {
    std::vector<Organization> added; ///< each after the organisation above it
    std::vector<Organization> changed;
};
struct MemberChanges {
    struct Identity {
        MemberId member;
        ProtectedIdentity identity;
    };
    std::vector<Organization> addedGroups;
    std::vector<Member> added;
    std::vector<Member> changed;
    std::vector<Identity> identities;
    std::vector<Membership> addedMemberships;
    std::vector<Membership> changedMemberships;
};
struct TermChanges {
    std::vector<Term> added;
    std::vector<Term> changed;
    std::vector<Position> addedPositions;
    std::vector<Position> changedPositions;
    std::vector<EmptySeat> addedSeats;
};
struct ActivityChanges {
    struct PlannedDraft {
        DraftId id;
        QString identity;  ///< how the next import recognises it
        Activity activity; ///< what finalising would record
    };
    std::vector<Activity> added;
    std::vector<Activity> changed;
    std::vector<PlannedDraft> drafts;
    std::vector<DraftId> finishedDrafts; ///< of activities that have become final
};
struct TrainingChanges {
    std::vector<TrainingCredit> added;
    std::vector<TrainingCredit> changed;
};

/// What somebody said about a doubtful row: it is that member, or (of a roster) another person.
using RowSettlement = std::variant<std::monostate, MemberId>;
/// By the row's number in the spreadsheet.
using RowSettlements = std::map<int, RowSettlement>;

/// A member of a branch the new roster is about whom it does not name. Nobody is removed by an import.
struct MissingMember {
    MemberId member;
    QString number;
    QString name;
    QString branch;
};

/// A row that is no record: a total, a signature, a note.
struct LeftOutRow {
    int row = 0; ///< its number in the spreadsheet
    QString text;
};

/// What an import would do, complete: shown first, then applied as it is.
struct ImportPlan {
    using Changes =
        std::variant<OrganizationChanges, MemberChanges, TermChanges, ActivityChanges, TrainingChanges>;

    ColumnMapping mapping;
    std::vector<PlannedRow> rows; ///< one for each record of the sheet behind the header
    Changes changes;
    std::vector<MissingMember> missing = {}; ///< of rosters only, by branch and number
    std::vector<LeftOutRow> leftOut = {};    ///< in the order of the sheet

    bool leavesOut(const Row& row);               ///< notes a row that is no record; true where it is none
    std::array<int, outcomeCount> counts() const; ///< by Outcome
    bool holdsRowsBack() const;
    bool changesLedger() const; ///< drafts stand outside the ledger
    bool changesDrafts() const;
    qint64 ledgerRows() const; ///< about how many rows of the ledger it writes
};

/// How a long plan tells where it is and learns that nobody wants it any more.
struct PlanningRun {
    ProgressSink progress = {};
    std::stop_token stop = {};

    /// Called with each row; true when planning should end.
    bool stoppedAt(size_t row, size_t rows) const {
        if (row % 512 != 0) return false;
        tell(progress, static_cast<qint64>(row), static_cast<qint64>(rows));
        return stop.stop_requested();
    }
};
/// The problem of a plan that was stopped.
Problem importCancelled();

} // namespace zhibu
