#include "ui/pages/activities/activity_delegate.h"

#include "ui/pages/activities/activity_model.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"

namespace zhibu {

void ActivityDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    CalmDelegate::initStyleOption(option, index);
    const Tokens& colors = tokens(option->palette);
    switch (index.column()) {
    case ActivityModel::kinds: option->font = strongFont(option->font); break;
    case ActivityModel::organization:
    case ActivityModel::date: option->palette.setColor(QPalette::Text, colors.secondary); break;
    case ActivityModel::marks:
        option->palette.setColor(
            QPalette::Text, index.data(ActivityModel::lateRole).toBool() ? colors.dueSoon : colors.secondary);
        break;
    default: break;
    }
}

} // namespace zhibu
