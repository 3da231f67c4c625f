#include "ui/pages/submission/sent_model.h"

#include "core/usecases/rights.h"
#include "ui/pages/submission/quarter_standing.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/status_cell.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString outcomeWords(const AnswerFile& answer) {
    switch (answer.outcome) {
    case AnswerOutcome::received: return SentModel::tr("received there");
    case AnswerOutcome::accepted: return SentModel::tr("accepted");
    case AnswerOutcome::returned: break;
    }
    return SentModel::tr("returned, %n reason(s)", nullptr, static_cast<int>(answer.reasons.size()));
}

} // namespace

QString answerWords(const SentLine& line) {
    if (!line.answer) return {};
    return SentModel::tr("%1, %2", "what was answered, day")
        .arg(outcomeWords(*line.answer), line.answer->madeAt.toString(u"yyyy-MM-dd"_s));
}

void SentModel::show(std::vector<SentLine> given) {
    beginResetModel();
    list = std::move(given);
    endResetModel();
}

const SentLine* SentModel::at(int row) const {
    const auto index = static_cast<size_t>(row);
    return row >= 0 && index < list.size() ? &list[index] : nullptr;
}

int SentModel::rowOf(const Period& of, int number) const {
    const auto found = std::ranges::find_if(list, [&](const SentLine& line) {
        return line.package.period == of && line.package.revision == number;
    });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

int SentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int SentModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString SentModel::words(const SentLine& line, int column) const {
    switch (column) {
    case quarter: return periodWords(line.package.period);
    case revision: return QString::number(line.package.revision);
    case state: return markOf(line, isNewest(line, list)).words;
    case made: return line.package.madeAt.toString(u"yyyy-MM-dd hh:mm"_s);
    case by: return displayedActor(line.package.madeBy);
    case answer: return line.answer ? answerWords(line) : tr("no answer yet");
    default: return {};
    }
}

QVariant SentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SentLine& line = list[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return words(line, index.column());
    case Qt::ToolTipRole: return plainTip(words(line, index.column()));
    case statusLookRole:
        return index.column() == state ? QVariant::fromValue(markOf(line, isNewest(line, list)).look)
                                       : QVariant();
    default: return {};
    }
}

QVariant SentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case quarter: return tr("Quarter");
    case revision: return tr("Revision");
    case state: return tr("State");
    case made: return tr("Signed at");
    case by: return tr("By");
    case answer: return tr("Answer");
    default: return {};
    }
}

} // namespace zhibu
