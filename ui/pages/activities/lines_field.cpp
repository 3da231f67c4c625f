#include "ui/pages/activities/lines_field.h"

#include "ui/shell/palette.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>

namespace zhibu {

LinesField::LinesField(int few, int many, QWidget* parent) : QPlainTextEdit(parent), fewest(few), most(many) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!filling) Q_EMIT edited();
    });
    fit();
}

void LinesField::setLines(const QStringList& given) {
    if (given == lines()) return;
    const QScopedValueRollback quiet(filling, true);
    setPlainText(given.join(u'\n'));
}

QStringList LinesField::lines() const {
    QStringList list;
    for (const QString& line : toPlainText().split(u'\n')) {
        if (const QString item = line.trimmed(); !item.isEmpty()) list += item;
    }
    return list;
}

void LinesField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void LinesField::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void LinesField::fit() {
    int shown = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        shown += qMax(1, block.layout()->lineCount());
    const int lineHeight = fontMetrics().lineSpacing();
    const int margins = static_cast<int>(document()->documentMargin()) * 2 + frameWidth() * 2 + 4;
    setFixedHeight(qMax(spacing::fieldHeight, qBound(fewest, shown, most) * lineHeight + margins));
}

} // namespace zhibu
