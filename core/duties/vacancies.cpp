#include "core/duties/evaluation.h"

namespace zhibu::duties {

namespace {

void settleFilled(Evaluation& evaluation, DutyResult& result, Date filledOn) {
    result.status = Status::met;
    Sentences& sentences = evaluation.sentences;
    const int daysLate = result.due->daysTo(filledOn);
    if (daysLate <= 0) {
        result.reason = sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "Filled on %1."), filledOn);
        return;
    }
    result.reason =
        sentences
            .text(QT_TRANSLATE_NOOP("DutyReasons", "Filled late, on %1; it was due on %2 (days late: %3)."))
            .arg(sentences.iso(filledOn), sentences.iso(*result.due), QString::number(daysLate));
}

void settleOpen(Evaluation& evaluation, DutyResult& result, const VacancyCheck& check, Date openedOn) {
    result.status = evaluation.statusOf(Amount::ofHours(1), Amount(), *result.due, check.warningDays);
    Sentences& sentences = evaluation.sentences;
    const QString sentence =
        result.status == Status::overdue
            ? sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "Vacant since %1; it was to be filled by %2."))
            : sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "Vacant since %1; it is to be filled by %2."));
    result.reason = sentence.arg(sentences.iso(openedOn), sentences.iso(*result.due));
}

} // namespace

void evaluateCheck(Evaluation& evaluation, const Duty& duty, const VacancyCheck& check,
                   const Organization& organization, const Occasions&) {
    const Term* term = evaluation.office.runningTerm(organization.id, evaluation.asOf);
    if (!term) return;
    for (const Vacancy& vacancy : evaluation.office.seats(*term, evaluation.asOf).vacancies) {
        DutyResult& result = evaluation.add(duty, organization);
        result.subject = vacancy.position;
        result.due = vacancy.openedOn.addMonths(check.months);
        if (vacancy.filledOn)
            settleFilled(evaluation, result, *vacancy.filledOn);
        else
            settleOpen(evaluation, result, check, vacancy.openedOn);
    }
}

} // namespace zhibu::duties
