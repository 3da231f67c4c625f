#include "core/usecases/package_extract.h"

#include "core/storage/extract.h"
#include "core/storage/output_path.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

Result<QString> extractRecords(Ledger& ledger, const Actor& actor, const QString& path) {
    if (const auto refusal = refused(ledger, actor, Right::backup)) return *refusal;
    const QFileInfo target(path);
    if (target.absoluteFilePath() == QFileInfo(ledger.path()).absoluteFilePath())
        return Problem{u"path"_s, u"extract.same"_s,
                       QCoreApplication::translate("PackageExtract",
                                                   "This is the book itself. Choose another "
                                                   "name.")};
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir() || !folder.isWritable() || target.isDir())
        return Problem{
            u"path"_s, u"extract.folder"_s,
            QCoreApplication::translate("PackageExtract", "“%1” cannot be written to. Choose another folder.")
                .arg(folder.filePath())};
    if (const auto fault = outputFault(path, Replaces::extracts))
        return Problem{u"path"_s, fault->code, fault->message};
    writeExtract(ledger.path(), path);
    return path;
}

} // namespace zhibu
