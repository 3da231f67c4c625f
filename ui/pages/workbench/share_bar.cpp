#include "ui/pages/workbench/share_bar.h"

#include "ui/shell/palette.h"
#include "ui/widgets/bar.h"

#include <QPainter>

namespace zhibu {

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString ShareBar::words() const {
    return tr("%1 / %2", "how many of how many").arg(reached).arg(all);
}

void ShareBar::setShare(const QString& whose, int part, int whole) {
    reached = part;
    all = whole;
    setAccessibleName(tr("%1: %2 of %3").arg(whose).arg(part).arg(whole));
    update();
}

void ShareBar::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    const int width = qMax(62, fontMetrics().horizontalAdvance(words()) + spacing::one);
    const double part = all > 0 ? static_cast<double>(reached) / all : 0.0;
    const bool done = all > 0 && reached == all;
    drawBar(painter, barIn(QRectF(rect()).adjusted(0, 0, -width - spacing::one, 0)),
            {{part, done ? colors.met : colors.action}}, colors.track);
    painter.setPen(done ? colors.met : colors.text);
    painter.drawText(rect().adjusted(rect().width() - width, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     words());
}

} // namespace zhibu
