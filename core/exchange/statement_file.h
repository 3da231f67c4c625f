#pragma once

#include "core/duties/hours_statement.h"
#include "core/storage/book.h"

/// The signed file of hours statements (.zbhours): for one member or a branch in one go, complete in itself.
namespace zhibu {

struct StatementFile {
    QString office; ///< whose book it came from
    QString officeCode;
    Date issuedOn;
    std::vector<duties::HoursStatement> statements = {};
    QByteArray publicKey = {}; ///< of the seal it bears; set when read
};

/// Signed with the book's key. Throws Error while nobody who holds the data key has signed in.
QByteArray writeStatements(Book& book, const StatementFile& file);
/// Refused with a reason: too large, no such file, another version, changed by as much as a bit, or not whole
/// ("statement.…").
Result<StatementFile> readStatements(const QByteArray& bytes);

} // namespace zhibu
