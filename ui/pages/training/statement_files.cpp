#include "ui/pages/training/statement_files.h"

#include "core/print/paper_pages.h"
#include "core/reports/writers/file_saving.h"
#include "core/reports/writers/report_file.h"

using namespace Qt::StringLiterals;

namespace zhibu {

void writeStatementFiles(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                         const QString& path, const ProgressSink& progress, const std::stop_token& stop) {
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    // Reading is the shorter part of a PDF and the longer of the others.
    const auto statements = hoursStatements(ledger, actor, question, isPdf ? ProgressSink() : progress, stop);
    if (!statements) {
        if (stop.stop_requested()) return;
        throw Error(statements.problem().message);
    }
    if (isPdf) {
        const auto pages = writePdf(statementPapers(*statements), path, progress, stop);
        if (!pages && !stop.stop_requested()) throw Error(pages.problem().message);
    } else if (path.endsWith(u".zbhours"_s, Qt::CaseInsensitive)) {
        const auto bytes = statementFile(ledger, actor, *statements);
        if (!bytes) throw Error(bytes.problem().message);
        saveFile(path, *bytes);
    } else {
        const auto written = writeReport(statementReport(*statements, ledger.clock().today()), path);
        if (!written) throw Error(written.problem().message);
    }
}

} // namespace zhibu
