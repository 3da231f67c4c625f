#include "core/print/key_slip_pages.h"

#include "core/print/fonts.h"
#include "core/print/page_style.h"
#include "core/print/paper_pages.h"
#include "core/print/pdf_file.h"
#include "core/print/qr_matrix.h"
#include "core/print/text_fitter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct KeySlipPagesText {
    Q_DECLARE_TR_FUNCTIONS(KeySlipPages)
};

constexpr double slipPointsPerInch = 72;
constexpr double slipPointsPerMillimetre = slipPointsPerInch / 25.4;
constexpr double slipWidth = 156; // millimetres, as are all measures below
constexpr double captionWidth = 34;
constexpr double groupHeight = 14;
constexpr qsizetype groupsInLine = 4;
constexpr double qrTop = 104;
constexpr double qrSide = 52;

QRectF area(double left, double top, double width, double height) {
    return {left * slipPointsPerMillimetre, top * slipPointsPerMillimetre, width * slipPointsPerMillimetre,
            height * slipPointsPerMillimetre};
}

/// Paints on a page that is scaled to points.
class SlipPainter {
public:
    SlipPainter(QPainter& given, const KeySlipPage& slip) : painter(given), page(slip) {}

    void paint() {
        painter.setPen(style::ink());
        write(FontRole::title, 22, area(0, 0, slipWidth, 14), Qt::AlignCenter, titleOf(page));
        line(24, KeySlipPagesText::tr("Unit"), page.name);
        line(36, KeySlipPagesText::tr("Code"), page.code);
        paintFingerprint();
        paintQr(painter, area(qrAreaOfKeySlip().left(), qrTop, qrSide, qrSide), qrMatrix(qrText(page)),
                style::ink());
        paragraph(qrTop, qrSide + 8, KeySlipPagesText::tr("What to do with it"),
                  KeySlipPagesText::tr(
                      "Hand this sheet to the office above together with the file (.zbkey). The office "
                      "registers the seal after comparing the fingerprint, group by group, with this "
                      "sheet. From then on it can tell that a file was made by this unit and that "
                      "nobody changed it. The code holds the unit's code and the fingerprint."));
        paintSignatures();
    }

private:
    /// Piece by piece, so that figures beside letters can be searched for and copied out.
    void write(FontRole role, double points, const QRectF& where, int flags, const QString& words) {
        const TextFitter face(pageFont(role, points, static_cast<int>(slipPointsPerInch)));
        constexpr int mostLines = 20;
        const QStringList lines =
            flags & Qt::TextWordWrap ? face.wrapped(words, where.width(), mostLines) : QStringList{words};
        const double spare = where.height() - static_cast<double>(lines.size()) * face.lineHeight();
        double top = where.top() + (flags & Qt::AlignVCenter  ? spare / 2
                                    : flags & Qt::AlignBottom ? spare
                                                              : 0);
        painter.setFont(face.font());
        for (const QString& each : lines) {
            const double rest = where.width() - face.width(each);
            const double left = flags & Qt::AlignHCenter ? rest / 2 : flags & Qt::AlignRight ? rest : 0;
            face.draw(painter, QPointF(where.left() + left, top + face.baseline()), each);
            top += face.lineHeight();
        }
    }

    void line(double top, const QString& caption, const QString& words) {
        write(FontRole::body, 14, area(0, top, captionWidth, 11), Qt::AlignVCenter, caption);
        write(FontRole::body, 16, area(captionWidth, top, slipWidth - captionWidth, 11),
              Qt::AlignVCenter | Qt::TextWordWrap, words);
        rule(top + 11.5);
    }

    void rule(double top) { painter.fillRect(area(0, top, slipWidth, style::hairline * 2), style::grid()); }

    void paintFingerprint() {
        const double top = 52;
        write(FontRole::body, 14, area(0, top, slipWidth, 10), Qt::AlignVCenter,
              KeySlipPagesText::tr("Fingerprint of the seal"));
        const QStringList groups = page.fingerprint.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const double width = slipWidth / groupsInLine;
            write(FontRole::tableBold, 26,
                  area(static_cast<double>(i % groupsInLine) * width,
                       top + 12 + static_cast<double>(i / groupsInLine) * groupHeight, width, groupHeight),
                  Qt::AlignCenter, groups[i]);
        }
        rule(top + 12 + 2 * groupHeight + 2);
    }

    void paragraph(double top, double left, const QString& heading, const QString& words) {
        write(FontRole::tableBold, 12, area(left, top, slipWidth - left, 8), Qt::AlignVCenter, heading);
        write(FontRole::body, 12, area(left, top + 9, slipWidth - left, qrSide), Qt::TextWordWrap, words);
    }

    void paintSignatures() {
        const double top = qrTop + qrSide + 18;
        const QStringList captions{
            KeySlipPagesText::tr("Unit (seal):"), KeySlipPagesText::tr("Responsible person (signature):"),
            KeySlipPagesText::tr("Compared and registered by (signature):"), KeySlipPagesText::tr("Date:")};
        for (qsizetype i = 0; i < captions.size(); ++i) {
            const double at = top + 12 * static_cast<double>(i);
            write(FontRole::body, 14, area(0, at, slipWidth, 11), Qt::AlignVCenter, captions[i]);
            rule(at + 11.5);
        }
        write(FontRole::table, style::notePoints, area(0, 217, slipWidth, 7),
              Qt::AlignRight | Qt::AlignBottom,
              KeySlipPagesText::tr("Printed on %1").arg(page.printedOn.toIso()));
    }

    QPainter& painter;
    const KeySlipPage& page;
};

} // namespace

QString titleOf(const KeySlipPage& page) {
    Q_UNUSED(page)
    return KeySlipPagesText::tr("Registration of a seal");
}

QString qrText(const KeySlipPage& page) {
    return u"zhibu-key:"_s + page.code + u':' + QString(page.fingerprint).remove(u' ');
}

QRectF qrAreaOfKeySlip() {
    return {0, qrTop, qrSide, qrSide};
}

void paintKeySlip(const KeySlipPage& page, QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device)) throw deviceRefused();
    painter.scale(device.logicalDpiX() / slipPointsPerInch, device.logicalDpiY() / slipPointsPerInch);
    SlipPainter(painter, page).paint();
}

Result<int> writePdf(const KeySlipPage& page, const QString& path, const ProgressSink& progress,
                     const std::stop_token& stop) {
    return savePdf(path, titleOf(page), paperLayout(), [&](QPagedPaintDevice& device) -> std::optional<int> {
        if (stop.stop_requested()) return std::nullopt;
        paintKeySlip(page, device);
        tell(progress, 1, 1);
        return 1;
    });
}

} // namespace zhibu
