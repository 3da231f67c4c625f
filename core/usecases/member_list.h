#pragma once

#include "core/usecases/lists.h"
#include "core/usecases/pinyin_match.h"

namespace zhibu {

/// How names stand in a roster: as they sound, or 姓氏笔画, the official order for rosters and ballots.
enum class NameOrder { pinyin, strokes };
enum class RosterColumn { name, sex, number, status, branch, group, joinedOn, leadingCadre };

/// The members of an organisation on a day, in memory, and the order and choice of them that a page shows.
/// Typing and sorting ask nothing of the book.
class MemberRoster {
public:
    struct Filter {
        QString text = {}; ///< part of a name, its pinyin or initials, or of a number
        std::optional<MemberStatus> status = {};
        bool leadingCadreOnly = false;
    };

    MemberRoster() = default;
    explicit MemberRoster(std::vector<MemberRow> rows) : MemberRoster(std::move(rows), MemberRoster()) {}
    /// Keys worked out before are taken over from `earlier`, so that a refresh costs no more than the query.
    MemberRoster(std::vector<MemberRow> rows, MemberRoster&& earlier);

    const std::vector<MemberRow>& rows() const { return list; } ///< by number
    /// Indices of rows that fit, in the order asked for. Equal ones stand by name, then by number.
    std::vector<size_t> found(const Filter& filter, RosterColumn column, NameOrder names,
                              bool descending = false) const;
    /// Does for the next `count` names what the first search would have to do. True when there are none left.
    bool prepare(size_t count) const;
    bool manyBranches() const; ///< more than one branch among the rows

private:
    struct Keys {
        QByteArray pinyin;
        QByteArray strokes;
        std::optional<NameKeys> search = {}; ///< the slow part: worked out when first typed for
    };
    bool fits(size_t index, const Filter& filter) const;
    int compare(size_t left, size_t right, RosterColumn column) const;

    std::vector<MemberRow> list;
    mutable std::vector<Keys> keys; ///< parallel to the rows
    mutable size_t prepared = 0;    ///< rows before this one have their search keys
};

/// Who belongs to the organisation (or below it) on the day. Refused where the actor may not read.
Result<MemberRoster> memberRoster(Ledger& ledger, const Actor& actor, const OrganizationId& root, Date day,
                                  MemberRoster&& earlier = {});

} // namespace zhibu
