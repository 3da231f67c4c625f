#pragma once

#include "core/exchange/package/answer_file.h"
#include "core/reports/report.h"
#include "core/usecases/explained_duties.h"
#include "core/usecases/inspection.h"
#include "core/usecases/package_differences.h"
#include "core/usecases/reported_quarters.h"

/// 上报, seen from below: a quarter of the book's own organisation and everything under it is checked, looked
/// at, signed and handed in; what was answered comes back. Full snapshots with rising revision, never deltas.
namespace zhibu {

/// What to look at before a quarter is handed in.
struct SubmissionCheck {
    Period period;
    int revision = 1;       ///< what it would bear; that of the last one where nothing has changed
    bool unchanged = false; ///< the records are those of the last revision
    std::vector<InspectedRecord> lacking = {}; ///< records of the quarter without what an inspection asks
    std::vector<ExplainedDuty> overdue = {};   ///< of the quarter, explanations beside them
    std::vector<RecordDifference> differences = {}; ///< since the last revision; empty for the first
    int draftsLeft = 0;                             ///< drafts of the quarter; they stay
    Problems hindrances =
        {}; ///< why it cannot be handed in now: "submit.accepted", "submit.restored", "submit.early"
};
/// "submit.period" for what is no quarter.
Result<SubmissionCheck> checkSubmission(Ledger& ledger, const Actor& actor, const Period& quarter, Date asOf);

/// Exactly what leaves the building, as tables, and a table of what stays (contents of talks, identity and
/// phone numbers, remarks, drafts, the trash, attachments not chosen).
Result<Report> submissionPreview(Ledger& ledger, const Actor& actor, const Period& quarter,
                                 const std::vector<QByteArray>& attachments = {});

/// An attachment of the quarter that may be added by hand.
struct OfferedAttachment {
    QByteArray hash;
    QString name;
    qint64 size = 0;
    Date heldOn;
    QString record;          ///< in words
    bool sentBefore = false; ///< it went along with the last revision
};
Result<std::vector<OfferedAttachment>> offeredAttachments(Ledger& ledger, const Actor& actor,
                                                          const Period& quarter);

struct SubmissionOrder {
    Period quarter;
    QString path;                             ///< .zbpkg to write
    QByteArray report = {};                   ///< the quarterly report as PDF, for people
    std::vector<QByteArray> attachments = {}; ///< hashes
    QByteArray sealedTo = {};                 ///< public key of a registered office, or empty
    /// After a restore: nothing was handed in since the copy was made, so no receipt is missing.
    bool nothingHandedInSince = false;
};
struct HandedIn {
    QString path;
    QByteArray file; ///< hash
    int revision = 1;
    bool again = false; ///< the last revision's bytes, written once more: nothing had changed
};
/// Signs, writes, syncs, reads back and compares. The quarter's records are locked from then on: later
/// changes ask for a reason. Verb "package.send". Throws Error when the file cannot be written; the revision
/// is then kept and written the next time.
Result<HandedIn> handIn(Ledger& ledger, const Actor& actor, const SubmissionOrder& order);

/// One quarter as it was handed in and answered.
struct SentLine {
    SentPackage package;
    std::optional<AnswerFile> answer = {}; ///< the newest one to this revision
    bool changedSince = false;             ///< the quarter's newest revision, and its records are others now
};
/// Newest quarter and revision first.
Result<std::vector<SentLine>> sentPackages(Ledger& ledger, const Actor& actor);
/// The last handed-in revision of the quarter beside what the book holds now.
Result<std::vector<RecordDifference>> changedSinceReporting(Ledger& ledger, const Actor& actor,
                                                            const Period& quarter);

/// A receipt or a return of the office above; importing one again changes nothing. Its seal must be
/// registered (registerOffice): "answer.unknown_key" otherwise, with the fingerprint in the sentence. Verb
/// "package.answer".
Result<AnswerFile> importAnswer(Ledger& ledger, const Actor& actor, const QByteArray& bytes);

} // namespace zhibu
