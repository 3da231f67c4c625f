#include "ui/shell/palette_entries.h"

#include "core/usecases/activity_window.h"
#include "core/usecases/lists.h"
#include "ui/shell/book_view.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct PaletteEntriesText {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

constexpr int mostRecords = 6;

/// "&Save…" and "保存(&S)…" as they are read.
QString withoutMnemonic(QString text) {
    static const QRegularExpression marked(u"\\(&.\\)"_s);
    return text.remove(marked).remove(u'&').remove(u"…"_s).trimmed();
}

/// What people also call a page, or look for on it; words parted by spaces.
QString alsoCalled(const QString& page) {
    if (page == u"workbench")
        return PaletteEntriesText::tr("overdue due late explain", "words for the workbench");
    if (page == u"activities")
        return PaletteEntriesText::tr("meeting record minutes theme lecture draft", "words for activities");
    if (page == u"members") return PaletteEntriesText::tr("roster import transfer", "words for members");
    if (page == u"training") return PaletteEntriesText::tr("hours course statement", "words for training");
    if (page == u"terms")
        return PaletteEntriesText::tr("committee election post secretary", "words for terms");
    if (page == u"organizations") return PaletteEntriesText::tr("branch tree", "words for organisations");
    if (page == u"reports")
        return PaletteEntriesText::tr("handbook print roster narrative quarterly inspection",
                                      "words for reports");
    if (page == u"submission")
        return PaletteEntriesText::tr("report send seal receipt", "words for handing in");
    if (page == u"inbox")
        return PaletteEntriesText::tr("receipt return rate missing", "words for received files");
    return {};
}

void addPages(std::vector<PaletteEntry>& entries, BookView& view) {
    for (const PageOffer& offer : view.offers())
        entries.push_back({offer.title,
                           PaletteEntriesText::tr("page"),
                           [&view, name = offer.name] { view.goTo({.page = name}); },
                           {},
                           alsoCalled(offer.name)});
}

void addCommands(std::vector<PaletteEntry>& entries, const QList<QAction*>& commands) {
    for (QAction* command : commands) {
        if (!command->isEnabled() || command->text().isEmpty() || command->menu()) continue;
        const QString keys = command->shortcut().toString(QKeySequence::NativeText);
        entries.push_back({withoutMnemonic(command->text()),
                           keys.isEmpty() ? PaletteEntriesText::tr("command") : keys,
                           [command] { command->trigger(); }});
    }
}

void addOrganizations(std::vector<PaletteEntry>& entries, BookView& view) {
    for (const Organization& organization : view.workspace().ledger().office().organizations()) {
        entries.push_back(
            {organization.name,
             displayName(organization.kind),
             [&view, id = organization.id] { view.workspace().choose(id, view.workspace().year()); },
             {},
             organization.code});
    }
}

void addMembers(std::vector<PaletteEntry>& entries, BookView& view) {
    Workspace& space = view.workspace();
    const Result<std::vector<MemberRow>> members =
        memberList(space.ledger(), space.actor(), space.ledger().home().id, space.today());
    if (!members) return;
    for (const MemberRow& member : *members) {
        const QString where =
            member.branchName.isEmpty() ? PaletteEntriesText::tr("member") : member.branchName;
        entries.push_back(
            {member.name,
             where,
             [&view, id = member.id] {
                 view.goTo({.page = u"members"_s, .parameters = {{u"member"_s, id.toByteArray()}}});
             },
             {},
             member.number});
    }
}

} // namespace

std::vector<PaletteEntry> paletteEntries(BookView& view, const QList<QAction*>& commands) {
    std::vector<PaletteEntry> entries;
    addPages(entries, view);
    addCommands(entries, commands);
    addOrganizations(entries, view);
    addMembers(entries, view);
    return entries;
}

std::function<std::vector<PaletteEntry>(const QString&)> recordSearch(BookView& view) {
    Workspace& space = view.workspace();
    const auto records = std::make_shared<ActivityWindow>(space.ledger(), space.actor());
    QTimer::singleShot(0, &view, [records] {
        if (records->show({}).empty()) records->prepare();
    });
    return [&view, records](const QString& typed) {
        std::vector<PaletteEntry> entries;
        // One letter says little; one Chinese character is a word.
        const bool word = !typed.isEmpty() && typed.front().script() == QChar::Script_Han;
        if ((typed.size() < 2 && !word) || !records->show({.text = typed}).empty()) return entries;
        for (int i = 0; i < qMin(mostRecords, records->count()); ++i) {
            const ActivityRow* row = records->row(i);
            if (!row) continue;
            entries.push_back(
                {row->topic.isEmpty() ? row->heldOn.toIso() : row->topic,
                 PaletteEntriesText::tr("record · %1 · %2", "day, branch")
                     .arg(row->heldOn.toIso(), row->organizationName),
                 [&view, id = row->id] {
                     view.goTo({.page = u"activities"_s, .parameters = {{u"activity"_s, id.toByteArray()}}});
                 }});
        }
        return entries;
    };
}

} // namespace zhibu
