#include "core/reports/writers/xlsx_writer.h"

#include "core/reports/writers/xlsx_check.h"
#include "core/reports/writers/xlsx_error.h"
#include "core/reports/writers/xlsx_form.h"
#include "core/reports/writers/xlsx_sheet.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr size_t rowsHeldInMemory = 20000;
constexpr qsizetype longestSheetName = 31;

/// Frees the workbook when an exception leaves it open.
class Workbook {
public:
    Workbook(const QString& path, const QString& temporaryFolder, bool constantMemory)
        : folder(temporaryFolder.toUtf8()) {
        lxw_workbook_options options{};
        options.constant_memory = constantMemory;
        options.tmpdir = folder.data();
        book = workbook_new_opt(path.toUtf8().constData(), &options);
        if (!book) throw xlsxError(LXW_ERROR_CREATING_XLSX_FILE);
    }
    ~Workbook() {
        if (book) lxw_workbook_free(book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    lxw_workbook* get() const { return book; }
    void close() { requireXlsx(workbook_close(std::exchange(book, nullptr))); }

private:
    QByteArray folder; // the library keeps the pointer
    lxw_workbook* book = nullptr;
};

/// What the format allows as a sheet's name, and not used yet: compared without regard to case, as readers
/// do.
QString sheetName(const QString& wanted, qsizetype number, QSet<QString>& used) {
    static const QString forbidden = u"[]:*?/\\'\n\t"_s;
    QString clean;
    for (const QChar unit : wanted.simplified())
        clean += forbidden.contains(unit) ? u' ' : unit;
    clean = clean.simplified().left(longestSheetName);
    if (clean.isEmpty() || used.contains(clean.toLower())) {
        const QString suffix = clean.isEmpty() ? QString::number(number) : u" %1"_s.arg(number);
        clean = clean.left(longestSheetName - suffix.size()) + suffix;
    }
    used.insert(clean.toLower());
    return clean;
}

size_t rowCount(const Report& report) {
    size_t rows = 0;
    for (const ReportTable& table : report.tables)
        rows += table.rows.size();
    return rows;
}

void writeWorkbook(const Report& report, Workbook& workbook) {
    QByteArray title = report.title.left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    requireXlsx(workbook_set_properties(workbook.get(), &properties));
    XlsxFormats formats(workbook.get());
    QSet<QString> used;
    for (size_t i = 0; i < report.tables.size(); ++i) {
        const QString name = sheetName(report.tables[i].title, static_cast<qsizetype>(i) + 1, used);
        lxw_worksheet* sheet = workbook_add_worksheet(workbook.get(), name.toUtf8().constData());
        if (!sheet) throw xlsxError(LXW_ERROR_CREATING_TMPFILE);
        writeXlsxSheet(report, i, sheet, formats);
    }
    workbook.close();
}

void writeForm(const SpreadsheetForm& form, Workbook& workbook) {
    XlsxFormats formats(workbook.get());
    lxw_worksheet* sheet = workbook_add_worksheet(workbook.get(), nullptr);
    if (!sheet) throw xlsxError(LXW_ERROR_CREATING_TMPFILE);
    lxw_row_t row = 0;
    const auto line = [&](lxw_col_t column, const QString& text, lxw_format* format) {
        if (!text.isEmpty())
            requireXlsx(worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format));
    };
    for (size_t i = 0; i < form.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        requireXlsx(worksheet_set_column(sheet, column, column, form.columns[i].width, formats.text()));
    }
    line(0, form.title, formats.tableTitle());
    for (const QString& hint : form.hints) {
        ++row;
        line(0, hint, formats.hint());
    }
    ++row;
    for (size_t i = 0; i < form.columns.size(); ++i)
        line(static_cast<lxw_col_t>(i), form.columns[i].title, formats.heading());
    worksheet_freeze_panes(sheet, row + 1, 0);
    ++row;
    for (size_t i = 0; i < form.columns.size(); ++i)
        line(static_cast<lxw_col_t>(i), form.columns[i].example, formats.example());
    workbook.close();
}

QByteArray bytesOf(bool constantMemory, const std::function<void(Workbook&)>& write) {
    const QTemporaryDir folder;
    if (!folder.isValid()) throw xlsxError(LXW_ERROR_CREATING_TMPFILE);
    const QString path = folder.filePath(u"report.xlsx"_s);
    {
        Workbook workbook(path, folder.path(), constantMemory);
        write(workbook);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw xlsxError(LXW_ERROR_CREATING_XLSX_FILE);
    QByteArray bytes = file.readAll();
    // The library does not notice when its temporary files are cut short by a full disk; reading back does.
    if (!isWholeXlsx(bytes)) throw xlsxError(LXW_ERROR_READING_TMPFILE);
    return bytes;
}

} // namespace

QByteArray toXlsx(const Report& report) {
    return bytesOf(rowCount(report) > rowsHeldInMemory,
                   [&report](Workbook& workbook) { writeWorkbook(report, workbook); });
}

QByteArray toXlsx(const SpreadsheetForm& form) {
    return bytesOf(false, [&form](Workbook& workbook) { writeForm(form, workbook); });
}

} // namespace zhibu
