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
void consolidatedBench(QTextStream& out, const QString& book, const QString& what);
void reportBench(QTextStream& out, const QString& book, const QString& what);
/// Receives a file from each of so many units, beside bare verified inserts of the same; then the reporting
/// rate and the quarterly report over all of them. Files and books stay in the folder.
void receivingBench(QTextStream& out, const QString& folder, int units);
/// Reads lists of files on standard input and answers how long their bare inserts took: the other program of
/// receivingBench.
int receiveBare(const QString& bareBook, const QString& book);
void pdfBench(QTextStream& out);
/// Shows the book's window, or an empty one for "", and ends once it is painted: the other program of
/// startBench.
int showAndEnd(const QString& book);
/// The window, offscreen: from nothing to the painted workbench of a branch, beside an empty window.
void startBench(QTextStream& out, const QString& branchBook);
/// 工作台 of the whole office.
void windowBench(QTextStream& out, const QString& book);
/// The list of all activities: first paint, its end, each letter of a filter.
void listBench(QTextStream& out, const QString& book);
/// Members, terms, organisations of a city: opening the pages and filtering.
void structureBench(QTextStream& out, const QString& book);
/// A verified copy while somebody types: how long it takes, how long the window and a draft wait meanwhile.
void copyBench(QTextStream& out, const QString& book);
/// Recording: the year's handbook, the check, long minutes, many people.
void recordBench(QTextStream& out, const QString& branchBook, const QString& officeBook);
/// 学时证明 of everybody: read, signed, as a spreadsheet and as one PDF of so many.
void statementsBench(QTextStream& out, const QString& book);
/// A branch of twenty-five with five years behind it; throws Error when it cannot be written.
void writeBranchBook(const QString& folder, const QString& book);

/// Seconds the work took, the least of so many runs.
double seconds(const std::function<void()>& work, int runs = 1);
void line(QTextStream& out, const QString& what, double ours, double bare, const QString& limit);

} // namespace zhibu::bench
