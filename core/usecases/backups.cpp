#include "core/usecases/backups.h"

#include "core/storage/backup.h"
#include "core/storage/search_index.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

QDir backupFolder(const QString& bookPath) {
    return QDir(QFileInfo(bookPath).absolutePath() + u"/backups"_s);
}

QString stamp(const QDateTime& moment) {
    return moment.toString(u"yyyyMMdd-HHmmss"_s);
}

QString headOf(Book& book) {
    const std::vector<AuditEntry> entries = audit::entries(book.connection());
    return entries.empty() ? QString() : QString::fromLatin1(entries.back().hash.toHex());
}

} // namespace

Result<QString> backUp(Ledger& ledger, const Actor& actor, const QString& target) {
    if (const auto refusal = refused(ledger, actor, Right::backup)) return *refusal;
    QString path = target;
    if (path.isEmpty()) {
        const QDir folder = backupFolder(ledger.path());
        folder.mkpath(u"."_s);
        path = folder.filePath(u"%1-%2.zhibu"_s.arg(QFileInfo(ledger.path()).completeBaseName(),
                                                    stamp(QDateTime::currentDateTime())));
    }
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(ledger.path()).absoluteFilePath())
        return Problem{u"target"_s, u"backup.same"_s,
                       Text::tr("A copy cannot be written over the book itself. Choose another name.")};
    writeVerifiedCopy(ledger.book().connection(), path);
    return path;
}

std::optional<QDateTime> lastBackup(const QString& bookPath) {
    const QString pattern = QFileInfo(bookPath).completeBaseName() + u"-*.zhibu"_s;
    const QFileInfoList copies = backupFolder(bookPath).entryInfoList({pattern}, QDir::Files, QDir::Time);
    return copies.isEmpty() ? std::nullopt : std::optional(copies.first().lastModified());
}

QStringList copiesOf(const QString& bookPath) {
    const QFileInfo book(bookPath);
    QFileInfoList files =
        backupFolder(bookPath).entryInfoList({book.completeBaseName() + u"-*.zhibu"_s}, QDir::Files);
    files += QDir(book.absolutePath()).entryInfoList({book.fileName() + u".before-*"_s}, QDir::Files);
    std::ranges::sort(files, {}, [](const QFileInfo& file) { return file.lastModified(); });
    QStringList paths;
    for (const QFileInfo& file : files)
        paths += file.absoluteFilePath();
    return paths;
}

Result<Restored> restoreBook(const Actor& actor, const QString& bookPath, const QString& source,
                             const Clock& clock) {
    if (const std::optional<Problem> fault = faultOfFile(source)) return *fault;
    if (QFileInfo(source).absoluteFilePath() == QFileInfo(bookPath).absoluteFilePath())
        return Problem{u"source"_s, u"restore.same"_s,
                       Text::tr("This is the book itself. Choose the copy to restore.")};
    QString abandonedHead;
    if (QFileInfo::exists(bookPath)) {
        const auto present = Book::open(bookPath, clock, {.mode = OpenMode::readOnly});
        if (present) {
            if (const auto refusal = refused(**present, actor, Right::administer)) return *refusal;
            abandonedHead = headOf(**present);
        }
    }
    const QString keptAs = bookPath + u".before-restore-"_s + stamp(QDateTime::currentDateTime());
    replaceBook(source, bookPath, keptAs);
    auto restored = Book::open(bookPath, clock);
    if (!restored) return restored.problems();
    const Reason event{u"book.restore"_s, Text::tr("Restore from “%1”").arg(QFileInfo(source).fileName()),
                       abandonedHead.isEmpty() ? QString() : u"abandoned head "_s + abandonedHead};
    if (Problems problems = (*restored)->record(actor, event); !problems.empty()) return problems;
    return Restored{QFileInfo::exists(keptAs) ? keptAs : QString()};
}

Result<Health> checkBook(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::backup)) return *refusal;
    Health health{ledger.book().firstFault(), false};
    if (!health.fault || health.fault->code != u"search.differs"_s || ledger.readOnly()) return health;
    // Only the index is at fault: it is made from the ledger, so it can be made again.
    const Problems problems =
        ledger.book().keep([](Transaction& transaction) { search_index::rebuild(transaction.connection); });
    if (!problems.empty()) return problems;
    health.searchRebuilt = true;
    health.fault = ledger.book().firstFault();
    return health;
}

} // namespace zhibu
