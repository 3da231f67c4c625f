#include "ui/pages/inbox/rate_model.h"

#include "ui/pages/inbox/inbox_words.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/tables.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// Branches at or below every organisation, in one walk.
std::unordered_map<OrganizationId, int> branchesBelow(const Office& office, Date day) {
    std::unordered_map<OrganizationId, int> counts;
    for (const Organization& each : office.organizations()) {
        if (each.kind != OrganizationKind::branch || !each.existsOn(day)) continue;
        std::unordered_set<OrganizationId> seen; // a circle ends the walk
        for (const Organization* at = &each; at && seen.insert(at->id).second;
             at = at->parent ? office.organization(*at->parent) : nullptr)
            ++counts[at->id];
    }
    return counts;
}

} // namespace

RateCounts countsOf(const ReportingRate& rate, size_t quarter) {
    RateCounts counts;
    for (const ReportingRow& row : rate.rows) {
        switch (row.quarters[quarter].state) {
        case ReportState::open: ++counts.open; break;
        case ReportState::missing: ++counts.missing; break;
        case ReportState::held: ++counts.held; break;
        case ReportState::returned: ++counts.returned; break;
        case ReportState::notAsked:
        case ReportState::reported:
        case ReportState::late: break;
        }
    }
    return counts;
}

void RateModel::show(ReportingRate rate, const Office& office) {
    beginResetModel();
    shown = std::move(rate);
    branchCounts.clear();
    const auto counts = branchesBelow(office, shown.asOf);
    for (const ReportingRow& each : shown.rows) {
        const auto found = counts.find(each.unit);
        branchCounts.push_back(found == counts.end() ? 0 : found->second);
    }
    keys.assign(shown.rows.size(), std::nullopt);
    endResetModel();
}

std::optional<int> RateModel::quarterOf(int column) {
    const int quarter = column - firstQuarter;
    return quarter >= 0 && quarter < 4 ? std::optional(quarter) : std::nullopt;
}

bool RateModel::matches(int index, const QString& typed) const {
    const QString text = typed.trimmed();
    if (text.isEmpty() || row(index).code.contains(text, Qt::CaseInsensitive)) return true;
    auto& kept = keys[static_cast<size_t>(index)];
    if (!kept) kept = nameKeys(row(index).name);
    return zhibu::matches(text, *kept);
}

std::optional<int> RateModel::rowOf(const OrganizationId& id) const {
    const auto found = std::ranges::find(shown.rows, id, &ReportingRow::unit);
    if (found == shown.rows.end()) return std::nullopt;
    return static_cast<int>(found - shown.rows.begin());
}

void RateModel::show(const std::unordered_map<OrganizationId, UnitProgress>& progress) {
    progressed = progress;
    if (rowCount() > 0) Q_EMIT dataChanged(this->index(0, done), this->index(rowCount() - 1, different));
}

const UnitProgress* RateModel::progressOf(int index) const {
    const auto found = progressed.find(row(index).unit);
    return found == progressed.end() ? nullptr : &found->second;
}

int RateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown.rows.size());
}

int RateModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant RateModel::words(int index, int column) const {
    if (const auto quarter = quarterOf(column)) return wordsOf(cell(index, *quarter));
    switch (column) {
    case unit: return row(index).name;
    case branches: {
        const int count = branchCounts[static_cast<size_t>(index)];
        return count > 0 ? QVariant(count) : QVariant();
    }
    case done: {
        const UnitProgress* progress = progressOf(index);
        return progress ? percentWords(progress->met, progress->met + progress->overdue) : QString();
    }
    case different: return differenceWords(index);
    default: return {};
    }
}

QString RateModel::differenceWords(int index) const {
    const UnitProgress* progress = progressOf(index);
    if (!progress) return {};
    QStringList words;
    for (const UnitProgress::Changed& each : progress->changed)
        words += tr("%1: %n place(s)", "area", each.count).arg(each.area);
    return words.isEmpty() ? u"–"_s : words.join(u" · "_s);
}

QVariant RateModel::sortKey(int index, int column) const {
    if (const auto quarter = quarterOf(column)) {
        const ReportCellState& of = cell(index, *quarter);
        return static_cast<int>(of.state) * 1000 + of.daysLate;
    }
    switch (column) {
    case unit: return row(index).code;
    case done: {
        const UnitProgress* progress = progressOf(index);
        const qint64 all = progress ? progress->met + progress->overdue : 0;
        return all > 0 ? progress->met * 1000 / all : qint64{-1};
    }
    case different: {
        const UnitProgress* progress = progressOf(index);
        return progress && !progress->changed.empty() ? progress->changed.front().count : 0;
    }
    default: return words(index, column);
    }
}

QString RateModel::toolTip(int index, int column) const {
    const auto quarter = quarterOf(column);
    if (column == done) return doneTip(index);
    if (column == different) return words(index, column).toString();
    if (!quarter)
        return column == unit ? tr("%1 (%2)", "name, code").arg(row(index).name, row(index).code) : QString();
    const ReportCellState& of = cell(index, *quarter);
    QStringList lines{tr("%1, %2: %3", "unit, quarter, state")
                          .arg(row(index).name, periodWords(shown.quarters[static_cast<size_t>(*quarter)]),
                               of.state == ReportState::notAsked ? displayName(of.state) : wordsOf(of))};
    if (of.receivedOn) lines += tr("Received on %1").arg(of.receivedOn->toIso());
    if (of.accepted) lines += tr("Accepted");
    return lines.join(u'\n');
}

QString RateModel::doneTip(int index) const {
    const UnitProgress* progress = progressOf(index);
    if (!progress) return tr("Nothing of the quarter was handed in that could be counted.");
    return tr("%1 of %2 duties met; %3 overdue, explained ones among them")
        .arg(progress->met)
        .arg(progress->met + progress->overdue)
        .arg(progress->overdue);
}

QVariant RateModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int at = index.row();
    const auto quarter = quarterOf(index.column());
    switch (role) {
    case Qt::DisplayRole: return words(at, index.column());
    case Qt::ToolTipRole: return plainTip(toolTip(at, index.column()));
    case Qt::AccessibleTextRole:
        return quarter ? QVariant(toolTip(at, index.column())) : words(at, index.column());
    case Qt::TextAlignmentRole:
        if (quarter) return static_cast<int>(Qt::AlignCenter);
        return static_cast<int>((index.column() == branches ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case statusLookRole: return quarter ? QVariant::fromValue(lookOf(cell(at, *quarter))) : QVariant();
    case sortRole: return sortKey(at, index.column());
    default: return {};
    }
}

QString RateModel::quarterHeading(size_t quarter) const {
    const RateFigures& figures = shown.figures[quarter];
    const QString below = figures.asked > 0 ? tr("%1 in, %2 on time", "two shares")
                                                  .arg(percentWords(figures.reported, figures.asked),
                                                       percentWords(figures.onTime, figures.asked))
                                            : tr("due %1").arg(shown.dueOn[quarter].toIso());
    return quarterName(shown.quarters[quarter]) + u'\n' + below;
}

QString RateModel::quarterTip(size_t quarter) const {
    const RateFigures& figures = shown.figures[quarter];
    return tr("%1: %2 asked, %3 in, %4 on time; due %5")
        .arg(periodWords(shown.quarters[quarter]))
        .arg(figures.asked)
        .arg(figures.reported)
        .arg(figures.onTime)
        .arg(shown.dueOn[quarter].toIso());
}

QVariant RateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto quarter = quarterOf(section);
    if (role == Qt::TextAlignmentRole) {
        if (quarter) return static_cast<int>(Qt::AlignCenter);
        return static_cast<int>((section == branches ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (quarter && static_cast<size_t>(*quarter) < shown.figures.size()) {
        if (role == Qt::DisplayRole) return quarterHeading(static_cast<size_t>(*quarter));
        if (role == Qt::ToolTipRole) return plainTip(quarterTip(static_cast<size_t>(*quarter)));
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case unit: return tr("Unit");
    case branches: return tr("Branches");
    case done: return tr("Duties met");
    case different: return tr("Different from last time");
    default: return {};
    }
}

} // namespace zhibu
