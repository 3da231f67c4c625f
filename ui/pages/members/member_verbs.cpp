#include "ui/pages/members/member_verbs.h"

#include "core/reports/writers/file_saving.h"
#include "ui/pages/members/member_history_dialog.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/verb_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QSaveFile>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MemberVerbsText {
    Q_DECLARE_TR_FUNCTIONS(MemberVerbs)
};

VerbDialog* begin(Workspace& workspace, const QString& title, const QString& hint, QWidget* parent) {
    return new VerbDialog(title, hint, workspace.dialogs(), parent);
}

Problem dayMissing(const QString& field) {
    return {field, u"day.missing"_s, MemberVerbsText::tr("Give the day.")};
}

template<class Enum> QList<std::pair<QString, QVariant>> choicesOf() {
    QList<std::pair<QString, QVariant>> choices{{QString(), {}}};
    for (const auto& row : vocabulary<Enum>())
        choices.append({displayName(row.value), static_cast<int>(row.value)});
    return choices;
}

template<class Enum> std::optional<Enum> chosenIn(const QComboBox* box) {
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(static_cast<Enum>(data.toInt())) : std::nullopt;
}

template<class Enum> void choose(QComboBox* box, const std::optional<Enum>& value) {
    box->setCurrentIndex(value ? box->findData(static_cast<int>(*value)) : 0);
}

/// The branches of this book one may be in, the given one first.
QList<std::pair<QString, QVariant>> branchChoices(const Workspace& workspace,
                                                  const std::optional<OrganizationId>& first) {
    QList<std::pair<QString, QVariant>> choices;
    for (const Organization& each : workspace.ledger().office().organizations()) {
        if (each.kind != OrganizationKind::branch || each.origin != Origin::kept ||
            !each.existsOn(workspace.today()))
            continue;
        if (each.id == first)
            choices.prepend({each.name, each.id.toByteArray()});
        else
            choices.append({each.name, each.id.toByteArray()});
    }
    return choices;
}

QList<std::pair<QString, QVariant>> groupChoices(const Workspace& workspace, const OrganizationId& branch) {
    QList<std::pair<QString, QVariant>> choices{{MemberVerbsText::tr("no Party group"), {}}};
    for (const Organization* each : workspace.ledger().office().groupsOf(branch, workspace.today()))
        choices.append({each->name, each->id.toByteArray()});
    return choices;
}

std::optional<OrganizationId> organizationIn(const QComboBox* box) {
    return OrganizationId::fromBytes(box->currentData().toByteArray());
}

/// The fields of a person; the form as it stands.
class PersonForm {
public:
    PersonForm(VerbDialog& dialog, Workspace& workspace, const Member& member,
               const std::optional<ProtectedIdentity>& identity)
        : kept(member) {
        const Date today = workspace.today();
        number = dialog.addText(u"number"_s, MemberVerbsText::tr("Number"), member.number);
        name = dialog.addText(u"name"_s, MemberVerbsText::tr("Name", "of a person"), member.name);
        sex = dialog.addChoice(u"sex"_s, MemberVerbsText::tr("Sex"), choicesOf<Sex>());
        choose(sex, member.sex);
        ethnic = dialog.addText(u"ethnic_group"_s, MemberVerbsText::tr("Ethnic group"), member.ethnicGroup);
        birth = dialog.addText(u"birth_date"_s, MemberVerbsText::tr("Date of birth"), member.birthDate);
        education = dialog.addText(u"education"_s, MemberVerbsText::tr("Education"), member.education);
        joined =
            dialog.addDate(u"joined_on"_s, MemberVerbsText::tr("Joined the Party"), member.joinedOn, today);
        full = dialog.addDate(u"full_member_on"_s, MemberVerbsText::tr("Full member since"),
                              member.fullMemberOn, today);
        status =
            dialog.addChoice(u"status"_s, MemberVerbsText::tr("Kind of member"), choicesOf<MemberStatus>());
        choose(status, member.statedStatus);
        work = dialog.addText(u"work_position"_s, MemberVerbsText::tr("Work position"), member.workPosition);
        cadre =
            dialog.addCheck(u"leading_cadre"_s, MemberVerbsText::tr("Leading cadre"), member.leadingCadre);
        if (identity) {
            card = dialog.addText(u"identity_number"_s, MemberVerbsText::tr("Identity number"),
                                  identity->identityNumber);
            phone = dialog.addText(u"phone"_s, MemberVerbsText::tr("Phone"), identity->phone);
        }
        remarks = dialog.addText(u"remarks"_s, MemberVerbsText::tr("Remarks"), member.remarks);
    }

    MemberForm read() const {
        MemberForm form{kept};
        Member& member = form.member;
        member.number = number->text();
        member.name = name->text();
        member.sex = chosenIn<Sex>(sex);
        member.ethnicGroup = ethnic->text();
        member.birthDate = birth->text();
        member.education = education->text();
        member.joinedOn = joined->date();
        member.fullMemberOn = full->date();
        member.statedStatus = chosenIn<MemberStatus>(status);
        member.workPosition = work->text();
        member.leadingCadre = cadre->isChecked();
        member.remarks = remarks->text();
        if (card) form.identity = ProtectedIdentity{card->text(), phone->text()};
        return form;
    }

    Problems look(const Workspace& workspace) const {
        MemberFindings found = memberFindings(read(), workspace.ledger().office(), workspace.today());
        found.errors.insert(found.errors.end(), found.warnings.begin(), found.warnings.end());
        return found.errors;
    }

private:
    Member kept;
    QLineEdit* number;
    QLineEdit* name;
    QComboBox* sex;
    QLineEdit* ethnic;
    QLineEdit* birth;
    QLineEdit* education;
    DateField* joined;
    DateField* full;
    QComboBox* status;
    QLineEdit* work;
    QCheckBox* cadre;
    QLineEdit* card = nullptr;
    QLineEdit* phone = nullptr;
    QLineEdit* remarks;
};

VerbDialog* askEdit(Workspace& workspace, const Member& member, bool withNumbers, QWidget* parent) {
    std::optional<ProtectedIdentity> identity;
    if (withNumbers) {
        const auto shown = revealIdentity(workspace.ledger(), workspace.actor(), member.id);
        if (!shown) {
            workspace.dialogs().showProblems(parent, member.name, shown.problems());
            return nullptr;
        }
        identity = *shown;
    }
    VerbDialog* dialog =
        begin(workspace, MemberVerbsText::tr("Correct the particulars"),
              withNumbers ? MemberVerbsText::tr("Showing the numbers is on record.") : QString(), parent);
    const auto form = std::make_shared<PersonForm>(*dialog, workspace, member, identity);
    dialog->setLook([form, &workspace] { return form->look(workspace); });
    dialog->setVerb(MemberVerbsText::tr("Save"), [form, &workspace] {
        return editMember(workspace.ledger(), workspace.actor(), form->read());
    });
    return dialog;
}

VerbDialog* askDay(Workspace& workspace, const QString& title, const QString& hint, const QString& words,
                   QWidget* parent, const std::function<Problems(Date, const QString&)>& verb,
                   const QString& reasonCaption = {}, std::optional<Date> day = {}) {
    VerbDialog* dialog = begin(workspace, title, hint, parent);
    DateField* on = dialog->addDate(u"on"_s, MemberVerbsText::tr("Day"), day.value_or(workspace.today()),
                                    workspace.today());
    QLineEdit* reason = reasonCaption.isEmpty() ? nullptr : dialog->addText(u"reason"_s, reasonCaption);
    dialog->setVerb(words, [on, reason, verb]() -> Problems {
        if (!on->date()) return {dayMissing(u"on"_s)};
        return verb(*on->date(), reason ? reason->text() : QString());
    });
    return dialog;
}

/// Where the signed file goes is asked before anything changes.
Problems transferTo(Workspace& workspace, QWidget* parent, const Member& member, Date on, const QString& to,
                    const QString& document) {
    if (to.trimmed().isEmpty())
        return {{u"to"_s, u"to.missing"_s, MemberVerbsText::tr("Say to which organisation.")}};
    const QString path = workspace.dialogs().saveFile(
        parent, MemberVerbsText::tr("Save the transfer file"),
        suggestedPath(workspace, MemberVerbsText::tr("Transfer of %1").arg(member.name), u"zbmove"_s),
        MemberVerbsText::tr("Transfer file (*.zbmove)"));
    if (path.isEmpty())
        return {{u"to"_s, u"path.missing"_s, MemberVerbsText::tr("Say where the transfer file goes.")}};
    if (const auto fault = outputFault(path)) return {{u"to"_s, fault->code, fault->message}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {{u"to"_s, u"path.closed"_s,
                 MemberVerbsText::tr("%1 cannot be written. Choose another folder.").arg(path)}};
    const auto bytes = transferOut(workspace.ledger(), workspace.actor(), member.id, on, to, document);
    if (!bytes) return bytes.problems();
    if (file.write(*bytes) != bytes->size() || !file.commit()) {
        workspace.ledger().book().undo(workspace.actor());
        return {{u"to"_s, u"path.full"_s,
                 MemberVerbsText::tr("%1 could not be written; nothing was changed.").arg(path)}};
    }
    return {};
}

VerbDialog* askTransferOut(Workspace& workspace, const Member& member, QWidget* parent) {
    VerbDialog* dialog = begin(
        workspace, MemberVerbsText::tr("Transfer out"),
        MemberVerbsText::tr(
            "%1 leaves, and a signed file goes along to the next office. Identity and phone numbers are "
            "not in it.")
            .arg(member.name),
        parent);
    QLineEdit* to = dialog->addText(u"to"_s, MemberVerbsText::tr("To which organisation"));
    DateField* on =
        dialog->addDate(u"on"_s, MemberVerbsText::tr("Leaves on"), workspace.today(), workspace.today());
    QLineEdit* document = dialog->addText(u"document"_s, MemberVerbsText::tr("Number of the letter"));
    dialog->setVerb(MemberVerbsText::tr("Transfer out"), [=, &workspace]() -> Problems {
        if (!on->date()) return {dayMissing(u"on"_s)};
        return transferTo(workspace, dialog, member, *on->date(), to->text(), document->text());
    });
    return dialog;
}

VerbDialog* askMove(Workspace& workspace, const Member& member, QWidget* parent) {
    VerbDialog* dialog =
        begin(workspace, MemberVerbsText::tr("To another branch of this book"), member.name, parent);
    QComboBox* branch =
        dialog->addChoice(u"branch"_s, MemberVerbsText::tr("Branch"), branchChoices(workspace, {}));
    DateField* from =
        dialog->addDate(u"from"_s, MemberVerbsText::tr("From"), workspace.today(), workspace.today());
    dialog->setVerb(MemberVerbsText::tr("Move"), [=, &workspace, id = member.id]() -> Problems {
        const auto to = organizationIn(branch);
        if (!to) return {{u"branch"_s, u"branch.missing"_s, MemberVerbsText::tr("Choose the branch.")}};
        return moveMember(workspace.ledger(), workspace.actor(), id, {*to, {}, from->date()});
    });
    return dialog;
}

VerbDialog* askLeave(Workspace& workspace, const Member& member, QWidget* parent) {
    VerbDialog* dialog = begin(workspace, MemberVerbsText::tr("Leaves the branch"), member.name, parent);
    QComboBox* how = dialog->addWords(u"how"_s, MemberVerbsText::tr("How"), waysToLeave());
    DateField* on =
        dialog->addDate(u"on"_s, MemberVerbsText::tr("Leaves on"), workspace.today(), workspace.today());
    dialog->setVerb(MemberVerbsText::tr("Leave"), [=, &workspace, id = member.id]() -> Problems {
        if (!on->date()) return {dayMissing(u"on"_s)};
        return leaveBranch(workspace.ledger(), workspace.actor(), id, *on->date(), how->currentText());
    });
    return dialog;
}

VerbDialog* askGroup(Workspace& workspace, const Member& member, QWidget* parent) {
    const Membership* stay = workspace.ledger().office().membershipOn(member.id, workspace.today());
    if (!stay) return nullptr;
    VerbDialog* dialog = begin(workspace, MemberVerbsText::tr("Another Party group"), member.name, parent);
    QComboBox* group =
        dialog->addChoice(u"group"_s, MemberVerbsText::tr("Group"), groupChoices(workspace, stay->branch));
    DateField* on =
        dialog->addDate(u"on"_s, MemberVerbsText::tr("From"), workspace.today(), workspace.today());
    dialog->setVerb(MemberVerbsText::tr("Change the group"), [=, &workspace, id = member.id]() -> Problems {
        if (!on->date()) return {dayMissing(u"on"_s)};
        return changeGroup(workspace.ledger(), workspace.actor(), id, organizationIn(group), *on->date());
    });
    return dialog;
}

VerbDialog* askRestrict(Workspace& workspace, const Member& member, QWidget* parent) {
    VerbDialog* dialog = begin(workspace, MemberVerbsText::tr("Restrict the rights"),
                               MemberVerbsText::tr("%1 has no vote on these days.").arg(member.name), parent);
    DateField* from =
        dialog->addDate(u"from"_s, MemberVerbsText::tr("From"), workspace.today(), workspace.today());
    DateField* until = dialog->addDate(u"until"_s, MemberVerbsText::tr("Until"), {}, workspace.today());
    QLineEdit* reason = dialog->addText(u"reason"_s, MemberVerbsText::tr("Reason"));
    QLineEdit* document = dialog->addText(u"document"_s, MemberVerbsText::tr("Document"));
    dialog->setVerb(MemberVerbsText::tr("Restrict"), [=, &workspace, id = member.id] {
        return restrictRights(workspace.ledger(), workspace.actor(),
                              {.id = workspace.ledger().book().ids().next<RestrictionId>(),
                               .member = id,
                               .interval = {from->date(), until->date()},
                               .reason = reason->text(),
                               .document = document->text()});
    });
    return dialog;
}

VerbDialog* askUnrestrict(Workspace& workspace, const Member& member, QWidget* parent) {
    for (const RightsRestriction& each : workspace.ledger().office().restrictions()) {
        if (each.member != member.id || !each.interval.contains(workspace.today())) continue;
        return askDay(workspace, MemberVerbsText::tr("End the restriction"),
                      MemberVerbsText::tr("%1: %2").arg(member.name, each.reason), MemberVerbsText::tr("End"),
                      parent, [&workspace, id = each.id](Date on, const QString&) {
                          return endRestriction(workspace.ledger(), workspace.actor(), id, on);
                      });
    }
    return nullptr;
}

VerbDialog* askMerge(Workspace& workspace, const MemberId& keep, const MemberId& other, QWidget* parent) {
    const auto plan = planMerge(workspace.ledger(), workspace.actor(), keep, other);
    if (!plan) {
        workspace.dialogs().showProblems(parent, MemberVerbsText::tr("Merge two records"), plan.problems());
        return nullptr;
    }
    VerbDialog* dialog =
        begin(workspace, MemberVerbsText::tr("Merge two records of one person"),
              MemberVerbsText::tr(
                  "The first record stays. With the second go over: %1 attendances, %2 courses, %3 posts, %4 "
                  "stays. Ctrl+Z brings both back.")
                  .arg(plan->attendances)
                  .arg(plan->credits)
                  .arg(plan->positions)
                  .arg(plan->memberships),
              parent);
    auto* table = new QTableWidget(static_cast<int>(plan->lines.size()), 4, dialog);
    table->setHorizontalHeaderLabels({MemberVerbsText::tr("Field"), MemberVerbsText::tr("Stays"),
                                      MemberVerbsText::tr("Goes"), MemberVerbsText::tr("Afterwards")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    makeCalm(*table);
    for (int row = 0; row < table->rowCount(); ++row) {
        const MergePlan::Line& line = plan->lines[static_cast<size_t>(row)];
        const QString cells[]{line.caption, line.kept, line.other, line.result};
        for (int column = 0; column < 4; ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    table->setMinimumHeight(220);
    dialog->addWidget(u"fields"_s, MemberVerbsText::tr("What differs"), table);
    dialog->setMinimumWidth(640);
    dialog->setVerb(MemberVerbsText::tr("Merge"), [&workspace, keep, other] {
        return mergeMembers(workspace.ledger(), workspace.actor(), keep, other);
    });
    return dialog;
}

QDialog* made(Workspace& workspace, MemberVerb verb, const Member& member, QWidget* parent,
              const std::optional<MemberId>& second) {
    const auto with = [&workspace, id = member.id](auto function) {
        return [&workspace, id, function](Date on, const QString& reason) {
            return function(workspace.ledger(), workspace.actor(), id, on, reason);
        };
    };
    switch (verb) {
    case MemberVerb::edit: return askEdit(workspace, member, false, parent);
    case MemberVerb::editNumbers: return askEdit(workspace, member, true, parent);
    case MemberVerb::transferOut: return askTransferOut(workspace, member, parent);
    case MemberVerb::move: return askMove(workspace, member, parent);
    case MemberVerb::leave: return askLeave(workspace, member, parent);
    case MemberVerb::group: return askGroup(workspace, member, parent);
    case MemberVerb::convert:
        return askDay(workspace, MemberVerbsText::tr("Convert to full member"), member.name,
                      MemberVerbsText::tr("Convert"), parent,
                      with([](Ledger& ledger, const Actor& actor, const MemberId& id, Date on,
                              const QString&) { return convertMember(ledger, actor, id, on); }));
    case MemberVerb::extend:
        return askDay(
            workspace, MemberVerbsText::tr("Extend the probation"),
            MemberVerbsText::tr("%1. By half a year to a year, once.").arg(member.name),
            MemberVerbsText::tr("Extend"), parent, with(extendProbation), MemberVerbsText::tr("Reason"),
            member.joinedOn ? std::optional(member.joinedOn->addYears(1).addMonths(6)) : std::nullopt);
    case MemberVerb::cancel:
        return askDay(workspace, MemberVerbsText::tr("Cancel the probation"), member.name,
                      MemberVerbsText::tr("Cancel the membership"), parent, with(cancelProbation),
                      MemberVerbsText::tr("Reason"));
    case MemberVerb::restrict: return askRestrict(workspace, member, parent);
    case MemberVerb::unrestrict: return askUnrestrict(workspace, member, parent);
    case MemberVerb::merge: return second ? askMerge(workspace, member.id, *second, parent) : nullptr;
    case MemberVerb::history: return new MemberHistoryDialog(workspace, member.id, parent);
    }
    return nullptr;
}

} // namespace

QDialog* askMember(Workspace& workspace, MemberVerb verb, const MemberId& id, QWidget* parent,
                   const std::optional<MemberId>& second) {
    const Member* member = workspace.ledger().office().member(id);
    QDialog* dialog = member ? made(workspace, verb, *member, parent, second) : nullptr;
    if (dialog) dialog->open();
    return dialog;
}

VerbDialog* askNewMember(Workspace& workspace, QWidget* parent) {
    const auto branches = branchChoices(workspace, workspace.organization());
    const Member empty{.id = workspace.ledger().book().ids().next<MemberId>(),
                       .number = nextMemberNumber(workspace.ledger().office())};
    VerbDialog* dialog = begin(workspace, MemberVerbsText::tr("Enter a member"), {}, parent);
    const auto form = std::make_shared<PersonForm>(*dialog, workspace, empty, ProtectedIdentity());
    QComboBox* branch = dialog->addChoice(u"branch"_s, MemberVerbsText::tr("Branch"), branches);
    DateField* from = dialog->addDate(u"from"_s, MemberVerbsText::tr("In the branch since"),
                                      workspace.today(), workspace.today());
    QComboBox* how =
        dialog->addWords(u"how"_s, MemberVerbsText::tr("Came by"),
                         {MemberVerbsText::tr("transfer"), MemberVerbsText::tr("joined the Party here")});
    dialog->setLook([form, &workspace] {
        Problems found = form->look(workspace);
        std::erase_if(found, [](const Problem& each) { return each.code == u"name.missing"_s; });
        return found;
    });
    dialog->setVerb(MemberVerbsText::tr("Enter"), [=, &workspace]() -> Problems {
        const auto to = organizationIn(branch);
        if (!to) return {{u"branch"_s, u"branch.missing"_s, MemberVerbsText::tr("Choose the branch.")}};
        const auto added = addMember(workspace.ledger(), workspace.actor(), form->read(),
                                     {*to, {}, from->date(), how->currentText()});
        return added ? Problems() : added.problems();
    });
    dialog->open();
    return dialog;
}

VerbDialog* askTransferIn(Workspace& workspace, const QString& path, QWidget* parent) {
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(128 * 1024) : QByteArray();
    auto plan = planTransferIn(workspace.ledger(), workspace.actor(), bytes);
    if (!plan) {
        workspace.dialogs().showProblems(parent, MemberVerbsText::tr("The member cannot be transferred in"),
                                         plan.problems());
        return nullptr;
    }
    const TransferFile& transfer = plan->file;
    VerbDialog* dialog = begin(
        workspace, MemberVerbsText::tr("Transfer in"),
        MemberVerbsText::tr("%1, from %2 (%3), left on %4. Compare this with the office that sent it: %5")
            .arg(transfer.member.name, transfer.fromName, transfer.fromCode,
                 transfer.leftOn ? transfer.leftOn->toIso() : u"–"_s, transfer.fingerprint),
        parent);
    QList<std::pair<QString, QVariant>> people;
    if (plan->known) {
        people.append(
            {MemberVerbsText::tr("%1 (%2), known from before").arg(plan->known->name, plan->known->number),
             {}});
    } else {
        people.append({MemberVerbsText::tr("a new member, number %1").arg(plan->number), {}});
        for (const Member* each : plan->perhaps)
            people.append({MemberVerbsText::tr("%1 (%2), already in this book").arg(each->name, each->number),
                           each->id.toByteArray()});
    }
    QComboBox* who = dialog->addChoice(u"same"_s, MemberVerbsText::tr("Who it is"), people);
    QComboBox* branch = dialog->addChoice(u"branch"_s, MemberVerbsText::tr("Branch"),
                                          branchChoices(workspace, workspace.organization()));
    DateField* from = dialog->addDate(u"from"_s, MemberVerbsText::tr("In the branch since"),
                                      transfer.leftOn.value_or(workspace.today()), workspace.today());
    const auto kept = std::make_shared<TransferInPlan>(std::move(*plan));
    dialog->setVerb(MemberVerbsText::tr("Transfer in"), [=, &workspace]() -> Problems {
        const auto to = organizationIn(branch);
        if (!to) return {{u"branch"_s, u"branch.missing"_s, MemberVerbsText::tr("Choose the branch.")}};
        const auto done = transferIn(workspace.ledger(), workspace.actor(), *kept, {*to, {}, from->date()},
                                     MemberId::fromBytes(who->currentData().toByteArray()));
        return done ? Problems() : done.problems();
    });
    dialog->open();
    return dialog;
}

VerbDialog* askBulk(Workspace& workspace, const std::vector<MemberId>& members, QWidget* parent) {
    VerbDialog* dialog = begin(workspace, MemberVerbsText::tr("Set one column"),
                               MemberVerbsText::tr("For %n member(s). Ctrl+Z takes all of it back.", nullptr,
                                                   static_cast<int>(members.size())),
                               parent);
    QList<std::pair<QString, QVariant>> fields;
    for (const BulkField field : {BulkField::education, BulkField::ethnicGroup, BulkField::workPosition,
                                  BulkField::leadingCadre, BulkField::remarks})
        fields.append({displayName(field), static_cast<int>(field)});
    QComboBox* field = dialog->addChoice(u"field"_s, MemberVerbsText::tr("Column"), fields);
    QLineEdit* value = dialog->addText(u"value"_s, MemberVerbsText::tr("New value"));
    auto* table = new QTableWidget(static_cast<int>(members.size()), 3, dialog);
    table->setHorizontalHeaderLabels(
        {MemberVerbsText::tr("Member"), MemberVerbsText::tr("Now"), MemberVerbsText::tr("Then")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    makeCalm(*table);
    table->setMinimumHeight(240);
    dialog->addWidget(u"preview"_s, MemberVerbsText::tr("What will change"), table);
    dialog->setMinimumWidth(560);
    const auto fill = [=, &workspace] {
        const auto chosen = static_cast<BulkField>(field->currentData().toInt());
        for (int row = 0; row < table->rowCount(); ++row) {
            const Member* member = workspace.ledger().office().member(members[static_cast<size_t>(row)]);
            const QString before = member ? valueOf(*member, chosen) : QString();
            const QString after = value->text().trimmed();
            table->setItem(row, 0, new QTableWidgetItem(member ? member->name : QString()));
            table->setItem(row, 1, new QTableWidgetItem(before));
            table->setItem(row, 2,
                           new QTableWidgetItem(before == after ? MemberVerbsText::tr("stays") : after));
        }
    };
    QObject::connect(field, &QComboBox::currentIndexChanged, dialog, fill);
    QObject::connect(value, &QLineEdit::textEdited, dialog, fill);
    fill();
    dialog->setVerb(MemberVerbsText::tr("Set"), [=, &workspace]() -> Problems {
        const auto done = setForMembers(workspace.ledger(), workspace.actor(), members,
                                        static_cast<BulkField>(field->currentData().toInt()), value->text());
        return done ? Problems() : done.problems();
    });
    dialog->open();
    return dialog;
}

} // namespace zhibu
