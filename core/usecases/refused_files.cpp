#include "core/storage/audit.h"
#include "core/usecases/receiving.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct RefusedFilesText {
    Q_DECLARE_TR_FUNCTIONS(RefusedFiles)
};

const QString refuseVerb = u"package.refuse"_s;

/// Units name their files by their code; the longest that fits, so that B1 does not answer for B10.
std::optional<OrganizationId> unitOf(const Office& office, const QString& fileName) {
    const Organization* found = nullptr;
    for (const Organization& each : office.organizations()) {
        const QStringView rest = QStringView(fileName).mid(qMin(each.code.size(), fileName.size()));
        const bool fits = !each.code.isEmpty() && fileName.startsWith(each.code) &&
                          (rest.isEmpty() || !rest.front().isLetterOrNumber());
        if (fits && (!found || each.code.size() > found->code.size())) found = &each;
    }
    return found ? std::optional(found->id) : std::nullopt;
}

} // namespace

Problems noteRefused(Ledger& ledger, const Actor& actor, const std::vector<ReceivedFile>& files) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    const auto before = refusedFiles(ledger, actor);
    if (!before) return before.problems();
    for (const ReceivedFile& each : files) {
        const QString name = QFileInfo(each.path).fileName();
        const bool known = std::ranges::any_of(*before, [&](const RefusedFile& earlier) {
            return earlier.name == name && earlier.sentence == each.sentence &&
                   earlier.on == ledger.clock().today();
        });
        if (each.outcome != ReceiveOutcome::rejected || known) continue;
        const Problems problems = ledger.book().record(
            actor, {refuseVerb, RefusedFilesText::tr("Refuse “%1”: %2").arg(name, each.sentence),
                    name + u'\n' + each.sentence});
        if (!problems.empty()) return problems;
    }
    return {};
}

Result<std::vector<RefusedFile>> refusedFiles(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    std::vector<RefusedFile> files;
    for (const AuditEntry& entry : audit::entriesOf(ledger.book().connection(), refuseVerb)) {
        const auto day = Date::fromIso(entry.at.left(10));
        if (!day) continue;
        const QString name = entry.note.section(u'\n', 0, 0);
        files.push_back({name, *day, entry.note.section(u'\n', 1), unitOf(ledger.office(), name)});
    }
    return files;
}

} // namespace zhibu
