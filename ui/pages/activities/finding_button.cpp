#include "ui/pages/activities/finding_button.h"

#include "ui/shell/palette.h"
#include "ui/widgets/status_symbol.h"

#include <QPainter>

namespace zhibu {

namespace {

constexpr int symbolRoom = 26;
constexpr int padding = 5;
constexpr int shortest = 160;

} // namespace

FindingButton::FindingButton(const QString& sentence, bool blocks, QWidget* parent)
    : QAbstractButton(parent), blocking(blocks) {
    setText(sentence);
    setAccessibleName(sentence);
    setAccessibleDescription(blocks ? tr("Keeps the record from being archived")
                                    : tr("An inspection looks for it"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FindingButton::sizeHint() const {
    return {2 * shortest, heightForWidth(2 * shortest)};
}

int FindingButton::heightForWidth(int width) const {
    const QRect room(0, 0, qMax(shortest, width) - symbolRoom - padding, 10000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * padding;
}

void FindingButton::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colors.action, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
    }
    const QColor ink = blocking ? colors.overdue : colors.dueSoon;
    drawSymbol(painter, QRectF(8, padding + (fontMetrics().height() - 11) / 2.0, 11, 11),
               blocking ? Symbol::cross : Symbol::exclamation, ink);
    painter.setPen(colors.text);
    painter.drawText(rect().adjusted(symbolRoom, padding, -padding, -padding), Qt::TextWordWrap, text());
}

} // namespace zhibu
