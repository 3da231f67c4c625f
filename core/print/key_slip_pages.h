#pragma once

#include "core/domain/date.h"
#include "core/domain/problems.h"
#include "core/domain/progress.h"

#include <QPageLayout>

#include <stop_token>

class QPagedPaintDevice;

namespace zhibu {

/// 印记登记单 on paper: whose seal it is and its fingerprint, large enough to be read out group by group, and
/// as a QR code. Handed over together with the file (.zbkey); who registers the seal compares the two.
struct KeySlipPage {
    QString name;
    QString code;
    QString fingerprint; ///< groups of four hexadecimal digits with blanks between them
    Date printedOn;
    bool operator==(const KeySlipPage&) const = default;
};

QString titleOf(const KeySlipPage& page);
/// "zhibu-key:B001:3f2a91c0…", the fingerprint without blanks.
QString qrText(const KeySlipPage& page);

/// One page of A4 upright, whose margins must be those of paperLayout(). Throws Error when the device
/// refuses. Needs a QGuiApplication for its fonts.
void paintKeySlip(const KeySlipPage& page, QPagedPaintDevice& device);
/// Where the code stands, in millimetres from the corner of the type area.
QRectF qrAreaOfKeySlip();

/// As the other writePdf.
Result<int> writePdf(const KeySlipPage& page, const QString& path, const ProgressSink& progress = {},
                     const std::stop_token& stop = {});

} // namespace zhibu
