#include "ui/shell/banner.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/status_symbol.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace zhibu {

Banner::Banner(const QString& sentence, QWidget* parent)
    : QWidget(parent), words(sentence), row(new QHBoxLayout(this)) {
    setAccessibleName(sentence);
    auto* label = new QLabel(sentence, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPushButton* hide = flatButton(tr("Hide"), this);
    row->setContentsMargins(spacing::two + 20, spacing::half, spacing::one, spacing::half);
    row->addWidget(label, 1);
    row->addWidget(hide);
    setMinimumHeight(36);
    connect(hide, &QPushButton::clicked, this, &QWidget::hide);
}

QPushButton* Banner::addAction(const QString& text) {
    QPushButton* button = plainButton(text, this);
    row->insertWidget(row->count() - 1, button);
    return button;
}

void Banner::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.warningSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    drawSymbol(painter, QRectF(spacing::two, height() / 2.0 - 7, 14, 14), Symbol::exclamation,
               colors.dueSoon);
}

} // namespace zhibu
