#include "core/storage/output_path.h"

#include "core/storage/migration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct OutputPathText {
    Q_DECLARE_TR_FUNCTIONS(OutputPath)
};

constexpr QByteArrayView databaseMark("SQLite format 3\0", 16);
constexpr qsizetype applicationIdAt = 68;

QByteArray headOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(applicationIdAt + 4) : QByteArray();
}

/// Of a book that lies there: a file of that name would be taken for its unfinished change.
bool isBesideBook(const QString& path) {
    for (const QString& ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        if (path.endsWith(ending) && isDatabaseFile(path.chopped(ending.size()))) return true;
    }
    return false;
}

Problem refusal(const QString& code, const QString& sentence, const QString& path) {
    return {u"output"_s, code, sentence.arg(QDir::toNativeSeparators(path))};
}

std::optional<Problem> folderFault(const QString& path) {
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!path.isEmpty() && folder.isDir() && folder.isWritable()) return std::nullopt;
    return refusal(u"output.folder"_s,
                   OutputPathText::tr("“%1” cannot be written to. Choose another folder."),
                   folder.filePath());
}

} // namespace

bool isDatabaseFile(const QString& path) {
    return QFileInfo(path).isFile() && headOf(path).startsWith(databaseMark);
}

bool isBookFile(const QString& path) {
    if (!QFileInfo(path).isFile()) return false;
    const QByteArray head = headOf(path);
    return head.startsWith(databaseMark) && head.size() == applicationIdAt + 4 &&
           qFromBigEndian<qint32>(head.constData() + applicationIdAt) == bookApplicationId;
}

std::optional<Problem> outputFault(const QString& path, Replaces replaces) {
    const QFileInfo there(path);
    if (replaces == Replaces::nothing && (there.isSymLink() || there.exists()))
        return refusal(u"output.taken"_s, OutputPathText::tr("“%1” is there already."), path);
    // A link is followed to where the file would be written.
    const QFileInfo target(there.isSymLink() ? there.symLinkTarget() : path);
    if (target.exists() && !target.isFile())
        return refusal(u"output.device"_s,
                       OutputPathText::tr("“%1” is no file that could be written. Choose another name."),
                       path);
    if (isBookFile(target.filePath()))
        return refusal(
            u"output.book"_s,
            OutputPathText::tr("“%1” is a book, and nothing is written over a book. Choose another name."),
            path);
    if ((replaces != Replaces::extracts && isDatabaseFile(target.filePath())) ||
        isBesideBook(target.filePath()))
        return refusal(
            u"output.database"_s,
            OutputPathText::tr(
                "“%1” is or belongs to a database; nothing is written over it. Choose another name."),
            path);
    return folderFault(target.filePath());
}

} // namespace zhibu
