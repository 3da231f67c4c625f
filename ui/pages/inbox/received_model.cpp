#include "ui/pages/inbox/received_model.h"

#include "ui/pages/inbox/inbox_words.h"
#include "ui/widgets/period_words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

QString countWords(const ReceivedModel& files) {
    QStringList parts;
    for (const ReceiveOutcome each : allOutcomes) {
        if (const int count = files.countOf(each); count > 0)
            parts += ReceivedModel::tr("%1 %2", "outcome, number of files").arg(displayName(each)).arg(count);
    }
    return parts.join(u" · "_s);
}

void ReceivedModel::show(std::vector<ReceivedFile> files) {
    beginResetModel();
    list = std::move(files);
    only.reset();
    arrange();
    endResetModel();
}

void ReceivedModel::show(std::optional<ReceiveOutcome> wanted) {
    beginResetModel();
    only = wanted;
    arrange();
    endResetModel();
}

void ReceivedModel::arrange() {
    shown.clear();
    for (size_t i = 0; i < list.size(); ++i) {
        if (!only || list[i].outcome == *only) shown.push_back(i);
    }
}

int ReceivedModel::countOf(ReceiveOutcome which) const {
    return static_cast<int>(std::ranges::count(list, which, &ReceivedFile::outcome));
}

int ReceivedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown.size());
}

int ReceivedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ReceivedModel::words(const ReceivedFile& of, int column) const {
    switch (column) {
    case outcome: return displayName(of.outcome);
    case unit: return of.name;
    case quarter: return of.period ? periodWords(*of.period) : QString();
    case revision: return of.revision > 0 ? QVariant(of.revision) : QVariant();
    case file: return QFileInfo(of.path).fileName();
    case why: return of.sentence;
    default: return {};
    }
}

QVariant ReceivedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ReceivedFile& of = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(of, index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == file ? of.path : words(of, index.column()).toString());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == revision ? Qt::AlignHCenter : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case statusLookRole:
        return index.column() == outcome ? QVariant::fromValue(lookOf(of.outcome)) : QVariant();
    default: return {};
    }
}

QVariant ReceivedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case outcome: return tr("Outcome");
    case unit: return tr("Unit");
    case quarter: return tr("Quarter");
    case revision: return tr("Revision");
    case file: return tr("File");
    case why: return tr("What it is");
    default: return {};
    }
}

} // namespace zhibu
