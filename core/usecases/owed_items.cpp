#include "core/usecases/owed_items.h"

#include "core/duties/clause.h"

namespace zhibu {

namespace {

ActivityKinds recordKindsOf(const duties::Duty& duty) {
    if (const auto* cadence = std::get_if<duties::CadenceCheck>(&duty.check)) return cadence->kinds;
    if (std::holds_alternative<duties::LectureCheck>(duty.check)) return {ActivityKind::lecture};
    if (std::holds_alternative<duties::TalkCheck>(duty.check)) return {ActivityKind::talk};
    return {};
}

} // namespace

bool isPerPerson(const duties::Duty& duty) {
    return std::holds_alternative<duties::HoursCheck>(duty.check) ||
           std::holds_alternative<duties::LectureCheck>(duty.check) ||
           std::holds_alternative<duties::TalkCheck>(duty.check);
}

QString subjectName(const Office& office, const duties::DutyResult& result) {
    if (result.member) {
        if (const Member* member = office.member(*result.member)) return member->name;
    }
    if (result.group) {
        if (const Organization* group = office.organization(*result.group)) return group->name;
    }
    return result.subject;
}

void OwedItems::add(const duties::Duty& duty, const duties::DutyResult& result) {
    const QString reason = result.status == duties::Status::overdue ? explanations.of(result) : QString();
    if (reason.isEmpty() && isPerPerson(duty)) {
        const auto [place, isNew] =
            folded.emplace(std::tuple(result.organization, result.duty, result.status), owed.size());
        if (!isNew) {
            owed[place->second].people += subjectName(ledger.office(), result);
            return;
        }
    }
    OwedItem item = itemOf(duty, result);
    item.explanation = reason;
    (reason.isEmpty() ? owed : explained).push_back(std::move(item));
}

OwedItem OwedItems::itemOf(const duties::Duty& duty, const duties::DutyResult& result) const {
    const Office& office = ledger.office();
    OwedItem item{.result = result,
                  .title = displayName(duty),
                  .organizationName = office.nameOf(result.organization),
                  .people = {},
                  .clause = duties::clauseOf(duty),
                  .quote = duty.quote,
                  .recordKinds = recordKindsOf(duty),
                  .recordFor = result.group.value_or(result.organization),
                  .explanation = {},
                  .changedSince = duty.changedSince};
    const QString subject = subjectName(office, result);
    if (!subject.isEmpty()) item.people += subject;
    return item;
}

} // namespace zhibu
