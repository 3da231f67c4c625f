#pragma once

#include "core/domain/problems.h"

#include <memory>

class QLockFile;

namespace zhibu {

/// The lock file beside a book ("book.zhibu.lock") that governs windows: the first one writes, a second one
/// opens the book read-only. The command line takes none; SQLite's own locks keep two writers apart.
class BookLock {
public:
    /// Held until this goes out of scope, or a sentence: book.in_use says which window has it, book.no_lock
    /// that the folder cannot be written to. What a killed program left behind is taken over.
    static Result<BookLock> acquire(const QString& bookPath);
    ~BookLock();
    BookLock(BookLock&&) noexcept;
    BookLock& operator=(BookLock&&) noexcept;

private:
    explicit BookLock(std::unique_ptr<QLockFile> held);
    std::unique_ptr<QLockFile> file;
};

} // namespace zhibu
