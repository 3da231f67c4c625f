#include "tests/fuzz/spreadsheet_input.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace spreadsheet_corpus_test {

class SpreadsheetCorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFuzzedInputIsReadOrRefusedInTime_data() {
        QTest::addColumn<QString>("path");
        const QDir corpus(QStringLiteral(ZHIBU_SOURCE_DIR "/tests/fuzz/corpus/spreadsheet"));
        for (const QFileInfo& file : corpus.entryInfoList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }

    void everyFuzzedInputIsReadOrRefusedInTime() {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray input = file.readAll();
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(testing::keepsPromises(testing::readFuzzed(input)));
        QVERIFY2(elapsed.elapsed() < 10'000, "took more than ten seconds");
    }

    void everyCutAndEveryFlippedBitIsReadOrRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("parser");
        QTest::newRow("csv") << u"members_gb18030.csv"_s << 0;
        QTest::newRow("xlsx") << u"rich_text.xlsx"_s << 1;
    }

    void everyCutAndEveryFlippedBitIsReadOrRefused() {
        QFETCH(const QString, name);
        QFETCH(const int, parser);
        QFile file(testing::dataFile(u"spreadsheets/"_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = char(parser) + file.readAll();
        for (qsizetype length = 1; length < content.size(); ++length)
            QVERIFY2(testing::keepsPromises(testing::readFuzzed(content.first(length))),
                     qPrintable(QString::number(length)));
        for (qsizetype i = 1; i < content.size(); ++i) {
            QByteArray flipped = content;
            flipped[i] = char(flipped[i] ^ (1 << i % 8));
            QVERIFY2(testing::keepsPromises(testing::readFuzzed(flipped)), qPrintable(QString::number(i)));
        }
    }
};

REGISTER_TEST(spreadsheet_corpus_test, SpreadsheetCorpusTest)

} // namespace spreadsheet_corpus_test

#include "spreadsheet_corpus_test.moc"
