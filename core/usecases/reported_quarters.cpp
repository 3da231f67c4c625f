#include "core/usecases/reported_quarters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ReportedQuartersText {
    Q_DECLARE_TR_FUNCTIONS(ReportedQuarters)
};

} // namespace

ReportedQuarters::ReportedQuarters(Connection& connection) {
    std::map<Period, QByteArray> newest;
    for (const SentPackage& package : package_repository::sent(connection)) {
        newest[package.period] = package.file;
        locks[package.period] = QuarterLock::reported;
    }
    for (const PackageAnswer& answer : package_repository::answers(connection)) {
        const auto file = newest.find(answer.period);
        if (file == newest.end() || answer.file != file->second) continue;
        locks[answer.period] =
            answer.outcome == AnswerOutcome::accepted ? QuarterLock::accepted : QuarterLock::reported;
    }
}

QuarterLock ReportedQuarters::lockOf(const Period& quarter) const {
    const auto found = locks.find(quarter);
    return found == locks.end() ? QuarterLock::open : found->second;
}

QuarterLock ReportedQuarters::lockOn(Date heldOn) const {
    return lockOf(Period::containing(PeriodKind::quarter, heldOn));
}

std::optional<Problem> refusedByReport(const ReportedQuarters& quarters, Date heldOn, const QString& reason) {
    const QString quarter = Period::containing(PeriodKind::quarter, heldOn).toString();
    switch (quarters.lockOn(heldOn)) {
    case QuarterLock::open: return std::nullopt;
    case QuarterLock::accepted:
        return Problem{u"held_on"_s, u"period.accepted"_s,
                       ReportedQuartersText::tr(
                           "The records of %1 were accepted by the office above and are locked. Ask it "
                           "to return them first.")
                           .arg(quarter)};
    case QuarterLock::reported: break;
    }
    if (!reason.trimmed().isEmpty()) return std::nullopt;
    return Problem{u"reason"_s, u"period.reported"_s,
                   ReportedQuartersText::tr(
                       "The records of %1 were handed in already. Say why they are amended, and hand "
                       "the quarter in again afterwards.")
                       .arg(quarter)};
}

} // namespace zhibu
