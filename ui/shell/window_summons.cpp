#include "ui/shell/window_summons.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int lookAgain = 20; ///< milliseconds
const QString calling = u".call"_s;

/// "" where the system has no folder that is this person's alone.
QString summonsFolder() {
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? QString() : own + u"/zhibu-windows"_s;
}

/// By whichever of its names the book is opened.
QString summonsFile(const QString& book) {
    const QString folder = summonsFolder();
    const QString real = QFileInfo(book).canonicalFilePath();
    if (folder.isEmpty() || real.isEmpty()) return {};
    const QByteArray name = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u'/' + QString::fromLatin1(name.first(32));
}

bool touch(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly);
}

} // namespace

WindowSummons::WindowSummons(QObject* parent) : QObject(parent), watcher(new QFileSystemWatcher(this)) {
    connect(watcher, &QFileSystemWatcher::directoryChanged, this, &WindowSummons::look);
}

WindowSummons::~WindowSummons() {
    answerFor({});
}

void WindowSummons::answerFor(const QString& book) {
    const QString file = book.isEmpty() ? QString() : summonsFile(book);
    if (file == answered) return;
    if (!answered.isEmpty()) QFile::remove(answered);
    answered = file;
    if (answered.isEmpty()) return;
    QDir().mkpath(summonsFolder());
    QFile::remove(answered + calling);
    if (touch(answered)) watcher->addPath(summonsFolder());
}

void WindowSummons::look() {
    if (!answered.isEmpty() && QFile::remove(answered + calling)) Q_EMIT summoned();
}

bool WindowSummons::summon(const QString& book, int milliseconds) {
    const QString file = summonsFile(book);
    if (file.isEmpty() || !QFile::exists(file) || !touch(file + calling)) return false;
    for (const QDeadlineTimer deadline(milliseconds); !deadline.hasExpired();) {
        if (!QFile::exists(file + calling)) return true;
        QThread::msleep(lookAgain);
    }
    return !QFile::remove(file + calling); // taken in the last moment, or nobody there
}

} // namespace zhibu
