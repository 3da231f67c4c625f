#pragma once

#include <QString>
#include <QStringList>

#include <bitset>
#include <initializer_list>
#include <optional>
#include <span>

/// The field's fixed vocabularies (domain.md §1, §4, §5): an identifier for code and files, a Chinese term as
/// written in import files, and a display name in the user's language.
namespace zhibu {

enum class OrganizationKind { work_committee, leading_group, organ_committee, general_branch, branch, group };
enum class BranchType { regular, joint, temporary };
/// kept: entered on this PC; received: came in a package; reference: the organisation above, without records.
enum class Origin { kept, received, reference };

enum class ActivityKind {
    general_meeting,
    committee_meeting,
    group_meeting,
    lecture,
    theme_day,
    study,
    life_meeting,
    appraisal,
    talk,
    work_meeting,
    ideology_session,
    report_hearing,
    centre_group_study,
    duty_report,
    annual_notice,
    member_assembly,
    assessment,
    commendation,
    inspection,
    warning_education,
    training,
    practice_base,
    volunteering,
    election_meeting,
    other
};
inline constexpr size_t activityKindCount = 25;

enum class Facet { work_committee, leading_group, head_organization, discipline_committee };
inline constexpr size_t facetCount = 4;

enum class AttendanceState { present, online, late, on_leave, absent };
/// expected: 应到; observer: 列席, earns no hours; talker and talkee: the two sides of a talk.
enum class AttendanceRole { expected, observer, talker, talkee };
enum class TrainingForm { course, online_study, seconded, practice, other };
inline constexpr size_t trainingFormCount = 5;
enum class MemberStatus { probationary, full };
enum class Sex { male, female };
enum class PositionOrigin { elected, by_elected, appointed };
enum class ApprovalOutcome { open, approved, refused };

/// One row of a vocabulary.
template<class Enum> struct VocabularyRow {
    Enum value;
    const char* identifier;
    const char16_t* chinese; ///< the term in files and reports
    const char* english;     ///< translation source of the display name, context "Terms"
};

template<class Enum> std::span<const VocabularyRow<Enum>> vocabulary();

template<class Enum> QString identifier(Enum value);
template<class Enum> QString chineseTerm(Enum value);
template<class Enum> QString displayName(Enum value);
template<class Enum> std::optional<Enum> fromIdentifier(QStringView text);
/// The exact Chinese term or one of the synonyms people write (普通 for a regular branch, 党委 for a leading
/// group …).
template<class Enum> std::optional<Enum> fromChinese(QStringView text);

/// A small set of enumerators, ordered by their declaration.
template<class Enum, size_t Count> class EnumSet {
public:
    EnumSet() = default;
    EnumSet(std::initializer_list<Enum> values) {
        for (const Enum value : values)
            insert(value);
    }
    void insert(Enum value) { bits.set(static_cast<size_t>(value)); }
    void erase(Enum value) { bits.reset(static_cast<size_t>(value)); }
    bool contains(Enum value) const { return bits.test(static_cast<size_t>(value)); }
    bool intersects(const EnumSet& other) const { return (bits & other.bits).any(); }
    bool isOnly(Enum value) const { return bits.count() == 1 && contains(value); }
    bool empty() const { return bits.none(); }
    size_t size() const { return bits.count(); }
    std::vector<Enum> values() const {
        std::vector<Enum> list;
        for (size_t i = 0; i < Count; ++i) {
            if (bits.test(i)) list.push_back(static_cast<Enum>(i));
        }
        return list;
    }
    bool operator==(const EnumSet&) const = default;

private:
    std::bitset<Count> bits;
};

using ActivityKinds = EnumSet<ActivityKind, activityKindCount>;
using Facets = EnumSet<Facet, facetCount>;

/// "主题党日、集中学习" in the user's language.
QString kindNames(const ActivityKinds& kinds);

/// The posts a committee of the kind usually has, 书记 first; empty for a group.
QStringList usualPositions(OrganizationKind kind);

inline bool countsAsPresent(AttendanceState state) {
    return state == AttendanceState::present || state == AttendanceState::online ||
           state == AttendanceState::late;
}

} // namespace zhibu
