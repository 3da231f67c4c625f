#pragma once

#include "core/domain/progress.h"
#include "core/exchange/package/answer_file.h"
#include "core/exchange/package/key_slip.h"
#include "core/exchange/package/package_file.h"
#include "core/exchange/package/package_standing.h"
#include "core/usecases/ledger.h"
#include "core/usecases/package_differences.h"

#include <stop_token>

/// 收报, seen from above: files are verified, planned and taken in one by one, whole or not at all. What lies
/// in the ledger afterwards depends on the set of verified files, the keys and the decisions alone.
namespace zhibu {

using package_standing::FileState;

enum class ReceiveOutcome {
    fresh,       ///< the unit's first file for the quarter
    superseding, ///< takes the place of an earlier revision
    duplicate,   ///< this very file is here already
    older,       ///< kept, but a later revision stands
    held,        ///< kept, and stands only once something is decided; `state` says why
    rejected     ///< no sound file; nothing is kept
};
QString identifier(ReceiveOutcome outcome);
QString displayName(ReceiveOutcome outcome);

/// What became, or would become, of one file.
struct ReceivedFile {
    QString path;
    ReceiveOutcome outcome = ReceiveOutcome::rejected;
    FileState state = FileState::superseded;
    QString sentence = {}; ///< why, in one sentence; for a file taken in what it is
    QByteArray file = {};
    std::optional<OrganizationId> organization = {};
    QString code = {};
    QString name = {};
    std::optional<Period> period = {};
    int revision = 0;
    QString fingerprint = {};                       ///< of the seal it bears
    std::vector<RecordDifference> differences = {}; ///< from what stands now; only planned
};

struct ReceiveOptions {
    bool planOnly = false;
    std::optional<Date> receivedOn = {}; ///< the day it was handed over; today by default
};
/// Files, and for a folder every .zbpkg in it, by name. Each is one transaction and one entry
/// ("package.receive"); stopped or killed between two, those taken in stay and the rest are taken in the next
/// time. Progress is told in files. Problems only when nothing could be looked at at all.
Result<std::vector<ReceivedFile>> receiveFiles(Ledger& ledger, const Actor& actor, const QStringList& paths,
                                               const ReceiveOptions& options = {},
                                               const ProgressSink& progress = {},
                                               const std::stop_token& stop = {});
/// Files that were refused leave an entry behind (name, when, why), so that the unit can be told; each once a
/// day. Verb "package.refuse".
Problems noteRefused(Ledger& ledger, const Actor& actor, const std::vector<ReceivedFile>& files);

/// One of them.
struct RefusedFile {
    QString name; ///< of the file
    Date on;
    QString sentence;                        ///< why
    std::optional<OrganizationId> unit = {}; ///< whose code the file's name begins with
};
/// Oldest first.
Result<std::vector<RefusedFile>> refusedFiles(Ledger& ledger, const Actor& actor);

/// Looks at a file without a book: seal, whose, which quarter, counts. Problems as readSigned and
/// openPackage.
struct VerifiedFile {
    QByteArray file;
    QByteArray publicKey;
    PackageManifest manifest;
};
Result<VerifiedFile> verifyFile(Ledger* ledger, const QByteArray& bytes);

/// One file of the inbox.
struct InboxLine {
    InboxFile file;
    InboxDecision decision;
    FileState state = FileState::superseded;
    QString fingerprint = {};
    QString unit = {};                      ///< name as this book knows it, "" for an unknown sender
    QString sentence = {};                  ///< why it is held; "" where it is not
    bool isRebuilt = false;                 ///< an unknown sender with the code of a unit of this book
    std::vector<ReturnReason> reasons = {}; ///< of a return
};
struct InboxFilter {
    std::optional<Period> quarter = {};
    std::optional<OrganizationId> unit = {};
    bool heldOnly = false; ///< those alone that ask for a decision
};
/// By quarter (newest first), code and revision.
Result<std::vector<InboxLine>> inboxList(Ledger& ledger, const Actor& actor, const InboxFilter& filter = {});
/// Whether there is something to answer: it holds, held once, or was returned.
bool isAnswerable(const InboxLine& line);
Result<InboxLine> inboxLine(Ledger& ledger, const Actor& actor, const QByteArray& file);

/// How many held files wait for a decision; for the navigation.
Result<int> heldFiles(Ledger& ledger, const Actor& actor);
/// Who a file says it is from, as a seal slip would, for registering an unknown sender.
Result<KeySlip> senderOf(Ledger& ledger, const Actor& actor, const QByteArray& file);

/// Of two files that contradict each other, or one that is forked, this one holds. Verb "package.choose".
Problems chooseFile(Ledger& ledger, const Actor& actor, const QByteArray& file);
/// The file that stands is accepted: later revisions are held until it is returned. Verb "package.accept".
Problems acceptFile(Ledger& ledger, const Actor& actor, const QByteArray& file);
/// 退回: the unit is to correct it. Its records go on counting until the correction comes; the reporting rate
/// shows it as returned. A file held for a contradiction can be returned as well, and stays held. At least
/// one reason. Verb "package.return".
Problems returnFile(Ledger& ledger, const Actor& actor, const QByteArray& file,
                    const std::vector<ReturnReason>& reasons);
/// The signed answer (.zbreceipt) to the file: returned, accepted, or received. Verb "package.receipt".
Result<QByteArray> receiptFor(Ledger& ledger, const Actor& actor, const QByteArray& file);
/// The file's records, for choosing what to name in a return.
struct FileRecord {
    ActivityId id;
    Date heldOn;
    QString what;
};
Result<std::vector<FileRecord>> recordsOfFile(Ledger& ledger, const Actor& actor, const QByteArray& file);
/// The PDF that came with it.
Result<QByteArray> reportOfFile(Ledger& ledger, const Actor& actor, const QByteArray& file);
/// From the revision before that is known to this one.
Result<std::vector<RecordDifference>> differencesOfFile(Ledger& ledger, const Actor& actor,
                                                        const QByteArray& file);

/// Two files of one quarter beside each other.
Result<std::vector<RecordDifference>> differencesBetween(Ledger& ledger, const Actor& actor,
                                                         const QByteArray& before, const QByteArray& after);

/// 提示: whether a unit's audit trail goes on from file to file, and rows that are left out because their
/// numbers are taken.
struct HistoryFlag {
    enum class Kind { broken, restored, clockSetBack, gap, leftOut, refused };
    Kind kind = Kind::broken;
    std::optional<OrganizationId> unit = {}; ///< nullopt: a refused file of nobody knows whom
    QString sentence = {};
    QByteArray file = {}; ///< where it shows
};
/// By unit's code. What it proves and what not is said in the sentences: hashes show that entries were
/// replaced, not what they held.
Result<std::vector<HistoryFlag>> historyFlags(Ledger& ledger, const Actor& actor,
                                              const std::optional<OrganizationId>& unit = {});

/// Members named by two units at once in the quarter, to be settled with them.
struct DoubleMember {
    MemberId member;
    QString name;
    QString number;
    QString firstBranch;
    QString secondBranch;
};
Result<std::vector<DoubleMember>> doubleMembers(Ledger& ledger, const Actor& actor, const Period& quarter);

/// Settles everything anew, from the stored files and decisions alone; how many quarters of units stand. For
/// the check, and after the tree was changed. Verb "package.settle".
Result<int> settleAll(Ledger& ledger, const Actor& actor, const ProgressSink& progress = {},
                      const std::stop_token& stop = {});

} // namespace zhibu
