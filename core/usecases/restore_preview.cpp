#include "core/usecases/restore_preview.h"

#include "core/storage/backup.h"
#include "core/usecases/backups.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct RestorePreviewText {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// The book that stands there; nullptr where it cannot be opened any more.
Result<std::unique_ptr<Book>> presentBook(const Actor& actor, Right right, const QString& bookPath,
                                          const Clock& clock) {
    auto present = Book::open(bookPath, clock, {.mode = OpenMode::readOnly});
    if (!present) return std::unique_ptr<Book>();
    if (const auto refusal = refused(**present, actor, right)) return *refusal;
    return std::move(*present);
}

CopyLine lineOf(const BackupFile& file, const std::optional<QByteArray>& bookId) {
    const std::optional<BookOwner> owner = ownerOfFile(file.path);
    if (!owner) return {file, {}, false};
    return {file, owner->organization, !bookId || owner->uuid == *bookId};
}

/// A file chosen anywhere has the moment it was written.
BackupFile fileOf(const QString& path, const QString& bookPath) {
    if (const auto known = backupFileOf(path, bookPath)) return *known;
    const QFileInfo file(path);
    return {file.absoluteFilePath(), file.lastModified(), BackupCause::unknown, file.size()};
}

void compare(RestorePreview& preview, Connection& present, Connection& copy) {
    preview.now = contentsOf(present);
    const bool sameBook = preview.now->uuid == preview.then.uuid;
    const qint64 common = sameBook ? audit::commonHead(present, copy) : 0;
    preview.isOurPast = sameBook && common == preview.then.entries;
    preview.lostCount = preview.now->entries - common;
    preview.lost = audit::newest(present, common, mostLostShown);
    preview.foreignCount = preview.then.entries - common;
    const DraftDifference drafts = compareDrafts(present, copy);
    preview.lostDrafts = drafts.missing;
    preview.changedDrafts = drafts.different;
}

QString lostWords(const RestorePreview& preview) {
    const int lost = static_cast<int>(preview.lostCount);
    if (lost == 0)
        return RestorePreviewText::tr("Nothing was entered in the audit trail since this copy was made.");
    return RestorePreviewText::tr(
        "%n entries of the audit trail came after this copy; what they did would be lost.", nullptr, lost);
}

QStringList relation(const RestorePreview& preview) {
    if (!preview.now)
        return {RestorePreviewText::tr(
            "The book that stands there cannot be read any more, so nothing can be compared.")};
    if (!preview.copy.ofThisBook)
        return {RestorePreviewText::tr(
                    "This is a copy of another book (%1). It would take the place of this one.")
                    .arg(preview.then.organization)};
    if (preview.isOurPast) return {lostWords(preview)};
    return {RestorePreviewText::tr(
                "This copy went another way: %n of its entries are not in the audit trail of this book.",
                nullptr, static_cast<int>(preview.foreignCount)),
            RestorePreviewText::tr("%n entries of this book are not in the copy; they would be lost.",
                                   nullptr, static_cast<int>(preview.lostCount))};
}

} // namespace

Result<std::vector<CopyLine>> copyList(const Actor& actor, const QString& bookPath, const Clock& clock,
                                       const QStringList& otherFolders) {
    const auto present = presentBook(actor, Right::backup, bookPath, clock);
    if (!present) return present.problems();
    std::optional<QByteArray> bookId;
    if (*present) bookId = ownerOf((*present)->connection()).uuid;
    std::vector<CopyLine> lines;
    for (const BackupFile& file : backupFiles(bookPath))
        lines.push_back(lineOf(file, bookId));
    for (const QString& folder : otherFolders) {
        for (const BackupFile& file : backupFilesIn(folder, bookPath))
            lines.push_back(lineOf(file, bookId));
    }
    std::ranges::stable_sort(
        lines, [](const CopyLine& a, const CopyLine& b) { return b.file.moment < a.file.moment; });
    return lines;
}

Result<RestorePreview> previewRestore(const Actor& actor, const QString& bookPath, const QString& source,
                                      const Clock& clock, const std::stop_token& stop) {
    const auto present = presentBook(actor, Right::administer, bookPath, clock);
    if (!present) return present.problems();
    if (const std::optional<Problem> fault = restoreFault(bookPath, source, stop)) return *fault;
    Connection copy(source, OpenMode::readOnly);
    copy.stopWith(stop);
    RestorePreview preview;
    preview.then = contentsOf(copy);
    preview.copy = {fileOf(source, bookPath), preview.then.organization};
    preview.isOlderVersion = preview.then.version < latestVersion(shippedMigrations());
    if (*present) compare(preview, (*present)->connection(), copy);
    preview.copy.ofThisBook = !preview.now || preview.now->uuid == preview.then.uuid;
    return preview;
}

std::vector<CountLine> countLines(const RestorePreview& preview) {
    const auto line = [&preview](const QString& key, const QString& name, qint64 BookContents::*figure) {
        return CountLine{key, name, preview.now ? std::optional(*preview.now.*figure) : std::nullopt,
                         preview.then.*figure};
    };
    return {line(u"members"_s, RestorePreviewText::tr("Members"), &BookContents::members),
            line(u"activities"_s, RestorePreviewText::tr("Records of activities"), &BookContents::activities),
            line(u"drafts"_s, RestorePreviewText::tr("Drafts"), &BookContents::drafts),
            line(u"terms"_s, RestorePreviewText::tr("Terms"), &BookContents::terms),
            line(u"training_credits"_s, RestorePreviewText::tr("Own training credits"),
                 &BookContents::trainingCredits)};
}

QStringList previewSentences(const RestorePreview& preview) {
    QStringList sentences = relation(preview);
    if (preview.lostDrafts > 0)
        sentences += RestorePreviewText::tr("%n draft(s) are not in the copy and would be lost.", nullptr,
                                            preview.lostDrafts);
    if (preview.changedDrafts > 0)
        sentences +=
            RestorePreviewText::tr("%n draft(s) would be as they were then.", nullptr, preview.changedDrafts);
    if (preview.isOlderVersion)
        sentences +=
            RestorePreviewText::tr("The copy was written by an older version; it is brought up to date.");
    return sentences;
}

} // namespace zhibu
