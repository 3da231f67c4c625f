#pragma once

#include "core/storage/draft_repository.h"
#include "core/usecases/import_file.h"
#include "core/usecases/ledger.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

namespace zhibu::testing {

/// An empty book and a folder of files to import into it. The clock stands at 2020-11-18.
class ImportBook {
public:
    explicit ImportBook(const Ledger::NewBook& book = {.name = QStringLiteral("演示市级机关工委"),
                                                       .kind = OrganizationKind::work_committee,
                                                       .code = QStringLiteral("W")})
        : clock(*Date::of(2020, 11, 18)) {
        qputenv("ZHIBU_XLS_READER", ZHIBU_BUILD_DIR "/bin/zhibu-xls-reader");
        auto made = Ledger::create(Actor::owner(), bookPath(), book, clock, {.seed = 11});
        if (!made) qFatal("%s", qPrintable(made.problem().message));
        ledger = std::move(*made);
    }

    Book& book() { return ledger->book(); }
    const Office& office() { return ledger->office(); }
    QByteArray dump() { return ledgerDump(book().connection()); }
    QString bookPath() const { return folder.filePath(QStringLiteral("book.zhibu")); }
    QByteArray bytes() const { return contentOf(bookPath()); }
    QString file(QStringView name) const { return folder.filePath(name.toString()); }

    static QByteArray contentOf(const QString& path) {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    QString write(QStringView name, const QString& text) const {
        QFile opened(file(name));
        if (!opened.open(QIODevice::WriteOnly) || opened.write(text.toUtf8()) < 0) qFatal("cannot write");
        return opened.fileName();
    }
    /// A copy of a file of tests/data, so that nothing is ever written there.
    QString copy(QStringView dataPath) const {
        const QString source = dataFile(dataPath);
        const QString target = file(QFileInfo(source).fileName());
        QFile::remove(target);
        if (!QFile::copy(source, target)) qFatal("cannot copy %s", qPrintable(source));
        return target;
    }

    Result<ImportSummary> import(ImportKind kind, const QString& path, const ImportOptions& options = {}) {
        return importFile(book(), Actor::owner(), kind, path, options);
    }
    /// Imports lines of CSV.
    Result<ImportSummary> import(ImportKind kind, const QStringList& lines,
                                 const ImportOptions& options = {}) {
        return import(kind, write(u"lines.csv", lines.join(u'\n') + u'\n'), options);
    }
    /// Imports what must go in whole.
    void fill(ImportKind kind, const QStringList& lines) {
        const auto summary = import(kind, lines);
        if (!summary) qFatal("%s", qPrintable(summary.problem().message));
        for (const PlannedRow& row : summary->rows) {
            if (row.heldBack()) qFatal("row %d: %s", row.row, qPrintable(row.reasons.front().message));
        }
    }
    std::vector<Draft> drafts() { return draft_repository::all(book().connection()); }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Ledger> ledger;
};

inline int count(const ImportSummary& summary, Outcome outcome) {
    return summary.counts[static_cast<size_t>(outcome)];
}

/// "created", "rejected member.unknown", …: one word or two for each row of an import.
inline QStringList outcomes(const ImportSummary& summary) {
    static const char* const names[] = {"created", "changed", "unchanged", "doubtful", "rejected"};
    QStringList list;
    for (const PlannedRow& row : summary.rows) {
        QString text = QString::fromLatin1(names[static_cast<size_t>(row.outcome)]);
        for (const Problem& reason : row.reasons)
            text += u' ' + reason.code;
        list.append(text);
    }
    return list;
}

inline QStringList warningCodes(const PlannedRow& row) {
    QStringList codes;
    for (const Problem& warning : row.warnings)
        codes.append(warning.code);
    return codes;
}

} // namespace zhibu::testing
