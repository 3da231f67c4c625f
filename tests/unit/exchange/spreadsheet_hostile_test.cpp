#include "core/exchange/spreadsheet/reader.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace spreadsheet_hostile_test {

namespace {

constexpr qint64 megabyte = 1 << 20;

const QByteArray workbookPart =
    R"(<workbook xmlns:r="r"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>)";
const QByteArray relationsPart =
    R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="sheet1.xml"/></Relationships>)";
const QByteArray sheetStart = R"(<worksheet><sheetData>)";
const QByteArray sheetEnd = R"(</sheetData></worksheet>)";

/// A workbook whose only sheet is start, then a piece many times, then end: written piece by piece, as it may
/// be far larger than memory.
class HugeWorkbook {
public:
    explicit HugeWorkbook(const QString& path) : zip(archive_write_new()) {
        archive_write_set_format_zip(zip);
        archive_write_open_filename(zip, QFile::encodeName(path).constData());
        part("xl/workbook.xml", workbookPart);
        part("xl/_rels/workbook.xml.rels", relationsPart);
    }
    ~HugeWorkbook() {
        archive_write_close(zip);
        archive_write_free(zip);
    }
    HugeWorkbook(const HugeWorkbook&) = delete;
    HugeWorkbook& operator=(const HugeWorkbook&) = delete;

    void sheet(const QByteArray& start, const QByteArray& piece, qint64 times, const QByteArray& end) {
        begin("xl/sheet1.xml");
        write(sheetStart + start);
        for (qint64 i = 0; i < times; ++i)
            write(piece);
        write(end + sheetEnd);
    }

private:
    void begin(const char* name) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(zip, entry);
        archive_entry_free(entry);
    }
    void write(const QByteArray& bytes) {
        archive_write_data(zip, bytes.constData(), std::size_t(bytes.size()));
    }
    void part(const char* name, const QByteArray& content) {
        begin(name);
        write(content);
    }

    archive* zip;
};

/// The most memory this process ever held, in bytes; 0 where the system does not say.
qint64 mostMemoryEver() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    return 0;
}

} // namespace

class SpreadsheetHostileTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder;
    QString sentence;
    ReadLimits patient;

    // Reads the file, and fails when that takes long or much memory.
    QString outcomeOf(const QString& path, qint64 memory, const ReadLimits& limits = {}) {
        const qint64 before = mostMemoryEver();
        QElapsedTimer elapsed;
        elapsed.start();
        const auto result = readSpreadsheet(path, limits);
        const qint64 more = mostMemoryEver() - before;
        qInfo("%lld ms, %lld MB more at most", elapsed.elapsed(), more / megabyte);
        if (elapsed.elapsed() > 60'000) return u"slow"_s;
        if (more > memory) return u"%1 MB"_s.arg(more / megabyte);
        sentence = result ? QString() : result.problem().message;
        return result ? u"read"_s : result.problem().code;
    }

private Q_SLOTS:
    void initTestCase() { patient.compressionRatio = 5000; }

    void aBombIsRefusedBeforeItUnfolds() {
        const QString path = folder.filePath(u"bomb.xlsx"_s);
        HugeWorkbook(path).sheet({}, QByteArray("<a/>").repeated(megabyte / 4), 200, {});
        QVERIFY(QFileInfo(path).size() < megabyte);
        QCOMPARE(outcomeOf(path, 100 * megabyte), u"zip.bomb"_s);
    }

    void aBombThatLiesAboutItsSizeIsRefusedWhileItUnfolds() {
        const QString path = folder.filePath(u"liar.xlsx"_s);
        HugeWorkbook(path).sheet({}, QByteArray("<a/>").repeated(megabyte / 4), 100, {});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        content.replace(content.lastIndexOf("PK\x01\x02") + 24, 4, QByteArray("\x00\x00\x10\x00", 4));
        QVERIFY(file.seek(0) && file.write(content) == content.size());
        file.close();
        const QString outcome = outcomeOf(path, 100 * megabyte);
        QVERIFY2(outcome == u"zip.bomb" || outcome == u"zip.damaged", qPrintable(outcome));
    }

    void aCellOfAGigabyteIsNeverHeld() {
        const QString path = folder.filePath(u"cell.xlsx"_s);
        HugeWorkbook(path).sheet(R"(<row r="7"><c r="C7" t="inlineStr"><is><t>)", QByteArray(megabyte, 'x'),
                                 1024, "</t></is></c></row>");
        QVERIFY(QFileInfo(path).size() < 4 * megabyte);
        QCOMPARE(outcomeOf(path, 100 * megabyte), u"workbook.too_large"_s);
        ReadLimits generous;
        generous.unpackedBytes = 2048 * megabyte;
        generous.compressionRatio = 5000;
        QCOMPARE(outcomeOf(path, 100 * megabyte, generous), u"cell.too_large"_s);
        QCOMPARE(
            sentence,
            u"“cell.xlsx”, sheet “s”, cell C7: the text is longer than 1000000 characters; shorten it."_s);
    }

    void aTextCutUpByCommentsIsNotHeldEither() {
        const QString path = folder.filePath(u"comments.xlsx"_s);
        QByteArray piece;
        while (piece.size() < megabyte)
            piece += "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx<!-- - -->";
        HugeWorkbook(path).sheet(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>)", piece, 64,
                                 "</t></is></c></row>");
        QCOMPARE(outcomeOf(path, 150 * megabyte, patient), u"cell.too_large"_s);
    }

    void characterDataFullOfBracketsIsNotHeld() {
        const QString path = folder.filePath(u"brackets.xlsx"_s);
        HugeWorkbook(path).sheet(R"(<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[)",
                                 QByteArray(megabyte, '<'), 64, "]]></t></is></c></row>");
        QCOMPARE(outcomeOf(path, 150 * megabyte, patient), u"cell.too_large"_s);
    }

    void aMillionNarrowRowsAfterAWideOneStaySmall() {
        const QString path = folder.filePath(u"wide.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray wide;
        for (int i = 0; i < 512; ++i)
            wide += "x,";
        file.write(wide + '\n');
        for (int i = 0; i < 200'000; ++i)
            file.write("y\n");
        file.close();
        QCOMPARE(outcomeOf(path, 400 * megabyte), u"read"_s);
    }

    void aCellFarToTheRightInEveryRowIsRefusedInTime() {
        const QString path = folder.filePath(u"right.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 100'000; ++i)
            file.write(QByteArray(500, ',') + "x\n");
        file.close();
        QCOMPARE(outcomeOf(path, 1500 * megabyte), u"workbook.too_many_cells"_s);
    }
};

REGISTER_TEST(spreadsheet_hostile_test, SpreadsheetHostileTest)

} // namespace spreadsheet_hostile_test

#include "spreadsheet_hostile_test.moc"
