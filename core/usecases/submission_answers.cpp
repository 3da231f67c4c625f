#include "core/storage/blake2b.h"
#include "core/storage/key_repository.h"
#include "core/storage/signing.h"
#include "core/usecases/rights.h"
#include "core/usecases/submission.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct SubmissionAnswersText {
    Q_DECLARE_TR_FUNCTIONS(Submission)
};

bool wasSent(Connection& connection, const QByteArray& file) {
    return std::ranges::any_of(package_repository::sent(connection),
                               [&file](const SentPackage& each) { return each.file == file; });
}

/// Only then the book may not know what it has handed in.
bool wasRestored(Connection& connection) {
    return !audit::entriesOf(connection, u"book.restore"_s).empty();
}

/// Nothing it says is believed before its seal is known as the office above's.
std::optional<Problem> refusedAnswer(Ledger& ledger, const AnswerFile& answer) {
    const auto known = key_repository::find(ledger.book().connection(), answer.publicKey);
    const QString fingerprint = signing::fingerprint(answer.publicKey);
    if (!known)
        return Problem{u"file"_s, u"answer.unknown_key"_s,
                       SubmissionAnswersText::tr(
                           "The receipt bears a seal that is not registered here (%1). Compare it with the "
                           "paper of the office above and register it first.")
                           .arg(fingerprint)};
    if (known->role != KeyRole::above)
        return Problem{u"file"_s, u"answer.not_above"_s,
                       SubmissionAnswersText::tr(
                           "The receipt bears the seal of %1 (%2), which is not registered as that of the "
                           "office above. Where it is, register its slip as the office above's and compare "
                           "the paper.")
                           .arg(known->holder, fingerprint)};
    // When it was made only the file itself says: under a seal that is gone nothing more is believed.
    if (known->revokedAt || known->replacedAt)
        return Problem{
            u"file"_s, u"answer.revoked_key"_s,
            SubmissionAnswersText::tr("The receipt bears a seal of %1 that is no longer valid (%2).")
                .arg(known->holder, fingerprint)};
    if (answer.organization != ledger.home().id)
        return Problem{
            u"file"_s, u"answer.not_ours"_s,
            SubmissionAnswersText::tr("This receipt answers another office's file, not one of this book.")};
    if (ledger.clock().today() < answer.period.first())
        return Problem{u"file"_s, u"answer.early"_s,
                       SubmissionAnswersText::tr("This receipt answers a file for %1, which has not begun.")
                           .arg(answer.period.toString())};
    if (!wasRestored(ledger.book().connection()) && !wasSent(ledger.book().connection(), answer.file))
        return Problem{u"file"_s, u"answer.unknown_file"_s,
                       SubmissionAnswersText::tr(
                           "This receipt answers a file for %1, revision %2, which this book has never "
                           "written. Was it written by another copy of the book?")
                           .arg(answer.period.toString())
                           .arg(answer.revision)};
    return std::nullopt;
}

/// What a restored book no longer knows of itself.
void learn(Transaction& transaction, const AnswerFile& answer, const QByteArray& answerHash) {
    if (!wasRestored(transaction.connection)) return;
    std::set<QByteArray> known;
    for (const SentPackage& package : package_repository::sent(transaction.connection))
        known.insert(package.file);
    for (const AnswerFile::Stands& each : answer.standing) {
        if (known.contains(each.file) || transaction.clock.today() < each.period.first()) continue;
        package_repository::insert(transaction,
                                   SentPackage{.file = each.file,
                                               .package = answer.package,
                                               .period = each.period,
                                               .revision = each.revision,
                                               .content = QByteArray(each.file.size(), '\0'),
                                               .madeAt = answer.madeAt,
                                               .madeBy = answer.officeName},
                                   QByteArray());
        package_repository::insert(
            transaction,
            PackageAnswer{.answer = blake2b(answerHash + each.file),
                          .file = each.file,
                          .period = each.period,
                          .revision = each.revision,
                          .outcome = each.accepted ? AnswerOutcome::accepted : AnswerOutcome::received,
                          .madeAt = answer.madeAt,
                          .importedAt = transaction.clock.now()});
    }
}

QString outcomeWords(const AnswerFile& answer) {
    const QString which =
        SubmissionAnswersText::tr("%1, revision %2").arg(answer.period.toString()).arg(answer.revision);
    switch (answer.outcome) {
    case AnswerOutcome::received:
        return SubmissionAnswersText::tr("Receipt of %1 for %2").arg(answer.officeName, which);
    case AnswerOutcome::accepted:
        return SubmissionAnswersText::tr("%1 accepted %2").arg(answer.officeName, which);
    case AnswerOutcome::returned:
        return SubmissionAnswersText::tr("%1 returned %2").arg(answer.officeName, which);
    }
    return {};
}

} // namespace

Result<AnswerFile> importAnswer(Ledger& ledger, const Actor& actor, const QByteArray& bytes) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    auto answer = readAnswer(bytes);
    if (!answer) return answer.problems();
    if (const auto refusal = refusedAnswer(ledger, *answer)) return *refusal;
    const QByteArray hash = blake2b(bytes);
    for (const PackageAnswer& known : package_repository::answers(ledger.book().connection())) {
        if (known.answer == hash) return answer;
    }
    const Problems problems = ledger.book().receive(
        actor, {u"package.answer"_s, outcomeWords(*answer)},
        [&](Transaction& transaction) -> Result<std::vector<ChangedRow>> {
            learn(transaction, *answer, hash);
            package_repository::insert(transaction, PackageAnswer{.answer = hash,
                                                                  .file = answer->file,
                                                                  .period = answer->period,
                                                                  .revision = answer->revision,
                                                                  .outcome = answer->outcome,
                                                                  .madeAt = answer->madeAt,
                                                                  .importedAt = transaction.clock.now(),
                                                                  .bytes = bytes});
            return std::vector<ChangedRow>();
        });
    if (!problems.empty()) return problems;
    return answer;
}

} // namespace zhibu
