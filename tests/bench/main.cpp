#include "core/storage/platform/large_pages.h"
#include "tests/bench/benches.h"
#include "tests/bench/office_generator.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

double seconds(const std::function<void()>& work, int runs) {
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

void line(QTextStream& out, const QString& what, double ours, double bare, const QString& limit) {
    const QString figure = QString::number(ours * 1000, 'f', 1).rightJustified(10) + u" ms"_s;
    const QString beside = bare > 0 ? QString::number(bare * 1000, 'f', 1).rightJustified(10) + u" ms  × "_s +
                                          QString::number(ours / bare, 'f', 2)
                                    : QString();
    out << what.leftJustified(46) << figure << "   " << beside.leftJustified(24) << limit << Qt::endl;
}

} // namespace zhibu::bench

namespace {

/// "receiving" or "receiving=500"; nullopt when others were named.
std::optional<int> unitsAsked(const QStringList& names) {
    constexpr int ordinary = 3000;
    if (names.isEmpty()) return ordinary;
    for (const QString& name : names) {
        if (name.section(u'=', 0, 0) == u"receiving"_s)
            return name.contains(u'=') ? name.section(u'=', 1).toInt() : ordinary;
    }
    return std::nullopt;
}

} // namespace

// zhibu_bench [FOLDER [NAME…]]: with a folder the office is kept there and used again; without one it is made
// afresh. With names only these run: paper, receiving[=UNITS], start, workbench, list, structure, record,
// copy, open, duties, report, statements.
int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool showsABook = argc > 2 && QByteArrayView(argv[1]) == "--show";
    if (showsABook) zhibu::askForLargePages(); // as the program does
    QApplication application(argc, argv);
    QTextStream out(stdout);
    QTemporaryDir temporary;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--show"_s) return zhibu::bench::showAndEnd(arguments.value(2));
    if (arguments.value(1) == u"--bare"_s)
        return zhibu::bench::receiveBare(arguments.value(2), arguments.value(3));
    const QString folder = argc > 1 ? arguments[1] : temporary.path();
    const QString book = folder + u"/office.zhibu"_s;
    const QString branch = folder + u"/branch.zhibu"_s;
    const auto runs = [&](const QString& name) { return argc < 3 || arguments.mid(2).contains(name); };

    out << "                                                    ours              bare    ratio       limit"
        << Qt::endl;
    if (runs(u"paper"_s)) zhibu::bench::pdfBench(out);
    if (const auto units = unitsAsked(arguments.mid(2))) {
        zhibu::bench::receivingBench(out, folder, *units);
        if (argc == 3) return 0;
    }
    if (!QFile::exists(book)) {
        const zhibu::bench::OfficeFiles files = zhibu::bench::writeOffice(folder, {});
        out << "office: " << files.activityRows << " activities, " << files.attendanceRows << " attendances"
            << Qt::endl;
        zhibu::bench::importBench(out, files, book);
    }
    if (!QFile::exists(branch) && QDir(folder).mkpath(u"branch"_s))
        zhibu::bench::writeBranchBook(folder + u"/branch"_s, branch);
    if (runs(u"start"_s)) zhibu::bench::startBench(out, branch);
    if (runs(u"workbench"_s)) zhibu::bench::windowBench(out, book);
    if (runs(u"list"_s)) zhibu::bench::listBench(out, book);
    if (runs(u"structure"_s)) zhibu::bench::structureBench(out, book);
    if (runs(u"record"_s)) zhibu::bench::recordBench(out, branch, book);
    if (runs(u"copy"_s)) zhibu::bench::copyBench(out, book);
    if (runs(u"open"_s)) zhibu::bench::openBench(out, book);
    if (runs(u"duties"_s)) zhibu::bench::dutiesBench(out, book);
    if (runs(u"report"_s)) {
        zhibu::bench::reportBench(out, book, u"quarterly report of the office"_s);
        zhibu::bench::consolidatedBench(out, book, u"consolidated report of the office, two quarters"_s);
    }
    if (runs(u"statements"_s)) zhibu::bench::statementsBench(out, book);
    return 0;
}
