#include "core/usecases/ledger.h"

#include "core/storage/duty_setting_repository.h"
#include "core/storage/office_repository.h"
#include "core/storage/organization_repository.h"
#include "core/usecases/kept_records.h"
#include "core/usecases/rights.h"
#include "core/usecases/stored_duty_settings.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

Problems problemsOf(const Ledger::NewBook& book) {
    Problems problems;
    if (book.name.trimmed().isEmpty())
        problems.push_back({u"name"_s, u"name.missing"_s, LedgerText::tr("Give the organisation's name.")});
    if (book.code.trimmed().isEmpty())
        problems.push_back({u"code"_s, u"code.missing"_s,
                            LedgerText::tr("Give the organisation's code, as the office above lists it.")});
    if (book.kind == OrganizationKind::group)
        problems.push_back(
            {u"kind"_s, u"kind.group"_s,
             LedgerText::tr("A book cannot belong to a Party group; it belongs to its branch.")});
    if (book.aboveName.isEmpty() != book.aboveCode.isEmpty())
        problems.push_back(
            {u"above"_s, u"above.incomplete"_s,
             LedgerText::tr("Give both name and code of the organisation above, or neither.")});
    if (!book.aboveCode.isEmpty() && book.aboveCode == book.code)
        problems.push_back({u"above"_s, u"above.same_code"_s,
                            LedgerText::tr("The organisation above must have another code.")});
    return problems;
}

bool touchesDuties(const ChangeNotice& notice) {
    return notice.everything || notice.tables.contains("duty_setting");
}

bool touchesOffice(const ChangeNotice& notice) {
    static const QSet<QByteArray> tables{"organization", "member",   "membership", "rights_restriction",
                                         "term",         "position", "empty_seat", "organization_state",
                                         "group_leader"};
    return notice.everything || notice.tables.intersects(tables);
}

} // namespace

Ledger::Ledger(std::unique_ptr<Book> opened, duties::Catalogue catalogue)
    : file(std::move(opened)), duties(std::move(catalogue)), records(std::make_unique<KeptRecords>(*this)) {
    cacheListener = file->listen([this](const ChangeNotice& notice) {
        if (touchesOffice(notice)) cachedOffice.reset();
        if (touchesDuties(notice)) cachedCatalogues.clear();
        records->follow(notice);
    });
}

Ledger::~Ledger() {
    file->unlisten(cacheListener);
}

Result<std::unique_ptr<Ledger>> Ledger::create(const Actor& actor, const QString& path, const NewBook& book,
                                               const Clock& clock, const BookOptions& options) {
    if (Problems problems = problemsOf(book); !problems.empty()) return problems;
    Result<duties::Catalogue> catalogue = duties::shippedCatalogue();
    if (!catalogue) return catalogue.problems();

    IdFactory ids = options.seed ? IdFactory(*options.seed + 1) : IdFactory();
    const OrganizationId home = book.id.value_or(ids.next<OrganizationId>());
    Result<std::unique_ptr<Book>> made = Book::create(path, home, clock, options);
    if (!made) return made.problems();
    std::optional<OrganizationId> above;
    if (!book.aboveCode.isEmpty()) above = ids.next<OrganizationId>();
    const Problems problems = (*made)->change(
        actor, {u"book.create"_s, LedgerText::tr("Set up the book of %1").arg(book.name)},
        [&](Transaction& transaction) -> Problems {
            if (above) {
                organization_repository::insert(transaction, {.id = *above,
                                                              .name = book.aboveName,
                                                              .code = book.aboveCode,
                                                              .kind = book.aboveKind,
                                                              .origin = Origin::reference});
            }
            organization_repository::insert(transaction, {.id = home,
                                                          .name = book.name.trimmed(),
                                                          .code = book.code.trimmed(),
                                                          .kind = book.kind,
                                                          .parent = above,
                                                          .establishedOn = book.establishedOn});
            return {};
        });
    if (!problems.empty()) return problems;
    (*made)->clearUndo(); // a book without its home would be none
    return std::unique_ptr<Ledger>(new Ledger(std::move(*made), std::move(*catalogue)));
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, const Clock& clock,
                                             const BookOptions& options) {
    Result<duties::Catalogue> catalogue = duties::shippedCatalogue();
    if (!catalogue) return catalogue.problems();
    Result<std::unique_ptr<Book>> opened = Book::open(path, clock, options);
    if (!opened) return opened.problems();
    return std::unique_ptr<Ledger>(new Ledger(std::move(*opened), std::move(*catalogue)));
}

Problems Ledger::undo(const Actor& actor) const {
    if (const auto refusal = refused(*file, actor, Right::write)) return {*refusal};
    return file->undo(actor);
}

Problems Ledger::redo(const Actor& actor) const {
    if (const auto refusal = refused(*file, actor, Right::write)) return {*refusal};
    return file->redo(actor);
}

const Office& Ledger::office() const {
    if (!cachedOffice) cachedOffice.emplace(office_repository::load(file->connection()));
    return *cachedOffice;
}

const duties::Catalogue& Ledger::catalogue(int year) const {
    const auto found = cachedCatalogues.find(year);
    if (found != cachedCatalogues.end()) return found->second;
    std::vector<duties::DutySetting> settings;
    for (const DutySettingRecord& record : duty_setting_repository::all(file->connection()))
        settings.push_back(dutySettingOf(record));
    return cachedCatalogues.emplace(year, duties::applySettings(duties, settings, year)).first->second;
}

const Organization& Ledger::home() const {
    const Organization* found = office().organization(file->home());
    if (!found)
        throw Error(LedgerText::tr("The book does not hold its own organisation. Restore the last backup."));
    return *found;
}

Result<OrganizationId> Ledger::organizationByCode(const QString& code) const {
    if (code.isEmpty()) return file->home();
    if (const Organization* found = office().organizationByCode(code)) return found->id;
    return Problem{u"org"_s, u"organization.unknown"_s,
                   LedgerText::tr("There is no organisation with the code %1 in this book.").arg(code)};
}

} // namespace zhibu
