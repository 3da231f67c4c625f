#include "ui/pages/activities/calendar_model.h"

#include "core/usecases/activity_draft.h"
#include "ui/pages/activities/activity_model.h"
#include "ui/widgets/tables.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr int weeks = 6;
constexpr int daysOfWeek = 7;
constexpr size_t linesInDay = 3;
} // namespace

CalendarModel::CalendarModel(QObject* parent) : QAbstractTableModel(parent) {}

void CalendarModel::show(const Period& month, std::vector<ActivityRow> held) {
    beginResetModel();
    shown = month;
    first = month.first().addDays(1 - month.first().toQDate().dayOfWeek());
    activities = std::move(held);
    endResetModel();
}

Date CalendarModel::dayAt(const QModelIndex& index) const {
    return first.addDays(index.row() * daysOfWeek + index.column());
}

QModelIndex CalendarModel::indexOf(Date day) const {
    const int days = first.daysTo(day);
    if (days < 0 || days >= weeks * daysOfWeek) return {};
    return index(days / daysOfWeek, days % daysOfWeek);
}

std::vector<const ActivityRow*> CalendarModel::heldOn(Date day) const {
    std::vector<const ActivityRow*> list;
    for (const ActivityRow& row : activities) {
        if (row.heldOn == day) list.push_back(&row);
    }
    return list;
}

int CalendarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : weeks;
}

int CalendarModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : daysOfWeek;
}

QString CalendarModel::wordsOf(Date day) const {
    const auto held = heldOn(day);
    QStringList lines{QString::number(day.day())};
    for (size_t i = 0; i < held.size() && i < linesInDay; ++i)
        lines += (held[i]->lateByDays ? u"! "_s : u"● "_s) +
                 (held[i]->topic.isEmpty() ? kindNames(held[i]->kinds) : held[i]->topic);
    if (held.size() > linesInDay)
        lines += tr("and %n more", nullptr, static_cast<int>(held.size() - linesInDay));
    return lines.join(u'\n');
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Date day = dayAt(index);
    switch (role) {
    case Qt::DisplayRole: return wordsOf(day);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignTop);
    case inMonthRole: return shown.contains(day);
    case countRole: return static_cast<int>(heldOn(day).size());
    case Qt::AccessibleTextRole: return day.toIso() + u' ' + wordsOf(day);
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const ActivityRow* row : heldOn(day))
            lines += tr("%1: %2 (%3)", "kinds, topic, who held it")
                         .arg(kindNames(row->kinds), row->topic, row->organizationName) +
                     u' ' + markWords(row->lateByDays, row->imported);
        return plainTip(lines.join(u'\n'));
    }
    default: return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return QLocale().dayName(section + 1, QLocale::ShortFormat);
}

} // namespace zhibu
