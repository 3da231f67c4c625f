#pragma once

#include "core/domain/progress.h"
#include "core/print/key_slip_pages.h"
#include "core/reports/paper.h"
#include "core/reports/report.h"

#include <QPageLayout>

#include <stop_token>

class QPagedPaintDevice;

namespace zhibu {

/// Whatever can be printed: a report of tables, a document, or the slip of a seal.
using Printout = std::variant<Report, Paper, KeySlipPage>;

QString titleOf(const Printout& printout);
/// A4 with the margins it is laid out for.
QPageLayout layoutOf(const Printout& printout);
/// Throws Error when the device refuses.
void paint(const Printout& printout, QPagedPaintDevice& device);

enum class ReportFile { pdf, xlsx, csv, docx };
QString endingOf(ReportFile kind);
/// The kinds of file it can be written as.
std::vector<ReportFile> filesOf(const Printout& printout);
/// Throws Error when it cannot be written.
void write(const Printout& printout, const QString& path, ReportFile kind, const ProgressSink& progress,
           const std::stop_token& stop);

} // namespace zhibu
