#include "ui/pages/terms/terms_model.h"

#include "ui/widgets/status_cell.h"

#include "ui/pages/workbench/duty_words.h"
#include "ui/widgets/tables.h"

namespace zhibu {

using duties::Status;

namespace {

Status statusAt(int daysLeft, int warningDays) {
    if (daysLeft < 0) return Status::overdue;
    return daysLeft <= warningDays ? Status::due_soon : Status::met;
}

bool isPressing(Status status) {
    return status == Status::overdue || status == Status::due_soon;
}

} // namespace

void TermsModel::setRows(std::vector<TermRow> rows, TermWarnings warnings) {
    beginResetModel();
    list = std::move(rows);
    warn = warnings;
    endResetModel();
}

std::optional<int> TermsModel::rowOf(const OrganizationId& wanted) const {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const TermRow& row) { return row.organization == wanted; });
    return found == list.end() ? std::nullopt : std::optional(static_cast<int>(found - list.begin()));
}

Status TermsModel::termStatus(const TermRow& row) const {
    return row.term ? statusAt(row.term->daysLeft, warn.termDays) : Status::attention;
}

Status TermsModel::seatStatus(const TermLine::OpenSeat& seat) const {
    return statusAt(seat.daysLeft, warn.seatDays) == Status::met ? Status::pending
                                                                 : statusAt(seat.daysLeft, warn.seatDays);
}

int TermsModel::pressing() const {
    int count = 0;
    for (const TermRow& row : list) {
        if (!row.term) continue;
        count += isPressing(termStatus(row)) ? 1 : 0;
        for (const TermLine::OpenSeat& seat : row.term->openSeats)
            count += isPressing(seatStatus(seat)) ? 1 : 0;
    }
    return count;
}

int TermsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int TermsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

std::optional<Status> TermsModel::statusIn(const TermRow& row, int column) const {
    if (column == left) {
        const Status status = termStatus(row);
        return status == Status::met ? std::nullopt : std::optional(status);
    }
    if (column != vacant || !row.term || row.term->openSeats.empty()) return std::nullopt;
    const auto& seats = row.term->openSeats;
    const auto first = std::min_element(seats.begin(), seats.end(),
                                        [](const auto& a, const auto& b) { return a.daysLeft < b.daysLeft; });
    return seatStatus(*first);
}

QVariant TermsModel::shown(const TermRow& row, int column) const {
    if (column == organization) return row.name;
    if (!row.term) return column == left ? tr("No running term") : QString();
    const TermLine& term = *row.term;
    switch (column) {
    case number: return tr("Term %1").arg(term.number);
    case elected: return term.electedOn.toIso();
    case due: return term.dueOn.toIso();
    case left: return daysLeftWords(term.daysLeft);
    case approved: return term.approved ? QString::number(*term.approved) : QString();
    case posts: return QString::number(term.posts);
    case filled: return QString::number(term.filled);
    case vacant: {
        QStringList seats;
        for (const TermLine::OpenSeat& seat : term.openSeats)
            seats += tr("%1: %2", "post, days left").arg(seat.position, daysLeftWords(seat.daysLeft));
        return seats.join(tr("; ", "between vacancies"));
    }
    default: return {};
    }
}

QVariant TermsModel::sortKey(const TermRow& row, int column) const {
    if (column == organization) return row.name;
    if (!row.term) return {};
    switch (column) {
    case number: return row.term->number;
    case left: return row.term->daysLeft;
    case approved: return row.term->approved.value_or(0);
    case posts: return row.term->posts;
    case filled: return row.term->filled;
    case vacant: return static_cast<int>(row.term->openSeats.size());
    default: return shown(row, column);
    }
}

QVariant TermsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TermRow& at = row(index.row());
    const bool isCount = index.column() >= approved && index.column() <= filled;
    switch (role) {
    case Qt::DisplayRole: return shown(at, index.column());
    case Qt::ToolTipRole: return plainTip(shown(at, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant((isCount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case sortRole: return sortKey(at, index.column());
    case statusRole: {
        const auto status = statusIn(at, index.column());
        return status ? QVariant(static_cast<int>(*status)) : QVariant();
    }
    case statusLookRole: {
        const auto status = statusIn(at, index.column());
        return status ? QVariant::fromValue(lookOf(*status)) : QVariant();
    }
    default: return {};
    }
}

QVariant TermsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool isCount = section >= approved && section <= filled;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isCount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case organization: return tr("Organisation");
    case number: return tr("Term");
    case elected: return tr("Elected");
    case due: return tr("Due");
    case left: return tr("Left");
    case approved: return tr("Approved");
    case posts: return tr("Posts");
    case filled: return tr("Filled");
    case vacant: return tr("Vacant");
    default: return {};
    }
}

} // namespace zhibu
