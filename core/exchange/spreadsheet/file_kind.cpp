#include "core/exchange/spreadsheet/file_kind.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace zhibu {

namespace {

struct FileKindText {
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

struct Signature {
    QByteArrayView bytes;
    FileKind kind;
};

constexpr qsizetype lookedAt = 4096;

template<std::size_t size> constexpr QByteArrayView bytes(const char (&literal)[size]) {
    return QByteArrayView(literal, size - 1);
}

const std::array signatures{
    Signature{bytes("PK\x03\x04"), FileKind::zip},
    Signature{bytes("PK\x05\x06"), FileKind::zip},
    Signature{bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), FileKind::compoundFile},
    Signature{bytes("\x09\x00\x04\x00"), FileKind::bareWorkbook},
    Signature{bytes("\x09\x02\x06\x00"), FileKind::bareWorkbook},
    Signature{bytes("\x09\x04\x06\x00"), FileKind::bareWorkbook},
    Signature{bytes("\x09\x08\x08\x00"), FileKind::bareWorkbook},
    Signature{bytes("\x09\x08\x10\x00"), FileKind::bareWorkbook},
    Signature{bytes("%PDF-"), FileKind::pdf},
    Signature{bytes("{\\rtf"), FileKind::richText},
    Signature{bytes("\x89PNG"), FileKind::picture},
    Signature{bytes("\xFF\xD8\xFF"), FileKind::picture},
    Signature{bytes("Rar!"), FileKind::rar},
    Signature{bytes("\xFF\xFE"), FileKind::wideText},
    Signature{bytes("\xFE\xFF"), FileKind::wideText},
};

QByteArray beginningOfText(QByteArrayView content) {
    QByteArray text = content.first(std::min(content.size(), lookedAt)).toByteArray();
    if (text.startsWith("\xEF\xBB\xBF")) text.remove(0, 3);
    return text.trimmed().toLower();
}

FileKind textKindOf(QByteArrayView content) {
    const QByteArray text = beginningOfText(content);
    if (text.contains('\0')) return FileKind::other;
    if (text.startsWith("mime-version:")) return FileKind::webArchive;
    if (!text.startsWith('<')) return FileKind::text;
    for (const char* tag : {"<html", "<table", "<!doctype html", "<head", "<meta", "<body", "<style"})
        if (text.startsWith(tag) || (text.startsWith("<?xml") && text.contains(tag)))
            return FileKind::webPage;
    return text.startsWith("<?xml") || text.startsWith("<!doctype") ? FileKind::xml : FileKind::text;
}

} // namespace

FileKind fileKindOf(QByteArrayView content) {
    for (const Signature& signature : signatures)
        if (content.startsWith(signature.bytes)) return signature.kind;
    return textKindOf(content);
}

bool hasCompoundStream(QByteArrayView content, QStringView name) {
    QByteArray wide;
    for (const QChar letter : name) {
        wide += char(letter.unicode() & 0xFF);
        wide += char(letter.unicode() >> 8);
    }
    return content.contains(wide);
}

bool isEncryptedWorkbook(QByteArrayView content) {
    constexpr quint16 passwordRecord = 0x2F;
    constexpr int recordsLookedAt = 8;
    auto at = std::max(content.indexOf(bytes("\x09\x08\x10\x00\x00\x06\x05\x00")),
                       content.indexOf(bytes("\x09\x08\x08\x00\x00\x05\x05\x00")));
    for (int i = 0; at >= 0 && i < recordsLookedAt && content.size() - at >= 4; ++i) {
        if (qFromLittleEndian<quint16>(content.data() + at) == passwordRecord) return true;
        at += 4 + qFromLittleEndian<quint16>(content.data() + at + 2);
    }
    return false;
}

bool isOpenedBySpreadsheetPrograms(FileKind kind) {
    switch (kind) {
    case FileKind::pdf:
    case FileKind::richText:
    case FileKind::picture:
    case FileKind::rar:
    case FileKind::other: return false;
    default: return true;
    }
}

QString describe(FileKind kind) {
    switch (kind) {
    case FileKind::zip: return FileKindText::tr("a zip archive or .xlsx workbook");
    case FileKind::compoundFile:
        return FileKindText::tr("a document of an old office program, such as .xls or .doc");
    case FileKind::bareWorkbook: return FileKindText::tr("a very old .xls workbook");
    case FileKind::webPage: return FileKindText::tr("a web page");
    case FileKind::webArchive: return FileKindText::tr("a saved web page");
    case FileKind::xml: return FileKindText::tr("an XML document");
    case FileKind::pdf: return FileKindText::tr("a PDF document");
    case FileKind::richText: return FileKindText::tr("a rich text document");
    case FileKind::picture: return FileKindText::tr("a picture");
    case FileKind::rar: return FileKindText::tr("a RAR archive");
    case FileKind::wideText:
    case FileKind::text: return FileKindText::tr("plain text");
    case FileKind::other: break;
    }
    return FileKindText::tr("something else");
}

} // namespace zhibu
