#include "core/print/pages.h"
#include "tests/bench/benches.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

/// A ledger as an office prints it: names that repeat, topics that wrap, dates, figures and a rate.
Report ledger(int rows) {
    ReportTable table{.title = u"组织生活台账"_s,
                      .columns = {{.title = u"序号"_s, .kind = ColumnKind::number},
                                  {.title = u"日期"_s, .kind = ColumnKind::date},
                                  {.title = u"党支部"_s, .width = 2},
                                  {.title = u"主题"_s, .width = 5, .wrap = true},
                                  {.title = u"应到"_s, .group = u"出席"_s, .kind = ColumnKind::number},
                                  {.title = u"实到"_s, .group = u"出席"_s, .kind = ColumnKind::number},
                                  {.title = u"到会率"_s, .group = u"出席"_s, .kind = ColumnKind::percent},
                                  {.title = u"学时"_s, .kind = ColumnKind::decimal},
                                  {.title = u"状态"_s, .kind = ColumnKind::status}}};
    const Date first = *Date::of(2020, 1, 2);
    for (int i = 0; i < rows; ++i) {
        const QString topic = u"第%1次专题学习：传达上级会议精神，研究本季度党建重点工作"_s.arg(i);
        table.rows.push_back({i + 1, first.addDays(i % 365), u"演示第%1局第%2党支部"_s.arg(i % 40).arg(i % 7),
                              i % 3 == 0 ? topic + u"并讨论发展党员和党费收缴使用有关事项"_s : topic,
                              20 + i % 30, 18 + i % 30, Ratio{9000 + i % 1000}, DecimalNumber{i % 4 * 50, 2},
                              u"✓ 已完成"_s});
    }
    return {.title = u"组织生活台账"_s,
            .subtitle = u"演示市级机关工委 2020年"_s,
            .printedOn = *Date::of(2020, 12, 31),
            .tables = {table},
            .signatures = {u"填表人"_s, u"审核人"_s}};
}

qint64 bestOf(int times, int rows, const QString& path, int& pages) {
    const Report report = ledger(rows);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        pages = *writePdf(report, path);
        best = std::min(best, timer.nsecsElapsed());
    }
    return best;
}

} // namespace

void pdfBench(QTextStream& out) {
    const QTemporaryDir folder;
    int pages = 0;
    bestOf(1, 10, folder.filePath(u"warm.pdf"_s), pages); // the fonts are found and opened once per program
    double before = 0;
    int rowsBefore = 0;
    for (const int rows : {300, 1000, 3000, 10000, 30000}) {
        const double seconds =
            static_cast<double>(bestOf(rows > 3000 ? 1 : 3, rows, folder.filePath(u"ledger.pdf"_s), pages)) /
            1e9;
        out << u"pdf %1 rows, %2 pages: %3 s"_s.arg(rows, 6).arg(pages, 5).arg(seconds, 0, 'f', 3);
        if (rowsBefore > 0) {
            const double slope =
                std::log(seconds / before) / std::log(static_cast<double>(rows) / rowsBefore);
            out << u", slope %1"_s.arg(slope, 0, 'f', 2);
        }
        out << Qt::endl;
        before = seconds;
        rowsBefore = rows;
    }
}

} // namespace zhibu::bench
