#include "tests/unit/usecases/import_book.h"

#include "core/storage/audit.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace import_example_test {

namespace {

struct ExampleFile {
    ImportKind kind;
    QString path;
    int rows;
};

const std::vector<ExampleFile>& exampleFiles() {
    static const std::vector<ExampleFile> files{
        {ImportKind::organizations, u"example/organizations.csv"_s, 32},
        {ImportKind::members, u"example/members.csv"_s, 157},
        {ImportKind::terms, u"example/terms.csv"_s, 58},
        {ImportKind::activities, u"example/activities.csv"_s, 1211},
        {ImportKind::training, u"example/training.csv"_s, 212}};
    return files;
}

QByteArray draftsOf(ImportBook& book) {
    QByteArray all;
    for (const Draft& draft : book.drafts())
        all += draft.id.toByteArray() + draft.identity.toUtf8() + draft.content + draft.updatedAt.toUtf8();
    return all;
}

} // namespace

class ImportExampleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowOfTheExampleGoesInAndTheSecondTimeNothingChanges() {
        ImportBook book;
        for (const ExampleFile& file : exampleFiles()) {
            const auto summary = book.import(file.kind, book.copy(file.path));
            QVERIFY2(summary.ok(), qPrintable(file.path));
            QCOMPARE(int(summary->rows.size()), file.rows);
            QCOMPARE(count(*summary, Outcome::doubtful) + count(*summary, Outcome::rejected), 0);
            QCOMPARE(summary->rejectedFile, QString());
            QCOMPARE(summary->unknownColumns, QStringList());
        }
        QCOMPARE(int(book.drafts().size()), 54);
        QVERIFY(!book.book().firstFault());

        const QByteArray ledger = book.dump();
        const QByteArray drafts = draftsOf(book);
        const size_t entries = audit::entries(book.book().connection()).size();
        for (const ExampleFile& file : exampleFiles()) {
            const auto again = book.import(file.kind, book.copy(file.path));
            QVERIFY(again.ok());
            QCOMPARE(count(*again, Outcome::unchanged), file.rows);
        }
        QCOMPARE(dumpDifference(ledger, book.dump()), QByteArray());
        QCOMPARE(draftsOf(book), drafts);
        QCOMPARE(audit::entries(book.book().connection()).size(), entries);
    }

    void everyImportIsTakenBackAndDoneAgain() {
        ImportBook book;
        for (const ExampleFile& file : exampleFiles()) {
            const QByteArray before = book.dump();
            QVERIFY(book.import(file.kind, book.copy(file.path)).ok());
            const QByteArray after = book.dump();
            QVERIFY(after != before);
            QVERIFY(book.book().undo(Actor::owner()).empty());
            QCOMPARE(dumpDifference(before, book.dump()), QByteArray());
            QVERIFY(book.book().redo(Actor::owner()).empty());
            QCOMPARE(dumpDifference(after, book.dump()), QByteArray());
        }
    }

    void aTrialShowsTheSameAndChangesNothing() {
        ImportBook book;
        for (const ExampleFile& file : exampleFiles()) {
            const QByteArray before = book.bytes();
            const QString path = book.copy(file.path);
            const auto trial = book.import(file.kind, path, {.dryRun = true});
            QVERIFY(trial.ok());
            QVERIFY(book.bytes() == before);
            const auto real = book.import(file.kind, path);
            QVERIFY(real.ok());
            QVERIFY(trial->counts == real->counts);
        }
    }

    void theOrderOfTheRowsPlaysNoPart() {
        ImportBook straight;
        ImportBook reversed;
        for (const ExampleFile& file : exampleFiles()) {
            const QString path = straight.copy(file.path);
            QVERIFY(straight.import(file.kind, path).ok());
            QStringList lines = QString::fromUtf8(ImportBook::contentOf(path)).trimmed().split(u'\n');
            std::reverse(lines.begin() + 1, lines.end());
            const auto summary = reversed.import(file.kind, lines);
            QVERIFY(summary.ok());
            QCOMPARE(count(*summary, Outcome::rejected) + count(*summary, Outcome::doubtful), 0);
        }
        QCOMPARE(dumpDifference(ledgerDump(straight.book().connection(), DumpIds::byContent),
                                ledgerDump(reversed.book().connection(), DumpIds::byContent)),
                 QByteArray());
    }
};

REGISTER_TEST(import_example_test, ImportExampleTest)

} // namespace import_example_test

#include "import_example_test.moc"
