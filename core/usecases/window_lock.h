#pragma once

#include "core/usecases/ledger.h"

namespace zhibu {

class BookLock;

/// A book as one window holds it: the first window writes, a second one reads. The lock goes when this does.
struct OpenBook {
    OpenBook(std::unique_ptr<Ledger> opened, std::unique_ptr<BookLock> held,
             std::optional<Problem> readOnlyBecause);
    ~OpenBook();
    OpenBook(const OpenBook&) = delete;
    OpenBook& operator=(const OpenBook&) = delete;

    std::unique_ptr<BookLock> lock; ///< outlives the ledger, so that nobody opens a book half closed
    std::unique_ptr<Ledger> ledger;
    std::optional<Problem> readOnly; ///< why it cannot be written to, when it cannot
};

/// Problems as Ledger::open gives them. A book another window has open is opened for reading.
Result<std::unique_ptr<OpenBook>> openForWindow(const QString& path, const Clock& clock);
Result<std::unique_ptr<OpenBook>> createForWindow(const Actor& actor, const QString& path,
                                                  const Ledger::NewBook& book, const Clock& clock);

/// Whether another window has the book now. It may be another person's, or at another computer.
bool isOpenInWindow(const QString& path);

/// Where the book lies on a network share or a stick: the sentence that offers a local copy.
std::optional<Problem> locationAdvice(const QString& path);

} // namespace zhibu
