#include "tests/bench/benches.h"
#include "tests/bench/office_generator.h"

#include "core/storage/migration.h"
#include "core/usecases/import_file.h"
#include "core/usecases/ledger.h"

#include <QFile>
#include <QTextStream>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

// What an import of activities fills, its search documents included: a reader expects to find what was
// imported.
constexpr const char* filledTables[] = {"activity",       "activity_text", "activity_kind",
                                        "activity_facet", "attendance",    "search_document"};

void importOrStop(Ledger& ledger, ImportKind kind, const QString& path) {
    const auto summary = importFile(ledger.book(), Actor::owner(), kind, path, {});
    if (!summary) throw Error(summary.problem().message, path);
}

struct Statement {
    sqlite3_stmt* handle = nullptr;
    Statement(sqlite3* database, const QByteArray& sql) {
        if (sqlite3_prepare_v2(database, sql.constData(), -1, &handle, nullptr) != SQLITE_OK)
            throw Error(u"bench"_s, QString::fromUtf8(sqlite3_errmsg(database)));
    }
    ~Statement() { sqlite3_finalize(handle); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
};

// Every row of the table read from one book and, where there is a target, inserted into the other.
void copyRows(Connection& source, sqlite3* target, const char* table) {
    Statement read(source.handle(), QByteArray("SELECT * FROM ") + table);
    const int columns = sqlite3_column_count(read.handle);
    std::optional<Statement> write;
    if (target)
        write.emplace(target, QByteArray("INSERT INTO ") + table + " VALUES (" +
                                  QByteArray("?, ").repeated(columns - 1) + "?)");
    while (sqlite3_step(read.handle) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            const sqlite3_value* value = sqlite3_column_value(read.handle, column);
            if (write) sqlite3_bind_value(write->handle, column + 1, value);
        }
        if (!write) continue;
        sqlite3_step(write->handle);
        sqlite3_reset(write->handle);
    }
}

double copyAll(Connection& source, sqlite3* target) {
    return seconds([&] {
        for (const char* table : filledTables)
            copyRows(source, target, table);
        if (!target) return copyRows(source, nullptr, "search");
        Statement read(source.handle(), "SELECT rowid, body, names FROM search");
        Statement write(target, "INSERT INTO search (rowid, body, names) VALUES (?, ?, ?)");
        while (sqlite3_step(read.handle) == SQLITE_ROW) {
            for (int column = 0; column < 3; ++column)
                sqlite3_bind_value(write.handle, column + 1, sqlite3_column_value(read.handle, column));
            sqlite3_step(write.handle);
            sqlite3_reset(write.handle);
        }
    });
}

// The same rows in the same order through prepared statements, nothing read, planned or checked: reading the
// source is timed apart and taken off.
double bareInserts(Connection& source, const QString& path) {
    QFile::remove(path);
    Connection target(path, OpenMode::readWrite);
    migrate(target, shippedMigrations());
    target.execute("PRAGMA foreign_keys = OFF");
    target.execute("BEGIN IMMEDIATE");
    const double both = copyAll(source, target.handle());
    const double commit = seconds([&] { target.execute("COMMIT"); });
    const double reading = copyAll(source, nullptr);
    return both + commit - reading;
}

} // namespace

void importBench(QTextStream& out, const OfficeFiles& files, const QString& book) {
    const FixedClock clock(*Date::of(2020, 11, 18));
    const auto ledger = Ledger::create(
        Actor::owner(), book,
        {.name = u"演示市级机关工委"_s, .kind = OrganizationKind::work_committee, .code = u"W"_s}, clock);
    if (!ledger) throw Error(ledger.problem().message);
    importOrStop(**ledger, ImportKind::organizations, files.organizations);
    importOrStop(**ledger, ImportKind::members, files.members);
    importOrStop(**ledger, ImportKind::terms, files.terms);
    importOrStop(**ledger, ImportKind::training, files.training);
    const double ours = seconds([&] { importOrStop(**ledger, ImportKind::activities, files.activities); });
    const double bare = bareInserts((*ledger)->book().connection(), book + u".bare"_s);
    line(out, u"import %1 activities"_s.arg(files.activityRows), ours, bare, u"≤ × 4"_s);
}

void writeBranchBook(const QString& folder, const QString& book) {
    const FixedClock clock(*Date::of(2020, 11, 18));
    const OfficeFiles files = writeOffice(folder, {.branches = 1, .membersPerBranch = 25});
    const auto ledger = Ledger::create(
        Actor::owner(), book,
        {.name = u"演示市级机关工委"_s, .kind = OrganizationKind::work_committee, .code = u"W"_s}, clock);
    if (!ledger) throw Error(ledger.problem().message);
    importOrStop(**ledger, ImportKind::organizations, files.organizations);
    importOrStop(**ledger, ImportKind::members, files.members);
    importOrStop(**ledger, ImportKind::terms, files.terms);
    importOrStop(**ledger, ImportKind::training, files.training);
    importOrStop(**ledger, ImportKind::activities, files.activities);
}

} // namespace zhibu::bench
