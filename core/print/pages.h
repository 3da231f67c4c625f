#pragma once

#include "core/domain/problems.h"
#include "core/domain/progress.h"
#include "core/reports/report.h"

#include <QPageLayout>

#include <stop_token>

class QPagedPaintDevice;

namespace zhibu {

/// A4 landscape with the margins a report is laid out for.
QPageLayout reportLayout();

/// Paints the report within the margins of whatever device it is given (a PDF, a printer, a preview): pages
/// are counted first, so that each can say "page x of y". Progress is told in pages. The number of pages
/// painted; nullopt when asked to stop. Throws Error when the device refuses. Needs a QGuiApplication for its
/// fonts.
std::optional<int> paintReport(const Report& report, QPagedPaintDevice& device,
                               const ProgressSink& progress = {}, const std::stop_token& stop = {});

/// A PDF with its fonts embedded; the number of pages. Stopping is the problem
/// "print.stopped" and leaves no file; a file that cannot be written throws Error and leaves the one that was
/// there as it was.
Result<int> writePdf(const Report& report, const QString& path, const ProgressSink& progress = {},
                     const std::stop_token& stop = {});
/// The same kept in memory.
Result<QByteArray> pdfOf(const Report& report, const ProgressSink& progress = {},
                         const std::stop_token& stop = {});

} // namespace zhibu
