#include "core/exchange/spreadsheet/reader.h"
#include "core/exchange/spreadsheet/xls_stream.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace spreadsheet_child_test {

namespace {

const Reading reading(u"a.xls"_s, {}, {});

/// What the program would write for a small workbook.
QByteArray smallStream(const std::function<void(XlsStreamWriter&)>& write) {
    std::FILE* file = std::tmpfile();
    XlsStreamWriter writer(file);
    writer.begin();
    write(writer);
    QByteArray stream(qsizetype(std::ftell(file)), '\0');
    std::rewind(file);
    if (std::fread(stream.data(), 1, std::size_t(stream.size()), file) != std::size_t(stream.size()))
        stream.clear();
    std::fclose(file);
    return stream;
}

QByteArray everyKindOfCell() {
    return smallStream([](XlsStreamWriter& out) {
        out.sheet("一");
        out.row(2);
        out.text(0, "甲\r\n乙\x01");
        out.number(1, 40.5);
        out.date(2, *Date::of(2020, 9, 30));
        out.sheet("二");
        out.end();
    });
}

} // namespace

class SpreadsheetChildTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder;

    // Puts a script in the place of the program and reads a proper file with it.
    QString outcomeWith(const QByteArray& script, const ReadLimits& limits = {},
                        const std::stop_token& stop = {}) {
        QFile file(folder.filePath(u"reader"_s));
        if (!file.open(QIODevice::WriteOnly)) return u"no script"_s;
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("ZHIBU_XLS_READER", QFile::encodeName(file.fileName()));
        const auto result = readSpreadsheet(testing::dataFile(u"spreadsheets/members.xls"), limits, stop);
        return result ? u"read"_s : result.problem().code;
    }

private Q_SLOTS:
    void cleanup() { qputenv("ZHIBU_XLS_READER", ZHIBU_BUILD_DIR "/bin/zhibu-xls-reader"); }

    void aMissingProgramIsSaid() {
        qputenv("ZHIBU_XLS_READER", "/nowhere/zhibu-xls-reader");
        const auto result = readSpreadsheet(testing::dataFile(u"spreadsheets/members.xls"));
        QVERIFY(!result);
        QCOMPARE(result.problem().code, u"xls.reader_missing"_s);
    }

    void whateverEndsTheProgramHasItsSentence() {
        QCOMPARE(outcomeWith("kill -SEGV $$\n"), u"xls.crashed"_s);
        QCOMPARE(outcomeWith("kill -XCPU $$\n"), u"xls.timeout"_s);
        QCOMPARE(outcomeWith("exit 3\n"), u"xls.crashed"_s);
        QCOMPARE(outcomeWith("exit 0\n"), u"xls.crashed"_s);
        QCOMPARE(outcomeWith("echo something else\n"), u"xls.crashed"_s);
        QCOMPARE(outcomeWith("printf 'ZBXLS\\001X\\004'\n"), u"xls.too_large"_s);
        QCOMPARE(outcomeWith("printf 'ZBXLS\\001X\\063'\n"), u"xls.crashed"_s);
        QCOMPARE(outcomeWith("printf 'ZBXLS\\001E'\n"), u"read"_s);
        QCOMPARE(outcomeWith("printf 'ZBXLS\\001E '\n"), u"xls.crashed"_s);
    }

    void aProgramThatHangsIsKilled() {
        ReadLimits limits;
        limits.childTime = std::chrono::seconds(1);
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(outcomeWith("exec sleep 60\n", limits), u"xls.timeout"_s);
        QVERIFY(elapsed.elapsed() < 10'000);
    }

    void aProgramThatWritesWithoutEndIsKilled() {
        ReadLimits limits;
        limits.unpackedBytes = 1 << 20;
        QCOMPARE(outcomeWith("exec cat /dev/zero\n", limits), u"workbook.too_large"_s);
    }

    void aRequestToStopKillsTheProgram() {
        std::stop_source stop;
        std::jthread user([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            stop.request_stop();
        });
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(outcomeWith("exec sleep 60\n", {}, stop.get_token()), u"cancelled"_s);
        QVERIFY(elapsed.elapsed() < 10'000);
    }

    void theProgramRunsOutOfMemoryAlone() {
        ReadLimits limits;
        limits.childMemory = 1 << 20;
        const auto result = readSpreadsheet(testing::dataFile(u"spreadsheets/members.xls"), limits);
        if (result)
            QVERIFY2(qEnvironmentVariableIsSet("ASAN_OPTIONS"), "the limit was not set");
        else
            QVERIFY(result.problem().code.startsWith(u"xls."));
    }

    void aDamagedFileNeverTakesThisProcessDown() {
        QFile file(testing::dataFile(u"spreadsheets/title_rows.xls"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        int refused = 0;
        for (qsizetype i = 8; i < whole.size(); i += 61) {
            QByteArray damaged = whole;
            damaged.replace(i, 4, "\xFF\xFF\xFF\x7F");
            QFile copy(folder.filePath(u"damaged.xls"_s));
            QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(damaged) == damaged.size());
            copy.close();
            const auto result = readSpreadsheet(copy.fileName());
            if (result) continue;
            ++refused;
            const QString code = result.problem().code;
            const bool isNamed = code.startsWith(u"xls."_s) || code == u"sheet.too_many_columns"_s ||
                                 code == u"file.not_what_name_says"_s || code == u"file.encrypted"_s;
            QVERIFY2(isNamed, qPrintable(u"%1: %2"_s.arg(i).arg(code)));
        }
        QVERIFY(refused > 0);
    }

    void whatIsWrittenIsReadBack() {
        const auto workbook = readXlsStream(everyKindOfCell(), reading);
        QVERIFY(workbook.ok());
        QCOMPARE(workbook->sheets.size(), 2u);
        QCOMPARE(workbook->sheets[0].name, u"一"_s);
        const Row row = workbook->sheets[0].rows.at(0);
        QCOMPARE(row, (Row{2, {Cell(u"甲\n乙"_s), Cell(40.5), Cell(*Date::of(2020, 9, 30))}}));
    }

    void everyCutOfAStreamIsRefused() {
        const QByteArray whole = everyKindOfCell();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!readXlsStream(whole.first(length), reading), qPrintable(QString::number(length)));
        QVERIFY(!readXlsStream(whole + "E", reading));
    }

    void impossibleValuesInAStreamAreRefused() {
        const auto refusedWith = [](const std::function<void(XlsStreamWriter&)>& write) {
            const auto result = readXlsStream(smallStream(write), reading);
            return result ? u"read"_s : result.problem().code;
        };
        QCOMPARE(refusedWith([](XlsStreamWriter& out) {
                     out.row(1);
                     out.text(0, "x");
                     out.end();
                 }),
                 u"xls.crashed"_s);
        QCOMPARE(refusedWith([](XlsStreamWriter& out) {
                     out.sheet("s");
                     out.text(0, "x");
                     out.end();
                 }),
                 u"xls.crashed"_s);
        QCOMPARE(refusedWith([](XlsStreamWriter& out) {
                     out.sheet("s");
                     out.row(0);
                     out.text(0, "x");
                     out.end();
                 }),
                 u"xls.crashed"_s);
        QCOMPARE(refusedWith([](XlsStreamWriter& out) {
                     out.sheet("s");
                     out.row(1);
                     out.number(0, qQNaN());
                     out.end();
                 }),
                 u"xls.crashed"_s);
        QCOMPARE(refusedWith([](XlsStreamWriter& out) {
                     out.sheet("s");
                     out.row(1);
                     out.number(9999, 1);
                     out.end();
                 }),
                 u"sheet.too_many_columns"_s);
        QCOMPARE(refusedWith([](XlsStreamWriter& out) {
                     out.sheet("s");
                     for (const quint32 row : {5u, 4u}) {
                         out.row(row);
                         out.number(0, 1);
                     }
                     out.end();
                 }),
                 u"sheet.damaged"_s);
    }
};

REGISTER_TEST(spreadsheet_child_test, SpreadsheetChildTest)

} // namespace spreadsheet_child_test

#include "spreadsheet_child_test.moc"
