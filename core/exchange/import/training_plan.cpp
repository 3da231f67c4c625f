#include "core/exchange/import/training_plan.h"

#include "core/exchange/import/people.h"
#include "core/exchange/import/row_reader.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString identityOf(const TrainingCredit& credit) {
    return credit.member.toString() + credit.datedOn.toIso() + credit.course;
}

class TrainingPlanner {
public:
    TrainingPlanner(const ColumnMapping& mapping, const TrainingContext& given)
        : context(given), people(given.office), reader(mapping) {
        plan.mapping = mapping;
        for (const TrainingCredit& credit : context.known)
            known.insert(identityOf(credit), &credit);
    }

    bool run(const Sheet& sheet); ///< false when stopped
    ImportPlan finish() {
        plan.changes = std::move(changes);
        return std::move(plan);
    }

private:
    std::optional<TrainingCredit> read();
    const Member* readMember(Date day);
    const Member* settledMember(const PlannedRow& planned) const;
    bool isReceived(const Member& member, Date day);
    bool isFrozen(const TrainingCredit& credit) const;
    bool saidBefore(const TrainingCredit& credit, PlannedRow& planned);
    void settle(TrainingCredit credit, PlannedRow& planned);
    TrainingCredit merged(const TrainingCredit& before, TrainingCredit stated) const;

    const TrainingContext& context;
    People people;
    RowReader reader;
    ImportPlan plan;
    TrainingChanges changes;
    QHash<QString, const TrainingCredit*> known;
    QHash<QString, std::pair<TrainingCredit, int>> said; ///< with the number of the row
};

bool TrainingPlanner::run(const Sheet& sheet) {
    for (size_t i = plan.mapping.headerIndex + 1; i < sheet.rows.size(); ++i) {
        if (context.run.stoppedAt(i, sheet.rows.size())) return false;
        if (plan.leavesOut(sheet.rows[i])) continue;
        PlannedRow& planned = plan.rows.emplace_back(PlannedRow{.row = sheet.rows[i].number});
        reader.open(sheet.rows[i], planned);
        std::optional<TrainingCredit> credit = read();
        if (credit && !planned.heldBack() && !saidBefore(*credit, planned))
            settle(std::move(*credit), planned);
    }
    return true;
}

const Member* TrainingPlanner::readMember(Date day) {
    const QString name = values::personName(reader.text(TrainingField::name));
    const QString number = values::plainForm(reader.text(TrainingField::number));
    const QString& field = fieldName(number.isEmpty() ? TrainingField::name : TrainingField::number);
    PlannedRow& planned = reader.planned();
    if (name.isEmpty() && number.isEmpty()) {
        planned.reject(reasons::missing(field));
        return nullptr;
    }
    const RosterScope anywhere{nullptr, day};
    const People::Found found =
        number.isEmpty() ? people.find(name, anywhere) : people.findNumbered(name, number, anywhere);
    if (const auto* member = std::get_if<const Member*>(&found)) return *member;
    const auto fault = std::get<People::Fault>(found);
    // With a number it is certain who is meant, wherever that person belonged on the day.
    if (fault == People::Fault::elsewhere && !number.isEmpty()) return people.numbered(number);
    if (const Member* settled = settledMember(planned)) return settled;
    planned.reject(memberProblem(fault, people, field, name, number, anywhere));
    for (const Member* candidate : people.candidates(name, anywhere))
        planned.candidates.push_back(candidate->id);
    return nullptr;
}

const Member* TrainingPlanner::settledMember(const PlannedRow& planned) const {
    const auto answer = context.settled.find(planned.row);
    if (answer == context.settled.end()) return nullptr;
    const auto* member = std::get_if<MemberId>(&answer->second);
    return member ? context.office.member(*member) : nullptr;
}

/// Hours of a member whose branch hands its records in come with them.
bool TrainingPlanner::isReceived(const Member& member, Date day) {
    const Membership* stay = context.office.membershipOn(member.id, day);
    const Organization* branch = stay ? context.office.organization(stay->branch) : nullptr;
    if (!branch || branch->origin != Origin::received) return false;
    reader.planned().reject(reasons::organizationReceived(fieldName(TrainingField::name), branch->name));
    return true;
}

bool TrainingPlanner::isFrozen(const TrainingCredit& credit) const {
    return context.frozen && context.frozen(credit.member, credit.datedOn.year());
}

std::optional<TrainingCredit> TrainingPlanner::read() {
    const QString course = reader.requiredText(TrainingField::course);
    const std::optional<Date> day = reader.date(TrainingField::date);
    if (!reader.states(TrainingField::date))
        reader.planned().reject(reasons::missing(fieldName(TrainingField::date)));
    if (!reader.states(TrainingField::hours))
        reader.planned().reject(reasons::missing(fieldName(TrainingField::hours)));
    const std::optional<CreditHours> hours = reader.hours(TrainingField::hours);
    const std::optional<TrainingForm> form = reader.term<TrainingForm>(TrainingField::form);
    const QString who = reader.states(TrainingField::name) ? reader.text(TrainingField::name)
                                                           : reader.text(TrainingField::number);
    reader.planned().subject = QStringList{who, reader.text(TrainingField::date), course}.join(u' ');
    const Member* member = day ? readMember(*day) : nullptr;
    if (!member || !hours || isReceived(*member, *day)) return std::nullopt;
    return TrainingCredit{.id = context.ids.next<TrainingCreditId>(),
                          .member = member->id,
                          .datedOn = *day,
                          .course = course,
                          .form = form,
                          .organizer = reader.text(TrainingField::organizer),
                          .creditHours = *hours,
                          .certificate = reader.text(TrainingField::certificate)};
}

bool TrainingPlanner::saidBefore(const TrainingCredit& credit, PlannedRow& planned) {
    const QString identity = identityOf(credit);
    const auto first = said.constFind(identity);
    if (first == said.cend()) {
        said.insert(identity, {credit, planned.row});
        return false;
    }
    TrainingCredit same = credit;
    same.id = first->first.id;
    if (same == first->first)
        planned.warnings.push_back(reasons::sameRow(first->second));
    else
        planned.reject(reasons::secondRow(fieldName(TrainingField::course), planned.subject, first->second));
    return true;
}

TrainingCredit TrainingPlanner::merged(const TrainingCredit& before, TrainingCredit stated) const {
    stated.id = before.id;
    if (!stated.form) stated.form = before.form;
    if (stated.organizer.isEmpty()) stated.organizer = before.organizer;
    if (stated.certificate.isEmpty()) stated.certificate = before.certificate;
    return stated;
}

void TrainingPlanner::settle(TrainingCredit credit, PlannedRow& planned) {
    const TrainingCredit* before = known.value(identityOf(credit));
    if (!before) {
        if (isFrozen(credit))
            return planned.reject(reasons::yearFrozen(fieldName(TrainingField::date), credit.datedOn.year()));
        planned.outcome = Outcome::created;
        changes.added.push_back(std::move(credit));
        return;
    }
    credit = merged(*before, std::move(credit));
    if (credit == *before) return;
    if (isFrozen(credit))
        return planned.reject(reasons::yearFrozen(fieldName(TrainingField::date), credit.datedOn.year()));
    planned.outcome = Outcome::changed;
    changes.changed.push_back(std::move(credit));
}

} // namespace

Result<ImportPlan> planTraining(const Sheet& sheet, const ColumnMapping& mapping,
                                const TrainingContext& context) {
    TrainingPlanner planner(mapping, context);
    if (!planner.run(sheet)) return importCancelled();
    return planner.finish();
}

} // namespace zhibu
