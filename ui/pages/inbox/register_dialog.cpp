#include "ui/pages/inbox/register_dialog.h"

#include "ui/pages/inbox/inbox_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/organization_picker.h"
#include "ui/widgets/verb_dialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct RegisterDialogText {
    Q_DECLARE_TR_FUNCTIONS(RegisterDialog)
};

constexpr qint64 mostSlipBytes = 64 * 1024;

Result<KeySlip> slipAt(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{u"slip"_s, u"slip.unreadable"_s,
                       RegisterDialogText::tr("“%1” cannot be read.").arg(QFileInfo(path).fileName())};
    auto slip = readKeySlip(file.read(mostSlipBytes));
    if (slip) return slip;
    Problem problem = slip.problem();
    problem.field = u"slip"_s;
    return problem;
}

QString askForSlip(Workspace& workspace, QWidget* parent) {
    return workspace.dialogs().openFile(parent, RegisterDialogText::tr("Open a seal slip"),
                                        RegisterDialogText::tr("Seal slips (*.zbkey);;All files (*)"));
}

/// The form while it is filled in; it belongs to the dialog.
class Registration final : public QObject {
public:
    Registration(Workspace& given, KeySlip first, QString path, std::optional<InboxLine> held,
                 VerbDialog& shown)
        : QObject(&shown)
        , space(given)
        , slip(std::move(first))
        , slipPath(std::move(path))
        , from(std::move(held))
        , dialog(shown) {
        addSource();
        name = addFixed(u"name"_s, RegisterDialogText::tr("Unit"));
        code = addFixed(u"code"_s, RegisterDialogText::tr("Code"));
        kind = addFixed(u"kind"_s, RegisterDialogText::tr("Kind"));
        addPlace();
        since = dialog.addDate(u"since"_s, RegisterDialogText::tr("Asked for records since"),
                               Date::of(space.today().year(), 1, 1), space.today());
        fingerprint = dialog.addText(u"fingerprint"_s, RegisterDialogText::tr("Fingerprint on the paper"));
        fingerprint->setPlaceholderText(u"3f2a 91c0 …"_s);
        showSlip();
        dialog.setVerb(RegisterDialogText::tr("Register"), [this] { return enter(); });
        fingerprint->setFocus();
    }

private:
    QLineEdit* addFixed(const QString& field, const QString& caption) {
        QLineEdit* edit = dialog.addText(field, caption);
        edit->setReadOnly(true);
        return edit;
    }

    void addSource() {
        auto* box = new QWidget(&dialog);
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        source = new QLabel(box);
        source->setTextFormat(Qt::PlainText);
        QPushButton* load = plainButton(RegisterDialogText::tr("&Load a seal slip…"), box);
        load->setObjectName(u"load_slip"_s);
        row->addWidget(source, 1);
        row->addWidget(load);
        dialog.addWidget(u"slip"_s, RegisterDialogText::tr("Taken from"), box);
        connect(load, &QPushButton::clicked, this, [this] {
            const QString path = askForSlip(space, &dialog);
            if (!path.isEmpty()) take(path);
        });
    }

    void addPlace() {
        parent = new OrganizationPicker(&dialog);
        std::vector<Organization> above;
        const OrganizationId home = space.ledger().home().id;
        for (const Organization* each : space.ledger().office().subtree(home)) {
            if (each->kind != OrganizationKind::group && each->kind != OrganizationKind::branch)
                above.push_back(*each);
        }
        parent->setOrganizations(std::move(above));
        parent->setCurrent(home);
        dialog.addWidget(u"parent"_s, RegisterDialogText::tr("Stands below"), parent);
    }

    void take(const QString& path) {
        auto read = slipAt(path);
        if (read && from && read->organization != from->file.organization)
            read =
                Problem{u"slip"_s, u"slip.other_unit"_s,
                        RegisterDialogText::tr("This is the slip of %1, not of the unit that sent the file.")
                            .arg(read->name)};
        if (read && from && read->publicKey != from->file.publicKey)
            read = Problem{u"slip"_s, u"slip.other_seal"_s,
                           RegisterDialogText::tr(
                               "The slip is of another seal than the file bears. Ask the unit which one it "
                               "uses now.")};
        if (!read) {
            space.dialogs().showProblems(&dialog, dialog.windowTitle(), read.problems());
            return;
        }
        slip = std::move(*read);
        slipPath = path;
        showSlip();
    }

    void showSlip() {
        source->setText(slipPath.isEmpty() ? RegisterDialogText::tr("the file itself")
                                           : QFileInfo(slipPath).fileName());
        name->setText(slip.name);
        code->setText(slip.code);
        kind->setText(displayName(slip.kind));
        const Office& office = space.ledger().office();
        const Organization* known = office.organization(slip.organization);
        if (!known) known = office.organizationByCode(slip.code);
        if (known && known->parent) parent->setCurrent(*known->parent);
        parent->setEnabled(!known || known->fromPackage); // otherwise its place in the tree was said before
    }

    Problems enter() {
        const auto unit = registerUnit(space.ledger(), space.actor(),
                                       {.slip = slip,
                                        .fingerprint = fingerprint->text(),
                                        .since = since->date(),
                                        .parent = parent->isEnabled() ? parent->current() : std::nullopt});
        return unit ? Problems() : unit.problems();
    }

    Workspace& space;
    KeySlip slip;
    QString slipPath; ///< "" while it was filled from the held file
    std::optional<InboxLine> from;
    VerbDialog& dialog;
    QLabel* source = nullptr;
    QLineEdit* name = nullptr;
    QLineEdit* code = nullptr;
    QLineEdit* kind = nullptr;
    OrganizationPicker* parent = nullptr;
    DateField* since = nullptr;
    QLineEdit* fingerprint = nullptr;
};

VerbDialog* begin(Workspace& workspace, QWidget* parent) {
    auto* dialog = new VerbDialog(
        RegisterDialogText::tr("Register a unit and its seal"),
        RegisterDialogText::tr(
            "From now on the unit's files are believed that bear this seal. Type the fingerprint from the "
            "paper the unit handed over, or as the unit reads it out on the telephone; it is compared with "
            "the seal."),
        workspace.dialogs(), parent);
    dialog->setMinimumWidth(560);
    return dialog;
}

} // namespace

VerbDialog* askRegistration(Workspace& workspace, const QString& slipPath, QWidget* parent) {
    auto slip = slipAt(slipPath);
    if (!slip) {
        workspace.dialogs().showProblems(parent, RegisterDialogText::tr("Register a unit and its seal"),
                                         slip.problems());
        return nullptr;
    }
    VerbDialog* dialog = begin(workspace, parent);
    new Registration(workspace, std::move(*slip), slipPath, std::nullopt, *dialog);
    dialog->open();
    return dialog;
}

VerbDialog* askRegistration(Workspace& workspace, const std::optional<InboxLine>& from, QWidget* parent) {
    if (!from) {
        const QString path = askForSlip(workspace, parent);
        return path.isEmpty() ? nullptr : askRegistration(workspace, path, parent);
    }
    auto sender = senderOf(workspace.ledger(), workspace.actor(), from->file.file);
    if (!sender) {
        workspace.dialogs().showProblems(parent, RegisterDialogText::tr("Register a unit and its seal"),
                                         sender.problems());
        return nullptr;
    }
    VerbDialog* dialog = begin(workspace, parent);
    new Registration(workspace, std::move(*sender), {}, from, *dialog);
    dialog->open();
    return dialog;
}

} // namespace zhibu
