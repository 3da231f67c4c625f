#include "core/usecases/answer_paper.h"

#include "core/reports/paper_template.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int digitsOfFileShown = 16;

PaperTable reasonTable(const std::vector<ReturnReason>& reasons) {
    std::vector<QStringList> rows;
    for (const ReturnReason& each : reasons)
        rows.push_back(
            {QString::number(rows.size() + 1), each.what.isEmpty() ? u"整份文件"_s : each.what, each.reason});
    return plainTable({u"序号"_s, u"记录"_s, u"退回原因"_s}, {10, 45, 45}, rows);
}

} // namespace

Result<Paper> answerPaper(Ledger& ledger, const Actor& actor, const QByteArray& file) {
    const auto line = inboxLine(ledger, actor, file);
    if (!line) return line.problems();
    if (!isAnswerable(*line)) return Problem{u"file"_s, u"package.held"_s, line->sentence};
    const bool returned = line->decision.returnedAt.has_value();
    const QHash<QString, QString> values{
        {u"unit"_s, line->unit.isEmpty() ? line->file.name : line->unit},
        {u"office"_s, ledger.home().name},
        {u"period"_s, writtenPeriod(line->file.period)},
        {u"revision"_s, QString::number(line->file.revision)},
        {u"received_on"_s, writtenDay(line->file.receivedOn)},
        {u"received"_s, line->decision.acceptedAt ? u"收到并接收"_s : u"收到"_s},
        {u"file"_s, QString::fromLatin1(file.toHex().first(digitsOfFileShown))},
        {u"written_on"_s, writtenDay(ledger.clock().today())}};
    return fromTemplate(
        returned ? u"return"_s : u"receipt"_s,
        {.values = values, .block = [&](const QString& name, const QString& rest) -> std::vector<PaperBlock> {
             if (name == u"reasons"_s) return {reasonTable(line->reasons)};
             if (name == u"sign"_s) return {signaturePlace(rest)};
             return {};
         }});
}

} // namespace zhibu
