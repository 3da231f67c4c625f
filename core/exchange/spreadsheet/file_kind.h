#pragma once

#include <QByteArrayView>
#include <QString>

namespace zhibu {

/// What a file's first bytes say it is, whatever its name.
enum class FileKind {
    zip,
    compoundFile, ///< .xls, and any other document of old office programs
    bareWorkbook, ///< .xls older than compound files
    webPage,
    webArchive,
    xml,
    pdf,
    richText,
    picture,
    rar,
    wideText, ///< UTF-16
    text,     ///< anything without a zero byte near its start
    other
};

FileKind fileKindOf(QByteArrayView content);

/// Compound files hold named streams: the names tell an encrypted .xlsx and a word document from an .xls.
bool hasCompoundStream(QByteArrayView content, QStringView name);

/// True when one of the first records of an .xls workbook says that the rest is encrypted.
bool isEncryptedWorkbook(QByteArrayView content);

/// Whether a spreadsheet program might make a workbook of it.
bool isOpenedBySpreadsheetPrograms(FileKind kind);

/// "a web page", "a zip archive", …, for a sentence.
QString describe(FileKind kind);

} // namespace zhibu
