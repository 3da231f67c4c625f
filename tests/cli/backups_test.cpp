#include "tests/cli/cli_run.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu::testing;

namespace backups_test {

/// Copies on the command line: before an import, listed, looked at and put back.
class BackupsCliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"init"_s, u"--name"_s, u"演示局机关第一党支部"_s, u"--kind"_s, u"branch"_s,
                      u"--code"_s, u"B01"_s})
                     .exitCode,
                 0);
    }

    void anImportThatBringsSomethingInMakesACopyFirst() {
        const CliRun first = import("X1,甲一,B01\n");
        QVERIFY2(first.exitCode == 0, qPrintable(first.messages));
        QCOMPARE(copies().size(), 1);
        QVERIFY(copies().front().endsWith(u"-import.zhibu"_s));
        QVERIFY2(first.messages.contains(copies().front()), qPrintable(first.messages));
        QCOMPARE(membersIn(folder->filePath(u"backups/"_s + copies().front())), 0);
        // The same once more changes nothing, and so does a trial.
        QCOMPARE(import("X1,甲一,B01\n").exitCode, 0);
        QCOMPARE(import("X2,乙二,B01\n", {u"--dry-run"_s}).exitCode, 0);
        QCOMPARE(copies().size(), 1);
    }

    void anImportGoesOnWhereNoCopyCanBeMade() {
        QFile inTheWay(folder->filePath(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const CliRun imported = import("X1,甲一,B01\n");
        QCOMPARE(imported.exitCode, 0);
        QVERIFY2(imported.messages.contains(u"No copy of the book could be made"_s),
                 qPrintable(imported.messages));
        QCOMPARE(membersIn(folder->filePath(u"book.zhibu"_s)), 1);
    }

    void copiesAreListedTheNewestFirst() {
        QCOMPARE(import("X1,甲一,B01\n").exitCode, 0);
        QCOMPARE(run({u"backup"_s}).exitCode, 0);
        QVERIFY(QFile::copy(folder->filePath(u"book.zhibu"_s),
                            folder->filePath(u"backups/book-20200101-101500.zhibu"_s)));
        const CliRun listed = run({u"backup"_s, u"--list"_s, u"--format"_s, u"json"_s});
        QCOMPARE(listed.exitCode, 0);
        const QJsonArray list = QJsonDocument::fromJson(listed.output).array();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[2][u"moment"_s], u"2020-01-01T10:15:00"_s);
        QCOMPARE(list[2][u"cause"_s], QString());
        QVERIFY(list[0][u"moment"_s].toString() >= list[1][u"moment"_s].toString());
        for (const QJsonValue& copy : list) {
            QCOMPARE(copy[u"organization"_s], u"演示局机关第一党支部"_s);
            QVERIFY(copy[u"size"_s].toInt() > 10'000);
            QVERIFY(QFile::exists(copy[u"file"_s].toString()));
        }
    }

    void aPreviewSaysWhatWouldBeLostAndChangesNothing() {
        QCOMPARE(import("X1,甲一,B01\n").exitCode, 0);
        const QString copy = folder->filePath(u"backups/"_s + copies().front());
        const CliRun shown = run({u"restore"_s, copy, u"--preview"_s, u"--format"_s, u"json"_s});
        QVERIFY2(shown.exitCode == 0, qPrintable(shown.messages));
        const QJsonObject preview = QJsonDocument::fromJson(shown.output).object();
        QCOMPARE(preview[u"head_known"_s], true);
        QCOMPARE(preview[u"of_this_book"_s], true);
        QCOMPARE(preview[u"lost_entries"_s], 1);
        QCOMPARE(preview[u"lost"_s][0][u"verb"_s], u"import.members"_s);
        QCOMPARE(preview[u"counts"_s][0],
                 (QJsonObject{{u"what"_s, u"members"_s}, {u"now"_s, 1}, {u"then"_s, 0}}));
        QCOMPARE(membersIn(folder->filePath(u"book.zhibu"_s)), 1);
        const CliRun table = run({u"restore"_s, copy, u"--preview"_s});
        QVERIFY2(table.output.contains("members"), table.output.constData());
        QVERIFY2(table.messages.contains(u"Nothing was changed"_s), qPrintable(table.messages));
        QCOMPARE(run({u"restore"_s, copy}).exitCode, 0);
        QCOMPARE(membersIn(folder->filePath(u"book.zhibu"_s)), 0);
    }

    void whatIsNoBookIsRefusedByThePreview() {
        const QString letter = folder->filePath(u"letter.zhibu"_s);
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a letter");
        file.close();
        QCOMPARE(run({u"restore"_s, letter, u"--preview"_s}).exitCode, 1);
    }

private:
    CliRun run(const QStringList& arguments) const {
        return runCli(QStringList{u"--book"_s, folder->filePath(u"book.zhibu"_s)} + arguments);
    }
    CliRun import(const QByteArray& rows, const QStringList& options = {}) const {
        QFile file(folder->filePath(u"rows.csv"_s));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write("党员编号,姓名,所在党支部\n" + rows);
        file.close();
        return run(QStringList{u"import"_s, u"members"_s, file.fileName()} + options);
    }
    QStringList copies() const {
        return QDir(folder->filePath(u"backups"_s)).entryList(QDir::Files, QDir::Name);
    }
    static int membersIn(const QString& book) {
        const CliRun listed = runCli({u"--book"_s, book, u"members"_s, u"--format"_s, u"json"_s});
        return static_cast<int>(QJsonDocument::fromJson(listed.output).array().size());
    }

    std::unique_ptr<QTemporaryDir> folder;
};

REGISTER_TEST(backups_test, BackupsCliTest)

} // namespace backups_test

#include "backups_test.moc"
