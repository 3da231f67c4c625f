#include "core/exchange/spreadsheet/reader.h"

#include "core/exchange/spreadsheet/csv.h"
#include "core/exchange/spreadsheet/file_kind.h"
#include "core/exchange/spreadsheet/refusals.h"
#include "core/exchange/spreadsheet/xls.h"
#include "core/exchange/spreadsheet/xlsx.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

enum class Extension { csv, xlsx, xls };

std::optional<Extension> extensionOf(const QFileInfo& file) {
    const QString suffix = file.suffix().toLower();
    if (suffix == u"csv"_s) return Extension::csv;
    if (suffix == u"xlsx"_s) return Extension::xlsx;
    if (suffix == u"xls"_s) return Extension::xls;
    return std::nullopt;
}

Result<QByteArray> contentOf(const QFileInfo& info, const Reading& reading) {
    if (!info.exists()) return reading.missing();
    if (!info.isFile()) return reading.notAFile();
    if (!extensionOf(info)) return reading.unknownType();
    if (info.size() > reading.limits.fileBytes) return reading.fileTooLarge();
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) return reading.unreadable();
    QByteArray content = file.read(reading.limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError) return reading.unreadable();
    if (content.size() > reading.limits.fileBytes) return reading.fileTooLarge();
    if (content.isEmpty()) return reading.empty();
    return content;
}

// Office encrypts an .xlsx by wrapping it in a compound file; an .xls has a record that says so.
bool isEncrypted(FileKind kind, QByteArrayView content) {
    if (kind == FileKind::compoundFile && hasCompoundStream(content, u"EncryptedPackage")) return true;
    return (kind == FileKind::compoundFile || kind == FileKind::bareWorkbook) && isEncryptedWorkbook(content);
}

Result<Workbook> readAs(Extension extension, const QString& path, const QByteArray& content,
                        const Reading& reading) {
    const FileKind kind = fileKindOf(content);
    if (extension != Extension::csv && isEncrypted(kind, content)) return reading.encrypted();
    switch (extension) {
    case Extension::csv:
        if (kind == FileKind::wideText) return reading.wideText();
        if (kind == FileKind::text || kind == FileKind::other) return readCsv(content, reading);
        break;
    case Extension::xlsx:
        if (kind == FileKind::zip) return readXlsx(content, reading);
        break;
    case Extension::xls:
        if (kind == FileKind::compoundFile || kind == FileKind::bareWorkbook) return readXls(path, reading);
        break;
    }
    return isOpenedBySpreadsheetPrograms(kind) ? reading.notWhatNameSays(describe(kind))
                                               : reading.notASpreadsheet(describe(kind));
}

} // namespace

Result<Workbook> readSpreadsheet(const QString& path, const ReadLimits& limits, std::stop_token stop) {
    const QFileInfo info(path);
    const Reading reading(info.fileName(), limits, std::move(stop));
    if (reading.stop.stop_requested()) return reading.cancelled();
    const Result<QByteArray> content = contentOf(info, reading);
    if (!content) return content.problems();
    return readAs(*extensionOf(info), path, *content, reading);
}

} // namespace zhibu
