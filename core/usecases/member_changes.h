#pragma once

#include "core/exchange/transfer_file.h"
#include "core/usecases/ledger.h"

/// What happens to a member, each a verb with its undo: entered, corrected, transferred, moved between
/// groups, converted, restricted in rights, gone, or found to be entered twice.
namespace zhibu {

/// What a form holds. `identity` nullopt: the protected part was not shown and stays.
struct MemberForm {
    Member member;
    std::optional<ProtectedIdentity> identity = {};
};
/// What is wrong and what is worth a look, by field; for showing as one leaves a field, too. A bad identity
/// number is a warning, one a spreadsheet rounded (3.2118E+17) an error.
struct MemberFindings {
    Problems errors = {};
    Problems warnings = {};
};
MemberFindings memberFindings(const MemberForm& form, const Office& office, Date today);

/// The next free 党员编号: the highest one's digits, counted on.
QString nextMemberNumber(const Office& office);

/// Where somebody belongs from a day on.
struct Stay {
    OrganizationId branch;
    std::optional<OrganizationId> group = {};
    std::optional<Date> from = {}; ///< nullopt: since before any record
    QString beganBy = {};
};
/// From when somebody entered later belongs to the branch, where nothing else is known: the branch's
/// founding, or the day of joining the Party if that was later; nullopt: since before any record, as an
/// import has it.
std::optional<Date> usualStayBegin(const Organization& branch, const std::optional<Date>& joinedOn);
/// What a whole identity number says: day of birth and sex. nullopt where a digit is wrong.
struct NumberSays {
    QString birthDate;
    Sex sex;
};
std::optional<NumberSays> saidByIdentityNumber(const QString& number);
/// Verb "member.add".
Result<MemberId> addMember(Ledger& ledger, const Actor& actor, const MemberForm& form, const Stay& stay);
/// Verb "member.edit". Nothing differs: nothing happens.
Problems editMember(Ledger& ledger, const Actor& actor, const MemberForm& form);
/// The protected part, whole: an entry of the audit trail (trust.md).
Result<ProtectedIdentity> revealIdentity(Ledger& ledger, const Actor& actor, const MemberId& member);

/// Columns that may be set for many at once.
enum class BulkField { ethnicGroup, education, workPosition, leadingCadre, remarks };
QString displayName(BulkField field);
QString valueOf(const Member& member, BulkField field); ///< as words
/// One verb, one undo ("member.edit_many"); how many changed. leadingCadre: "是" or "否", or Y/N, 1/0.
Result<int> setForMembers(Ledger& ledger, const Actor& actor, const std::vector<MemberId>& members,
                          BulkField field, const QString& value);

/// To another group of the branch, or to none, from the day on. Verb "member.group".
Problems changeGroup(Ledger& ledger, const Actor& actor, const MemberId& member,
                     const std::optional<OrganizationId>& group, Date on);
/// To another branch kept in this book. Verb "member.move".
Problems moveMember(Ledger& ledger, const Actor& actor, const MemberId& member, const Stay& to);

/// Leaves the branch on the day: death, leaving the Party, transfer … Verb "member.leave".
Problems leaveBranch(Ledger& ledger, const Actor& actor, const MemberId& member, Date on, const QString& how);
/// How people leave, for choosing.
QStringList waysToLeave();

/// 转出: leaves, and the signed file for the next office. Verb "member.transfer_out".
Result<QByteArray> transferOut(Ledger& ledger, const Actor& actor, const MemberId& member, Date on,
                               const QString& toName, const QString& document);

/// What a transfer file would do here.
struct TransferInPlan {
    TransferFile file;
    const Member* known = nullptr;           ///< the same UUID is in the book
    std::vector<const Member*> perhaps = {}; ///< the same name, birth and 入党日期: settle by hand
    QString number = {};                     ///< the number the member would have here
};
/// A problem where the member belongs to a branch of this book already.
Result<TransferInPlan> planTransferIn(Ledger& ledger, const Actor& actor, const QByteArray& file);
/// 转入. `same`: the file's member is that one, already in the book. Verb "member.transfer_in".
Result<MemberId> transferIn(Ledger& ledger, const Actor& actor, const TransferInPlan& plan, const Stay& stay,
                            const std::optional<MemberId>& same = {});

/// 转正. Verb "member.convert".
Problems convertMember(Ledger& ledger, const Actor& actor, const MemberId& member, Date on);
/// By half a year to a year, once (党章 第七条). Verb "member.extend".
Problems extendProbation(Ledger& ledger, const Actor& actor, const MemberId& member, Date until,
                         const QString& reason);
/// 取消预备党员资格. Verb "member.cancel".
Problems cancelProbation(Ledger& ledger, const Actor& actor, const MemberId& member, Date on,
                         const QString& reason);
struct ConversionDue {
    MemberId member;
    QString number;
    QString name;
    QString branch;
    std::optional<Date> due; ///< nullopt: 入党日期 is unknown
    bool extended = false;
};
/// Probationary members on the day, the most pressing first.
Result<std::vector<ConversionDue>> conversionsDue(Ledger& ledger, const Actor& actor,
                                                  const OrganizationId& root, Date day);

/// Verb "member.restrict".
Problems restrictRights(Ledger& ledger, const Actor& actor, const RightsRestriction& restriction);
/// Ends on the day. Verb "member.unrestrict".
Problems endRestriction(Ledger& ledger, const Actor& actor, const RestrictionId& restriction, Date on);

/// Two records of one person: what stays, what moves over, and what stands in the way.
struct MergePlan {
    struct Line {
        QString caption;
        QString kept;
        QString other;
        QString result;
    };
    Member result;
    std::vector<Line> lines = {}; ///< fields that differ
    int attendances = 0;          ///< that move over, with the rest
    int credits = 0;
    int positions = 0;
    int memberships = 0;
    Problems problems = {};
};
Result<MergePlan> planMerge(Ledger& ledger, const Actor& actor, const MemberId& keep, const MemberId& other);
/// Verb "member.merge"; undo brings both back.
Problems mergeMembers(Ledger& ledger, const Actor& actor, const MemberId& keep, const MemberId& other);

/// Everything the audit trail knows of a member, newest first.
struct MemberHistoryLine {
    QString at;
    QString actor;
    QString title;
    QString field; ///< caption
    QString before;
    QString after;
};
Result<std::vector<MemberHistoryLine>> memberHistory(Ledger& ledger, const Actor& actor,
                                                     const MemberId& member);

} // namespace zhibu
