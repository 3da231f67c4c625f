#include "core/storage/book_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct BookLockText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// One book has one lock, by whichever of its names it is opened.
QString lockPath(const QString& bookPath) {
    const QString real = QFileInfo(bookPath).canonicalFilePath();
    return (real.isEmpty() ? QFileInfo(bookPath).absoluteFilePath() : real) + u".lock"_s;
}

Problem inUse(const QString& name, const QLockFile& lock) {
    qint64 process = 0;
    QString computer;
    QString program;
    if (!lock.getLockInfo(&process, &computer, &program))
        return {
            name, u"book.in_use"_s,
            BookLockText::tr("“%1” is open in another window. It opens here for reading only.").arg(name)};
    return {
        name, u"book.in_use"_s,
        BookLockText::tr("“%1” is open in another window (process %2 on %3). It opens here for reading only.")
            .arg(name, QString::number(process), computer)};
}

} // namespace

BookLock::BookLock(std::unique_ptr<QLockFile> held) : file(std::move(held)) {}
BookLock::~BookLock() = default;
BookLock::BookLock(BookLock&&) noexcept = default;
BookLock& BookLock::operator=(BookLock&&) noexcept = default;

Result<BookLock> BookLock::acquire(const QString& bookPath) {
    const QString name = QFileInfo(bookPath).fileName();
    auto lock = std::make_unique<QLockFile>(lockPath(bookPath));
    // A window may stay open for days: only a dead process makes a lock stale, never its age.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) return BookLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError) return inUse(name, *lock);
    return Problem{
        name, u"book.no_lock"_s,
        BookLockText::tr("The folder of “%1” cannot be written to. It opens for reading only.").arg(name)};
}

} // namespace zhibu
