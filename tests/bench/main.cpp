#include "tests/bench/benches.h"
#include "tests/bench/office_generator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
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
    out << what.leftJustified(44) << figure << "   " << beside.leftJustified(24) << limit << Qt::endl;
}

} // namespace zhibu::bench

// With a folder the office is kept there and used again; without one it is made afresh.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTemporaryDir temporary;
    const QString folder = argc > 1 ? application.arguments()[1] : temporary.path();
    const QString book = folder + u"/office.zhibu"_s;

    out << "                                                  ours              bare    ratio       limit"
        << Qt::endl;
    zhibu::bench::pdfBench(out);
    if (!QFile::exists(book)) {
        const zhibu::bench::OfficeFiles files = zhibu::bench::writeOffice(folder, {});
        out << "office: " << files.activityRows << " activities, " << files.attendanceRows << " attendances"
            << Qt::endl;
        zhibu::bench::importBench(out, files, book);
    }
    zhibu::bench::openBench(out, book);
    zhibu::bench::dutiesBench(out, book);
    zhibu::bench::reportBench(out, book);
    return 0;
}
