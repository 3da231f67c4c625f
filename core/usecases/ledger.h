#pragma once

#include "core/domain/office.h"
#include "core/duties/catalogue.h"
#include "core/storage/book.h"

#include <map>

namespace zhibu {

class KeptRecords;

/// A book as pages and commands hold it: the file, its people and structure in memory (read again only after
/// a change), and the catalogue of duties. Verbs and queries are free functions beside it, one file an area.
class Ledger {
public:
    struct NewBook {
        QString name;
        OrganizationKind kind = OrganizationKind::branch;
        QString code;
        std::optional<Date> establishedOn = {};
        QString aboveName = {}; ///< the organisation above, known without records; "" when there is none
        QString aboveCode = {};
        OrganizationKind aboveKind = OrganizationKind::work_committee;
        std::optional<OrganizationId> id = {}; ///< as a slip of the office above has it; nullopt: a new one
    };

    static Result<std::unique_ptr<Ledger>> create(const Actor& actor, const QString& path,
                                                  const NewBook& book, const Clock& clock,
                                                  const BookOptions& options = {});
    static Result<std::unique_ptr<Ledger>> open(const QString& path, const Clock& clock,
                                                const BookOptions& options = {});
    ~Ledger();

    Book& book() const { return *file; }
    const Clock& clock() const { return file->clock(); }
    const Office& office() const;
    const Organization& home() const;
    /// The duties as they hold in a year, with the office's own changes; valid until the next change.
    const duties::Catalogue& catalogue(int year) const;
    const duties::Catalogue& shippedCatalogue() const { return duties; }
    /// What the year's duties ask about, read once and kept up to date.
    KeptRecords& keptRecords() const { return *records; }
    /// By code, or the home organisation for "". A sentence when there is none.
    Result<OrganizationId> organizationByCode(const QString& code) const;

    /// Told after every change, by whomever; the number ends it. Pages refresh from here and from nowhere
    /// else.
    int listen(std::function<void(const ChangeNotice&)> listener) const {
        return file->listen(std::move(listener));
    }
    void unlisten(int number) const { file->unlisten(number); }
    bool noticeOtherWriters() const { return file->noticeOtherWriters(); }
    Problems undo(const Actor& actor) const;
    Problems redo(const Actor& actor) const;
    std::optional<QString> undoTitle() const { return file->undoTitle(); }
    std::optional<QString> redoTitle() const { return file->redoTitle(); }
    QString path() const { return file->path(); }
    bool readOnly() const { return file->readOnly(); }
    const Problems& warnings() const { return file->warnings(); }

private:
    explicit Ledger(std::unique_ptr<Book> opened, duties::Catalogue catalogue);

    std::unique_ptr<Book> file;
    duties::Catalogue duties;
    mutable std::optional<Office> cachedOffice;
    mutable std::map<int, duties::Catalogue> cachedCatalogues; ///< by year
    std::unique_ptr<KeptRecords> records;
    int cacheListener = 0;
};

} // namespace zhibu
