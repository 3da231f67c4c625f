#include "core/usecases/diagnosis.h"

#include "core/storage/change_set.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

class DiagnosisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itHoldsNoNameNumberOrTextOfARecord() {
        ScratchBook book;
        book.change(u"Sample"_s, [&](Transaction& t) { addSample(t, book.home); });
        const QByteArray told = diagnosis(book.path, book.clock);
        QVERIFY(told.contains("rows.member: 2"));
        QVERIFY(told.contains("book.fault: none"));
        // Every text of every table that is a word of somebody's, or a number.
        static const QRegularExpression words(u"[\\x{4e00}-\\x{9fff}]|[A-Za-z]?\\d{3,}"_s);
        int looked = 0;
        Query table(book.connection(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (table.next()) {
            Query column(book.connection(), QByteArray("SELECT name FROM pragma_table_info('") +
                                                table.text(0).toLatin1() + "')");
            while (column.next()) {
                Query value(book.connection(), QByteArray("SELECT DISTINCT \"") + column.text(0).toLatin1() +
                                                   "\" FROM \"" + table.text(0).toLatin1() +
                                                   "\" WHERE typeof(\"" + column.text(0).toLatin1() +
                                                   "\") = 'text'");
                while (value.next()) {
                    if (!words.match(value.text(0)).hasMatch()) continue;
                    ++looked;
                    QVERIFY2(!told.contains(value.text(0).toUtf8()), qPrintable(value.text(0)));
                }
            }
        }
        QVERIFY(looked > 40);
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
#include "diagnosis_test.moc"
