#include "ui/pages/submission/office_seal.h"

#include "core/usecases/package_keys.h"
#include "core/usecases/rights.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/verb_dialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct OfficeSealText {
    Q_DECLARE_TR_FUNCTIONS(OfficeSeal)
};

/// Larger than any slip or answer; what is longer is none.
constexpr qint64 mostBytes = 16 << 20;

Result<QByteArray> bytesOf(const QString& path, const QString& field) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{field, u"file.unreadable"_s,
                       OfficeSealText::tr("“%1” cannot be read.").arg(QFileInfo(path).fileName())};
    if (file.size() > mostBytes)
        return Problem{
            field, u"file.large"_s,
            OfficeSealText::tr("“%1” is too large for such a file.").arg(QFileInfo(path).fileName())};
    return file.readAll();
}

/// Problems of the slip stand below its field, whatever they are called where they arose.
Problems below(const QString& field, Problems problems) {
    for (Problem& each : problems)
        each.field = field;
    return problems;
}

Problems registerFrom(Workspace& workspace, const QString& path, const QString& fingerprint) {
    if (path.isEmpty())
        return {{u"slip"_s, u"slip.missing"_s,
                 OfficeSealText::tr("Choose the slip file (.zbkey) the office gave you.")}};
    const auto bytes = bytesOf(path, u"slip"_s);
    if (!bytes) return bytes.problems();
    const auto slip = readKeySlip(*bytes);
    if (!slip) return below(u"slip"_s, slip.problems());
    return registerOffice(workspace.ledger(), workspace.actor(), *slip, fingerprint);
}

} // namespace

VerbDialog* askForOfficeSeal(Workspace& workspace, QWidget* parent, const QString& why,
                             const QString& slipPath, const std::function<Problems()>& then) {
    if (const auto refusal = refused(workspace.ledger(), workspace.actor(), Right::administer)) {
        workspace.dialogs().showProblems(parent, OfficeSealText::tr("Register the seal of the office above"),
                                         {*refusal});
        return nullptr;
    }
    auto* dialog = new VerbDialog(OfficeSealText::tr("Register the seal of the office above"), why,
                                  workspace.dialogs(), parent);
    auto* slip = new PathField(PathField::Use::open, workspace.dialogs(),
                               OfficeSealText::tr("Slip of the office above"),
                               OfficeSealText::tr("Slips of seals (*.zbkey)"), dialog);
    slip->setPath(slipPath);
    dialog->addWidget(u"slip"_s, OfficeSealText::tr("Slip file"), slip);
    QLineEdit* fingerprint = dialog->addText(u"fingerprint"_s, OfficeSealText::tr("Fingerprint on paper"));
    fingerprint->setPlaceholderText(
        OfficeSealText::tr("Eight groups of four, as the office gave them on paper"));
    dialog->setVerb(OfficeSealText::tr("Register"), [&workspace, slip, fingerprint, then]() -> Problems {
        const Problems problems = registerFrom(workspace, slip->path(), fingerprint->text());
        return problems.empty() && then ? then() : problems;
    });
    dialog->open();
    return dialog;
}

void takeInAnswer(Workspace& workspace, QWidget* parent, const QString& path,
                  const std::function<void(const AnswerFile&)>& done) {
    const QString title = OfficeSealText::tr("Import a receipt or a return");
    const auto bytes = bytesOf(path, u"path"_s);
    if (!bytes) {
        workspace.dialogs().showProblems(parent, title, bytes.problems());
        return;
    }
    const auto take = [&workspace, content = *bytes, done]() -> Problems {
        const auto answer = importAnswer(workspace.ledger(), workspace.actor(), content);
        if (!answer) return answer.problems();
        done(*answer);
        return {};
    };
    try {
        const Problems problems = take();
        if (problems.empty()) return;
        if (problems.front().code == u"answer.unknown_key")
            askForOfficeSeal(workspace, parent, problems.front().message, {}, take);
        else
            workspace.dialogs().showProblems(parent, title, problems);
    } catch (const Error& error) {
        workspace.dialogs().showError(parent, error);
    }
}

} // namespace zhibu
