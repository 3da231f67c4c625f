#include "core/exchange/spreadsheet/reader.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace spreadsheet_speed_test {

class SpreadsheetSpeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anImportOf120000RowsIsReadWhole_data() {
        QTest::addColumn<bool>("gb18030");
        QTest::newRow("UTF-8") << false;
        QTest::newRow("GB18030") << true;
    }

    void anImportOf120000RowsIsReadWhole() {
        QFETCH(const bool, gb18030);
        const QByteArray name =
            gb18030 ? QByteArray("\xBB\xFA\xB9\xD8\xB5\xB3\xD6\xA7\xB2\xBF") : QByteArray("机关党支部");
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"large.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int row = 0; row < 120'000; ++row) {
            QByteArray line = "P" + QByteArray::number(row);
            for (int column = 1; column < 20; ++column)
                line += column % 3 == 0   ? ",2020-09-30"
                        : column % 3 == 1 ? "," + name + name
                                          : ",\"a, b 12345678901\"";
            file.write(line + '\n');
        }
        file.close();
        QElapsedTimer elapsed;
        elapsed.start();
        const auto workbook = readSpreadsheet(file.fileName());
        qInfo("%lld MB in %lld ms", QFileInfo(file).size() >> 20, elapsed.elapsed());
        QVERIFY(workbook.ok());
        const auto& rows = workbook->sheets.at(0).rows;
        QCOMPARE(rows.size(), 120'000u);
        QCOMPARE(rows.back().cells.size(), 20u);
        QCOMPARE(rows.back().at(1).text(), u"机关党支部机关党支部"_s);
        QCOMPARE(rows.back().at(2).text(), u"a, b 12345678901"_s);
    }
};

REGISTER_TEST(spreadsheet_speed_test, SpreadsheetSpeedTest)

} // namespace spreadsheet_speed_test

#include "spreadsheet_speed_test.moc"
