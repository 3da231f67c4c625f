#include "ui/pages/inbox/answers.h"

#include "core/print/paper_pages.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/answer_paper.h"
#include "ui/pages/inbox/inbox_model.h"
#include "ui/pages/reports/report_output.h"
#include "ui/widgets/period_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct AnswersText {
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

QString whyLeft(const InboxLine& line, const Problems& problems = {}) {
    return AnswersText::tr("%1, %2: %3", "unit, quarter, why")
        .arg(senderName(line), periodWords(line.file.period),
             problems.empty() ? stateWords(line) : problems.front().message);
}

template<class Wanted, class Verb>
FilesDone forEachAnswered(Ledger& ledger, const Actor& actor, const std::vector<QByteArray>& files,
                          const ProgressSink& progress, const std::stop_token& stop, Wanted wanted,
                          Verb verb) {
    FilesDone result;
    for (size_t i = 0; i < files.size() && !stop.stop_requested(); ++i) {
        tell(progress, static_cast<qint64>(i), static_cast<qint64>(files.size()));
        const auto line = inboxLine(ledger, actor, files[i]);
        if (!line) {
            result.left += line.problem().message;
            continue;
        }
        const Problems problems = wanted(*line) ? verb(*line) : Problems();
        if (wanted(*line) && problems.empty())
            ++result.done;
        else
            result.left += whyLeft(*line, problems);
    }
    return result;
}

} // namespace

QString wordsOf(const FilesDone& files, const QString& done) {
    if (files.left.isEmpty()) return done;
    return AnswersText::tr("%1, %n not: %2", "what was done, why not", static_cast<int>(files.left.size()))
        .arg(done, files.left.join(AnswersText::tr("; ")));
}

QString answerName(const InboxLine& line) {
    const bool returned = line.decision.returnedAt.has_value();
    return fileNameOf(
        (returned
             ? AnswersText::tr("Return %1 %2 %3 revision %4", "file name: code, unit, quarter, revision")
             : AnswersText::tr("Receipt %1 %2 %3 revision %4", "file name: code, unit, quarter, revision"))
            .arg(line.file.code, senderName(line), periodWords(line.file.period))
            .arg(line.file.revision));
}

Problems saveAnswer(Ledger& ledger, const Actor& actor, const QByteArray& file, const QString& path) {
    const auto bytes = receiptFor(ledger, actor, file);
    if (!bytes) return bytes.problems();
    const auto paper = answerPaper(ledger, actor, file);
    if (!paper) return paper.problems();
    saveFile(path, *bytes);
    const QFileInfo signedFile(path);
    const auto pages = writePdf(*paper, signedFile.dir().filePath(signedFile.completeBaseName() + u".pdf"_s));
    return pages ? Problems() : pages.problems();
}

FilesDone saveAnswers(Ledger& ledger, const Actor& actor, const std::vector<QByteArray>& files,
                      const QString& folder, const ProgressSink& progress, const std::stop_token& stop) {
    return forEachAnswered(ledger, actor, files, progress, stop, isAnswerable, [&](const InboxLine& line) {
        return saveAnswer(ledger, actor, line.file.file,
                          QDir(folder).filePath(answerName(line) + u".zbreceipt"_s));
    });
}

bool isAcceptable(const InboxLine& line) {
    return line.state == FileState::standing && !line.decision.acceptedAt && !line.decision.returnedAt;
}

FilesDone acceptFiles(Ledger& ledger, const Actor& actor, const std::vector<QByteArray>& files,
                      const ProgressSink& progress, const std::stop_token& stop) {
    return forEachAnswered(ledger, actor, files, progress, stop, isAcceptable,
                           [&](const InboxLine& line) { return acceptFile(ledger, actor, line.file.file); });
}

} // namespace zhibu
