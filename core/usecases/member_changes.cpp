#include "core/usecases/member_changes.h"

#include "core/exchange/import/values.h"
#include "core/storage/member_repository.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MemberChangesText {
    Q_DECLARE_TR_FUNCTIONS(MemberChanges)
};

Problem unknownMember() {
    return {u"member"_s, u"member.unknown"_s, MemberChangesText::tr("The member is not in this book.")};
}

/// The member, where it may be changed: it belongs to what is kept here, or to nothing at all.
Result<Member> changeable(Ledger& ledger, const Actor& actor, const MemberId& id) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Member* member = ledger.office().member(id);
    if (!member) return unknownMember();
    if (const auto refusal = refusedMember(ledger.office(), id, ledger.clock().today())) return *refusal;
    return *member;
}

/// The membership the member has on the day, as it is stored.
Result<Membership> stayOn(const Office& office, const Member& member, Date on) {
    const Membership* stay = office.membershipOn(member.id, on);
    if (!stay)
        return Problem{u"on"_s, u"member.nowhere"_s,
                       MemberChangesText::tr("%1 belongs to no branch on %2.").arg(member.name, on.toIso())};
    return *stay;
}

void checkDates(const Member& member, MemberFindings& found) {
    const auto wrong = [&found](const QString& field, const QString& code, const QString& sentence) {
        found.errors.push_back({field, code, sentence});
    };
    const QString birth = member.birthDate;
    const bool day = Date::fromIso(birth).has_value();
    if (!birth.isEmpty() && !day && !Date::fromIso(QString(birth + u"-01"_s)))
        wrong(u"birth_date"_s, u"birth.unreadable"_s,
              MemberChangesText::tr(
                  "Write the date of birth as 1985-03-07, or 1985-03 where only the month is known."));
    if (member.joinedOn && !birth.isEmpty() && member.joinedOn->toIso() <= birth)
        wrong(u"joined_on"_s, u"joined.before_birth"_s,
              MemberChangesText::tr("Joined the Party on %1, before being born on %2.")
                  .arg(member.joinedOn->toIso(), birth));
    if (member.joinedOn && member.fullMemberOn && *member.fullMemberOn < *member.joinedOn)
        wrong(u"full_member_on"_s, u"full.before_joining"_s,
              MemberChangesText::tr("Full member since %1, before joining on %2.")
                  .arg(member.fullMemberOn->toIso(), member.joinedOn->toIso()));
    else if (member.joinedOn && member.fullMemberOn && *member.fullMemberOn < member.joinedOn->addYears(1))
        found.warnings.push_back({u"full_member_on"_s, u"full.early"_s,
                                  MemberChangesText::tr("Less than a year of probation. Look again.")});
    if (member.joinedOn && day && *member.joinedOn < Date::fromIso(birth)->addYears(18))
        found.warnings.push_back({u"joined_on"_s, u"joined.young"_s,
                                  MemberChangesText::tr("Younger than 18 when joining. Look again.")});
}

void checkIdentity(const MemberForm& form, MemberFindings& found) {
    if (!form.identity || form.identity->identityNumber.isEmpty()) return;
    const QString number = values::plainForm(form.identity->identityNumber).toUpper();
    if (number.contains(u'E') || number.contains(u'.')) {
        found.errors.push_back(
            {u"identity_number"_s, u"identity.ruined"_s,
             MemberChangesText::tr("A spreadsheet has rounded this number (%1). Type it from the card.")
                 .arg(form.identity->identityNumber)});
        return;
    }
    const auto fault = values::faultOfIdentityNumber(number, form.member.birthDate);
    if (!fault) return;
    const QString sentence =
        *fault == values::IdentityNumberFault::length
            ? MemberChangesText::tr("An identity number has 18 digits.")
        : *fault == values::IdentityNumberFault::checksum
            ? MemberChangesText::tr("The last digit does not fit the others: a digit is mistyped.")
            : MemberChangesText::tr("The identity number holds another date of birth.");
    found.warnings.push_back({u"identity_number"_s, u"identity.doubtful"_s, sentence});
}

Member tidied(Member member) {
    member.number = values::plainForm(member.number);
    member.name = values::personName(member.name.trimmed());
    for (QString* text :
         {&member.ethnicGroup, &member.education, &member.workPosition, &member.remarks, &member.birthDate})
        *text = text->trimmed();
    return member;
}

ProtectedIdentity tidied(const ProtectedIdentity& identity) {
    return {values::plainForm(identity.identityNumber).toUpper(), identity.phone.trimmed()};
}

/// Where the stay begins, and that the branch can take somebody then.
Problems wrongIn(const Stay& stay, const Office& office, const std::optional<MemberId>& member) {
    if (const auto refusal = refusedOrganization(office, stay.branch)) return {*refusal};
    const Organization& branch = *office.organization(stay.branch);
    if (branch.kind != OrganizationKind::branch)
        return {{u"branch"_s, u"branch.other"_s, MemberChangesText::tr("Members belong to a Party branch.")}};
    if (stay.from && !branch.existsOn(*stay.from))
        return {{u"from"_s, u"branch.gone"_s,
                 MemberChangesText::tr("%1 does not exist on %2.").arg(branch.name, stay.from->toIso())}};
    const Organization* group = stay.group ? office.organization(*stay.group) : nullptr;
    if (stay.group && (!group || group->parent != stay.branch))
        return {{u"group"_s, u"group.stranger"_s,
                 MemberChangesText::tr("The Party group is not one of this branch.")}};
    if (!member) return {};
    for (const Membership* other : office.membershipsOf(*member)) {
        if (other->interval.overlaps({stay.from, {}}))
            return {{u"from"_s, u"membership.overlap"_s,
                     MemberChangesText::tr("%1 belongs to %2 then. End that first.")
                         .arg(office.nameOf(*member), office.nameOf(other->branch))}};
    }
    return {};
}

Membership membershipOf(const MembershipId& id, const MemberId& member, const Stay& stay) {
    return {.id = id,
            .member = member,
            .branch = stay.branch,
            .group = stay.group,
            .interval = {stay.from, {}},
            .beganBy = stay.beganBy.trimmed()};
}

/// Ends the stay on the day; one that would begin and end on the same day was none.
void end(Transaction& transaction, Membership stay, Date on, const QString& how) {
    if (stay.interval.from == on) {
        member_repository::remove(transaction, stay.id);
        return;
    }
    stay.interval.until = on;
    stay.endedBy = how;
    member_repository::update(transaction, stay);
}

} // namespace

MemberFindings memberFindings(const MemberForm& form, const Office& office, Date today) {
    MemberFindings found;
    const Member member = tidied(form.member);
    const auto wrong = [&found](const QString& field, const QString& code, const QString& sentence) {
        found.errors.push_back({field, code, sentence});
    };
    if (member.name.isEmpty())
        wrong(u"name"_s, u"name.missing"_s, MemberChangesText::tr("Give the person's name."));
    if (member.number.isEmpty())
        wrong(u"number"_s, u"number.missing"_s, MemberChangesText::tr("Give the number."));
    const Member* other = office.memberByNumber(member.number);
    if (other && other->id != member.id)
        wrong(u"number"_s, u"number.taken"_s,
              MemberChangesText::tr("%1 has the number %2 already.").arg(other->name, member.number));
    for (const auto& [field, day] :
         {std::pair{u"joined_on"_s, member.joinedOn}, std::pair{u"full_member_on"_s, member.fullMemberOn}}) {
        if (day && today < *day)
            found.warnings.push_back(
                {field, u"date.future"_s,
                 MemberChangesText::tr("%1 lies in the future. Look again.").arg(day->toIso())});
    }
    checkDates(member, found);
    checkIdentity(form, found);
    if (!member.fullMemberOn && !member.statedStatus)
        found.warnings.push_back(
            {u"full_member_on"_s, u"member.probation_assumed"_s,
             MemberChangesText::tr(
                 "Neither the day of conversion nor the kind is known: one year of probation is assumed.")});
    return found;
}

QString nextMemberNumber(const Office& office) {
    QString highest;
    for (const Member& member : office.members()) {
        if (std::pair(member.number.size(), member.number) > std::pair(highest.size(), highest))
            highest = member.number;
    }
    qsizetype digits = 0;
    while (digits < highest.size() && digits < 9 && highest[highest.size() - 1 - digits].isDigit())
        ++digits;
    if (digits == 0) return highest.isEmpty() ? u"001"_s : highest + u'1';
    const QString head = highest.chopped(digits);
    int next = highest.right(digits).toInt();
    QString number;
    do {
        number = head + QString::number(++next).rightJustified(digits, u'0');
    } while (office.memberByNumber(number));
    return number;
}

std::optional<Date> usualStayBegin(const Organization& branch, const std::optional<Date>& joinedOn) {
    if (branch.establishedOn && joinedOn) return std::max(*branch.establishedOn, *joinedOn);
    return branch.establishedOn;
}

std::optional<NumberSays> saidByIdentityNumber(const QString& number) {
    const auto facts = values::factsOfIdentityNumber(values::plainForm(number).toUpper());
    return facts ? std::optional(NumberSays{facts->birthDate, facts->sex}) : std::nullopt;
}

Result<MemberId> addMember(Ledger& ledger, const Actor& actor, const MemberForm& form, const Stay& stay) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    MemberForm checked = form;
    if (checked.member.number.trimmed().isEmpty()) checked.member.number = nextMemberNumber(ledger.office());
    Problems problems = memberFindings(checked, ledger.office(), ledger.clock().today()).errors;
    const Problems place = wrongIn(stay, ledger.office(), {});
    problems.insert(problems.end(), place.begin(), place.end());
    if (!problems.empty()) return problems;
    const Member member = tidied(checked.member);
    problems = ledger.book().change(
        actor, {u"member.add"_s, MemberChangesText::tr("Enter %1").arg(member.name)},
        [&](Transaction& transaction) {
            member_repository::insert(transaction, member);
            if (form.identity)
                member_repository::setProtectedIdentity(transaction, member.id, tidied(*form.identity));
            member_repository::insert(transaction,
                                      membershipOf(transaction.ids.next<MembershipId>(), member.id, stay));
            return Problems();
        });
    if (!problems.empty()) return problems;
    return member.id;
}

Problems editMember(Ledger& ledger, const Actor& actor, const MemberForm& form) {
    const Result<Member> before = changeable(ledger, actor, form.member.id);
    if (!before) return before.problems();
    if (form.identity) {
        if (const auto refusal = refused(ledger, actor, Right::readProtected)) return {*refusal};
    }
    Problems problems = memberFindings(form, ledger.office(), ledger.clock().today()).errors;
    if (!problems.empty()) return problems;
    const Member member = tidied(form.member);
    return ledger.book().change(
        actor, {u"member.edit"_s, MemberChangesText::tr("Correct %1").arg(member.name)},
        [&](Transaction& transaction) {
            if (!(member == *before)) member_repository::update(transaction, member);
            if (form.identity)
                member_repository::setProtectedIdentity(transaction, member.id, tidied(*form.identity));
            return Problems();
        });
}

Result<ProtectedIdentity> revealIdentity(Ledger& ledger, const Actor& actor, const MemberId& id) {
    if (const auto refusal = refused(ledger, actor, Right::readProtected)) return *refusal;
    const Member* member = ledger.office().member(id);
    if (!member) return unknownMember();
    const Problems problems = ledger.book().record(
        actor, {u"member.reveal"_s, MemberChangesText::tr("Show numbers of %1").arg(member->number)});
    if (!problems.empty()) return problems; // a book open for reading only keeps no record and shows nothing
    return member_repository::protectedIdentity(ledger.book().connection(), ledger.book().sealer(), id);
}

QString displayName(BulkField field) {
    switch (field) {
    case BulkField::ethnicGroup: return MemberChangesText::tr("Ethnic group");
    case BulkField::education: return MemberChangesText::tr("Education");
    case BulkField::workPosition: return MemberChangesText::tr("Work position");
    case BulkField::leadingCadre: return MemberChangesText::tr("Leading cadre");
    case BulkField::remarks: break;
    }
    return MemberChangesText::tr("Remarks");
}

QString valueOf(const Member& member, BulkField field) {
    switch (field) {
    case BulkField::ethnicGroup: return member.ethnicGroup;
    case BulkField::education: return member.education;
    case BulkField::workPosition: return member.workPosition;
    case BulkField::leadingCadre:
        return member.leadingCadre ? MemberChangesText::tr("Yes") : MemberChangesText::tr("No");
    case BulkField::remarks: break;
    }
    return member.remarks;
}

Result<int> setForMembers(Ledger& ledger, const Actor& actor, const std::vector<MemberId>& members,
                          BulkField field, const QString& value) {
    std::vector<Member> changed;
    const QString text = value.trimmed();
    const std::optional<bool> yes = text == MemberChangesText::tr("Yes")  ? std::optional(true)
                                    : text == MemberChangesText::tr("No") ? std::optional(false)
                                                                          : values::parseYesNo(text);
    if (field == BulkField::leadingCadre && !yes)
        return Problem{u"value"_s, u"value.yes_no"_s,
                       MemberChangesText::tr("Write “%1” or “%2”.")
                           .arg(MemberChangesText::tr("Yes"), MemberChangesText::tr("No"))};
    for (const MemberId& id : members) {
        Result<Member> member = changeable(ledger, actor, id);
        if (!member) return member.problems();
        Member after = *member;
        switch (field) {
        case BulkField::ethnicGroup: after.ethnicGroup = text; break;
        case BulkField::education: after.education = text; break;
        case BulkField::workPosition: after.workPosition = text; break;
        case BulkField::leadingCadre: after.leadingCadre = *yes; break;
        case BulkField::remarks: after.remarks = text; break;
        }
        if (!(after == *member)) changed.push_back(std::move(after));
    }
    const auto count = static_cast<int>(changed.size());
    const Problems problems = ledger.book().change(
        actor,
        {u"member.edit_many"_s,
         MemberChangesText::tr("Set “%1” of %n member(s)", nullptr, count).arg(displayName(field))},
        [&](Transaction& transaction) {
            for (const Member& member : changed)
                member_repository::update(transaction, member);
            return Problems();
        });
    if (!problems.empty()) return problems;
    return count;
}

Problems changeGroup(Ledger& ledger, const Actor& actor, const MemberId& id,
                     const std::optional<OrganizationId>& group, Date on) {
    const Result<Member> member = changeable(ledger, actor, id);
    if (!member) return member.problems();
    const Office& office = ledger.office();
    const Result<Membership> stay = stayOn(office, *member, on);
    if (!stay) return stay.problems();
    if (stay->interval.until)
        return {{u"on"_s, u"member.leaving"_s,
                 MemberChangesText::tr("%1 leaves on %2 already.")
                     .arg(member->name, stay->interval.until->toIso())}};
    if (stay->group == group)
        return {{u"group"_s, u"group.same"_s,
                 MemberChangesText::tr("%1 is in this group already.").arg(member->name)}};
    const Organization* to = group ? office.organization(*group) : nullptr;
    if (group && (!to || to->parent != stay->branch || !to->existsOn(on)))
        return {{u"group"_s, u"group.stranger"_s,
                 MemberChangesText::tr("The Party group is not one of this branch.")}};
    return ledger.book().change(
        actor, {u"member.group"_s, MemberChangesText::tr("Another group for %1").arg(member->name)},
        [&](Transaction& transaction) {
            const Stay next{stay->branch, group, on, MemberChangesText::tr("change of group")};
            end(transaction, *stay, on, MemberChangesText::tr("change of group"));
            member_repository::insert(transaction,
                                      membershipOf(transaction.ids.next<MembershipId>(), id, next));
            return Problems();
        });
}

Problems moveMember(Ledger& ledger, const Actor& actor, const MemberId& id, const Stay& to) {
    const Result<Member> member = changeable(ledger, actor, id);
    if (!member) return member.problems();
    if (!to.from) return {{u"from"_s, u"from.missing"_s, MemberChangesText::tr("Say from which day.")}};
    const Office& office = ledger.office();
    const Result<Membership> stay = stayOn(office, *member, *to.from);
    if (!stay) return stay.problems();
    if (stay->branch == to.branch)
        return {{u"branch"_s, u"branch.same"_s,
                 MemberChangesText::tr("%1 is in this branch already.").arg(member->name)}};
    if (stay->interval.until)
        return {{u"from"_s, u"member.leaving"_s,
                 MemberChangesText::tr("%1 leaves on %2 already.")
                     .arg(member->name, stay->interval.until->toIso())}};
    if (Problems problems = wrongIn(to, office, {}); !problems.empty()) return problems;
    const QString title = MemberChangesText::tr("%1 moves to %2").arg(member->name, office.nameOf(to.branch));
    return ledger.book().change(actor, {u"member.move"_s, title}, [&](Transaction& transaction) {
        end(transaction, *stay, *to.from, MemberChangesText::tr("moved to %1").arg(office.nameOf(to.branch)));
        Stay next = to;
        if (next.beganBy.isEmpty())
            next.beganBy = MemberChangesText::tr("moved from %1").arg(office.nameOf(stay->branch));
        member_repository::insert(transaction, membershipOf(transaction.ids.next<MembershipId>(), id, next));
        return Problems();
    });
}

QStringList waysToLeave() {
    return {MemberChangesText::tr("Transfer out"),   MemberChangesText::tr("Death"),
            MemberChangesText::tr("Left the Party"), MemberChangesText::tr("Removed"),
            MemberChangesText::tr("Expelled"),       MemberChangesText::tr("Membership suspended")};
}

Problems leaveBranch(Ledger& ledger, const Actor& actor, const MemberId& id, Date on, const QString& how) {
    const Result<Member> member = changeable(ledger, actor, id);
    if (!member) return member.problems();
    if (how.trimmed().isEmpty()) return {{u"how"_s, u"how.missing"_s, MemberChangesText::tr("Say how.")}};
    // Who leaves on a day no longer belongs on it: the stay of the day before ends.
    const Result<Membership> stay = stayOn(ledger.office(), *member, on.addDays(-1));
    if (!stay) return stay.problems();
    if (stay->interval.until)
        return {{u"on"_s, u"member.leaving"_s,
                 MemberChangesText::tr("%1 leaves on %2 already.")
                     .arg(member->name, stay->interval.until->toIso())}};
    const QString title = MemberChangesText::tr("%1 leaves: %2").arg(member->name, how.trimmed());
    return ledger.book().change(actor, {u"member.leave"_s, title}, [&](Transaction& transaction) {
        end(transaction, *stay, on, how.trimmed());
        return Problems();
    });
}

Result<QByteArray> transferOut(Ledger& ledger, const Actor& actor, const MemberId& id, Date on,
                               const QString& toName, const QString& document) {
    const Result<Member> member = changeable(ledger, actor, id);
    if (!member) return member.problems();
    if (toName.trimmed().isEmpty())
        return Problem{u"to"_s, u"to.missing"_s, MemberChangesText::tr("Say to which organisation.")};
    const Office& office = ledger.office();
    const Result<Membership> stay = stayOn(office, *member, on.addDays(-1));
    if (!stay) return stay.problems();
    if (stay->interval.until)
        return Problem{u"on"_s, u"member.leaving"_s,
                       MemberChangesText::tr("%1 leaves on %2 already.")
                           .arg(member->name, stay->interval.until->toIso())};
    const Organization& from = *office.organization(stay->branch);
    const QByteArray file = writeTransfer(ledger.book(), {.member = *member,
                                                          .from = from.id,
                                                          .fromName = from.name,
                                                          .fromCode = from.code,
                                                          .toName = toName.trimmed(),
                                                          .leftOn = on,
                                                          .document = document.trimmed()});
    const QString title = MemberChangesText::tr("Transfer %1 out").arg(member->name);
    const Problems problems = ledger.book().change(
        actor, {u"member.transfer_out"_s, title, document.trimmed()}, [&](Transaction& transaction) {
            end(transaction, *stay, on, MemberChangesText::tr("transferred to %1").arg(toName.trimmed()));
            return Problems();
        });
    if (!problems.empty()) return problems;
    return file;
}

Result<TransferInPlan> planTransferIn(Ledger& ledger, const Actor& actor, const QByteArray& bytes) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    Result<TransferFile> file = readTransfer(bytes);
    if (!file) return file.problems();
    const Office& office = ledger.office();
    TransferInPlan plan{.file = *file, .known = office.member(file->member.id)};
    if (plan.known && office.membershipOn(plan.known->id, ledger.clock().today()))
        return Problem{
            u"file"_s, u"transfer.here"_s,
            MemberChangesText::tr("%1 belongs to %2 already.")
                .arg(plan.known->name,
                     office.nameOf(office.membershipOn(plan.known->id, ledger.clock().today())->branch))};
    for (const Member& member : office.members()) {
        if (plan.known || member.name != file->member.name) continue;
        const bool otherBirth = !member.birthDate.isEmpty() && !file->member.birthDate.isEmpty() &&
                                member.birthDate.left(7) != file->member.birthDate.left(7);
        const bool otherDay =
            member.joinedOn && file->member.joinedOn && member.joinedOn != file->member.joinedOn;
        if (!otherBirth && !otherDay) plan.perhaps.push_back(&member);
    }
    const QString wanted = file->member.number;
    plan.number = plan.known                                          ? plan.known->number
                  : wanted.isEmpty() || office.memberByNumber(wanted) ? nextMemberNumber(office)
                                                                      : wanted;
    return plan;
}

Result<MemberId> transferIn(Ledger& ledger, const Actor& actor, const TransferInPlan& plan, const Stay& given,
                            const std::optional<MemberId>& same) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Office& office = ledger.office();
    const std::optional<MemberId> existing = plan.known ? std::optional(plan.file.member.id) : same;
    if (!given.from)
        return Problem{u"from"_s, u"from.missing"_s, MemberChangesText::tr("Say from which day.")};
    if (plan.file.leftOn && *given.from < *plan.file.leftOn)
        return Problem{
            u"from"_s, u"transfer.early"_s,
            MemberChangesText::tr("The file says the member left on %1; the stay here begins then or later.")
                .arg(plan.file.leftOn->toIso())};
    if (Problems problems = wrongIn(given, office, existing); !problems.empty()) return problems;
    Member member = plan.file.member;
    member.number = plan.number;
    Stay stay = given;
    if (stay.beganBy.isEmpty())
        stay.beganBy = MemberChangesText::tr("transferred from %1").arg(plan.file.fromName);
    const MemberId id = existing.value_or(member.id);
    const Problems problems = ledger.book().change(
        actor,
        {u"member.transfer_in"_s, MemberChangesText::tr("Transfer %1 in").arg(member.name),
         plan.file.document},
        [&](Transaction& transaction) {
            if (!existing) member_repository::insert(transaction, member);
            member_repository::insert(transaction,
                                      membershipOf(transaction.ids.next<MembershipId>(), id, stay));
            return Problems();
        });
    if (!problems.empty()) return problems;
    return id;
}

} // namespace zhibu
