#include "tests/unit/usecases/import_book.h"

#include "core/exchange/spreadsheet/reader.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace import_bad_rows_test {

namespace {

/// A small office with two members called 王伟 and a branch that existed for half a year.
std::unique_ptr<ImportBook> office() {
    auto book = std::make_unique<ImportBook>();
    const std::pair<ImportKind, QString> files[] = {
        {ImportKind::organizations, u"import/base_organizations.csv"_s},
        {ImportKind::members, u"import/base_members.csv"_s},
        {ImportKind::terms, u"import/base_terms.csv"_s}};
    for (const auto& [kind, path] : files) {
        const auto summary = book->import(kind, book->copy(path));
        if (!summary || !summary->rejectedFile.isEmpty()) qFatal("%s does not go in", qPrintable(path));
    }
    return book;
}

/// The columns 预期代码 and 预期说明 of the files of bad rows: what each row must be told.
struct Expected {
    QString code;
    QString sentence;
};

std::map<int, Expected> expectedOf(const QString& path) {
    std::map<int, Expected> expected;
    const auto workbook = readSpreadsheet(path);
    const std::vector<Row>& rows = workbook->sheets.front().rows;
    for (size_t i = 1; i < rows.size(); ++i)
        expected[rows[i].number] = {rows[i].at(0).text(), rows[i].at(1).text()};
    return expected;
}

} // namespace

class ImportBadRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The folder of a file that somebody sent may hold anything under the name of the rows that are held
    /// back.
    void rowsHeldBackTakeNobodysPlace() {
        const auto book = office();
        const QString path = book->copy(u"import/bad_members.csv"_s);
        const QString precious = book->folder.filePath(u"precious.txt"_s);
        QFile file(precious);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QVERIFY(QFile::link(precious, path + u".rejected.csv"_s));
        QVERIFY(QFile::copy(precious, path + u".rejected-2.csv"_s));
        const auto summary = book->import(ImportKind::members, path);
        QVERIFY(summary);
        QCOMPARE(summary->rejectedFile, path + u".rejected-3.csv"_s);
        QCOMPARE(ImportBook::contentOf(precious), QByteArray("mine"));
        QCOMPARE(ImportBook::contentOf(path + u".rejected-2.csv"_s), QByteArray("mine"));
        const auto again = book->import(ImportKind::members, path); // its own is written afresh
        QCOMPARE(again->rejectedFile, path + u".rejected-3.csv"_s);
    }

    void everyBadRowIsToldWhyAndTheGoodOnesGoIn_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("file");
        QTest::newRow("organizations") << int(ImportKind::organizations) << u"import/bad_organizations.csv"_s;
        QTest::newRow("members") << int(ImportKind::members) << u"import/bad_members.csv"_s;
        QTest::newRow("terms") << int(ImportKind::terms) << u"import/bad_terms.csv"_s;
        QTest::newRow("activities") << int(ImportKind::activities) << u"import/bad_activities.csv"_s;
        QTest::newRow("training") << int(ImportKind::training) << u"import/bad_training.csv"_s;
    }

    void everyBadRowIsToldWhyAndTheGoodOnesGoIn() {
        QFETCH(const int, kind);
        QFETCH(const QString, file);
        const auto book = office();
        const QString path = book->copy(file);
        const auto expected = expectedOf(path);
        const auto summary = book->import(static_cast<ImportKind>(kind), path);
        QVERIFY(summary.ok());
        QCOMPARE(summary->rows.size(), expected.size());
        const int heldBack = count(*summary, Outcome::rejected) + count(*summary, Outcome::doubtful);
        QVERIFY(heldBack >= 10);
        const QStringList wrong = differences(*summary, expected);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(!book->book().firstFault());
        checkRejectedFile(*summary, path);

        // The good rows are known by now, the bad ones as bad as before.
        const QByteArray ledger = book->dump();
        const auto again = book->import(static_cast<ImportKind>(kind), path);
        QCOMPARE(count(*again, Outcome::unchanged), int(again->rows.size()) - heldBack);
        QVERIFY(book->dump() == ledger);
    }

    void theRejectedRowsGoInOnceTheyAreCorrected() {
        const auto book = office();
        const auto summary = book->import(ImportKind::activities, book->copy(u"import/bad_activities.csv"));
        QString text = QString::fromUtf8(ImportBook::contentOf(summary->rejectedFile));
        text.replace(u"2020-02-30"_s, u"2020-02-28"_s);
        text.replace(u"王伟、李敏"_s, u"王伟(P01)、李敏"_s);
        text.replace(u"'-2"_s, u"2"_s);
        const QString corrected = book->write(u"corrected.csv", text);
        const auto again = book->import(ImportKind::activities, corrected);
        QVERIFY(again.ok());
        QCOMPARE(count(*again, Outcome::created), 3);
        QCOMPARE(again->rejectedFile, corrected + u".rejected.csv"_s);
        QVERIFY(!again->unknownColumns.contains(u"原因"_s) && !again->unknownColumns.contains(u"行号"_s));
        const QString header =
            QString::fromUtf8(ImportBook::contentOf(again->rejectedFile)).section(u"\r\n"_s, 0, 0);
        QCOMPARE(header.count(u"行号"_s), 1);
        QCOMPARE(header.count(u"原因"_s), 1);
    }

private:
    static QStringList differences(const ImportSummary& summary, const std::map<int, Expected>& expected) {
        QStringList list;
        for (const PlannedRow& row : summary.rows) {
            const Expected& wanted = expected.at(row.row);
            const Problem first = row.reasons.empty() ? Problem() : row.reasons.front();
            const bool asWanted = first.code == wanted.code && first.message == wanted.sentence &&
                                  row.heldBack() == !wanted.code.isEmpty() &&
                                  (row.heldBack() || row.outcome != Outcome::unchanged);
            if (!asWanted) list.append(u"%1|%2|%3"_s.arg(row.row).arg(first.code, first.message));
        }
        return list;
    }

    static void checkRejectedFile(const ImportSummary& summary, const QString& path) {
        QCOMPARE(summary.rejectedFile, path + u".rejected.csv"_s);
        QVERIFY(ImportBook::contentOf(summary.rejectedFile).startsWith("\xEF\xBB\xBF"));
        const auto written = readSpreadsheet(summary.rejectedFile);
        QVERIFY(written.ok());
        const std::vector<Row>& rows = written->sheets.front().rows;
        const size_t columns = rows.front().cells.size();
        QCOMPARE(rows.front().at(columns - 2).text(), u"行号"_s);
        QCOMPARE(rows.front().at(columns - 1).text(), u"原因"_s);
        size_t next = 1;
        for (const PlannedRow& row : summary.rows) {
            if (!row.heldBack()) continue;
            QVERIFY(next < rows.size());
            QCOMPARE(rows[next].at(columns - 2).text(), QString::number(row.row));
            QVERIFY(rows[next].at(columns - 1).text().startsWith(row.reasons.front().message));
            QCOMPARE(rows[next].at(0).text(), row.reasons.front().code); // the row's own cells are all there
            ++next;
        }
        QCOMPARE(next, rows.size());
    }
};

REGISTER_TEST(import_bad_rows_test, ImportBadRowsTest)

} // namespace import_bad_rows_test

#include "import_bad_rows_test.moc"
