#pragma once

#include "core/domain/progress.h"
#include "core/duties/hours_statement.h"
#include "core/exchange/statement_file.h"
#include "core/reports/hours_papers.h"
#include "core/usecases/figures.h"

#include <stop_token>

/// 我的学时 and the statements handed out: one member's hours, what made each, what is missing and by when.
namespace zhibu {

/// A member may ask for their own; whoever may read, for anybody's. A problem when the member belongs to no
/// branch on the smaller of the day and the year's end.
Result<duties::HoursStatement> hoursStatement(Ledger& ledger, const Actor& actor, const MemberId& member,
                                              int year, Date asOf);
/// Of everybody in the branches asked for, by code and number. Progress is told in members. Stopped: problem
/// "statements.stopped".
Result<std::vector<duties::HoursStatement>> hoursStatements(Ledger& ledger, const Actor& actor,
                                                            const FigureQuestion& asked,
                                                            const ProgressSink& progress = {},
                                                            const std::stop_token& stop = {});
/// 学时登记表 of the branches asked for.
Result<Report> hoursRegisterOf(Ledger& ledger, const Actor& actor, const FigureQuestion& asked);
/// The signed file (.zbhours) of them; an entry of the audit trail ("hours.statement").
Result<QByteArray> statementFile(Ledger& ledger, const Actor& actor,
                                 const std::vector<duties::HoursStatement>& statements);

/// Whose seal a signed file bears.
struct Seal {
    enum class Standing { own, registered, revoked, unregistered };
    Standing standing = Standing::unregistered;
    QString holder = {}; ///< as registered
    QString fingerprint; ///< to compare over the telephone
};
/// What is known in this book; `ledger` nullptr: on a PC without one nothing is.
Seal sealOf(Ledger* ledger, const QByteArray& publicKey);
QString displayName(const Seal& seal);

} // namespace zhibu
