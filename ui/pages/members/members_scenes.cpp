#include "ui/pages/members/members_scenes.h"

#include "ui/pages/import/import_dialog.h"
#include "ui/pages/import/import_session.h"
#include "ui/pages/members/member_verbs.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/organizations/organization_verbs.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/verb_dialog.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// A roster with rows of every outcome, made from the people in the book.
QByteArray sampleRoster(const Office& office) {
    QStringList titles;
    for (const MemberField field : {MemberField::number, MemberField::name, MemberField::branch,
                                    MemberField::joinedOn, MemberField::workPosition})
        titles += fieldName(field);
    QString text = titles.join(u',') + u",QQ\n"_s;
    int line = 0;
    for (const Member& member : office.members()) {
        const auto stays = office.membershipsOf(member.id);
        if (stays.empty() || !member.joinedOn || ++line > 12) continue;
        const QString branch = line == 4 ? u"?"_s : office.organization(stays.back()->branch)->code;
        const QString joined = line == 7 ? u"2015-06-31"_s : member.joinedOn->toIso();
        text += QStringList{member.number, member.name, branch, joined,
                            line % 5 == 0 ? member.education : member.workPosition}
                    .join(u',') +
                u",0\n"_s;
    }
    const auto& branches = office.organizations();
    const auto first = std::find_if(branches.begin(), branches.end(), [](const Organization& organization) {
        return organization.kind == OrganizationKind::branch && organization.origin == Origin::kept;
    });
    if (first != branches.end() && !office.members().empty())
        text += QStringList{u"N001"_s, office.members().front().name, first->code, u"2016-07-01"_s, {}}.join(
                    u',') +
                u",0\n"_s;
    return text.toUtf8();
}

void press(const ImportDialog& dialog) {
    dialog.findChild<QPushButton*>(u"next"_s)->click();
}

MembersPage* membersScenesGoThere(MainWindow& window, const QVariantMap& parameters = {}) {
    window.goTo({.page = u"members"_s, .parameters = parameters});
    return qobject_cast<MembersPage*>(window.view()->currentPage());
}

QWidget* wizardAt(MainWindow& window, ImportDialog::Step wanted) {
    MembersPage* page = membersScenesGoThere(window, {{u"action"_s, u"import"_s}});
    ImportDialog* dialog = page ? page->importDialog() : nullptr;
    if (!dialog || wanted == ImportDialog::fileStep) return dialog;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roster.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return nullptr;
    file.write(sampleRoster(window.view()->workspace().ledger().office()));
    file.close();
    dialog->findChild<QLineEdit*>(u"path"_s)->setText(path);
    press(*dialog);
    const auto arrived = [dialog](ImportDialog::Step step) {
        return waitUntil([=] { return dialog->step() == step && !dialog->session().isBusy(); });
    };
    if (!arrived(ImportDialog::columnsStep)) return nullptr;
    if (wanted == ImportDialog::columnsStep) return dialog;
    press(*dialog);
    if (!arrived(ImportDialog::rowsStep)) return nullptr;
    if (wanted == ImportDialog::rowsStep) return dialog;
    press(*dialog);
    return arrived(ImportDialog::resultStep) ? dialog : nullptr;
}

} // namespace

void addMembersScenes(Scenes& scenes) {
    scenes.push_back({u"members-found"_s, [](MainWindow& window) -> QWidget* {
                          MembersPage* page = membersScenesGoThere(window);
                          if (!page) return nullptr;
                          const QAbstractItemModel* model = page->findChild<QTableView*>()->model();
                          const int before = model->rowCount();
                          page->findChild<QLineEdit*>()->setText(u"zh"_s);
                          waitUntil([=] { return model->rowCount() < before; });
                          return &window;
                      }});
    const std::pair<QString, MemberVerb> verbs[] = {{u"members-edit"_s, MemberVerb::edit},
                                                    {u"members-transfer-out"_s, MemberVerb::transferOut},
                                                    {u"members-history"_s, MemberVerb::history}};
    for (const auto& [name, verb] : verbs)
        scenes.push_back({name, [verb = verb](MainWindow& window) -> QWidget* {
                              MembersPage* page = membersScenesGoThere(window);
                              Workspace& workspace = window.view()->workspace();
                              const auto members = workspace.ledger().office().membersOf(
                                  workspace.organization(), workspace.today());
                              return page && !members.empty()
                                         ? askMember(workspace, verb, members.front()->id, page)
                                         : nullptr;
                          }});
    const std::pair<QString, OrganizationVerb> changes[] = {
        {u"organizations-split"_s, OrganizationVerb::split},
        {u"organizations-merge"_s, OrganizationVerb::merge},
        {u"organizations-change"_s, OrganizationVerb::change},
        {u"organizations-dissolve"_s, OrganizationVerb::dissolve}};
    for (const auto& [name, verb] : changes)
        scenes.push_back({name, [verb = verb](MainWindow& window) -> QWidget* {
                              window.goTo({.page = u"organizations"_s});
                              Workspace& workspace = window.view()->workspace();
                              for (const Organization& each : workspace.ledger().office().organizations()) {
                                  if (each.kind == OrganizationKind::branch && each.origin == Origin::kept)
                                      return askOrganization(workspace, verb, each.id,
                                                             window.view()->currentPage());
                              }
                              return nullptr;
                          }});
    scenes.push_back(
        {u"organizations-chosen"_s, [](MainWindow& window) -> QWidget* {
             window.goTo({.page = u"organizations"_s});
             Workspace& workspace = window.view()->workspace();
             for (const Organization* each : workspace.ledger().office().subtree(workspace.organization())) {
                 if (each->kind == OrganizationKind::branch)
                     window.view()->currentPage()->open({{u"organization"_s, each->id.toByteArray()}});
             }
             return &window;
         }});
    const std::pair<QString, ImportDialog::Step> steps[] = {
        {u"members-import-1-file"_s, ImportDialog::fileStep},
        {u"members-import-2-columns"_s, ImportDialog::columnsStep},
        {u"members-import-3-rows"_s, ImportDialog::rowsStep}};
    for (const auto& [name, step] : steps)
        scenes.push_back({name, [step = step](MainWindow& window) { return wizardAt(window, step); }});
    scenes.push_back({u"members-import-4-result"_s,
                      [](MainWindow& window) { return wizardAt(window, ImportDialog::resultStep); }, false,
                      true});
}

} // namespace zhibu
