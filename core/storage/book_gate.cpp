#include "core/storage/book_gate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace zhibu::book_gate {

namespace {

struct BookGateText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// At the end of a journal that names a super-journal, the file SQLite deletes once it has rolled back.
constexpr QByteArrayView superJournalMark("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

bool namesSuperJournal(const QString& journal) {
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly) || file.size() < superJournalMark.size()) return false;
    return file.seek(file.size() - superJournalMark.size()) &&
           file.read(superJournalMark.size()) == superJournalMark;
}

Problem refusedJournal(const QString& path, const QString& ending) {
    const QString name = QFileInfo(path).fileName();
    return {
        name, u"book.journal"_s,
        BookGateText::tr(
            "Beside “%1” lies “%2”, which this program has not written. Ask whoever gave you the book for "
            "a copy without it; if it is your own book, restore the last backup.")
            .arg(name, name + ending)};
}

/// How a statement is spaced and quoted differs between versions of SQLite.
QString normalized(QString sql) {
    QString plain;
    for (const QChar c : sql) {
        if (!c.isSpace() && c != u'"' && c != u'`') plain += c.toLower();
    }
    return plain;
}

/// What the file is made of, by kind and name.
std::map<std::pair<QString, QString>, QString> partsOf(Connection& file) {
    std::map<std::pair<QString, QString>, QString> parts;
    Query row(file, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (row.next())
        parts[{row.text(0), row.text(1)}] = row.text(2) + u' ' + normalized(row.text(3));
    return parts;
}

/// Statistics that another program may have left: numbers the planner reads, and nothing else.
bool isStatistics(const QString& name) {
    return name.startsWith(u"sqlite_stat"_s);
}

std::map<std::pair<QString, QString>, QString> expectedParts(const std::vector<Migration>& migrations,
                                                             int version) {
    Connection empty(u":memory:"_s, OpenMode::readWrite);
    for (const Migration& migration : migrations) {
        if (migration.version <= version) empty.execute(migration.sql);
    }
    return partsOf(empty);
}

Problem refusedPart(const QString& kind, const QString& name) {
    return {u"book"_s, u"book.schema"_s,
            BookGateText::tr("It holds something that is not of this program: %1 “%2”.")
                .arg(kind, name.left(60))};
}

} // namespace

std::optional<Problem> foreignJournal(const QString& path) {
    const QFileInfo journal(path + u"-journal"_s);
    if (journal.isSymLink() || (journal.exists() && !journal.isFile()) ||
        namesSuperJournal(journal.filePath()))
        return refusedJournal(path, u"-journal"_s);
    const QFileInfo log(path + u"-wal"_s);
    if (log.isSymLink() || (log.exists() && log.size() > 0)) return refusedJournal(path, u"-wal"_s);
    return std::nullopt;
}

std::optional<Problem> foreignSchema(Connection& file, const std::vector<Migration>& migrations) {
    const auto found = partsOf(file);
    for (const auto& [part, sql] : found) {
        if (part.first != u"table" && part.first != u"index") return refusedPart(part.first, part.second);
    }
    const int version = bookVersion(file);
    if (version > latestVersion(migrations)) return std::nullopt;
    const auto expected = expectedParts(migrations, version);
    for (const auto& [part, sql] : found) {
        if (isStatistics(part.second)) continue;
        const auto same = expected.find(part);
        if (same == expected.end() || same->second != sql) return refusedPart(part.first, part.second);
    }
    for (const auto& [part, sql] : expected) {
        if (!found.contains(part))
            return Problem{
                u"book"_s, u"book.schema"_s,
                BookGateText::tr("Something is missing in it: %1 “%2”.").arg(part.first, part.second)};
    }
    return std::nullopt;
}

} // namespace zhibu::book_gate
