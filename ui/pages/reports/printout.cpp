#include "ui/pages/reports/printout.h"

#include "core/domain/problems.h"
#include "core/print/pages.h"
#include "core/print/paper_pages.h"
#include "core/reports/writers/docx_writer.h"
#include "core/reports/writers/report_file.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

template<class Wrote> void throwUnless(const Result<Wrote>& written, const std::stop_token& stop) {
    if (!written && !stop.stop_requested()) throw Error(written.problem().message);
}

} // namespace

QString titleOf(const Printout& printout) {
    if (const auto* slip = std::get_if<KeySlipPage>(&printout)) return titleOf(*slip);
    const auto* report = std::get_if<Report>(&printout);
    return report ? report->title : std::get<Paper>(printout).title;
}

QPageLayout layoutOf(const Printout& printout) {
    return std::holds_alternative<Report>(printout) ? reportLayout() : paperLayout();
}

void paint(const Printout& printout, QPagedPaintDevice& device) {
    if (const auto* report = std::get_if<Report>(&printout))
        paintReport(*report, device);
    else if (const auto* slip = std::get_if<KeySlipPage>(&printout))
        paintKeySlip(*slip, device);
    else
        paintPaper(std::get<Paper>(printout), device);
}

QString endingOf(ReportFile kind) {
    switch (kind) {
    case ReportFile::pdf: return u"pdf"_s;
    case ReportFile::xlsx: return u"xlsx"_s;
    case ReportFile::docx: return u"docx"_s;
    case ReportFile::csv: break;
    }
    return u"csv"_s;
}

std::vector<ReportFile> filesOf(const Printout& printout) {
    if (std::holds_alternative<KeySlipPage>(printout)) return {ReportFile::pdf};
    if (std::holds_alternative<Paper>(printout)) return {ReportFile::pdf, ReportFile::docx};
    return {ReportFile::pdf, ReportFile::xlsx, ReportFile::csv};
}

void write(const Printout& printout, const QString& path, ReportFile kind, const ProgressSink& progress,
           const std::stop_token& stop) {
    if (const auto* paper = std::get_if<Paper>(&printout)) {
        if (kind == ReportFile::docx)
            writeDocx(*paper, path);
        else
            throwUnless(writePdf(*paper, path, progress, stop), stop);
        return;
    }
    if (const auto* slip = std::get_if<KeySlipPage>(&printout)) {
        throwUnless(writePdf(*slip, path, progress, stop), stop);
        return;
    }
    const Report& report = std::get<Report>(printout);
    if (kind == ReportFile::pdf)
        throwUnless(writePdf(report, path, progress, stop), stop);
    else
        throwUnless(writeReport(report, path), stop);
}

} // namespace zhibu
