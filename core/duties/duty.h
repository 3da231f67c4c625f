#pragma once

#include "core/domain/period.h"
#include "core/domain/records.h"

#include <memory>
#include <variant>

/// One obligation of a Party organisation as data (duties.md §2, §3). A duty is computed, never ticked by
/// hand: its check says what is counted, its numbers how much of it is enough.
namespace zhibu::duties {

/// must: 应当, 至少, 每月, 每年; generally: 一般; in_principle: 原则上; encouraged: no number in the text.
enum class Strictness { must, generally, in_principle, encouraged };
QString identifier(Strictness strictness);
QString displayName(Strictness strictness);

using OrganizationKinds = EnumSet<OrganizationKind, 6>;

/// A day that exists in every year, so never 29 February.
struct MonthDay {
    int month = 12;
    int day = 31;
    static std::optional<MonthDay> of(int month, int day);
    Date inYear(int year) const { return *Date::of(year, month, day); }
    bool operator==(const MonthDay&) const = default;
};

/// Of whom a duty is asked.
struct Scope {
    OrganizationKinds kinds;
    bool headOnly = false;          ///< 机关党组织 of a department only
    bool underLeadingGroup = false; ///< and only where a leading group stands directly above it
    bool operator==(const Scope&) const = default;
};

/// A number of activities per period.
struct CadenceCheck {
    enum class CountedFrom { organization, branch_or_all_groups, each_group };
    enum class Condition { none, has_committee, is_head };

    ActivityKinds kinds;
    PeriodKind period = PeriodKind::month;
    int required = 1;
    CountedFrom by = CountedFrom::organization;
    Condition condition = Condition::none;
    bool byYear = false;             ///< counted by 所属年度; due in the year after
    MonthDay due{3, 31};             ///< meaningful for byYear
    Facets facets = {};              ///< each must reach the required count
    OrganizationKinds facetsOf = {}; ///< kinds the facets are asked of; empty: all
    int warningDays = 7;

    Facets facetsFor(OrganizationKind kind) const {
        return facetsOf.empty() || facetsOf.contains(kind) ? facets : Facets();
    }
    bool operator==(const CadenceCheck&) const = default;
};

/// Training hours of every member in a calendar year.
struct HoursCheck {
    CreditHours member = CreditHours::ofHours(24);
    CreditHours committee = CreditHours::ofHours(40);
    int warningDays = 60;
    bool operator==(const HoursCheck&) const = default;
};

/// Lectures a leading cadre gives to the own branch in a year.
struct LectureCheck {
    int required = 1;
    int warningDays = 60;
    bool operator==(const LectureCheck&) const = default;
};

/// Talks among committee members, and between them and every member, in a year.
struct TalkCheck {
    int warningDays = 60;
    bool operator==(const TalkCheck&) const = default;
};

/// Renewal when a term is due.
struct TermCheck {
    int warningMonths = 6;
    bool operator==(const TermCheck&) const = default;
};

/// Filling of vacant seats.
struct VacancyCheck {
    int months = 3;
    int warningDays = 30;
    bool operator==(const VacancyCheck&) const = default;
};

/// The kind of a head organisation against its number of members.
struct StructureKindCheck {
    int organCommitteeFrom = 100; ///< members of both statuses
    int generalBranchFrom = 50;   ///< members of both statuses
    int branchFrom = 3;           ///< full members
    bool operator==(const StructureKindCheck&) const = default;
};

/// Posts that have to be held.
struct StructurePostsCheck {
    int fullMembersFrom = 7;
    QStringList posts;     ///< of a branch with that many full members
    QStringList headPosts; ///< of a general branch or branch that is a head organisation
    bool operator==(const StructurePostsCheck&) const = default;
};

/// The leading group's secretary and deputy hold the same posts in the head organisation.
struct StructureHeadCheck {
    bool operator==(const StructureHeadCheck&) const = default;
};

/// The three-level responsibility list, issued by a day of its own year.
struct DocumentCheck {
    QStringList levels;
    MonthDay due{3, 31};
    int warningDays = 60;
    bool operator==(const DocumentCheck&) const = default;
};

/// At least one entry of a register, or one activity of a kind, in the year.
struct RegisterCheck {
    QString registerId; ///< "" where only activities count
    ActivityKinds kinds;
    bool operator==(const RegisterCheck&) const = default;
};

using Check =
    std::variant<CadenceCheck, HoursCheck, LectureCheck, TalkCheck, TermCheck, VacancyCheck,
                 StructureKindCheck, StructurePostsCheck, StructureHeadCheck, DocumentCheck, RegisterCheck>;

struct Duty {
    QString id; ///< "theme_day.monthly"
    QString title;
    QString titleEnglish;
    QString source; ///< the document's name
    QString clause; ///< 第一条 …, "" where no text is known
    QStringList alsoIn;
    QString quote;   ///< verbatim; "" where only the content is known
    QString summary; ///< our own words, where there is no quote
    Strictness strictness = Strictness::must;
    bool enabled = true;
    Scope scope;
    Check check;
    /// As it stood in the year before, where an office changed it since: the year before's yearly meetings
    /// are still asked for in this one, by their own numbers. Empty when nothing changed.
    std::shared_ptr<const Duty> yearBefore;
    /// The year of the office's own newest change that holds, so that it can be told wherever the figure is.
    std::optional<int> changedSince = {};

    bool isRegister() const { return std::holds_alternative<RegisterCheck>(check); }
    bool isByYear() const {
        const auto* cadence = std::get_if<CadenceCheck>(&check);
        return cadence && cadence->byYear;
    }
    bool operator==(const Duty&) const = default;
};

/// Its title in the user's language.
QString displayName(const Duty& duty);

/// 7, 15, 30 and 60 days (duties.md §1).
int usualWarningDays(PeriodKind period);

} // namespace zhibu::duties
