#pragma once

#include "core/domain/credit_hours.h"
#include "core/domain/date.h"
#include "core/domain/id.h"
#include "core/domain/terms.h"

#include <QDateTime>

#include <map>

/// The ledger's things as plain values (domain.md §1–§5). Every interval is half open: `until` is exclusive.
namespace zhibu {

struct Organization {
    OrganizationId id;
    QString name = {};
    QString shortName = {};
    QString code = {}; ///< unique in a book
    OrganizationKind kind = OrganizationKind::branch;
    BranchType branchType = BranchType::regular; ///< meaningful for branches
    std::optional<OrganizationId> parent = {};
    std::optional<Date> establishedOn = {};
    std::optional<Date> dissolvedOn = {};
    QString approvalNumber = {};
    QString contact = {};
    Origin origin = Origin::kept;
    bool fromPackage = false; ///< received, and known from files below alone: not entered in this book

    /// From the established day to the day before the dissolved one.
    bool existsOn(Date day) const { return DateInterval{establishedOn, dissolvedOn}.contains(day); }
    bool operator==(const Organization&) const = default;
};

struct Member {
    MemberId id;
    QString number = {}; ///< 党员编号, unique in a book
    QString name = {};
    std::optional<Sex> sex = {};
    QString ethnicGroup = {};
    QString birthDate = {}; ///< "1985-03-07", or "1985-03" where only the month is known
    QString education = {};
    std::optional<Date> joinedOn = {};     ///< 入党日期
    std::optional<Date> fullMemberOn = {}; ///< 转正日期
    std::optional<MemberStatus> statedStatus =
        {}; ///< 人员类别; holds on every date where 转正日期 is unknown
    QString workPosition = {};
    bool leadingCadre = false;
    QString remarks = {};
    std::optional<Date> probationUntil = {}; ///< where probation was extended

    /// The day a probationary member's case is due: the extension's, otherwise one year after 入党日期;
    /// nullopt where that is unknown.
    std::optional<Date> conversionDue() const;

    /// nullopt before 入党日期, or where nothing says. domain.md §2.
    std::optional<MemberStatus> statusOn(Date day) const;
    bool operator==(const Member&) const = default;
};

/// How an organisation stood until a day: what it was called, what it was and what it stood below.
struct OrganizationStateRecord {
    OrganizationStateId id;
    OrganizationId organization;
    Date until; ///< exclusive: the day of the change
    QString name = {};
    QString shortName = {};
    OrganizationKind kind = OrganizationKind::branch;
    std::optional<OrganizationId> parent = {};
    QString event = {}; ///< what happened on the day, "moved", "renamed" … (organization_changes.h)
    QString document = {};
    bool operator==(const OrganizationStateRecord&) const = default;
};

/// 党小组长 from a day to another (exclusive).
struct GroupLeader {
    GroupLeaderId id;
    OrganizationId group;
    MemberId member;
    Date from;
    std::optional<Date> until = {};
    bool operator==(const GroupLeader&) const = default;
};

/// 报批 (丹发38 第五条): decision of the leading group, request, reply, each with a day and a number.
struct Approval {
    ApprovalId id;
    OrganizationId organization;
    QString matter = {};
    std::optional<Date> decidedOn = {};
    QString decisionNumber = {};
    std::optional<Date> requestedOn = {};
    QString requestNumber = {};
    std::optional<Date> repliedOn = {};
    QString replyNumber = {};
    ApprovalOutcome outcome = ApprovalOutcome::open;
    QString remarks = {};
    bool operator==(const Approval&) const = default;
};

/// The protected part of a member, apart, so that it is only read where it is asked for (trust.md).
struct ProtectedIdentity {
    QString identityNumber = {};
    QString phone = {};
    bool operator==(const ProtectedIdentity&) const = default;
};

struct Membership {
    MembershipId id;
    MemberId member;
    OrganizationId branch;
    std::optional<OrganizationId> group = {};
    DateInterval interval = {}; ///< no `from`: since before any record
    QString beganBy = {};
    QString endedBy = {};
    bool operator==(const Membership&) const = default;
};

/// 党员权利受限: such a member is not a voting member on these dates.
struct RightsRestriction {
    RestrictionId id;
    MemberId member;
    DateInterval interval = {};
    QString reason = {};
    QString document = {};
    bool operator==(const RightsRestriction&) const = default;
};

struct Term {
    TermId id;
    OrganizationId organization;
    int number = 1; ///< 届次
    Date electedOn;
    int lengthYears = 3;
    std::optional<Date> extendedUntil = {};
    QString extensionDocument = {};
    std::optional<int> approvedSeats = {};
    std::optional<Date> closedOn = {}; ///< exclusive

    Date dueOn() const { return extendedUntil ? *extendedUntil : electedOn.addYears(lengthYears); }
    bool runsOn(Date day) const { return electedOn <= day && (!closedOn || day < *closedOn); }
    bool operator==(const Term&) const = default;
};

struct Position {
    PositionId id;
    TermId term;
    QString name = {}; ///< 书记, 副书记, 组织委员 …
    MemberId member;
    Date from;
    std::optional<Date> until = {};
    PositionOrigin how = PositionOrigin::elected;
    QString approvalNumber = {};
    bool operator==(const Position&) const = default;
};

/// A seat set up without a holder.
struct EmptySeat {
    EmptySeatId id;
    TermId term;
    QString position = {};
    Date openedOn;
    bool operator==(const EmptySeat&) const = default;
};

struct Attendance {
    MemberId member;
    AttendanceRole role = AttendanceRole::expected;
    AttendanceState state = AttendanceState::present;
    QString reason = {};
    std::optional<Date> madeUpOn = {}; ///< 补课日期
    bool operator==(const Attendance&) const = default;
};

/// 应到, 实到 and the rest, for running totals. Observers and the sides of a talk are not expected.
struct AttendanceCount {
    int expected = 0;
    int present = 0; ///< present + online + late
    int online = 0;
    int late = 0;
    int onLeave = 0;
    int absent = 0;
    int observers = 0;
};
AttendanceCount attendanceCount(const std::vector<Attendance>& attendance);

/// A person named on a record: a member where one is meant, otherwise text (an outside host or lecturer).
struct NamedPerson {
    std::optional<MemberId> member = {};
    QString text = {};
    bool empty() const { return !member && text.isEmpty(); }
    bool operator==(const NamedPerson&) const = default;
};

/// One thing resolved: what, who sees to it and by when, the latter two where they were said.
struct Resolution {
    QString text;
    QString responsible = {};
    std::optional<Date> dueOn = {};
    bool operator==(const Resolution&) const = default;
};

/// The count of one motion (domain.md §4): persons.
struct Vote {
    QString motion = {};
    int expected = 0; ///< voting members who should have come (应到会有表决权的人数)
    int present = 0;
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    bool operator==(const Vote&) const = default;
};

/// A photograph, sign-in sheet or PDF beside a record; its bytes lie under their hash (BLAKE2b-256).
struct Attachment {
    AttachmentId id;
    QString name = {};      ///< of the file, without a folder
    QString mediaType = {}; ///< "image/jpeg", "image/png", "application/pdf"
    QByteArray hash = {};
    qint64 size = 0;                         ///< bytes
    std::optional<QByteArray> original = {}; ///< of the picture before it was made smaller, where it was kept
    bool operator==(const Attachment&) const = default;
};

/// Days between being held and being entered, where that is more than 7 (补录); nullopt otherwise and where
/// the day of entry is unknown.
std::optional<int> lateEntryDays(Date heldOn, const std::optional<Date>& enteredOn);

struct Activity {
    ActivityId id;
    OrganizationId organization; ///< the one that held it; a group meeting belongs to the group
    QString code = {};           ///< 活动编号 of an import, "" otherwise
    ActivityKinds kinds = {};
    Date heldOn;
    QString startsAt = {}; ///< "14:30" or ""
    QString endsAt = {};
    QString place = {};
    NamedPerson host = {};
    NamedPerson recorder = {};
    NamedPerson lecturer = {};
    QString topic = {};
    QStringList agenda = {};
    QString minutes = {};  ///< rich_text.h; protected where a talk is among the kinds
    QString speeches = {}; ///< rich_text.h
    std::vector<Resolution> resolutions = {};
    std::vector<Vote> votes = {};
    QString observers = {}; ///< 列席 from outside, as text
    Facets facets = {};
    std::optional<CreditHours> creditHours = {};
    QStringList themeItems = {};     ///< 五事联动 slots done
    std::optional<int> forYear = {}; ///< 所属年度 where stated
    QDateTime recordedAt = {};       ///< the system's, always
    bool imported = false;
    std::optional<Date> statedEntryDate = {}; ///< 录入日期 of imported history, kept as stated
    std::vector<Attendance> attendance = {};
    QString expectedReason = {}; ///< why 应到 is not the roster, where it was changed by hand
    std::vector<Attachment> attachments = {};

    int yearItCountsFor() const { return forYear ? *forYear : heldOn.year(); }
    /// The day it was entered as far as is known; imported history without a stated day: nullopt, "unknown".
    std::optional<Date> enteredOn() const;
    std::optional<int> lateByDays() const { return lateEntryDays(heldOn, enteredOn()); }
    bool operator==(const Activity&) const = default;
};

/// A record as it stood before an amendment took its place.
struct ActivityVersion {
    ActivityId activity;
    int number = 1;          ///< from 1, the oldest
    QByteArray content = {}; ///< canonical JSON (core/usecases/activity_versions.h)
    QDateTime amendedAt = {};
    QString reason = {}; ///< why it was amended
    bool operator==(const ActivityVersion&) const = default;
};

/// An office's own beginning of a record.
struct RecordTemplate {
    TemplateId id;
    QString name = {};
    QByteArray content = {}; ///< canonical JSON of a draft without people, day and organisation
    bool operator==(const RecordTemplate&) const = default;
};

struct TrainingCredit {
    TrainingCreditId id;
    MemberId member;
    Date datedOn;
    QString course = {};
    std::optional<TrainingForm> form = {};
    QString organizer = {};
    CreditHours creditHours = {};
    QString certificate = {};
    bool operator==(const TrainingCredit&) const = default;
};

struct HoursExemption {
    ExemptionId id;
    MemberId member;
    int year = 0;
    QString reason = {};
    bool operator==(const HoursExemption&) const = default;
};

/// The hours of a branch's year as they stood on a day. Later changes are amendments with a reason.
struct HoursFreeze {
    struct Figure {
        qint64 hours = 0;    ///< hundredths
        qint64 required = 0; ///< hundredths; 0 where exempted
        bool operator==(const Figure&) const = default;
    };
    FreezeId id;
    OrganizationId organization;
    int year = 0;
    Date frozenOn;
    std::map<MemberId, Figure> figures = {};
    bool operator==(const HoursFreeze&) const = default;
};

/// What was changed after a year's hours were frozen, and why.
struct FrozenChange {
    FrozenChangeId id;
    FreezeId freeze;
    Date changedOn;
    QString what = {};
    QString reason = {};
    bool operator==(const FrozenChange&) const = default;
};

/// 说明原因 for one overdue result: it leaves the list of what is owed and stays overdue in every figure.
struct DutyExplanation {
    ExplanationId id;
    QString duty = {};
    OrganizationId organization;
    QString subject = {};
    QString period = {};
    QString reason = {};
    bool operator==(const DutyExplanation&) const = default;
};

/// What the office itself changed about a duty from a year on; what is empty stays as it was before.
struct DutySettingRecord {
    DutySettingId id;
    QString duty = {};
    int sinceYear = 0;
    std::optional<bool> enabled = {};
    std::optional<int> required = {};
    std::optional<int> requiredCommittee = {};
    QString due = {}; ///< "03-31"; "" when it was not changed
    std::optional<int> warningDays = {};
    QString added = {}; ///< a duty of the office's own as JSON; "" for a shipped one
    QString reason = {};
    bool operator==(const DutySettingRecord&) const = default;
};

} // namespace zhibu
