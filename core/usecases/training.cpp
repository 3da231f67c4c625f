#include "core/usecases/training.h"

#include "core/exchange/import/people.h"
#include "core/storage/figure_repository.h"
#include "core/storage/training_repository.h"
#include "core/usecases/hours_freeze.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct TrainingText {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

constexpr int mostHours = 100; // interfaces.md §3: more is absurd for one entry

Problem trainingUnknownMember() {
    return {u"member"_s, u"member.unknown"_s, TrainingText::tr("This member is no longer in the book.")};
}
Problem unknownCredit() {
    return {u"credit"_s, u"credit.unknown"_s, TrainingText::tr("This course is no longer there.")};
}

std::optional<Problem> refusedCredit(Ledger& ledger, const TrainingCreditId& credit) {
    if (!training_repository::cameInAFile(ledger.book().connection(), credit)) return std::nullopt;
    return Problem{
        u"credit"_s, u"credit.received"_s,
        TrainingText::tr("This course was handed in; it can only be changed where it was entered.")};
}

TrainingCredit creditOf(const TrainingCreditId& id, const MemberId& member, const Course& course,
                        const QString& certificate) {
    return {.id = id,
            .member = member,
            .datedOn = *course.datedOn,
            .course = course.name.trimmed(),
            .form = course.form,
            .organizer = course.organizer.trimmed(),
            .creditHours = *CreditHours::parse(course.hours.trimmed()),
            .certificate = certificate.trimmed()};
}

bool isSameCourse(const TrainingCredit& known, const TrainingCredit& fresh) {
    return known.member == fresh.member && known.datedOn == fresh.datedOn && known.course == fresh.course;
}

QString titleOf(const TrainingCredit& credit) {
    return u"%1 %2"_s.arg(credit.datedOn.toIso(), credit.course);
}

QString nameOf(Ledger& ledger, const MemberId& id) {
    const Member* member = ledger.office().member(id);
    return member ? member->name : QString();
}

QString branchNameOn(const Office& office, const MemberId& member, Date day) {
    const Membership* stay = office.membershipOn(member, day);
    return stay ? office.nameOf(stay->branch) : QString();
}

} // namespace

Problems problemsOf(const Course& course, Date today) {
    Problems problems;
    if (!course.datedOn)
        problems.push_back({u"date"_s, u"date.missing"_s, TrainingText::tr("Give the day of the course.")});
    else if (*course.datedOn > today)
        problems.push_back(
            {u"date"_s, u"date.future"_s, TrainingText::tr("The course has not taken place yet.")});
    if (course.name.trimmed().isEmpty())
        problems.push_back(
            {u"name"_s, u"course.missing"_s, TrainingText::tr("Give the name of the course.")});
    const auto hours = CreditHours::parse(course.hours.trimmed());
    if (!hours || hours->hundredths() == 0)
        problems.push_back({u"hours"_s, u"hours.missing"_s,
                            TrainingText::tr("Give the hours as a number, such as 8 or 1.5.")});
    else if (*hours > CreditHours::ofHours(mostHours))
        problems.push_back({u"hours"_s, u"hours.absurd"_s,
                            TrainingText::tr("More than %1 hours are no one course.").arg(mostHours)});
    return problems;
}

Result<int> addCourse(Ledger& ledger, const Actor& actor, const Course& course,
                      const std::vector<Participant>& participants, const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    if (Problems problems = problemsOf(course, ledger.clock().today()); !problems.empty()) return problems;
    if (participants.empty())
        return Problem{u"members"_s, u"course.nobody"_s, TrainingText::tr("Choose who took part.")};
    const int year = course.datedOn->year();
    std::unordered_set<MemberId> have;
    for (const TrainingCredit& known : training_repository::ofYear(ledger.book().connection(), year)) {
        if (known.datedOn == *course.datedOn && known.course == course.name.trimmed())
            have.insert(known.member);
    }
    FrozenAmendments amendments(ledger, reason);
    std::vector<TrainingCredit> fresh;
    std::unordered_set<MemberId> named;
    for (const Participant& participant : participants) {
        if (!ledger.office().member(participant.member)) return trainingUnknownMember();
        if (const auto refusal = refusedMember(ledger.office(), participant.member, *course.datedOn))
            return *refusal;
        if (have.contains(participant.member) || !named.insert(participant.member).second) continue;
        TrainingCredit credit = creditOf(ledger.book().ids().next<TrainingCreditId>(), participant.member,
                                         course, participant.certificate);
        const QString what =
            TrainingText::tr("%1: %2 entered, %3 h")
                .arg(nameOf(ledger, credit.member), titleOf(credit), credit.creditHours.toString());
        if (const auto refusal = amendments.touch(credit.member, year, what)) return *refusal;
        fresh.push_back(std::move(credit));
    }
    if (fresh.empty())
        return Problem{u"members"_s, u"course.known"_s,
                       TrainingText::tr("All of them have this course already.")};
    const auto count = static_cast<int>(fresh.size());
    const Problems problems = ledger.book().change(
        actor,
        {.verb = u"training.add"_s,
         .title = TrainingText::tr("Enter “%1” for %n member(s)", nullptr, count).arg(course.name.trimmed()),
         .note = reason.trimmed()},
        [&](Transaction& transaction) {
            for (const TrainingCredit& credit : fresh)
                training_repository::insert(transaction, credit);
            amendments.note(transaction);
            return Problems();
        });
    if (!problems.empty()) return problems;
    return count;
}

Problems editCredit(Ledger& ledger, const Actor& actor, const TrainingCreditId& id, const Course& course,
                    const QString& certificate, const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    const auto before = training_repository::find(ledger.book().connection(), id);
    if (!before) return {unknownCredit()};
    if (const auto refusal = refusedCredit(ledger, id)) return {*refusal};
    if (Problems problems = problemsOf(course, ledger.clock().today()); !problems.empty()) return problems;
    const TrainingCredit after = creditOf(id, before->member, course, certificate);
    if (after == *before) return {};
    for (const TrainingCredit& other :
         training_repository::ofMember(ledger.book().connection(), before->member)) {
        if (!(other.id == id) && isSameCourse(other, after))
            return {{u"name"_s, u"course.known"_s, TrainingText::tr("This member has this course already.")}};
    }
    FrozenAmendments amendments(ledger, reason);
    const QString what = TrainingText::tr("%1: %2 corrected, %3 h → %4 h")
                             .arg(nameOf(ledger, before->member), titleOf(*before),
                                  before->creditHours.toString(), after.creditHours.toString());
    for (const int year : {before->datedOn.year(), after.datedOn.year()}) {
        if (const auto refusal = amendments.touch(before->member, year, what)) return {*refusal};
        if (before->datedOn.year() == after.datedOn.year()) break;
    }
    return ledger.book().change(actor,
                                {.verb = u"training.edit"_s,
                                 .title = TrainingText::tr("Correct “%1”").arg(after.course),
                                 .note = reason.trimmed()},
                                [&](Transaction& transaction) {
                                    training_repository::update(transaction, after);
                                    amendments.note(transaction);
                                    return Problems();
                                });
}

Problems removeCredits(Ledger& ledger, const Actor& actor, const std::vector<TrainingCreditId>& credits,
                       const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    FrozenAmendments amendments(ledger, reason);
    for (const TrainingCreditId& id : credits) {
        const auto credit = training_repository::find(ledger.book().connection(), id);
        if (!credit) return {unknownCredit()};
        if (const auto refusal = refusedCredit(ledger, id)) return {*refusal};
        const QString what =
            TrainingText::tr("%1: %2 removed, %3 h")
                .arg(nameOf(ledger, credit->member), titleOf(*credit), credit->creditHours.toString());
        if (const auto refusal = amendments.touch(credit->member, credit->datedOn.year(), what))
            return {*refusal};
    }
    if (credits.empty()) return {unknownCredit()};
    const auto count = static_cast<int>(credits.size());
    return ledger.book().change(actor,
                                {.verb = u"training.remove"_s,
                                 .title = TrainingText::tr("Remove %n course(s)", nullptr, count),
                                 .note = reason.trimmed()},
                                [&](Transaction& transaction) {
                                    for (const TrainingCreditId& id : credits)
                                        training_repository::remove(transaction, id);
                                    amendments.note(transaction);
                                    return Problems();
                                });
}

Result<std::vector<CreditLine>> creditList(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                           int year, const std::optional<MemberId>& member) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    const Date day = std::min(ledger.clock().today(), Period::ofYear(year).last());
    std::unordered_set<MemberId> asked;
    for (const Member* each : office.membersOf(root, day))
        asked.insert(each->id);
    std::vector<CreditLine> lines;
    for (TrainingCredit& credit : training_repository::ofYear(ledger.book().connection(), year)) {
        const bool wanted = member ? credit.member == *member : asked.contains(credit.member);
        const Member* who = wanted ? office.member(credit.member) : nullptr;
        if (who) lines.push_back({credit, who->number, who->name, branchNameOn(office, who->id, day)});
    }
    return lines;
}

Result<std::vector<PastedName>> readPastedNames(Ledger& ledger, const Actor& actor,
                                                const OrganizationId& root, Date day, const QString& text) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Office& office = ledger.office();
    const People people(office);
    const RosterScope scope{office.organization(root), day};
    static const QRegularExpression certificateBehind(u"^(\\S+?)(?:\\t+|\\s*[,，;；]\\s*|\\s{2,})(\\S.*)$"_s);
    static const QRegularExpression between(u"[、\\s]+"_s);
    std::vector<PastedName> names;
    const auto take = [&](const QString& written, const QString& certificate) {
        PastedName name{.written = written, .certificate = certificate};
        const People::Found found = people.find(written, scope);
        if (const auto* member = std::get_if<const Member*>(&found)) {
            name.member = (*member)->id;
        } else {
            for (const Member* candidate : people.candidates(written, scope))
                name.candidates.push_back(candidate->id);
        }
        names.push_back(std::move(name));
    };
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString plain = line.trimmed();
        const auto match = certificateBehind.match(plain);
        static const QRegularExpression digit(u"\\d"_s);
        // 张三, 李四 are two people; 张三, 培字2020-17号 is one with a certificate.
        if (match.hasMatch() && digit.match(match.captured(2)).hasMatch() &&
            !people.numbered(match.captured(2))) {
            take(match.captured(1), match.captured(2).trimmed());
            continue;
        }
        static const QRegularExpression anyBetween(u"[、,，;；\\s]+"_s);
        for (const QString& each : plain.split(anyBetween, Qt::SkipEmptyParts))
            take(each, {});
    }
    return names;
}

Result<std::vector<MissedLine>> makeUpList(Ledger& ledger, const Actor& actor, const FigureQuestion& asked) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const auto rows = hoursRows(ledger, actor, asked);
    if (!rows) return rows.problems();
    std::unordered_map<MemberId, const duties::HoursRow*> byMember;
    for (const duties::HoursRow& row : *rows)
        byMember.emplace(row.member, &row);
    const Office& office = ledger.office();
    const Period year = Period::ofYear(asked.year);
    std::vector<MissedLine> lines;
    for (const auto& row : figure_repository::missed(ledger.book().connection(), asked.organization,
                                                     year.first(), std::min(asked.asOf, year.last()))) {
        const auto hours = byMember.find(row.entry.member);
        if (hours == byMember.end()) continue; // has left meanwhile
        const duties::HoursRow& who = *hours->second;
        const bool exempt = who.status == duties::Status::not_applicable;
        lines.push_back(MissedLine{row.activity, who.member, who.number, who.name,
                                   office.nameOf(who.organization), row.heldOn, row.topic, row.kinds,
                                   row.entry.state, row.entry.reason, row.creditHours,
                                   !exempt && who.hours < who.required});
    }
    std::ranges::stable_sort(lines, [](const MissedLine& a, const MissedLine& b) {
        return std::tuple(!a.needed, a.heldOn, a.number) < std::tuple(!b.needed, b.heldOn, b.number);
    });
    return lines;
}

Problems exemptFromHours(Ledger& ledger, const Actor& actor, const std::vector<MemberId>& members, int year,
                         const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    if (reason.trimmed().isEmpty())
        return {{u"reason"_s, u"reason.missing"_s, TrainingText::tr("Say why no hours are asked for.")}};
    if (members.empty()) return {trainingUnknownMember()};
    std::unordered_set<MemberId> exempt;
    for (const HoursExemption& known : training_repository::exemptions(ledger.book().connection())) {
        if (known.year == year) exempt.insert(known.member);
    }
    FrozenAmendments amendments(ledger, reason);
    std::vector<MemberId> fresh;
    for (const MemberId& member : members) {
        if (!ledger.office().member(member)) return {trainingUnknownMember()};
        if (const auto refusal = refusedMember(ledger.office(), member, ledger.clock().today()))
            return {*refusal};
        if (exempt.contains(member)) continue;
        const QString what = TrainingText::tr("%1: exempted").arg(nameOf(ledger, member));
        if (const auto refusal = amendments.touch(member, year, what)) return {*refusal};
        fresh.push_back(member);
    }
    if (fresh.empty())
        return {{u"member"_s, u"exempt.already"_s,
                 TrainingText::tr("They are exempt for %1 already.").arg(year)}};
    const auto count = static_cast<int>(fresh.size());
    return ledger.book().change(
        actor,
        {.verb = u"hours.exempt"_s,
         .title = TrainingText::tr("Exempt %n member(s) from the hours of %1", nullptr, count).arg(year),
         .note = reason.trimmed()},
        [&](Transaction& transaction) {
            for (const MemberId& member : fresh)
                training_repository::insert(transaction,
                                            HoursExemption{.id = transaction.ids.next<ExemptionId>(),
                                                           .member = member,
                                                           .year = year,
                                                           .reason = reason.trimmed()});
            amendments.note(transaction);
            return Problems();
        });
}

Problems endExemption(Ledger& ledger, const Actor& actor, const MemberId& member, int year,
                      const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    if (const auto refusal = refusedMember(ledger.office(), member, ledger.clock().today()))
        return {*refusal};
    std::vector<ExemptionId> going;
    for (const HoursExemption& known : training_repository::exemptions(ledger.book().connection())) {
        if (known.member == member && known.year == year) going.push_back(known.id);
    }
    if (going.empty())
        return {{u"member"_s, u"exempt.none"_s, TrainingText::tr("There is no exemption for %1.").arg(year)}};
    FrozenAmendments amendments(ledger, reason);
    const QString name = nameOf(ledger, member);
    if (const auto refusal =
            amendments.touch(member, year, TrainingText::tr("%1: exemption ended").arg(name)))
        return {*refusal};
    return ledger.book().change(
        actor,
        {.verb = u"hours.exempt_end"_s,
         .title = TrainingText::tr("End the exemption of %1 for %2").arg(name).arg(year),
         .note = reason.trimmed()},
        [&](Transaction& transaction) {
            for (const ExemptionId& id : going)
                training_repository::remove(transaction, id);
            amendments.note(transaction);
            return Problems();
        });
}

} // namespace zhibu
