#include "core/usecases/hours_statements.h"

#include "core/storage/figure_repository.h"
#include "core/storage/training_repository.h"
#include "core/usecases/hours_freeze.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct HoursStatementsText {
    Q_DECLARE_TR_FUNCTIONS(HoursStatements)
};

using duties::HoursStatement;

bool givesHours(const figure_repository::MemberActivityRow& row, Date until) {
    const Attendance& entry = row.entry;
    if (row.creditHours.hundredths() == 0 || entry.role == AttendanceRole::observer) return false;
    return countsAsPresent(entry.state) || (entry.madeUpOn && *entry.madeUpOn <= until);
}

void addActivities(Connection& connection, Date until, HoursStatement& statement) {
    const Date first = Period::ofYear(statement.year).first();
    for (auto& row : figure_repository::activitiesOf(connection, statement.member, first, until)) {
        // What was made up later is still missing on the day.
        std::optional<Date> madeUp = row.entry.madeUpOn;
        if (madeUp && until < *madeUp) madeUp.reset();
        if (givesHours(row, until))
            statement.earned.push_back({.on = row.heldOn,
                                        .what = row.topic,
                                        .kinds = row.kinds,
                                        .hours = row.creditHours,
                                        .madeUpOn = madeUp});
        statement.attended.push_back({row.heldOn, row.kinds, row.topic, row.creditHours, row.entry.role,
                                      row.entry.state, row.entry.reason, madeUp});
    }
}

void addCourses(Connection& connection, Date until, HoursStatement& statement) {
    for (const TrainingCredit& credit : training_repository::ofMember(connection, statement.member)) {
        if (credit.datedOn.year() != statement.year || until < credit.datedOn) continue;
        statement.earned.push_back({.on = credit.datedOn,
                                    .what = credit.course,
                                    .form = credit.form,
                                    .organizer = credit.organizer,
                                    .certificate = credit.certificate,
                                    .hours = credit.creditHours});
    }
    std::ranges::stable_sort(statement.earned, {}, &HoursStatement::Earned::on);
}

HoursStatement statementOf(Ledger& ledger, const FrozenYears& frozen, const duties::HoursRow& row, int year,
                           Date asOf) {
    HoursStatement statement{.member = row.member,
                             .number = row.number,
                             .name = row.name,
                             .branchCode = row.organizationCode,
                             .branch = ledger.office().nameOf(row.organization),
                             .year = year,
                             .asOf = asOf,
                             .due = row.due,
                             .committee = row.committee,
                             .required = row.required,
                             .hours = row.hours,
                             .fromActivities = row.fromActivities,
                             .madeUp = row.madeUp,
                             .byForm = row.byForm,
                             .status = row.status,
                             .exemption = row.exemption};
    addActivities(ledger.book().connection(), asOf, statement);
    addCourses(ledger.book().connection(), asOf, statement);
    if (const HoursFreeze* freeze = frozen.ofMember(row.member, year)) {
        statement.frozenOn = freeze->frozenOn;
        statement.frozenHours = CreditHours::ofHundredths(freeze->figures.at(row.member).hours);
    }
    return statement;
}

Date lastDay(int year, Date asOf) {
    return std::min(asOf, Period::ofYear(year).last());
}

} // namespace

Result<HoursStatement> hoursStatement(Ledger& ledger, const Actor& actor, const MemberId& member, int year,
                                      Date asOf) {
    if (const auto refusal = refused(ledger, actor, Right::ownPage)) return *refusal;
    if (actor.member != member) {
        if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    }
    const Date day = lastDay(year, asOf);
    if (const Membership* stay = ledger.office().membershipOn(member, day)) {
        for (const duties::HoursRow& row : uncheckedHoursRows(ledger, {stay->branch, false, day, year})) {
            if (row.member == member) return statementOf(ledger, FrozenYears(ledger), row, year, day);
        }
    }
    return Problem{
        u"member"_s, u"statement.no_branch"_s,
        HoursStatementsText::tr("On %1 this member belongs to no branch of this book.").arg(day.toIso())};
}

Result<std::vector<HoursStatement>> hoursStatements(Ledger& ledger, const Actor& actor,
                                                    const FigureQuestion& asked, const ProgressSink& progress,
                                                    const std::stop_token& stop) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Date day = lastDay(asked.year, asked.asOf);
    const FrozenYears frozen(ledger);
    const auto rows = uncheckedHoursRows(ledger, {asked.organization, asked.below, day, asked.year});
    std::vector<HoursStatement> statements;
    statements.reserve(rows.size());
    for (const duties::HoursRow& row : rows) {
        if (stop.stop_requested())
            return Problem{u"statements"_s, u"statements.stopped"_s,
                           HoursStatementsText::tr("Stopped; nothing was written.")};
        statements.push_back(statementOf(ledger, frozen, row, asked.year, day));
        tell(progress, static_cast<qint64>(statements.size()), static_cast<qint64>(rows.size()));
    }
    if (statements.empty())
        return Problem{u"statements"_s, u"statements.nobody"_s,
                       HoursStatementsText::tr("Nobody belongs to a branch here on %1.").arg(day.toIso())};
    return statements;
}

Result<Report> hoursRegisterOf(Ledger& ledger, const Actor& actor, const FigureQuestion& asked) {
    const Date day = lastDay(asked.year, asked.asOf);
    auto rows = hoursRows(ledger, actor, {asked.organization, asked.below, day, asked.year});
    if (!rows) return rows.problems();
    HoursRegisterInput input{.organization = ledger.office().nameOf(asked.organization),
                             .year = asked.year,
                             .asOf = day,
                             .printedOn = ledger.clock().today(),
                             .rows = std::move(*rows)};
    for (const duties::HoursRow& row : input.rows)
        input.branches.try_emplace(row.organization, ledger.office().nameOf(row.organization));
    const auto states = freezeStates(ledger, actor, asked.organization, asked.year);
    if (!states) return states.problems();
    for (const FreezeState& state : *states) {
        input.frozen += HoursStatementsText::tr("%1: frozen on %2; %n member(s) differ now.", nullptr,
                                                static_cast<int>(state.differences.size()))
                            .arg(state.name, state.frozenOn.toIso());
        for (const FrozenChange& change : state.changes)
            input.frozen += HoursStatementsText::tr("%1 %2 – %3", "day, what, why")
                                .arg(change.changedOn.toIso(), change.what, change.reason);
    }
    return hoursRegister(input);
}

Result<QByteArray> statementFile(Ledger& ledger, const Actor& actor,
                                 const std::vector<HoursStatement>& statements) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Organization& home = ledger.home();
    const QByteArray bytes =
        writeStatements(ledger.book(), {home.name, home.code, ledger.clock().today(), statements, {}});
    const Problems problems = ledger.book().record(
        actor, {u"hours.statement"_s, HoursStatementsText::tr("Statement of hours for %n member(s)", nullptr,
                                                              static_cast<int>(statements.size()))});
    if (!problems.empty()) return problems;
    return bytes;
}

} // namespace zhibu
