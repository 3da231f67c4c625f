#include "tests/bench/bare_receiver.h"
#include "tests/bench/benches.h"
#include "tests/support/sample_sender.h"

#include "core/usecases/receiving.h"
#include "core/usecases/reporting_rate.h"
#include "core/usecases/unit_progress.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

const Period quarter = Period::quarter(2020, 4);
constexpr int tenths = 10;

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw Error(u"The folder cannot be written to."_s, path);
    file.write(content);
}

/// One file a branch, and of every tenth branch its correction, written once: sealing them takes longer than
/// receiving them.
void writePackages(const QDir& folder, int units) {
    testing::SampleSender sender(folder.path());
    for (int unit = 0; unit < units; ++unit) {
        sender.nextBranch();
        const QString path = folder.filePath(u"%1.zbpkg"_s.arg(unit, 5, 10, QChar(u'0')));
        writeFile(path, sender.file(quarter));
        if (unit % tenths == 0) writeFile(path + u"-corrected"_s, sender.file(quarter));
    }
}

QStringList filesIn(const QDir& folder, const QString& pattern) {
    QStringList paths;
    for (const QString& name : folder.entryList({pattern}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(u"The file cannot be read."_s, path);
    return file.readAll();
}

std::vector<KeySlip> sendersOf(const QStringList& paths) {
    std::vector<KeySlip> slips;
    for (const QString& path : paths) {
        const auto file = verifyFile(nullptr, contentOf(path));
        if (!file) throw Error(file.problem().message, path);
        const PackageManifest& m = file->manifest;
        slips.push_back({m.organization, m.code, m.name, m.kind, file->publicKey});
    }
    return slips;
}

/// The most memory this program has held so far, in megabytes.
qint64 peakMegabytes() {
    for (const QByteArray& row : contentOf(u"/proc/self/status"_s).split('\n')) {
        if (row.startsWith("VmHWM:")) return row.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

/// The bare receiver runs in a program of its own, so that its memory is not taken for ours; in turn with
/// ours, so that a busy moment meets both.
class BareProgram {
public:
    BareProgram(const QString& bareBook, const QString& book) {
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {u"--bare"_s, bareBook, book});
        program.waitForStarted();
    }
    ~BareProgram() {
        program.closeWriteChannel();
        program.waitForFinished(-1);
    }
    double secondsFor(const QStringList& paths) {
        program.write(paths.join(u'\t').toUtf8() + '\n');
        while (!program.canReadLine()) {
            if (!program.waitForReadyRead(-1)) throw Error(u"The bare program ended."_s);
        }
        return program.readLine().trimmed().toDouble();
    }

private:
    QProcess program;
};

struct Run {
    double ours = 0;
    double bare = 0;
    double firstTenth = 0;
    double lastTenth = 0;
    qint64 firstMegabytes = 0;
    qint64 lastMegabytes = 0;
};

double timeToReceive(Ledger& ledger, const QStringList& paths, ReceiveOutcome expected) {
    return seconds([&] {
        const auto received = receiveFiles(ledger, Actor::owner(), paths);
        if (!received) throw Error(received.problem().message);
        for (const ReceivedFile& file : *received) {
            if (file.outcome != expected) throw Error(file.sentence, file.path);
        }
    });
}

Run receiveAll(Ledger& ledger, const QStringList& paths, BareProgram& bare) {
    Run run;
    for (int tenth = 0; tenth < tenths; ++tenth) {
        const auto from = paths.size() * tenth / tenths;
        const QStringList part = paths.mid(from, paths.size() * (tenth + 1) / tenths - from);
        const double taken = timeToReceive(ledger, part, ReceiveOutcome::fresh);
        if (tenth == 0) {
            run.firstTenth = taken / static_cast<double>(part.size());
            run.firstMegabytes = peakMegabytes();
        }
        run.lastTenth = taken / static_cast<double>(part.size());
        run.ours += taken;
        run.bare += bare.secondsFor(part);
    }
    run.lastMegabytes = peakMegabytes();
    return run;
}

void print(QTextStream& out, const Run& run, qsizetype files) {
    line(out, u"receive %1 files"_s.arg(files), run.ours, run.bare, u"≤ × 4"_s);
    line(out, u"a file of the last tenth, beside the first"_s, run.lastTenth, run.firstTenth, u"constant"_s);
    out << u"peak memory after the first tenth, the last"_s.leftJustified(46) << run.firstMegabytes << " MB, "
        << run.lastMegabytes << " MB   flat" << Qt::endl;
}

void rateBench(QTextStream& out, Ledger& ledger) {
    const auto ask = [&] {
        const auto rate = reportingRate(ledger, Actor::owner(), quarter.year(), ledger.clock().today());
        if (!rate || rate->figures.back().reported != static_cast<int>(rate->rows.size()))
            throw Error(u"The reporting rate is wrong."_s);
    };
    line(out, u"reporting rate, first asked"_s, seconds(ask), 0, QString());
    line(out, u"reporting rate, the office in memory"_s, seconds(ask, 3), 0, u"≤ 200 ms"_s);
    const auto askProgress = [&] {
        const auto progress = unitProgress(ledger, Actor::owner(), quarter, ledger.clock().today());
        if (!progress || progress->empty()) throw Error(u"The units' progress is wrong."_s);
    };
    line(out, u"what each unit has done and corrected (worker)"_s, seconds(askProgress), 0, QString());
}

std::unique_ptr<Ledger> freshOffice(const QString& path, const Clock& clock) {
    QFile::remove(path);
    auto made = Ledger::create(
        Actor::owner(), path,
        {.name = u"演示市级机关工委"_s, .kind = OrganizationKind::work_committee, .code = u"W"_s}, clock);
    if (!made) throw Error(made.problem().message);
    return std::move(*made);
}

} // namespace

int receiveBare(const QString& bareBook, const QString& book) {
    BareReceiver receiver(bareBook, book);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return 1;
    for (QByteArray row = input.readLine(); !row.isEmpty(); row = input.readLine()) {
        const QStringList paths = QString::fromUtf8(row.trimmed()).split(u'\t');
        receiver.prepare(paths);
        const double taken = seconds([&] {
            for (const QString& path : paths)
                receiver.take(path);
        });
        QTextStream(stdout) << taken << Qt::endl;
    }
    return 0;
}

void receivingBench(QTextStream& out, const QString& folder, int units) {
    QDir files(folder + u"/packages-%1"_s.arg(units));
    if (!files.exists()) {
        files.mkpath(u"."_s);
        writePackages(files, units);
    }
    const QStringList paths = filesIn(files, u"*.zbpkg"_s);
    const QStringList corrections = filesIn(files, u"*.zbpkg-corrected"_s);
    const FixedClock clock(*Date::of(2020, 11, 18));
    const QString book = folder + u"/received.zhibu"_s;
    const QString bareBook = book + u".bare"_s;
    const auto ledger = freshOffice(book, clock);
    testing::registerUnits(ledger->book(), sendersOf(paths));
    QFile::remove(bareBook);
    QFile::copy(book, bareBook);
    BareProgram bare(bareBook, book);
    const Run run = receiveAll(*ledger, paths, bare);
    print(out, run, paths.size());
    requireSameRows(ledger->book().connection(), bareBook);
    line(out, u"one of %1 corrections, beside a first file"_s.arg(corrections.size()),
         timeToReceive(*ledger, corrections, ReceiveOutcome::superseding) /
             static_cast<double>(qMax(1, corrections.size())),
         run.lastTenth, u"≤ × 4"_s);
    rateBench(out, *ledger);
    reportBench(out, book, u"quarterly report of %1 units"_s.arg(paths.size()));
    consolidatedBench(out, book, u"consolidated report of %1 units, two quarters"_s.arg(paths.size()));
}

} // namespace zhibu::bench
