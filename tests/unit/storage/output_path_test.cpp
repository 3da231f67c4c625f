#include "core/storage/output_path.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace output_path_test {

namespace {

QString codeAt(const QString& path, Replaces replaces = Replaces::files) {
    const auto fault = outputFault(path, replaces);
    return fault ? fault->code : QString();
}

} // namespace

class OutputPathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsWrittenOverABookOrADatabase() {
        ScratchBook book;
        QCOMPARE(codeAt(book.path), u"output.book"_s);
        const QString link = book.file(u"link.csv");
        QVERIFY(QFile::link(book.path, link));
        QCOMPARE(codeAt(link), u"output.book"_s);
        QCOMPARE(codeAt(book.path + u"-journal"_s), u"output.database"_s);
        QCOMPARE(codeAt(book.path + u".lock"_s), u"output.database"_s);
        const QString other = book.file(u"other.sqlite");
        Connection(other, OpenMode::readWrite).execute("CREATE TABLE t (a)");
        QCOMPARE(codeAt(other), u"output.database"_s);
        QCOMPARE(codeAt(other, Replaces::extracts), QString());
        QCOMPARE(codeAt(book.path, Replaces::extracts), u"output.book"_s);
    }

    void nothingIsWrittenToADeviceOrAFolder() {
        const QTemporaryDir folder;
        QCOMPARE(codeAt(u"/dev/null"_s), u"output.device"_s);
        QCOMPARE(codeAt(folder.path()), u"output.device"_s);
        QCOMPARE(codeAt(folder.filePath(u"none/x.csv"_s)), u"output.folder"_s);
        QCOMPARE(codeAt({}), u"output.folder"_s);
    }

    void aDerivedNameTakesNobodysPlace() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        QCOMPARE(codeAt(path, Replaces::nothing), QString());
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s),
                            path)); // leads to nothing, and is followed all the same
        QCOMPARE(codeAt(path, Replaces::nothing), u"output.taken"_s);
    }

    void anOrdinaryFileThatSomebodyNamedIsReplaced() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        QCOMPARE(codeAt(path), QString());
    }
};

REGISTER_TEST(output_path_test, OutputPathTest)

} // namespace output_path_test

#include "output_path_test.moc"
