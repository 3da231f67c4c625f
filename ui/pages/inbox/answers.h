#pragma once

#include "core/usecases/receiving.h"

/// Signed answers (.zbreceipt) as files, each with the same words on paper (.pdf) beside it, under names made
/// by one rule: 回执 or 退回, code, unit, quarter, revision.
namespace zhibu {

/// What became of many files at once.
struct FilesDone {
    int done = 0;
    QStringList left = {}; ///< for each that could not be: which, and why
};
/// "3 receipts written, 2 not: …"; `done` says the first half of that for the number.
QString wordsOf(const FilesDone& files, const QString& done);

/// Without an ending.
QString answerName(const InboxLine& line);
/// Writes both files; `path` is the signed one's. Problems as receiptFor. Throws Error where they cannot be
/// written.
Problems saveAnswer(Ledger& ledger, const Actor& actor, const QByteArray& file, const QString& path);
/// Into a folder; what has no answer is left out.
FilesDone saveAnswers(Ledger& ledger, const Actor& actor, const std::vector<QByteArray>& files,
                      const QString& folder, const ProgressSink& progress, const std::stop_token& stop);
/// What holds and was neither accepted nor returned is accepted, the rest left out.
FilesDone acceptFiles(Ledger& ledger, const Actor& actor, const std::vector<QByteArray>& files,
                      const ProgressSink& progress, const std::stop_token& stop);
/// Whether the file would be taken by acceptFiles.
bool isAcceptable(const InboxLine& line);

} // namespace zhibu
