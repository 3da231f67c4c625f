#pragma once

#include "core/domain/problems.h"

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;

namespace zhibu {

/// What paints pages on a device and says how many; nullopt when asked to stop.
using PagePainting = std::function<std::optional<int>(QPagedPaintDevice& device)>;

struct PdfPages {
    QByteArray bytes;
    int pages = 0;
};
/// A PDF with its fonts embedded, whose words can be searched and copied; the problem "print.stopped" when
/// stopped.
Result<PdfPages> makePdf(const QString& title, const QPageLayout& layout, const PagePainting& paint);
/// The same as a file, written while it is painted, so that many pages need no more memory than few; the
/// number of pages. Throws Error when it cannot be written, and leaves the one that was there as it was.
Result<int> savePdf(const QString& path, const QString& title, const QPageLayout& layout,
                    const PagePainting& paint);
/// The device did not begin or go on.
Error deviceRefused();

} // namespace zhibu
