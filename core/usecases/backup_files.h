#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// The copies of a book as files: how they are called, where they lie, and which of them go in time. Those
/// made for safety's sake lie in the folder "backups" beside the book, as NAME-YYYYMMDD-HHmmss-cause.zhibu;
/// what a restore, an upgrade or a very large change set aside lies beside the book itself.
namespace zhibu {

/// What a copy was made for; `unknown` for those of older versions, which did not say.
enum class BackupCause { manual, daily, exit, import, receive, restore, large_change, upgrade, unknown };

QString identifier(BackupCause cause); ///< as in file names; "" for unknown
QString displayName(BackupCause cause);

struct BackupFile {
    QString path;
    QDateTime moment;
    BackupCause cause = BackupCause::unknown;
    qint64 size = 0;
    /// A book that was set aside rather than a copy: kept at least 90 days.
    bool isSetAside() const {
        return cause == BackupCause::restore || cause == BackupCause::large_change ||
               cause == BackupCause::upgrade;
    }
};

/// nullopt for a file that is not named as this program names copies of that book.
std::optional<BackupFile> backupFileOf(const QString& path, const QString& bookPath);

QString backupFolder(const QString& bookPath);
/// Those of that book in a folder, the newest first.
std::vector<BackupFile> backupFilesIn(const QString& folder, const QString& bookPath);
/// All beside the book and in its folder "backups", the newest first.
std::vector<BackupFile> backupFiles(const QString& bookPath);

/// A name in the folder that nobody uses: the moment, or the next second that is free.
QString freeBackupPath(const QString& folder, const QString& bookPath, const QDateTime& moment,
                       BackupCause cause);

/// Removes from both places, or from one other folder, what is not worth keeping any more (keptOf, each place
/// and what was set aside by itself). Only files that are named so and are copies of this very book, by its
/// identity; and what a killed copy left unfinished a day ago. How many copies went.
int thinOut(const QString& bookPath, const QByteArray& bookId, const QDateTime& now);
int thinOutFolder(const QString& folder, const QString& bookPath, const QByteArray& bookId,
                  const QDateTime& now);

} // namespace zhibu
