#include "core/duties/evaluation.h"

namespace zhibu::duties {

namespace {

/// What the number of members calls for; nothing: a joint branch is advised.
std::optional<OrganizationKind> kindFor(const StructureKindCheck& check, size_t members, size_t fullMembers) {
    if (members >= static_cast<size_t>(check.organCommitteeFrom)) return OrganizationKind::organ_committee;
    if (members >= static_cast<size_t>(check.generalBranchFrom)) return OrganizationKind::general_branch;
    if (fullMembers >= static_cast<size_t>(check.branchFrom)) return OrganizationKind::branch;
    return std::nullopt;
}

} // namespace

void evaluateCheck(Evaluation& evaluation, const Duty& duty, const StructureKindCheck& check,
                   const Organization& organization, const Occasions&) {
    if (!organization.existsOn(evaluation.asOf)) return;
    const size_t members = evaluation.office.membersOf(organization.id, evaluation.asOf).size();
    const size_t fullMembers = evaluation.office.fullMembersOf(organization.id, evaluation.asOf).size();
    const std::optional<OrganizationKind> advised = kindFor(check, members, fullMembers);
    const bool isJoint =
        organization.kind == OrganizationKind::branch && organization.branchType == BranchType::joint;
    const bool holds = advised ? organization.kind == *advised : isJoint;

    DutyResult& result = evaluation.add(duty, organization);
    result.status = holds ? Status::met : Status::attention;
    const QString size = QString::number(members);
    const QString own = displayName(organization.kind);
    Sentences& sentences = evaluation.sentences;
    if (holds) {
        result.reason = sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "Right for its members (%1): %2."))
                            .arg(size, own);
    } else if (advised) {
        result.reason =
            sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "Its members (%1) call for: %2; it is: %3."))
                .arg(size, displayName(*advised), own);
    } else {
        result.reason =
            sentences
                .text(QT_TRANSLATE_NOOP(
                    "DutyReasons", "It has too few full members (%1): a joint branch is advised; it is: %2."))
                .arg(QString::number(fullMembers), own);
    }
}

} // namespace zhibu::duties
