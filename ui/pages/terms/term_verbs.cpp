#include "ui/pages/terms/term_verbs.h"

#include "core/usecases/elections.h"
#include "core/usecases/term_changes.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/persons.h"
#include "ui/widgets/verb_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct TermVerbsText {
    Q_DECLARE_TR_FUNCTIONS(TermVerbs)
};

QSpinBox* number(VerbDialog& dialog, const QString& field, const QString& caption, int least, int most,
                 int value) {
    auto* box = new QSpinBox(&dialog);
    box->setRange(least, most);
    box->setValue(value);
    dialog.addWidget(field, caption, box);
    return box;
}

/// 0 stands for "not approved in numbers".
std::optional<int> seatsIn(const QSpinBox* box) {
    return box->value() > 0 ? std::optional(box->value()) : std::nullopt;
}

QString nameOf(const Workspace& workspace, const OrganizationId& organization) {
    return workspace.ledger().office().nameOf(organization);
}

Problem termVerbsDayMissing(const QString& field) {
    return {field, u"day.missing"_s, TermVerbsText::tr("Give the day.")};
}

VerbDialog* termVerbsBegin(Workspace& workspace, const QString& title, const QString& hint, QWidget* parent) {
    return new VerbDialog(title, hint, workspace.dialogs(), parent);
}

/// Fields of a term's own; the verb gets the term as the form has it.
void fillTermForm(VerbDialog& dialog, Workspace& workspace, const Term& term, const QString& words,
                  const std::function<Problems(const Term&)>& verb) {
    auto* count = number(dialog, u"number"_s, TermVerbsText::tr("Term"), 1, 999, term.number);
    DateField* elected =
        dialog.addDate(u"elected_on"_s, TermVerbsText::tr("Elected on"), term.electedOn, workspace.today());
    auto* length = number(dialog, u"length"_s, TermVerbsText::tr("Length in years"), 1, 10, term.lengthYears);
    auto* seats = number(dialog, u"seats"_s, TermVerbsText::tr("Approved seats"), 0, 99,
                         term.approvedSeats.value_or(0));
    seats->setSpecialValueText(TermVerbsText::tr("not recorded"));
    dialog.setVerb(words, [=]() -> Problems {
        if (!elected->date()) return {termVerbsDayMissing(u"elected_on"_s)};
        Term given = term;
        given.number = count->value();
        given.electedOn = *elected->date();
        given.lengthYears = length->value();
        given.approvedSeats = seatsIn(seats);
        return verb(given);
    });
    dialog.open();
}

} // namespace

VerbDialog* askNewTerm(Workspace& workspace, const OrganizationId& organization, QWidget* parent) {
    const Office& office = workspace.ledger().office();
    const auto terms = office.termsOf(organization);
    const bool organ = office.organization(organization)->kind == OrganizationKind::organ_committee;
    const Term term{.id = workspace.ledger().book().ids().next<TermId>(),
                    .organization = organization,
                    .number = terms.empty() ? 1 : terms.back()->number + 1,
                    .electedOn = workspace.today(),
                    .lengthYears = organ ? 5 : 3};
    VerbDialog* dialog = termVerbsBegin(
        workspace, TermVerbsText::tr("Enter a term"),
        TermVerbsText::tr(
            "For a term that was elected before this book was kept. An election that is coming is "
            "done with the worksheet."),
        parent);
    fillTermForm(*dialog, workspace, term, TermVerbsText::tr("Enter"),
                 [&workspace](const Term& given) -> Problems {
                     const auto made = beginTerm(workspace.ledger(), workspace.actor(), given);
                     return made ? Problems() : made.problems();
                 });
    return dialog;
}

VerbDialog* askTermParticulars(Workspace& workspace, const Term& term, QWidget* parent) {
    VerbDialog* dialog = termVerbsBegin(workspace, TermVerbsText::tr("Correct the term"),
                                        nameOf(workspace, term.organization), parent);
    fillTermForm(*dialog, workspace, term, TermVerbsText::tr("Correct"), [&workspace](const Term& given) {
        return amendTerm(workspace.ledger(), workspace.actor(), given);
    });
    return dialog;
}

VerbDialog* askExtension(Workspace& workspace, const Term& term, QWidget* parent) {
    const Date due = term.electedOn.addYears(term.lengthYears);
    VerbDialog* dialog =
        termVerbsBegin(workspace, TermVerbsText::tr("Extend the term"),
                       TermVerbsText::tr("%1: the term ends on %2. At most one year more, with approval.")
                           .arg(nameOf(workspace, term.organization), due.toIso()),
                       parent);
    DateField* until = dialog->addDate(u"until"_s, TermVerbsText::tr("Extended until"),
                                       term.extendedUntil.value_or(due.addMonths(6)), workspace.today());
    QLineEdit* document =
        dialog->addText(u"document"_s, TermVerbsText::tr("Approval"), term.extensionDocument);
    dialog->setVerb(TermVerbsText::tr("Extend"), [&workspace, id = term.id, until, document]() -> Problems {
        if (!until->date()) return {termVerbsDayMissing(u"until"_s)};
        return extendTerm(workspace.ledger(), workspace.actor(), id, *until->date(), document->text());
    });
    dialog->open();
    return dialog;
}

VerbDialog* askAppointment(Workspace& workspace, const Term& term, const QString& position, QWidget* parent) {
    const Office& office = workspace.ledger().office();
    const OrganizationKind kind = office.organization(term.organization)->kind;
    VerbDialog* dialog = termVerbsBegin(
        workspace,
        position.isEmpty() ? TermVerbsText::tr("Somebody takes a post")
                           : TermVerbsText::tr("Fill the vacancy"),
        TermVerbsText::tr("%1, term %2. A vacancy of the post is filled; otherwise a seat is added.")
            .arg(nameOf(workspace, term.organization))
            .arg(term.number),
        parent);
    QComboBox* post = dialog->addWords(u"position"_s, TermVerbsText::tr("Post"), usualPositions(kind));
    post->setCurrentText(position);
    PersonField* who = dialog->addPerson(
        u"member"_s, TermVerbsText::tr("Name", "of a person"),
        personsOf(office, office.votingMembers(term.organization, workspace.today()), workspace.today()));
    DateField* from =
        dialog->addDate(u"from"_s, TermVerbsText::tr("From"), workspace.today(), workspace.today());
    QComboBox* how = dialog->addChoice(
        u"how"_s, TermVerbsText::tr("How"),
        {{displayName(PositionOrigin::by_elected), static_cast<int>(PositionOrigin::by_elected)},
         {displayName(PositionOrigin::appointed), static_cast<int>(PositionOrigin::appointed)},
         {displayName(PositionOrigin::elected), static_cast<int>(PositionOrigin::elected)}});
    QLineEdit* approval = dialog->addText(u"approval"_s, TermVerbsText::tr("Approval"));
    dialog->setVerb(
        TermVerbsText::tr("Take the post"), [&workspace, id = term.id, post, who, from, how, approval] {
            return takePosition(workspace.ledger(), workspace.actor(),
                                {id, post->currentText(), who->value().member, from->date(),
                                 static_cast<PositionOrigin>(how->currentData().toInt()), approval->text()});
        });
    dialog->open();
    who->setFocus();
    return dialog;
}

VerbDialog* askLeaving(Workspace& workspace, const Position& position, QWidget* parent) {
    const Office& office = workspace.ledger().office();
    VerbDialog* dialog = termVerbsBegin(
        workspace, TermVerbsText::tr("Somebody gives up a post"),
        TermVerbsText::tr(
            "%1 · %2. The seat is vacant from the day on; it should be filled within three months.")
            .arg(office.nameOf(position.member), position.name),
        parent);
    DateField* on = dialog->addDate(u"on"_s, TermVerbsText::tr("From"), workspace.today(), workspace.today());
    QLineEdit* reason = dialog->addText(u"reason"_s, TermVerbsText::tr("Reason"));
    dialog->setVerb(
        TermVerbsText::tr("Give up the post"), [&workspace, id = position.id, on, reason]() -> Problems {
            if (!on->date()) return {termVerbsDayMissing(u"on"_s)};
            return leavePosition(workspace.ledger(), workspace.actor(), id, *on->date(), reason->text());
        });
    dialog->open();
    return dialog;
}

VerbDialog* askEmptySeat(Workspace& workspace, const Term& term, QWidget* parent) {
    const OrganizationKind kind = workspace.ledger().office().organization(term.organization)->kind;
    VerbDialog* dialog = termVerbsBegin(
        workspace, TermVerbsText::tr("Set up a seat"),
        TermVerbsText::tr("A seat nobody holds yet: it counts as vacant from the day on."), parent);
    QComboBox* post = dialog->addWords(u"position"_s, TermVerbsText::tr("Post"), usualPositions(kind));
    DateField* on = dialog->addDate(u"on"_s, TermVerbsText::tr("From"), workspace.today(), workspace.today());
    dialog->setVerb(TermVerbsText::tr("Set up"), [&workspace, id = term.id, post, on]() -> Problems {
        if (!on->date()) return {termVerbsDayMissing(u"on"_s)};
        return openSeat(workspace.ledger(), workspace.actor(), id, post->currentText(), *on->date());
    });
    dialog->open();
    return dialog;
}

VerbDialog* askGroupLeader(Workspace& workspace, const OrganizationId& group, QWidget* parent) {
    const Office& office = workspace.ledger().office();
    VerbDialog* dialog =
        termVerbsBegin(workspace, TermVerbsText::tr("Leader of the Party group"),
                       TermVerbsText::tr("%1. Without a name the post is empty from the day on.")
                           .arg(nameOf(workspace, group)),
                       parent);
    PersonField* who =
        dialog->addPerson(u"member"_s, TermVerbsText::tr("Name", "of a person"),
                          personsOf(office, office.membersOf(group, workspace.today()), workspace.today()));
    DateField* on = dialog->addDate(u"on"_s, TermVerbsText::tr("From"), workspace.today(), workspace.today());
    dialog->setVerb(TermVerbsText::tr("Set the leader"), [&workspace, group, who, on]() -> Problems {
        if (!on->date()) return {termVerbsDayMissing(u"on"_s)};
        const NamedPerson named = who->value();
        if (!named.member && !named.text.isEmpty())
            return {{u"member"_s, u"member.unknown"_s,
                     TermVerbsText::tr("Nobody of the group is called %1.").arg(named.text)}};
        return leadGroup(workspace.ledger(), workspace.actor(), group, named.member, *on->date());
    });
    dialog->open();
    return dialog;
}

VerbDialog* askApproval(Workspace& workspace, const Approval& approval, QWidget* parent) {
    VerbDialog* dialog = termVerbsBegin(
        workspace, TermVerbsText::tr("Approval"),
        TermVerbsText::tr("%1. What the leading group has decided is asked of the work committee.")
            .arg(nameOf(workspace, approval.organization)),
        parent);
    const Date today = workspace.today();
    QComboBox* matter =
        dialog->addWords(u"matter"_s, TermVerbsText::tr("Matter"),
                         {TermVerbsText::tr("Setting up or changing organisations"),
                          TermVerbsText::tr("Election"), TermVerbsText::tr("Members of the committee"),
                          TermVerbsText::tr("Appointment of secretary or deputy"),
                          TermVerbsText::tr("Extension of the term")});
    matter->setCurrentText(approval.matter);
    DateField* decided =
        dialog->addDate(u"decided_on"_s, TermVerbsText::tr("Decided on"), approval.decidedOn, today);
    QLineEdit* decision =
        dialog->addText(u"decision"_s, TermVerbsText::tr("Decision, number"), approval.decisionNumber);
    DateField* requested =
        dialog->addDate(u"requested_on"_s, TermVerbsText::tr("Requested on"), approval.requestedOn, today);
    QLineEdit* request =
        dialog->addText(u"request"_s, TermVerbsText::tr("Request, number"), approval.requestNumber);
    DateField* replied =
        dialog->addDate(u"replied_on"_s, TermVerbsText::tr("Replied on"), approval.repliedOn, today);
    QLineEdit* reply = dialog->addText(u"reply"_s, TermVerbsText::tr("Reply, number"), approval.replyNumber);
    QList<std::pair<QString, QVariant>> outcomes;
    for (const auto& row : vocabulary<ApprovalOutcome>())
        outcomes.append({displayName(row.value), static_cast<int>(row.value)});
    QComboBox* outcome = dialog->addChoice(u"outcome"_s, TermVerbsText::tr("Outcome"), outcomes);
    outcome->setCurrentIndex(static_cast<int>(approval.outcome));
    QLineEdit* remarks = dialog->addText(u"remarks"_s, TermVerbsText::tr("Remarks"), approval.remarks);
    dialog->setVerb(TermVerbsText::tr("Save"), [=, &workspace] {
        Approval given = approval;
        given.matter = matter->currentText();
        given.decidedOn = decided->date();
        given.decisionNumber = decision->text();
        given.requestedOn = requested->date();
        given.requestNumber = request->text();
        given.repliedOn = replied->date();
        given.replyNumber = reply->text();
        given.outcome = static_cast<ApprovalOutcome>(outcome->currentData().toInt());
        given.remarks = remarks->text();
        return saveApproval(workspace.ledger(), workspace.actor(), given);
    });
    dialog->open();
    return dialog;
}

} // namespace zhibu
