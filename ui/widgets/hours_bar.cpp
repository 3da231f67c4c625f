#include "ui/widgets/hours_bar.h"

#include "ui/widgets/bar.h"
#include "ui/widgets/tables.h"

#include <QCoreApplication>
#include <QPainter>

namespace zhibu {

CreditHours HoursOnBar::total() const {
    CreditHours sum;
    for (const Part& part : parts)
        sum += part.hours;
    return sum;
}

QString HoursOnBar::words() const {
    return HoursBar::tr("%1 / %2", "hours reached of hours required")
        .arg(total().toString(), required.toString());
}

QString HoursOnBar::details() const {
    QStringList lines;
    for (const Part& part : parts)
        lines += HoursBar::tr("%1: %2 hours").arg(part.name, part.hours.toString());
    return lines.join(u'\n');
}

void drawHoursBar(QPainter& painter, const QRectF& track, const HoursOnBar& hours, const Tokens& colors) {
    // Past what is required the whole length stands for the total, so that the split stays true.
    const auto whole = static_cast<double>(qMax(hours.required.hundredths(), hours.total().hundredths()));
    const QColor base = hours.met() ? colors.met : colors.action;
    std::vector<BarPart> parts;
    int shade = 0;
    for (const HoursOnBar::Part& part : hours.parts) {
        QColor color = base;
        color.setAlphaF(static_cast<float>(qMax(0.45, 1.0 - 0.28 * shade++)));
        parts.push_back({whole > 0 ? static_cast<double>(part.hours.hundredths()) / whole : 0.0, color});
    }
    drawBar(painter, track, parts, colors.track);
}

HoursBar::HoursBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HoursBar::setHours(const HoursOnBar& hours) {
    shown = hours;
    setToolTip(plainTip(hours.details()));
    setAccessibleName(hours.met() ? tr("%1 hours, reached").arg(hours.words())
                                  : tr("%1 hours, not yet reached").arg(hours.words()));
    update();
}

void HoursBar::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    const int words = fontMetrics().horizontalAdvance(shown.words()) + spacing::one;
    drawHoursBar(painter, barIn(QRectF(rect()).adjusted(0, 0, -words - spacing::half, 0)), shown, colors);
    painter.setPen(shown.met() ? colors.met : colors.text);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, shown.words());
}

} // namespace zhibu
