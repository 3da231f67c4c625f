#include "core/usecases/window_lock.h"

#include "core/storage/backup.h"
#include "core/storage/book_lock.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct WindowLockText {
    Q_DECLARE_TR_FUNCTIONS(WindowLock)
};

std::optional<Problem> reasonOf(const Ledger& ledger, const std::optional<Problem>& refusedLock) {
    if (!ledger.readOnly()) return std::nullopt;
    if (refusedLock) return refusedLock;
    return Problem{{}, u"book.read_only"_s, WindowLockText::tr("This book can be read but not changed.")};
}

} // namespace

OpenBook::OpenBook(std::unique_ptr<Ledger> opened, std::unique_ptr<BookLock> held,
                   std::optional<Problem> readOnlyBecause)
    : lock(std::move(held)), ledger(std::move(opened)), readOnly(std::move(readOnlyBecause)) {}

OpenBook::~OpenBook() = default;

Result<std::unique_ptr<OpenBook>> openForWindow(const QString& path, const Clock& clock) {
    if (!QFileInfo(path).isFile())
        return Problem{path, u"book.missing"_s, WindowLockText::tr("There is no book at %1.").arg(path)};
    Result<BookLock> lock = BookLock::acquire(path);
    std::unique_ptr<BookLock> held;
    std::optional<Problem> refusal;
    BookOptions options;
    if (lock) {
        held = std::make_unique<BookLock>(std::move(*lock));
    } else {
        refusal = lock.problem();
        options.mode = OpenMode::readOnly;
    }
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, clock, options);
    if (!ledger) return ledger.problems();
    std::optional<Problem> reason = reasonOf(**ledger, refusal);
    return std::make_unique<OpenBook>(std::move(*ledger), std::move(held), std::move(reason));
}

Result<std::unique_ptr<OpenBook>> createForWindow(const Actor& actor, const QString& path,
                                                  const Ledger::NewBook& book, const Clock& clock) {
    Result<std::unique_ptr<Ledger>> ledger = Ledger::create(actor, path, book, clock);
    if (!ledger) return ledger.problems();
    Result<BookLock> lock = BookLock::acquire(path);
    std::unique_ptr<BookLock> held;
    if (lock) held = std::make_unique<BookLock>(std::move(*lock));
    return std::make_unique<OpenBook>(std::move(*ledger), std::move(held), std::nullopt);
}

bool isOpenInWindow(const QString& path) {
    if (!QFileInfo(path).isFile()) return false;
    const Result<BookLock> lock = BookLock::acquire(path);
    return !lock && lock.problem().code == u"book.in_use"_s;
}

std::optional<Problem> locationAdvice(const QString& path) {
    return locationWarning(path);
}

} // namespace zhibu
