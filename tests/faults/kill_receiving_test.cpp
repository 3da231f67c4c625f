#include "core/storage/blake2b.h"
#include "core/storage/package_repository.h"
#include "core/usecases/ledger.h"
#include "tests/faults/victim.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_sender.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace kill_receiving_test {

namespace {

// Everything that came in, besides the ledger itself.
QByteArray dumpOf(const QString& path) {
    Connection connection(path, OpenMode::readOnly);
    QByteArray dump = ledgerDump(connection);
    for (const char* sql : {"SELECT hex(file) || hex(organization) || period || revision || received_on FROM "
                            "inbox_file ORDER BY 1",
                            "SELECT hex(file) || hex(bytes) FROM inbox_content ORDER BY 1",
                            "SELECT hex(organization) || period || hex(file) FROM inbox_standing ORDER BY 1",
                            "SELECT hex(id) || period || hex(sender) FROM received_organization ORDER BY 1",
                            "SELECT hex(id) || period || hex(sender) FROM received_member ORDER BY 1",
                            "SELECT hex(id) || period || hex(sender) FROM received_credit ORDER BY 1"}) {
        Query row(connection, sql);
        while (row.next())
            dump += row.bytes(0).toByteArray() + '\n';
    }
    return dump;
}

/// What one quarter's file must have left, counted in the book.
class Held {
public:
    Held(Connection& given, const PackageManifest& m) : connection(given), manifest(m) {}

    /// "" or what there is more or less of.
    QString fault() const {
        return differing(
                   u"activities"_s, manifest.counts,
                   "SELECT count(*) FROM activity a JOIN received_organization o ON o.id = a.organization "
                   "WHERE o.sender = ?1 AND o.period = ?2 AND a.held_on BETWEEN ?3 AND ?4") +
               differing(u"attendance"_s, manifest.totals,
                         "SELECT count(*) FROM attendance t JOIN activity a ON a.id = t.activity "
                         "JOIN received_organization o ON o.id = a.organization "
                         "WHERE o.sender = ?1 AND o.period = ?2 AND a.held_on BETWEEN ?3 AND ?4") +
               differing(u"organizations"_s, manifest.counts,
                         "SELECT count(*) FROM organization JOIN received_organization r USING (id) "
                         "WHERE r.sender = ?1 AND r.period = ?2 AND ?3 < ?4") +
               differing(u"members"_s, manifest.counts,
                         "SELECT count(*) FROM member JOIN received_member r USING (id) "
                         "WHERE r.sender = ?1 AND r.period = ?2 AND ?3 < ?4") +
               differing(u"training_credits"_s, manifest.counts,
                         "SELECT count(*) FROM training_credit c JOIN received_credit r USING (id) "
                         "WHERE r.sender = ?1 AND r.period = ?2 AND c.dated_on BETWEEN ?3 AND ?4");
    }

private:
    QString differing(const QString& what, const std::map<QString, qint64>& stated, const char* sql) const {
        const qint64 found = Query(connection, sql)
                                 .bind(manifest.organization, manifest.period.toString(),
                                       manifest.period.first(), manifest.period.last())
                                 .onlyInteger();
        if (found == stated.at(what)) return {};
        return u"%1 %2: %3 instead of %4 %5; "_s.arg(manifest.code, manifest.period.toString())
            .arg(found)
            .arg(stated.at(what))
            .arg(what);
    }

    Connection& connection;
    const PackageManifest& manifest;
};

PackageManifest manifestOf(const QByteArray& bytes) {
    const auto read = readSigned(bytes);
    const auto package = read ? openPackage(*read) : Result<Package>(read.problems());
    if (!package) throw Error(package.problem().message);
    return package->manifest;
}

// The judge of what lies in the inbox: "" when every file is whole and so is what it left in the ledger.
QString faultOfInbox(Connection& connection) {
    const auto files = package_repository::inbox(connection);
    if (connection.scalar("SELECT count(*) FROM inbox_content") != std::ssize(files))
        return u"holds files and contents that do not belong together"_s;
    for (const InboxFile& each : files) {
        const auto bytes = package_repository::inboxBytes(connection, each.file);
        if (!bytes || blake2b(*bytes) != each.file) return u"holds a file without its content"_s;
        if (!package_repository::standing(connection, each.organization, each.period.toString()))
            return u"lets none of the files of %1 hold"_s.arg(each.code);
    }
    qint64 activities = 0;
    for (const auto& [sender, period, file] : package_repository::allStanding(connection)) {
        const auto bytes = package_repository::inboxBytes(connection, file);
        if (!bytes) return u"lets a file hold that is not there"_s;
        const PackageManifest manifest = manifestOf(*bytes);
        if (const QString fault = Held(connection, manifest).fault(); !fault.isEmpty())
            return u"holds part of a file: "_s + fault;
        activities += manifest.counts.at(u"activities"_s);
    }
    const bool same = connection.scalar("SELECT count(*) FROM activity") == activities;
    return same ? QString() : u"holds records of no file"_s;
}

} // namespace

/// A folder of files is received and the program killed at random moments. The files it acknowledged are
/// written down outside it and must be there afterwards with all they left; no file may be there in part.
class KillReceivingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        std::vector<KeySlip> slips;
        QVERIFY(QDir(folder.path()).mkpath(u"files"_s));
        SampleSender sender(folder.path(), {.members = 9, .activities = 8});
        for (int unit = 0; unit < 6; ++unit) {
            sender.nextBranch();
            slips.push_back(sender.slip());
            for (const int number : {2, 3, 3, 4}) // of the third quarter there are two revisions
                put(sender.file(Period::quarter(2020, number)));
        }
        {
            const auto office = Ledger::create(
                Actor::owner(), folder.filePath(u"empty.zhibu"_s),
                {.name = u"演示市级机关工委"_s, .kind = OrganizationKind::work_committee, .code = u"W"_s},
                clock);
            QVERIFY(office);
            registerUnits((*office)->book(), slips);
        }
        const QString book = copied();
        QElapsedTimer timer;
        timer.start();
        Victim undisturbed(writer, {u"receive"_s, book, folder.filePath(u"files"_s)});
        QCOMPARE(undisturbed.finish(), 0);
        span = static_cast<int>(timer.nsecsElapsed() / 1000);
        QCOMPARE(faultAfter(book, undisturbed.lines()), QString());
        QCOMPARE(std::ssize(acknowledged), std::ssize(files));
        whole = dumpOf(book);
    }

    void init() { acknowledged.clear(); }

    void whatWasAcknowledgedIsThereAndNothingIsThereInPart() {
        QString book = copied();
        int killed = 0;
        int midChange = 0;
        const int rounds = isLongRun() ? 500 : 20;
        for (int round = 0; round < rounds; ++round) {
            Victim victim(writer, {u"receive"_s, book, folder.filePath(u"files"_s)});
            const QString journal = book + u"-journal"_s;
            // Every other kill aims at a change itself, the rest anywhere from the start to past the end.
            const bool hit = round % 2 ? victim.killAfterSeeing(journal, random.bounded(span / 4))
                                       : victim.killAfter(random.bounded(span + span / 5));
            killed += hit ? 1 : 0;
            midChange += QFile::exists(journal) ? 1 : 0;
            const QString fault = faultAfter(book, victim.lines());
            QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: the book %2"_s.arg(round).arg(fault)));
            if (hit) continue; // the next round goes on where this one was cut off
            QCOMPARE(dumpDifference(whole, dumpOf(book)), QByteArray());
            book = copied();
            acknowledged.clear();
        }
        qInfo("%d rounds, %d killed, %d with a change half written", rounds, killed, midChange);
        QVERIFY2(killed >= rounds / 4 && midChange >= 2, "the kills came too late to show anything");
        Victim rest(writer, {u"receive"_s, book, folder.filePath(u"files"_s)});
        QCOMPARE(rest.finish(), 0);
        QCOMPARE(faultAfter(book, rest.lines()), QString());
        QCOMPARE(dumpDifference(whole, dumpOf(book)), QByteArray());
    }

    void theJudgeCatchesAProgramThatSpeaksTooSoon() {
        bool caught = false;
        for (int round = 0; round < 40 && !caught; ++round) {
            acknowledged.clear();
            const QString book = copied();
            Victim victim(writer, {u"receive-lie"_s, book, folder.filePath(u"files"_s)});
            victim.waitForOutput();
            if (!victim.killAfter(random.bounded(span))) continue;
            caught = faultAfter(book, victim.lines()).contains(u"was acknowledged and is lost"_s);
        }
        QVERIFY2(caught, "acknowledged before it was in, and nobody noticed");
    }

    void theJudgeSeesASingleMissingRow_data() {
        QTest::addColumn<QByteArray>("loss");
        QTest::newRow("attendance") << QByteArray("DELETE FROM attendance WHERE (activity, member) IN "
                                                  "(SELECT activity, member FROM attendance LIMIT 1)");
        QTest::newRow("credit") << QByteArray("DELETE FROM training_credit WHERE id IN (SELECT id FROM "
                                              "training_credit LIMIT 1)");
        QTest::newRow("naming") << QByteArray("DELETE FROM received_member WHERE id IN (SELECT id FROM "
                                              "received_member LIMIT 1)");
        QTest::newRow("standing") << QByteArray("DELETE FROM inbox_standing WHERE file IN (SELECT file FROM "
                                                "inbox_standing LIMIT 1)");
        QTest::newRow("content") << QByteArray("DELETE FROM inbox_content WHERE file IN (SELECT file FROM "
                                               "inbox_content LIMIT 1)");
        QTest::newRow("file") << QByteArray("DELETE FROM inbox_file WHERE file IN (SELECT file FROM "
                                            "inbox_file LIMIT 1)");
    }

    void theJudgeSeesASingleMissingRow() {
        QFETCH(const QByteArray, loss);
        const QString book = copied();
        Victim received(writer, {u"receive"_s, book, folder.filePath(u"files"_s)});
        QCOMPARE(received.finish(), 0);
        QCOMPARE(faultAfter(book, received.lines()), QString());
        Connection(book, OpenMode::readWrite).execute(loss);
        QVERIFY(!faultAfter(book, {}).isEmpty());
        QVERIFY(dumpOf(book) != whole);
    }

private:
    void put(const QByteArray& bytes) {
        const QByteArray hash = blake2b(bytes);
        const QString name = QString::fromLatin1(hash.toHex().left(12)) + u".zbpkg"_s; // in no order
        files.insert(name.toUtf8(), hash);
        QFile file(folder.filePath(u"files/"_s + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
    }

    // "" when the book opens, is sound, holds whole files only, and among them every one acknowledged so far.
    QString faultAfter(const QString& path, const QList<QByteArray>& names) {
        acknowledged += QSet<QByteArray>(names.begin(), names.end());
        const auto opened = Book::open(path, clock);
        if (!opened) return u"does not open: "_s + opened.problem().message;
        if (const auto fault = (*opened)->firstFault()) return u"is not sound: "_s + fault->message;
        Connection& connection = (*opened)->connection();
        for (const QByteArray& name : acknowledged) {
            if (!package_repository::holds(connection, files.value(name)))
                return QString::fromUtf8(name) + u" was acknowledged and is lost"_s;
        }
        return faultOfInbox(connection);
    }

    QString copied() {
        const QString path = folder.filePath(u"copy-%1.zhibu"_s.arg(++copies));
        if (!QFile::copy(folder.filePath(u"empty.zhibu"_s), path)) qFatal("no copy");
        return path;
    }

    const QString writer = QStringLiteral(ZHIBU_FAULT_WRITER);
    const FixedClock clock{day(2020, 11, 18)};
    QRandomGenerator random{isLongRun() ? QRandomGenerator::global()->generate() : 20201118u};
    QTemporaryDir folder;
    QHash<QByteArray, QByteArray> files; ///< by name, what they are called in the inbox
    QSet<QByteArray> acknowledged;
    QByteArray whole;
    int span = 0; ///< microseconds of a run undisturbed
    int copies = 0;
};

REGISTER_TEST(kill_receiving_test, KillReceivingTest)

} // namespace kill_receiving_test

#include "kill_receiving_test.moc"
