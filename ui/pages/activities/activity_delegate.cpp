#include "ui/pages/activities/activity_delegate.h"

#include "ui/pages/activities/activity_model.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QPainter>

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

void ActivityDelegate::setWords(const QString& typed) {
    words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
}

// The marks lie below the words: the same text is painted, only its ground differs.
void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    if (index.column() == ActivityModel::topic && !words.isEmpty()) {
        const QString topic = index.data().toString();
        const QFontMetrics metrics(option.font);
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, option.widget)
                               .adjusted(style->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1, 0, 0, 0);
        for (const QString& word : words) {
            for (qsizetype at = topic.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
                 at = topic.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
                const int left = text.left() + metrics.horizontalAdvance(topic.first(at));
                const int width = metrics.horizontalAdvance(topic.sliced(at, word.size()));
                const QRect mark(left, text.top() + 5, width, text.height() - 10);
                painter->fillRect(mark.intersected(text), tokens(option.palette).warningSoft);
            }
        }
    }
    CalmDelegate::paint(painter, option, index);
}

} // namespace zhibu
