#include "core/print/paper_pages.h"
#include "core/reports/writers/report_file.h"
#include "core/usecases/hours_statements.h"
#include "tests/bench/benches.h"
#include "tests/bench/stage.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextStream>

#include <sodium.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

using Statements = std::vector<duties::HoursStatement>;

const FixedClock& newYear() {
    static const FixedClock fixed(*Date::of(2021, 1, 5));
    return fixed;
}

Statements read(Ledger& ledger) {
    auto statements =
        hoursStatements(ledger, Actor::owner(), {ledger.book().home(), true, newYear().today(), 2020});
    if (!statements) throw Error(statements.problem().message);
    return std::move(*statements);
}

// Every attendance and every course of the year, member by member: the rows the statements are made of.
qint64 readBare(Connection& connection) {
    qint64 rows = 0;
    for (const char* sql :
         {"SELECT t.member, a.held_on, a.topic, a.credit_hundredths, t.role, t.state, t.reason, "
          "t.made_up_on, "
          "(SELECT group_concat(kind, ' ') FROM activity_kind k WHERE k.activity = a.id) "
          "FROM attendance t CROSS JOIN activity a ON a.id = t.activity "
          "WHERE a.held_on BETWEEN '2020-01-01' AND '2020-12-31' AND a.state = 'final' "
          "ORDER BY t.member, a.held_on",
          "SELECT member, dated_on, course, form, organizer, certificate, credit_hundredths "
          "FROM training_credit WHERE dated_on BETWEEN '2020-01-01' AND '2020-12-31' "
          "ORDER BY member, dated_on"}) {
        Query query(connection, sql);
        while (query.next())
            rows += query.text(2).isEmpty() ? 0 : 1;
    }
    return rows;
}

void signBare(const QByteArray& bytes) {
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    unsigned char secretKey[crypto_sign_SECRETKEYBYTES];
    unsigned char signature[crypto_sign_BYTES];
    crypto_sign_keypair(publicKey, secretKey);
    crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char*>(bytes.constData()),
                         static_cast<unsigned long long>(bytes.size()), secretKey);
}

size_t entriesOf(const Statements& statements) {
    size_t entries = 0;
    for (const duties::HoursStatement& each : statements)
        entries += each.earned.size();
    return entries;
}

/// The words of the cells, row by row, as both the page and the sheet hold them.
std::vector<QStringList> rowsOf(const Statements& statements) {
    std::vector<QStringList> rows;
    for (const duties::HoursStatement& each : statements) {
        for (const duties::HoursStatement::Earned& line : each.earned)
            rows.push_back({each.number, each.name, line.on.toIso(), line.what, sourceWords(line),
                            line.organizer, line.certificate, line.hours.toString()});
    }
    return rows;
}

void writeBareXlsx(const std::vector<QStringList>& rows, const QString& path) {
    lxw_workbook_options options{};
    options.constant_memory = 1;
    lxw_workbook* book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    for (size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                   rows[row][column].toUtf8().constData(), nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR) throw Error(u"The bare workbook could not be written."_s);
}

// As many lines as the pages hold, each the words of one entry, and nothing but that: no table, no page
// numbers.
void writeBarePdf(const std::vector<QStringList>& rows, int pages, const QString& path) {
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    QFont font(u"Noto Serif CJK SC"_s);
    font.setPointSizeF(12);
    painter.setFont(font);
    const size_t linesOnAPage = rows.size() / static_cast<size_t>(qMax(1, pages)) + 1;
    const int step = writer.height() / static_cast<int>(linesOnAPage + 1);
    for (size_t row = 0; row < rows.size(); ++row) {
        const size_t place = row % linesOnAPage;
        if (row > 0 && place == 0) writer.newPage();
        painter.drawText(0, step * static_cast<int>(place + 1),
                         rows[row][2] + u' ' + rows[row][3] + u' ' + rows[row][4] + u' ' + rows[row].back());
    }
}

void readingBench(QTextStream& out, const QString& book, Statements& statements) {
    double ours = 1e9;
    double bare = 1e9;
    const auto ledger = openLedger(book, newYear());
    for (int run = 0; run < 2; ++run) { // in turn, so that a busy moment meets both
        bare = std::min(bare, seconds([&] { readBare(ledger->book().connection()); }));
        ours = std::min(ours, seconds([&] { statements = read(*ledger); }));
    }
    line(out, u"%1 statements read, %2 entries"_s.arg(statements.size()).arg(entriesOf(statements)), ours,
         bare, u""_s);
    QByteArray bytes;
    const double signing = seconds([&] {
        const auto file = statementFile(*ledger, Actor::owner(), statements);
        if (!file) throw Error(file.problem().message);
        bytes = *file;
    });
    line(out, u"put into one signed file, %1 MB"_s.arg(bytes.size() / 1'000'000), signing,
         seconds([&] { signBare(bytes); }), u""_s);
}

void xlsxBench(QTextStream& out, const Statements& statements, const QString& path) {
    const auto rows = rowsOf(statements);
    const double bare = seconds([&] { writeBareXlsx(rows, path); });
    const double ours = seconds([&] {
        const auto written = writeReport(statementReport(statements, newYear().today()), path);
        if (!written) throw Error(written.problem().message);
    });
    line(out, u"%1 statements as a spreadsheet"_s.arg(statements.size()), ours, bare, u""_s);
}

void pdfBench(QTextStream& out, const Statements& all, size_t count, const QString& path) {
    const Statements statements(all.begin(),
                                all.begin() + static_cast<qsizetype>(std::min(count, all.size())));
    int pages = 0;
    const double ours = seconds([&] { pages = *writePdf(statementPapers(statements), path); });
    const qint64 megabytes = QFileInfo(path).size() / 1'000'000;
    const auto rows = rowsOf(statements);
    const double bare = seconds([&] { writeBarePdf(rows, pages, path); });
    line(out, u"%1 statements as a PDF, %2 pages, %3 MB"_s.arg(statements.size()).arg(pages).arg(megabytes),
         ours, bare, count == 6000 ? u"≤ 60 s"_s : QString());
}

} // namespace

void statementsBench(QTextStream& out, const QString& book) {
    const QTemporaryDir folder;
    Statements statements;
    readingBench(out, book, statements);
    xlsxBench(out, statements, folder.filePath(u"hours.xlsx"_s));
    pdfBench(out, statements, 10, folder.filePath(u"warm.pdf"_s)); // fonts are opened once per program
    for (const size_t count : {1500, 3000, 6000})
        pdfBench(out, statements, count, folder.filePath(u"hours.pdf"_s));
}

} // namespace zhibu::bench
