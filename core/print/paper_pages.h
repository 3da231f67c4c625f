#pragma once

#include "core/domain/problems.h"
#include "core/domain/progress.h"
#include "core/reports/paper.h"

#include <QPageLayout>

#include <stop_token>

class QPagedPaintDevice;

namespace zhibu {

/// The margins of our documents on A4 upright, in millimetres (GB/T 9704: type area 156 × 225).
namespace paper_margins {
inline constexpr double left = 28;
inline constexpr double right = 26;
inline constexpr double top = 37;
inline constexpr double bottom = 35;
} // namespace paper_margins
/// A4 upright with them.
QPageLayout paperLayout();

/// Paints the document on A4 pages of whatever device it is given, whose margins must be paper_margins; page
/// numbers "— 1 —" below the type area, none on the cover. Progress is told in pages. The number of pages;
/// nullopt when asked to stop. Throws Error when the device refuses. Needs a QGuiApplication for its fonts.
std::optional<int> paintPaper(const Paper& paper, QPagedPaintDevice& device,
                              const ProgressSink& progress = {}, const std::stop_token& stop = {});

/// A PDF with its fonts embedded; the number of pages. Stopping is the problem "print.stopped" and leaves no
/// file; a file that cannot be written throws Error and leaves the one that was there as it was.
Result<int> writePdf(const Paper& paper, const QString& path, const ProgressSink& progress = {},
                     const std::stop_token& stop = {});
/// The same of many in one file; told in papers.
Result<int> writePdf(const PaperSeries& series, const QString& path, const ProgressSink& progress = {},
                     const std::stop_token& stop = {});

} // namespace zhibu
