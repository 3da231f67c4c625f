#include "core/print/key_slip_pages.h"
#include "core/print/paper_pages.h"
#include "core/print/qr_matrix.h"
#include "tests/support/pdf_reading.h"
#include "tests/support/test_registry.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace key_slip_test {

namespace {

const QString fingerprint = u"3f2a 91c0 77de 0b15 a2c4 5e6f 8901 23ab"_s;

KeySlipPage slip() {
    return {u"演示局机关第一党支部"_s, u"B001"_s, fingerprint, *Date::of(2020, 11, 18)};
}

/// The square of seven modules in three corners of every code: dark ring, light ring, dark core.
bool isFinder(const QrMatrix& matrix, int left, int top) {
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < 7; ++column) {
            const int ring = qMin(qMin(row, 6 - row), qMin(column, 6 - column));
            if (matrix.isDark(left + column, top + row) != (ring != 1)) return false;
        }
    }
    return true;
}

/// Whether each module of the picture is what the matrix says, looked at in its middle.
bool shows(const QImage& picture, const QRectF& modules, const QrMatrix& matrix) {
    const double module = modules.width() / matrix.side;
    for (int row = 0; row < matrix.side; ++row) {
        for (int column = 0; column < matrix.side; ++column) {
            const QPointF middle = modules.topLeft() + QPointF(column + 0.5, row + 0.5) * module;
            const bool dark = qGray(picture.pixel(middle.toPoint())) < 128;
            if (dark != matrix.isDark(column, row)) return false;
        }
    }
    return true;
}

QRect darkArea(const QImage& picture, const QRect& within) {
    QRect area;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (qGray(picture.pixel(x, y)) < 128) area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

} // namespace

class KeySlipTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(folder.isValid()); }

    void theCodeSaysWhoseSealItIs() {
        QCOMPARE(qrText(slip()), u"zhibu-key:B001:3f2a91c077de0b15a2c45e6f890123ab"_s);
    }

    void aCodeHasItsThreeCornersAndNoFourth() {
        const QrMatrix matrix = qrMatrix(qrText(slip()));
        QCOMPARE((matrix.side - 17) % 4, 0); // the versions of the standard
        QCOMPARE(matrix.dark.size(), static_cast<size_t>(matrix.side * matrix.side));
        QVERIFY(isFinder(matrix, 0, 0));
        QVERIFY(isFinder(matrix, matrix.side - 7, 0));
        QVERIFY(isFinder(matrix, 0, matrix.side - 7));
        QVERIFY(!isFinder(matrix, matrix.side - 7, matrix.side - 7));
    }

    void twoUnitsHaveTwoCodes() {
        KeySlipPage other = slip();
        other.fingerprint.replace(u"3f2a"_s, u"3f2b"_s);
        QVERIFY(qrMatrix(qrText(slip())).dark != qrMatrix(qrText(other)).dark);
    }

    void whatDoesNotFitIsRefused() { QVERIFY_THROWS_EXCEPTION(Error, (void)qrMatrix(QString(8000, u'x'))); }

    void theCodeIsPaintedSquareWithQuietAroundIt() {
        const QrMatrix matrix = qrMatrix(qrText(slip()));
        QImage picture(500, 300, QImage::Format_RGB32);
        picture.fill(Qt::white);
        {
            QPainter painter(&picture);
            paintQr(painter, picture.rect(), matrix, Qt::black);
        }
        const QRectF modules = qrModules(picture.rect(), matrix.side);
        QVERIFY(shows(picture, modules, matrix));
        const QRect dark = darkArea(picture, picture.rect());
        QVERIFY(qAbs(dark.width() - dark.height()) <= 1);
        const double quiet = 4 * modules.width() / matrix.side;
        QVERIFY(dark.top() >= quiet - 1 && dark.bottom() <= 300 - quiet + 1);
    }

    void thePdfHoldsTheFingerprintAndTheUnitAsText() {
        const auto pages = writePdf(slip(), path());
        QVERIFY(pages);
        QCOMPARE(*pages, 1);
        const QStringList texts = pageTexts(path());
        QCOMPARE(texts.size(), 1);
        const QString text = texts.front().simplified();
        QVERIFY2(text.contains(u"3f2a 91c0 77de 0b15 a2c4 5e6f 8901 23ab"_s), qPrintable(text));
        QVERIFY2(text.contains(u"演示局机关第一党支部"_s) && text.contains(u"B001"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2020-11-18"_s), qPrintable(text));
    }

    void theCodeOnPaperIsTheMatrix() {
        QVERIFY(writePdf(slip(), path()));
        constexpr int resolution = 200;
        outputOf(u"pdftoppm"_s,
                 {u"-r"_s, QString::number(resolution), u"-png"_s, path(), folder.filePath(u"slip"_s)});
        const QImage picture(folder.filePath(u"slip-1.png"_s));
        QVERIFY(!picture.isNull());
        constexpr double perMillimetre = resolution / 25.4;
        QRectF area = qrAreaOfKeySlip().translated(paper_margins::left, paper_margins::top);
        area = {area.topLeft() * perMillimetre, area.size() * perMillimetre};
        const QrMatrix matrix = qrMatrix(qrText(slip()));
        QVERIFY(shows(picture, qrModules(area, matrix.side), matrix));
        const QRect dark = darkArea(picture, area.toAlignedRect());
        QVERIFY(qAbs(dark.width() - dark.height()) <= 1);
    }

    void stoppedNoFileIsWritten() {
        std::stop_source source;
        source.request_stop();
        const QString other = folder.filePath(u"none.pdf"_s);
        const auto pages = writePdf(slip(), other, {}, source.get_token());
        QVERIFY(!pages);
        QCOMPARE(pages.problem().code, u"print.stopped"_s);
        QVERIFY(!QFile::exists(other));
    }

private:
    QString path() const { return folder.filePath(u"slip.pdf"_s); }

    QTemporaryDir folder;
};

REGISTER_TEST(key_slip_test, KeySlipTest)

} // namespace key_slip_test

#include "key_slip_test.moc"
