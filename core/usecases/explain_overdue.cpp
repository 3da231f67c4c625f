#include "core/storage/explanation_repository.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"
#include "core/usecases/workbench.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ExplainOverdueText {
    Q_DECLARE_TR_FUNCTIONS(ExplainOverdue)
};

} // namespace

Problems explainOverdue(Ledger& ledger, const Actor& actor, const duties::DutyResult& result,
                        const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    if (const auto refusal = refusedOrganization(ledger.office(), result.organization)) return {*refusal};
    if (reason.trimmed().isEmpty())
        return {{u"reason"_s, u"reason.missing"_s,
                 ExplainOverdueText::tr("Say why it could not be done in time.")}};
    if (result.status != duties::Status::overdue)
        return {{u"duty"_s, u"explain.not_overdue"_s,
                 ExplainOverdueText::tr("Only what is overdue can be explained.")}};
    const QString period = result.period ? result.period->toString() : QString();
    const Reason change{u"duty.explain"_s,
                        ExplainOverdueText::tr("Explain %1 %2").arg(result.organizationCode, result.duty),
                        reason.trimmed()};
    return ledger.book().change(actor, change, [&](Transaction& transaction) -> Problems {
        explanation_repository::replace(transaction, {.id = transaction.ids.next<ExplanationId>(),
                                                      .duty = result.duty,
                                                      .organization = result.organization,
                                                      .subject = result.subject,
                                                      .period = period,
                                                      .reason = reason.trimmed()});
        return {};
    });
}

} // namespace zhibu
