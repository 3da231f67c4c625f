#include "core/usecases/backup_files.h"

#include "core/storage/backup.h"
#include "core/storage/book_contents.h"
#include "core/usecases/kept_moments.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct BackupFilesText {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr int daysSetAside = 90;
const QString momentFormat = u"yyyyMMdd-HHmmss"_s;

/// Those a copy in the folder can be made for.
constexpr BackupCause causesInNames[]{BackupCause::manual, BackupCause::daily, BackupCause::exit,
                                      BackupCause::import, BackupCause::receive};

std::optional<BackupCause> causeIn(const QString& word) {
    if (word.isEmpty()) return BackupCause::unknown;
    const auto* found =
        std::ranges::find_if(causesInNames, [&word](BackupCause cause) { return identifier(cause) == word; });
    return found == std::end(causesInNames) ? std::nullopt : std::optional(*found);
}

std::optional<BackupFile> withMoment(const QFileInfo& file, const QString& moment, BackupCause cause) {
    BackupFile backup{file.absoluteFilePath(), file.lastModified(), cause, file.size()};
    if (moment.isEmpty()) return backup;
    backup.moment = QDateTime::fromString(moment, momentFormat);
    return backup.moment.isValid() ? std::optional(backup) : std::nullopt;
}

// NAME-YYYYMMDD-HHmmss[-cause].zhibu
std::optional<BackupFile> copyOf(const QFileInfo& file, const QFileInfo& book) {
    static const QRegularExpression form(u"^(\\d{8}-\\d{6})(?:-([a-z]+))?\\.zhibu$"_s);
    const QString prefix = book.completeBaseName() + u'-';
    if (!file.fileName().startsWith(prefix)) return std::nullopt;
    const auto match = form.match(file.fileName().mid(prefix.size()));
    const auto cause = match.hasMatch() ? causeIn(match.captured(2)) : std::nullopt;
    return cause ? withMoment(file, match.captured(1), *cause) : std::nullopt;
}

// NAME.zhibu.before-restore-…, .before-large-change[-…], .before-VERSION[-…]; older ones carry no moment.
std::optional<BackupFile> setAsideOf(const QFileInfo& file, const QFileInfo& book) {
    static const QRegularExpression form(u"^(restore|large-change|\\d{1,4})(?:-(\\d{8}-\\d{6}))?$"_s);
    const QString prefix = book.fileName() + u".before-"_s;
    if (!file.fileName().startsWith(prefix)) return std::nullopt;
    const auto match = form.match(file.fileName().mid(prefix.size()));
    if (!match.hasMatch()) return std::nullopt;
    const QString what = match.captured(1);
    return withMoment(file, match.captured(2),
                      what == u"restore"        ? BackupCause::restore
                      : what == u"large-change" ? BackupCause::large_change
                                                : BackupCause::upgrade);
}

std::vector<BackupFile> sorted(std::vector<BackupFile> files) {
    std::ranges::sort(files, [](const BackupFile& a, const BackupFile& b) {
        return std::tie(b.moment, b.path) < std::tie(a.moment, a.path);
    });
    return files;
}

void remove(const QString& path) {
    if (!QFile::remove(path)) return;
    for (const QString& beside : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + beside);
}

// Only copies of this very book are looked at: another office's may be called the same.
int thin(std::vector<BackupFile> files, const QByteArray& bookId, const QDateTime& now) {
    std::erase_if(files, [&bookId](const BackupFile& file) {
        const std::optional<BookOwner> owner = ownerOfFile(file.path);
        return !owner || owner->uuid != bookId;
    });
    std::vector<QDateTime> moments;
    for (const BackupFile& file : files)
        moments.push_back(file.moment);
    const std::set<QDateTime> kept = keptOf(moments, now);
    int removed = 0;
    for (const BackupFile& file : files) {
        const bool tooYoung = file.isSetAside() && file.moment.daysTo(now) < daysSetAside;
        if (tooYoung || kept.contains(file.moment)) continue;
        remove(file.path);
        ++removed;
    }
    return removed;
}

// A copy that a killed program never finished: its name is a copy's, followed by what says so.
void removeUnfinished(const QString& folder, const QString& bookPath, const QDateTime& now) {
    static const QRegularExpression ending(u"(\\.pages)?\\.writing-\\d+(-journal)?$"_s);
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
        const auto match = ending.match(file.fileName());
        if (!match.hasMatch() || file.lastModified().secsTo(now) < 24 * 60 * 60) continue;
        const QString whole =
            file.absoluteFilePath().left(file.absoluteFilePath().size() - match.capturedLength());
        if (backupFileOf(whole, bookPath)) QFile::remove(file.absoluteFilePath());
    }
}

} // namespace

QString identifier(BackupCause cause) {
    switch (cause) {
    case BackupCause::manual: return u"manual"_s;
    case BackupCause::daily: return u"daily"_s;
    case BackupCause::exit: return u"exit"_s;
    case BackupCause::import: return u"import"_s;
    case BackupCause::receive: return u"receive"_s;
    case BackupCause::restore: return u"restore"_s;
    case BackupCause::large_change: return u"large_change"_s;
    case BackupCause::upgrade: return u"upgrade"_s;
    case BackupCause::unknown: break;
    }
    return {};
}

QString displayName(BackupCause cause) {
    switch (cause) {
    case BackupCause::manual: return BackupFilesText::tr("By hand");
    case BackupCause::daily: return BackupFilesText::tr("Daily");
    case BackupCause::exit: return BackupFilesText::tr("On closing");
    case BackupCause::import: return BackupFilesText::tr("Before an import");
    case BackupCause::receive: return BackupFilesText::tr("Before receiving a package");
    case BackupCause::restore: return BackupFilesText::tr("Set aside by a restore");
    case BackupCause::large_change: return BackupFilesText::tr("Before a very large change");
    case BackupCause::upgrade: return BackupFilesText::tr("Before an upgrade");
    case BackupCause::unknown: break;
    }
    return BackupFilesText::tr("Not said", "why a copy was made");
}

std::optional<BackupFile> backupFileOf(const QString& path, const QString& bookPath) {
    const QFileInfo file(path);
    const QFileInfo book(bookPath);
    if (const auto copy = copyOf(file, book)) return copy;
    return setAsideOf(file, book);
}

QString backupFolder(const QString& bookPath) {
    return QFileInfo(bookPath).absolutePath() + u"/backups"_s;
}

std::vector<BackupFile> backupFilesIn(const QString& folder, const QString& bookPath) {
    std::vector<BackupFile> files;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
        if (const auto backup = backupFileOf(file.filePath(), bookPath)) files.push_back(*backup);
    }
    return sorted(std::move(files));
}

std::vector<BackupFile> backupFiles(const QString& bookPath) {
    std::vector<BackupFile> files = backupFilesIn(backupFolder(bookPath), bookPath);
    for (BackupFile& file : backupFilesIn(QFileInfo(bookPath).absolutePath(), bookPath)) {
        if (file.isSetAside()) files.push_back(std::move(file));
    }
    return sorted(std::move(files));
}

QString freeBackupPath(const QString& folder, const QString& bookPath, const QDateTime& moment,
                       BackupCause cause) {
    const QString word = cause == BackupCause::unknown ? QString() : u'-' + identifier(cause);
    return freeName(QDir(folder).filePath(QFileInfo(bookPath).completeBaseName() + u'-'), moment,
                    word + u".zhibu"_s);
}

int thinOutFolder(const QString& folder, const QString& bookPath, const QByteArray& bookId,
                  const QDateTime& now) {
    removeUnfinished(folder, bookPath, now);
    std::vector<BackupFile> files = backupFilesIn(folder, bookPath);
    std::erase_if(files, [](const BackupFile& file) { return file.isSetAside(); });
    return thin(std::move(files), bookId, now);
}

int thinOut(const QString& bookPath, const QByteArray& bookId, const QDateTime& now) {
    const QString beside = QFileInfo(bookPath).absolutePath();
    removeUnfinished(beside, bookPath, now);
    std::vector<BackupFile> aside = backupFilesIn(beside, bookPath);
    std::erase_if(aside, [](const BackupFile& file) { return !file.isSetAside(); });
    return thinOutFolder(backupFolder(bookPath), bookPath, bookId, now) + thin(std::move(aside), bookId, now);
}

} // namespace zhibu
