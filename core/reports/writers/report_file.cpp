#include "core/reports/writers/report_file.h"

#include "core/reports/writers/csv_writer.h"
#include "core/reports/writers/file_saving.h"
#include "core/reports/writers/html_writer.h"
#include "core/reports/writers/xlsx_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ReportFileText {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

using Writer = QByteArray (*)(const Report&);

Writer writerFor(const QString& ending) {
    if (ending == u"csv"_s) return toCsv;
    if (ending == u"xlsx"_s) return toXlsx;
    if (ending == u"html"_s) return toHtml;
    return nullptr;
}

} // namespace

Result<QString> writeReport(const Report& report, const QString& path) {
    const Writer writer = writerFor(QFileInfo(path).suffix().toLower());
    if (!writer) {
        return Problem{
            u"path"_s, u"report.extension"_s,
            ReportFileText::tr("A report can be written as .csv, .xlsx or .html; %1 ends in none of these.")
                .arg(QFileInfo(path).fileName())};
    }
    saveFile(path, writer(report));
    return path;
}

} // namespace zhibu
