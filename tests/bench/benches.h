#pragma once

#include <QString>

class QTextStream;

namespace zhibu::bench {

struct OfficeFiles;

/// Each prints its lines of the table: what, ours, the bare work in the same run, the ratio, and the limit.
void openBench(QTextStream& out, const QString& book);
/// Makes the book from the files, timing the import of the activities against bare inserts of the same rows.
void importBench(QTextStream& out, const OfficeFiles& files, const QString& book);
void dutiesBench(QTextStream& out, const QString& book);
void reportBench(QTextStream& out, const QString& book);
void pdfBench(QTextStream& out);

/// Seconds the work took, the least of so many runs.
double seconds(const std::function<void()>& work, int runs = 1);
void line(QTextStream& out, const QString& what, double ours, double bare, const QString& limit);

} // namespace zhibu::bench
