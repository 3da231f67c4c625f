#include "core/exchange/spreadsheet/refusals.h"

#include "core/exchange/spreadsheet/cell_reference.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct RefusalsText {
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

QString saidPlace(const CellPlace& place) {
    const QString where = place.column
                              ? RefusalsText::tr("cell %1").arg(cellReference(place.row, *place.column))
                              : RefusalsText::tr("row %1").arg(place.row);
    return place.sheet.isEmpty() ? where : RefusalsText::tr("sheet “%1”, %2").arg(place.sheet, where);
}

QString megabytes(qint64 bytes) {
    return QString::number(std::max<qint64>(1, bytes >> 20));
}

} // namespace

Problem Reading::problem(const char16_t* code, QString message) const {
    return {name, QString::fromUtf16(code), std::move(message)};
}

Problem Reading::missing() const {
    return problem(u"file.missing",
                   RefusalsText::tr("There is no file “%1”: check its name and folder.").arg(name));
}

Problem Reading::notAFile() const {
    return problem(u"file.not_a_file",
                   RefusalsText::tr("“%1” is not a file: choose a spreadsheet.").arg(name));
}

Problem Reading::empty() const {
    return problem(u"file.empty", RefusalsText::tr("“%1” is empty: ask for the file again.").arg(name));
}

Problem Reading::unreadable() const {
    return problem(u"file.unreadable",
                   RefusalsText::tr("“%1” cannot be read: check the access rights.").arg(name));
}

Problem Reading::unknownType() const {
    return problem(
        u"file.unknown_type",
        RefusalsText::tr("“%1” is not a spreadsheet: choose a .csv, .xlsx or .xls file.").arg(name));
}

Problem Reading::fileTooLarge() const {
    return problem(u"file.too_large",
                   RefusalsText::tr("“%1” is larger than %2 MB: split it into smaller files.")
                       .arg(name, megabytes(limits.fileBytes)));
}

Problem Reading::notWhatNameSays(const QString& content) const {
    return problem(
        u"file.not_what_name_says",
        RefusalsText::tr(
            "“%1” is not what its name says but %2: open it in a spreadsheet program and save it as "
            ".xlsx.")
            .arg(name, content));
}

Problem Reading::notASpreadsheet(const QString& content) const {
    return problem(u"file.not_what_name_says",
                   RefusalsText::tr("“%1” is not what its name says but %2: ask for the spreadsheet itself.")
                       .arg(name, content));
}

Problem Reading::encrypted() const {
    return problem(
        u"file.encrypted",
        RefusalsText::tr("“%1” is protected by a password: save it without a password.").arg(name));
}

Problem Reading::cancelled() const {
    return problem(u"cancelled", RefusalsText::tr("Reading “%1” was cancelled.").arg(name));
}

Problem Reading::notText(qint64 line) const {
    return problem(u"csv.not_text",
                   RefusalsText::tr("“%1” is not a text file: line %2 holds a zero byte; save it again as "
                                    ".csv or .xlsx.")
                       .arg(name)
                       .arg(line));
}

Problem Reading::undecodable(qint64 line) const {
    return problem(u"csv.encoding",
                   RefusalsText::tr("“%1”, line %2: this is neither UTF-8 nor GB18030 text; save it again "
                                    "as UTF-8 or as .xlsx.")
                       .arg(name)
                       .arg(line));
}

Problem Reading::wideText() const {
    return problem(u"csv.encoding",
                   RefusalsText::tr("“%1” is UTF-16 text: save it again as UTF-8 or as .xlsx.").arg(name));
}

Problem Reading::unterminatedQuote(int row) const {
    return problem(
        u"csv.unterminated_quote",
        RefusalsText::tr("“%1”, row %2: a quotation mark is opened and never closed; correct this row.")
            .arg(name)
            .arg(row));
}

Problem Reading::textAfterQuote(int row) const {
    return problem(u"csv.text_after_quote",
                   RefusalsText::tr("“%1”, row %2: text follows a closing quotation mark; correct this row.")
                       .arg(name)
                       .arg(row));
}

Problem Reading::zipDamaged() const {
    return problem(
        u"zip.damaged",
        RefusalsText::tr("“%1” is damaged or incomplete: copy it again from where it came.").arg(name));
}

Problem Reading::packedOddly() const {
    return problem(
        u"zip.compression",
        RefusalsText::tr(
            "“%1” is packed in a way spreadsheet programs do not use: open it in one and save it again.")
            .arg(name));
}

Problem Reading::zipBomb() const {
    return problem(u"zip.bomb",
                   RefusalsText::tr("“%1” unpacks to far more than its size: it was not read; ask the sender "
                                    "for an ordinary file.")
                       .arg(name));
}

Problem Reading::unpackedTooLarge() const {
    return problem(u"workbook.too_large",
                   RefusalsText::tr("“%1” unpacks to more than %2 MB: split it into smaller files.")
                       .arg(name, megabytes(limits.unpackedBytes)));
}

Problem Reading::doctype(const QString& part) const {
    return problem(u"xml.doctype",
                   RefusalsText::tr("“%1”, part %2: it defines a document type, which no spreadsheet program "
                                    "writes; it was not read.")
                       .arg(name, part));
}

Problem Reading::xmlDamaged(const QString& part, qint64 line) const {
    return problem(u"xml.damaged",
                   RefusalsText::tr(
                       "“%1”, part %2, line %3: the content is damaged; open it in a spreadsheet program and "
                       "save it again.")
                       .arg(name, part)
                       .arg(line));
}

Problem Reading::xmlTextTooLarge(const QString& part) const {
    return problem(u"cell.too_large",
                   RefusalsText::tr("“%1”, part %2: a text is longer than %3 characters; shorten it.")
                       .arg(name, part)
                       .arg(limits.cellCharacters));
}

Problem Reading::sheetDamaged(const CellPlace& place) const {
    return problem(u"sheet.damaged",
                   RefusalsText::tr("“%1”, %2: the content is damaged; open it in a spreadsheet program "
                                    "and save it again.")
                       .arg(name, saidPlace(place)));
}

Problem Reading::cellTooLarge(const CellPlace& place) const {
    return problem(u"cell.too_large",
                   RefusalsText::tr("“%1”, %2: the text is longer than %3 characters; shorten it.")
                       .arg(name, saidPlace(place))
                       .arg(limits.cellCharacters));
}

Problem Reading::tooManyColumns(const CellPlace& place) const {
    return problem(
        u"sheet.too_many_columns",
        RefusalsText::tr("“%1”, %2: there are more than %3 columns; delete those that are not needed.")
            .arg(name, saidPlace(place))
            .arg(limits.columns));
}

Problem Reading::tooManyRows(const QString& sheet) const {
    return problem(u"sheet.too_many_rows",
                   RefusalsText::tr("“%1”, %2: there are more rows than that; split it into smaller files.")
                       .arg(name, saidPlace({sheet, limits.rows})));
}

Problem Reading::tooManyCells(const QString& sheet) const {
    const QString where = sheet.isEmpty() ? QString() : RefusalsText::tr(" at sheet “%1”").arg(sheet);
    return problem(
        u"workbook.too_many_cells",
        RefusalsText::tr("“%1” holds too many cells%2: split it into smaller files.").arg(name, where));
}

Problem Reading::tooManySheets() const {
    return problem(u"workbook.too_many_sheets",
                   RefusalsText::tr("“%1” has more than %2 sheets: delete those that are not needed.")
                       .arg(name)
                       .arg(limits.sheets));
}

Problem Reading::xlsReaderMissing() const {
    return problem(u"xls.reader_missing",
                   RefusalsText::tr("“%1” cannot be read because the program zhibu-xls-reader is "
                                    "missing: install it, or save the file as .xlsx.")
                       .arg(name));
}

Problem Reading::xlsCrashed() const {
    return problem(u"xls.crashed",
                   RefusalsText::tr("“%1” is so damaged that reading it failed: open it in a spreadsheet "
                                    "program and save it as .xlsx.")
                       .arg(name));
}

Problem Reading::xlsTookTooLong() const {
    return problem(u"xls.timeout",
                   RefusalsText::tr("“%1” could not be read within %2 seconds: save it as .xlsx.")
                       .arg(name)
                       .arg(limits.childTime.count()));
}

Problem Reading::xlsTooMuchMemory() const {
    return problem(u"xls.too_large",
                   RefusalsText::tr("“%1” needs more than %2 MB of memory: split it, or save it as .xlsx.")
                       .arg(name, megabytes(limits.childMemory)));
}

Problem Reading::xlsDamaged() const {
    return problem(
        u"xls.damaged",
        RefusalsText::tr("“%1” is damaged or incomplete: open it in a spreadsheet program and save "
                         "it as .xlsx.")
            .arg(name));
}

} // namespace zhibu
