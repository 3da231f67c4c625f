#include "ui/pages/organizations/organization_verbs.h"

#include "core/reports/writers/file_saving.h"
#include "core/usecases/organization_changes.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/verb_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct OrganizationVerbsText {
    Q_DECLARE_TR_FUNCTIONS(OrganizationVerbs)
};

using Choices = QList<std::pair<QString, QVariant>>;

VerbDialog* organizationVerbsBegin(Workspace& workspace, const QString& title, const QString& hint,
                                   QWidget* parent) {
    return new VerbDialog(title, hint, workspace.dialogs(), parent);
}

Choices organizationChoices(const Workspace& workspace,
                            const std::function<bool(const Organization&)>& wanted) {
    Choices choices;
    for (const Organization& each : workspace.ledger().office().organizations()) {
        if (each.existsOn(workspace.today()) && wanted(each))
            choices.append({each.name, each.id.toByteArray()});
    }
    return choices;
}

Choices kindChoices() {
    Choices choices;
    for (const auto& row : vocabulary<OrganizationKind>())
        choices.append({displayName(row.value), static_cast<int>(row.value)});
    return choices;
}

std::optional<OrganizationId> organizationVerbsOrganizationIn(const QComboBox* box) {
    return OrganizationId::fromBytes(box->currentData().toByteArray());
}

void choose(QComboBox* box, const QVariant& value) {
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

/// The day and the document every order has.
struct OrderFields {
    DateField* on;
    QLineEdit* document;
    ChangeOrder read() const { return {on->date(), document->text()}; }
};

OrderFields addOrder(VerbDialog& dialog, const Workspace& workspace) {
    return {dialog.addDate(u"on"_s, OrganizationVerbsText::tr("From"), workspace.today(), workspace.today()),
            dialog.addText(u"document"_s, OrganizationVerbsText::tr("Document number"))};
}

VerbDialog* askCorrect(Workspace& workspace, const Organization& before, QWidget* parent) {
    VerbDialog* dialog = organizationVerbsBegin(
        workspace, OrganizationVerbsText::tr("Correct the particulars"),
        OrganizationVerbsText::tr("For what was written down wrongly. What really changed is a change with a "
                                  "day, so that its history is kept."),
        parent);
    QLineEdit* name = dialog->addText(u"name"_s, OrganizationVerbsText::tr("Name"), before.name);
    QLineEdit* shortName =
        dialog->addText(u"short_name"_s, OrganizationVerbsText::tr("Short name"), before.shortName);
    QLineEdit* code = dialog->addText(u"code"_s, OrganizationVerbsText::tr("Code"), before.code);
    DateField* established = dialog->addDate(u"established_on"_s, OrganizationVerbsText::tr("Established on"),
                                             before.establishedOn, workspace.today());
    QLineEdit* approval =
        dialog->addText(u"approval"_s, OrganizationVerbsText::tr("Approval document"), before.approvalNumber);
    QLineEdit* contact = dialog->addText(u"contact"_s, OrganizationVerbsText::tr("Contact"), before.contact);
    dialog->setVerb(OrganizationVerbsText::tr("Save"), [=, &workspace] {
        Organization after = before;
        after.name = name->text();
        after.shortName = shortName->text();
        after.code = code->text();
        after.establishedOn = established->date();
        after.approvalNumber = approval->text();
        after.contact = contact->text();
        return correctOrganization(workspace.ledger(), workspace.actor(), after);
    });
    return dialog;
}

VerbDialog* askChange(Workspace& workspace, const Organization& before, QWidget* parent) {
    VerbDialog* dialog = organizationVerbsBegin(
        workspace, OrganizationVerbsText::tr("Change the organisation"),
        OrganizationVerbsText::tr("%1: another name, kind or place in the tree from a day on.")
            .arg(before.name),
        parent);
    QLineEdit* name = dialog->addText(u"name"_s, OrganizationVerbsText::tr("Name"), before.name);
    QComboBox* kind = dialog->addChoice(u"kind"_s, OrganizationVerbsText::tr("Kind"), kindChoices());
    choose(kind, static_cast<int>(before.kind));
    QComboBox* above = dialog->addChoice(
        u"parent"_s, OrganizationVerbsText::tr("Stands below"),
        organizationChoices(workspace, [&](const Organization& each) { return each.id != before.id; }));
    if (before.parent) choose(above, before.parent->toByteArray());
    const OrderFields order = addOrder(*dialog, workspace);
    dialog->setVerb(OrganizationVerbsText::tr("Change"), [=, &workspace] {
        Organization after = before;
        after.name = name->text();
        after.kind = static_cast<OrganizationKind>(kind->currentData().toInt());
        if (before.parent) after.parent = organizationVerbsOrganizationIn(above);
        return changeOrganization(workspace.ledger(), workspace.actor(), after, order.read());
    });
    return dialog;
}

bool isBranchBut(const Organization& each, const OrganizationId& id) {
    return each.kind == OrganizationKind::branch && each.id != id && each.origin == Origin::kept;
}

VerbDialog* askMerge(Workspace& workspace, const Organization& absorbed, QWidget* parent) {
    VerbDialog* dialog = organizationVerbsBegin(
        workspace, OrganizationVerbsText::tr("Merge into another branch"),
        OrganizationVerbsText::tr("%1 ends on the day; its members go to the other branch, its term closes.")
            .arg(absorbed.name),
        parent);
    QComboBox* into = dialog->addChoice(u"into"_s, OrganizationVerbsText::tr("Into"),
                                        organizationChoices(workspace, [&](const Organization& each) {
                                            return isBranchBut(each, absorbed.id);
                                        }));
    const OrderFields order = addOrder(*dialog, workspace);
    dialog->setVerb(OrganizationVerbsText::tr("Merge"), [=, &workspace, id = absorbed.id]() -> Problems {
        const auto target = organizationVerbsOrganizationIn(into);
        if (!target)
            return {{u"into"_s, u"into.missing"_s, OrganizationVerbsText::tr("Choose the other branch.")}};
        return mergeOrganizations(workspace.ledger(), workspace.actor(), {id}, *target, order.read());
    });
    return dialog;
}

VerbDialog* askSplit(Workspace& workspace, const Organization& from, QWidget* parent) {
    VerbDialog* dialog = organizationVerbsBegin(
        workspace, OrganizationVerbsText::tr("Split a branch"),
        OrganizationVerbsText::tr(
            "Those ticked make up the new branch from the day on; %1 goes on with the others.")
            .arg(from.name),
        parent);
    QLineEdit* name = dialog->addText(u"name"_s, OrganizationVerbsText::tr("Name of the new branch"));
    QLineEdit* code = dialog->addText(u"code"_s, OrganizationVerbsText::tr("Its code"));
    const OrderFields order = addOrder(*dialog, workspace);
    auto* people = new QListWidget(dialog);
    people->setTabKeyNavigation(false);
    people->setMinimumHeight(200);
    for (const Member* member : workspace.ledger().office().membersOf(from.id, workspace.today())) {
        auto* item = new QListWidgetItem(member->name, people);
        item->setData(Qt::UserRole, member->id.toByteArray());
        item->setCheckState(Qt::Unchecked);
    }
    dialog->addWidget(u"members"_s, OrganizationVerbsText::tr("Members"), people);
    dialog->setVerb(OrganizationVerbsText::tr("Split"), [=, &workspace, id = from.id]() -> Problems {
        std::vector<MemberId> chosen;
        for (int i = 0; i < people->count(); ++i) {
            const QListWidgetItem* item = people->item(i);
            if (item->checkState() == Qt::Checked)
                chosen.push_back(*MemberId::fromBytes(item->data(Qt::UserRole).toByteArray()));
        }
        const Organization fresh{.id = workspace.ledger().book().ids().next<OrganizationId>(),
                                 .name = name->text(),
                                 .code = code->text()};
        const auto made =
            splitOrganization(workspace.ledger(), workspace.actor(), id, fresh, chosen, order.read());
        return made ? Problems() : made.problems();
    });
    return dialog;
}

VerbDialog* askDissolve(Workspace& workspace, const Organization& ending, QWidget* parent) {
    VerbDialog* dialog = organizationVerbsBegin(
        workspace, OrganizationVerbsText::tr("Dissolve the organisation"),
        OrganizationVerbsText::tr("%1 ends on the day, with its term and its Party groups.").arg(ending.name),
        parent);
    Choices branches{{OrganizationVerbsText::tr("nobody is left"), {}}};
    branches += organizationChoices(workspace,
                                    [&](const Organization& each) { return isBranchBut(each, ending.id); });
    QComboBox* target =
        dialog->addChoice(u"members_to"_s, OrganizationVerbsText::tr("Its members go to"), branches);
    const OrderFields order = addOrder(*dialog, workspace);
    dialog->setVerb(OrganizationVerbsText::tr("Dissolve"), [=, &workspace, id = ending.id] {
        return dissolveOrganization(workspace.ledger(), workspace.actor(), id,
                                    organizationVerbsOrganizationIn(target), order.read());
    });
    return dialog;
}

VerbDialog* writeSlip(Workspace& workspace, const Organization& organization, QWidget* parent) {
    const auto slip = slipOf(workspace.ledger(), workspace.actor(), organization.id);
    if (!slip) return nullptr;
    const QString path =
        workspace.dialogs().saveFile(parent, OrganizationVerbsText::tr("Save the slip"),
                                     suggestedPath(workspace, organization.name, u"zbslip"_s),
                                     OrganizationVerbsText::tr("Slip for an organisation (*.zbslip)"));
    if (path.isEmpty()) return nullptr;
    try {
        saveFile(path, *slip);
    } catch (const Error& error) {
        workspace.dialogs().showError(parent, error);
    }
    return nullptr;
}

} // namespace

VerbDialog* askOrganization(Workspace& workspace, OrganizationVerb verb, const OrganizationId& id,
                            QWidget* parent) {
    const Organization* organization = workspace.ledger().office().organization(id);
    if (!organization) return nullptr;
    VerbDialog* dialog = nullptr;
    switch (verb) {
    case OrganizationVerb::correct: dialog = askCorrect(workspace, *organization, parent); break;
    case OrganizationVerb::change: dialog = askChange(workspace, *organization, parent); break;
    case OrganizationVerb::split: dialog = askSplit(workspace, *organization, parent); break;
    case OrganizationVerb::merge: dialog = askMerge(workspace, *organization, parent); break;
    case OrganizationVerb::dissolve: dialog = askDissolve(workspace, *organization, parent); break;
    case OrganizationVerb::slip: dialog = writeSlip(workspace, *organization, parent); break;
    }
    if (dialog) dialog->open();
    return dialog;
}

VerbDialog* askNewOrganization(Workspace& workspace, const OrganizationId& above, QWidget* parent) {
    VerbDialog* dialog =
        organizationVerbsBegin(workspace, OrganizationVerbsText::tr("Set up an organisation"), {}, parent);
    QLineEdit* name = dialog->addText(u"name"_s, OrganizationVerbsText::tr("Name"));
    QLineEdit* code = dialog->addText(u"code"_s, OrganizationVerbsText::tr("Code"));
    QComboBox* kind = dialog->addChoice(u"kind"_s, OrganizationVerbsText::tr("Kind"), kindChoices());
    const bool belowBranch =
        workspace.ledger().office().organization(above)->kind == OrganizationKind::branch;
    choose(kind, static_cast<int>(belowBranch ? OrganizationKind::group : OrganizationKind::branch));
    QComboBox* parentBox =
        dialog->addChoice(u"parent"_s, OrganizationVerbsText::tr("Stands below"),
                          organizationChoices(workspace, [](const Organization&) { return true; }));
    choose(parentBox, above.toByteArray());
    Choices types;
    for (const auto& row : vocabulary<BranchType>())
        types.append({displayName(row.value), static_cast<int>(row.value)});
    QComboBox* type = dialog->addChoice(u"branch_type"_s, OrganizationVerbsText::tr("Kind of branch"), types);
    DateField* established = dialog->addDate(u"established_on"_s, OrganizationVerbsText::tr("Established on"),
                                             workspace.today(), workspace.today());
    QLineEdit* approval = dialog->addText(u"approval"_s, OrganizationVerbsText::tr("Approval document"));
    dialog->setVerb(OrganizationVerbsText::tr("Set up"), [=, &workspace]() -> Problems {
        Organization fresh{.id = workspace.ledger().book().ids().next<OrganizationId>(),
                           .name = name->text(),
                           .code = code->text()};
        fresh.kind = static_cast<OrganizationKind>(kind->currentData().toInt());
        fresh.branchType = static_cast<BranchType>(type->currentData().toInt());
        fresh.parent = organizationVerbsOrganizationIn(parentBox);
        fresh.establishedOn = established->date();
        fresh.approvalNumber = approval->text();
        const auto made = setUpOrganization(workspace.ledger(), workspace.actor(), fresh);
        return made ? Problems() : made.problems();
    });
    dialog->open();
    return dialog;
}

VerbDialog* askMoveOrganization(Workspace& workspace, const OrganizationId& id, const OrganizationId& below,
                                QWidget* parent) {
    const Office& office = workspace.ledger().office();
    VerbDialog* dialog =
        organizationVerbsBegin(workspace, OrganizationVerbsText::tr("Move in the tree"),
                               OrganizationVerbsText::tr("%1 stands below %2 from the day on.")
                                   .arg(office.nameOf(id), office.nameOf(below)),
                               parent);
    const OrderFields order = addOrder(*dialog, workspace);
    dialog->setVerb(OrganizationVerbsText::tr("Move"), [=, &workspace] {
        return moveOrganization(workspace.ledger(), workspace.actor(), id, below, order.read());
    });
    dialog->open();
    return dialog;
}

} // namespace zhibu
