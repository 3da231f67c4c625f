#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

#include <QTemporaryDir>

namespace zhibu::testing {

/// A day that exists, for tests: day(2020, 9, 30).
Date day(int year, int month, int dayOfMonth);

/// A book in a folder of its own, with its home branch, ids that are always the same, and a clock that stands
/// still.
class ScratchBook {
public:
    /// With migrations: a book as an earlier version made it.
    explicit ScratchBook(BookOptions options = {});
    Book& operator*() { return *book; }
    Book* operator->() { return book.get(); }
    Connection& connection() { return book->connection(); }
    QString file(QStringView name) const { return folder.filePath(name.toString()); }
    void close() { book.reset(); }
    void reopen(const BookOptions& options = {}); ///< as another run of the program would
    QByteArray dump();
    /// Runs a verb that must go through, under the title.
    void change(const QString& title, const std::function<void(Transaction&)>& verb);

    FixedClock clock;
    QTemporaryDir folder;
    QString path;
    OrganizationId home;

private:
    std::unique_ptr<Book> book;
};

/// What addSample wrote.
struct Sample {
    OrganizationId above;
    OrganizationId group;
    MemberId secretary;
    MemberId other;
    MembershipId membership;
    TermId term;
    PositionId position;
    ActivityId activity;
    ActivityId talk;
    TrainingCreditId credit;
};
/// At least one row in every ledger table, with references between them.
Sample addSample(Transaction& transaction, const OrganizationId& home);

inline constexpr char16_t plantedIdentity[] = u"110101199003078515";
inline constexpr char16_t plantedPhone[] = u"13912345678";
inline constexpr char16_t plantedTalk[] = u"谈话里说的秘密一二三";

} // namespace zhibu::testing
