#include "core/storage/book.h"
#include "tests/faults/victim.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace kill_import_test {

namespace {

// What the book is after each of the five imports; ids differ from run to run, so they are compared by
// content.
struct Stage {
    QString import; ///< what is imported on top of this book
    QString book;
    QByteArray before;
    QByteArray after;
    int milliseconds = 0; ///< how long that takes undisturbed
};

QByteArray dumpOf(const QString& path) {
    Connection connection(path, OpenMode::readOnly);
    return ledgerDump(connection, DumpIds::byContent);
}

QStringList importArguments(const QString& book, const QString& what) {
    return {u"--book"_s, book, u"import"_s, what, dataFile(u"example/%1.csv"_s.arg(what))};
}

// The judge: "" when the book opens, is sound, and holds all of the import or nothing of it.
QString verdict(const QString& book, const QByteArray& before, const QByteArray& after) {
    const FixedClock clock(day(2020, 11, 18));
    const auto opened = Book::open(book, clock);
    if (!opened) return u"does not open: "_s + opened.problem().message;
    if (const auto fault = (*opened)->firstFault()) return u"is not sound: "_s + fault->message;
    const QByteArray found = ledgerDump((*opened)->connection(), DumpIds::byContent);
    if (found == before || found == after) return {};
    return u"holds part of an import:\n"_s + QString::fromUtf8(dumpDifference(before, found)).left(2000);
}

} // namespace

class KillImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const QString first = folder.filePath(u"0.zhibu"_s);
        Victim init(cli, {u"--book"_s, first, u"init"_s, u"--name"_s, u"演示市级机关工委"_s, u"--kind"_s,
                          u"work_committee"_s, u"--code"_s, u"W"_s});
        QCOMPARE(init.finish(), 0);
        QString book = first;
        for (const QString& import :
             {u"organizations"_s, u"members"_s, u"terms"_s, u"activities"_s, u"training"_s}) {
            Stage stage{import, book, dumpOf(book), {}, 0};
            book = folder.filePath(u"%1.zhibu"_s.arg(stages.size() + 1));
            QVERIFY(QFile::copy(stage.book, book));
            QElapsedTimer timer;
            timer.start();
            Victim whole(cli, importArguments(book, import));
            QCOMPARE(whole.finish(), 0);
            stage.milliseconds = static_cast<int>(timer.elapsed());
            stage.after = dumpOf(book);
            QVERIFY(stage.after != stage.before);
            stages.push_back(stage);
        }
    }

    void theSameImportIntoTwoCopiesIsTheSameBook() {
        for (const Stage& stage : stages) {
            const QString copy = copied(stage);
            Victim whole(cli, importArguments(copy, stage.import));
            QCOMPARE(whole.finish(), 0);
            QCOMPARE(dumpDifference(stage.after, dumpOf(copy)), QByteArray());
        }
    }

    void aKilledImportIsThereWholeOrNotAtAll() {
        QRandomGenerator random(isLongRun() ? QRandomGenerator::global()->generate() : 20200930);
        const int rounds = isLongRun() ? 200 : 20;
        int killed = 0;
        int midChange = 0;
        for (int round = 0; round < rounds; ++round) {
            const Stage& stage = stages[static_cast<size_t>(round) % stages.size()];
            const QString book = copied(stage);
            Victim victim(cli, importArguments(book, stage.import));
            const QString journal = book + u"-journal"_s;
            const int span = stage.milliseconds * 1000;
            // Every other kill aims at the change itself, the rest anywhere from the start to past the end.
            const bool hit = round % 2
                                 ? victim.killAfterSeeing(journal, random.bounded(std::max(1000, span / 4)))
                                 : victim.killAfter(random.bounded(span + span / 5));
            killed += hit ? 1 : 0;
            midChange += QFile::exists(journal) ? 1 : 0;
            const QString fault = verdict(book, stage.before, stage.after);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"round %1, %2: the book %3"_s.arg(round).arg(stage.import, fault)));
        }
        qInfo("%d rounds, %d killed, %d with a change half written", rounds, killed, midChange);
        QVERIFY2(killed >= rounds / 4 && midChange >= 2, "the kills came too late to show anything");
    }

    void anImportKilledOnceCanBeDoneAgain() {
        const Stage& stage = stages[3];
        const QString book = copied(stage);
        Victim victim(cli, importArguments(book, stage.import));
        victim.killAfterSeeing(book + u"-journal"_s, 2000);
        Victim again(cli, importArguments(book, stage.import));
        QCOMPARE(again.finish(), 0);
        QCOMPARE(verdict(book, stage.after, stage.after), QString());
    }

    void theJudgeSeesASingleMissingRow() {
        // The negative control: were one row lost, or one part of an import kept, it would be said.
        const Stage& stage = stages[3];
        for (const char* loss :
             {"DELETE FROM attendance WHERE (activity, member) IN (SELECT activity, member FROM attendance "
              "LIMIT 1)",
              "DELETE FROM training_credit WHERE id IN (SELECT id FROM training_credit LIMIT 1)",
              "UPDATE membership SET until_on = '2020-12-31' WHERE id IN (SELECT id FROM membership WHERE "
              "until_on IS NULL LIMIT 1)"}) {
            const QString book = folder.filePath(u"lossy.zhibu"_s);
            QFile::remove(book);
            QVERIFY(QFile::copy(stages[4].book, book));
            const QByteArray whole = dumpOf(book);
            QCOMPARE(verdict(book, whole, whole), QString());
            const bool credits = qstrncmp(loss, "DELETE FROM training", 20) == 0;
            if (credits) {
                Victim training(cli, importArguments(book, u"training"_s));
                QCOMPARE(training.finish(), 0);
            }
            Connection(book, OpenMode::readWrite).execute(loss);
            QVERIFY2(verdict(book, credits ? stages[4].before : stage.before,
                             credits ? stages[4].after : stage.after)
                         .contains(u"part of an import"_s),
                     loss);
        }
    }

private:
    QString copied(const Stage& stage) {
        const QString path = folder.filePath(u"copy-%1.zhibu"_s.arg(++copies));
        if (!QFile::copy(stage.book, path)) qFatal("no copy");
        return path;
    }

    const QString cli = QStringLiteral(ZHIBU_CLI);
    QTemporaryDir folder;
    std::vector<Stage> stages;
    int copies = 0;
};

REGISTER_TEST(kill_import_test, KillImportTest)

} // namespace kill_import_test

#include "kill_import_test.moc"
