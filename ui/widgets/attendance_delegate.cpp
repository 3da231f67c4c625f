#include "ui/widgets/attendance_delegate.h"

#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/attendance_model.h"

#include <QCompleter>
#include <QLineEdit>

namespace zhibu {

namespace {

QColor colorOf(AttendanceState state, const Tokens& colors) {
    switch (state) {
    case AttendanceState::present: return colors.met;
    case AttendanceState::online:
    case AttendanceState::late: return colors.secondary;
    case AttendanceState::on_leave: return colors.dueSoon;
    case AttendanceState::absent: break;
    }
    return colors.overdue;
}

/// What was said for others on this list comes first, then what is usual.
QStringList reasonsFor(const QModelIndex& index) {
    QStringList reasons;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        reasons += index.sibling(row, AttendanceModel::reason).data().toString();
    for (const QString& usual :
         {AttendanceDelegate::tr("business trip"), AttendanceDelegate::tr("sick leave"),
          AttendanceDelegate::tr("personal leave"), AttendanceDelegate::tr("on duty"),
          AttendanceDelegate::tr("official business"), AttendanceDelegate::tr("away for training"),
          AttendanceDelegate::tr("annual leave")})
        reasons += usual;
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return reasons;
}

} // namespace

QWidget* AttendanceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                          const QModelIndex& index) const {
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(
        tr("Reason for %1").arg(index.siblingAtColumn(AttendanceModel::name).data().toString()));
    field->setPlaceholderText(tr("Reason, then Enter"));
    field->setAutoFillBackground(true);
    auto* completer = new QCompleter(reasonsFor(index), field);
    completer->setCompletionMode(QCompleter::InlineCompletion); // Enter stays one key
    field->setCompleter(completer);
    return field;
}

void AttendanceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    CalmDelegate::initStyleOption(option, index);
    const Tokens& colors = tokens(option->palette);
    if (index.column() == AttendanceModel::state) {
        option->font = strongFont(option->font);
        option->palette.setColor(
            QPalette::Text, colorOf(static_cast<AttendanceState>(index.data(Qt::UserRole).toInt()), colors));
    } else if (index.column() == AttendanceModel::number || index.column() == AttendanceModel::position) {
        option->palette.setColor(QPalette::Text, colors.secondary);
    }
}

} // namespace zhibu
