#include "core/duties/evaluation.h"

namespace zhibu::duties {

namespace {

/// The reason where no term runs, and the status that makes.
void settleWithoutTerm(Evaluation& evaluation, DutyResult& result, const Organization& organization) {
    Sentences& sentences = evaluation.sentences;
    const bool temporary =
        organization.kind == OrganizationKind::branch && organization.branchType == BranchType::temporary;
    if (temporary) {
        result.reason =
            sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "A temporary branch holds no elections."));
        return;
    }
    result.status = Status::attention;
    const Term* last = nullptr;
    for (const Term* term : evaluation.office.termsOf(organization.id)) {
        if (term->electedOn <= evaluation.asOf) last = term;
    }
    if (last && last->closedOn)
        result.reason = sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "The last term was closed on %1."),
                                       *last->closedOn);
    else
        result.reason = sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "No term is recorded."));
}

const char* sentenceFor(const Term& term, Status status) {
    if (status == Status::overdue)
        return QT_TRANSLATE_NOOP("DutyReasons", "The term ended on %1; no election has been held since.");
    if (term.extendedUntil) return QT_TRANSLATE_NOOP("DutyReasons", "The extended term ends on %1.");
    return QT_TRANSLATE_NOOP("DutyReasons", "The term ends on %1.");
}

} // namespace

void evaluateCheck(Evaluation& evaluation, const Duty& duty, const TermCheck& check,
                   const Organization& organization, const Occasions&) {
    if (!organization.existsOn(evaluation.asOf)) return;
    DutyResult& result = evaluation.add(duty, organization);
    const Term* term = evaluation.office.runningTerm(organization.id, evaluation.asOf);
    if (!term) {
        settleWithoutTerm(evaluation, result, organization);
        return;
    }
    const Date due = term->dueOn();
    result.due = due;
    if (due < evaluation.asOf)
        result.status = Status::overdue;
    else
        result.status =
            due.addMonths(-check.warningMonths) <= evaluation.asOf ? Status::due_soon : Status::met;
    result.reason = evaluation.sentences.text(sentenceFor(*term, result.status), due);
}

} // namespace zhibu::duties
