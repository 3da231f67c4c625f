#pragma once

#include "core/storage/connection.h"

namespace zhibu {

/// "ZHIB" in the file's header: says what kind of file this is before anything in it is believed.
inline constexpr int bookApplicationId = 0x5A484942;

struct Migration {
    int version;
    QString name;
    QByteArray sql;
};

enum class MigrationOutcome { current, upgraded, too_new };

/// core/storage/migrations/NNN_name.sql in order of their numbers.
std::vector<Migration> shippedMigrations();
int latestVersion(const std::vector<Migration>& migrations);

/// The book's schema version; throws Error when the file is not a book.
int bookVersion(Connection& connection);

/// A step could not be taken: the book is as it was before.
class MigrationFailed : public Error {
public:
    using Error::Error;
};

/// Brings the book up to the newest version, all steps in one transaction. Throws MigrationFailed. The caller
/// has made a verified backup.
MigrationOutcome migrate(Connection& connection, const std::vector<Migration>& migrations);

} // namespace zhibu
