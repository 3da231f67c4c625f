#include "ui/pages/reports/printout.h"

#include "core/domain/problems.h"
#include "core/print/page_style.h"
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
    return std::visit([](const auto& each) { return each.title; }, printout);
}

QPageLayout layoutOf(const Printout& printout) {
    const QPageSize a4(QPageSize::A4);
    if (std::holds_alternative<Report>(printout))
        return {a4, QPageLayout::Landscape,
                QMarginsF(style::marginSide, style::marginTop, style::marginSide, style::marginBottom),
                QPageLayout::Millimeter};
    using namespace paper_margins;
    return {a4, QPageLayout::Portrait, QMarginsF(left, top, right, bottom), QPageLayout::Millimeter};
}

void paint(const Printout& printout, QPagedPaintDevice& device) {
    if (const auto* report = std::get_if<Report>(&printout))
        paintReport(*report, device);
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
    const Report& report = std::get<Report>(printout);
    if (kind == ReportFile::pdf)
        throwUnless(writePdf(report, path, progress, stop), stop);
    else
        throwUnless(writeReport(report, path), stop);
}

} // namespace zhibu
