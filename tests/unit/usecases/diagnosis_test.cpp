#include "core/usecases/diagnosis.h"

#include "core/storage/change_set.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace diagnosis_test {

namespace {

/// Every text of every table that is somebody's words, or a number.
QStringList wordsOf(Connection& connection) {
    static const QRegularExpression meant(u"[\\x{4e00}-\\x{9fff}]|[A-Za-z]?\\d{3,}"_s);
    QStringList words;
    Query column(connection, "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                             "WHERE t.type = 'table'");
    while (column.next()) {
        const QByteArray table = column.text(0).toLatin1();
        const QByteArray name = column.text(1).toLatin1();
        Query value(connection, QByteArray("SELECT DISTINCT \"" + name + "\" FROM \"" + table +
                                           "\" WHERE typeof(\"" + name + "\") = 'text'"));
        while (value.next()) {
            if (meant.match(value.text(0)).hasMatch()) words += value.text(0);
        }
    }
    return words;
}

} // namespace

class DiagnosisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itHoldsNoNameNumberOrTextOfARecord() {
        ScratchBook book;
        book.change(u"Sample"_s, [&](Transaction& t) { addSample(t, book.home); });
        const QByteArray told = diagnosis(book.path, book.clock);
        QVERIFY(told.contains("rows.member: 2"));
        QVERIFY(told.contains("book.fault: none"));
        const QStringList words = wordsOf(book.connection());
        for (const QString& word : words)
            QVERIFY2(!told.contains(word.toUtf8()), qPrintable(word));
        QVERIFY(words.size() > 40);
        QVERIFY(!told.contains(QFileInfo(book.path).absolutePath().toUtf8()));
        QVERIFY(!told.contains((*book).sealer().dataKey().toHex()));
        QVERIFY(!told.contains((*book).sealer().dataKey()));
    }

    void aBookThatDoesNotOpenIsNamedByTheCodeOfItsProblem() {
        FixedClock clock(*Date::of(2020, 11, 18));
        QVERIFY(diagnosis(u"/nowhere/王伟的台账.zhibu"_s, clock).contains("book.problem: book.missing"));
        QVERIFY(!diagnosis(u"/nowhere/王伟的台账.zhibu"_s, clock).contains("王伟"));
        QVERIFY(diagnosis({}, clock).contains("zhibu: "));
    }
};

REGISTER_TEST(diagnosis_test, DiagnosisTest)

} // namespace diagnosis_test

#include "diagnosis_test.moc"
