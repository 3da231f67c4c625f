#include "ui/pages/terms/post_timeline.h"

#include "ui/shell/palette.h"

#include <QPainter>

#include <map>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int captionWidth = 92;
constexpr int postTimelineLineHeight = 26;
constexpr int headHeight = 20;

} // namespace

PostTimeline::PostTimeline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Posts over time"));
}

void PostTimeline::clear() {
    lines.clear();
    first.reset();
    setAccessibleDescription({});
    updateGeometry();
    update();
}

void PostTimeline::show(const Office& office, const Term& term, Date today) {
    lines.clear();
    first = term.electedOn;
    last = std::max(term.closedOn.value_or(term.dueOn()), term.closedOn ? *term.closedOn : today);
    now = today;
    std::map<QString, std::vector<Stretch>> byPost;
    const QStringList order = usualPositions(office.organization(term.organization)->kind);
    for (const Position* position : office.positionsOf(term.id)) {
        const DateInterval held = office.effectiveInterval(*position);
        byPost[position->name].push_back({office.nameOf(position->member), position->from, held.until});
    }
    for (const Vacancy& vacancy : office.seats(term, std::min(today, last->addDays(-1))).vacancies)
        byPost[vacancy.position].push_back({{}, vacancy.openedOn, vacancy.filledOn});
    for (auto& [post, stretches] : byPost) {
        std::ranges::stable_sort(stretches, {}, &Stretch::from);
        lines.push_back({post, std::move(stretches)});
    }
    std::ranges::stable_sort(lines, {}, [&order](const Line& line) {
        const qsizetype place = order.indexOf(line.post);
        return place < 0 ? order.size() : place;
    });
    setAccessibleDescription(words());
    updateGeometry();
    update();
}

QString PostTimeline::words() const {
    QStringList said;
    for (const Line& line : lines) {
        for (const Stretch& each : line.stretches)
            said += tr("%1: %2, %3 to %4", "post, holder, days")
                        .arg(line.post, each.who.isEmpty() ? tr("vacant") : each.who, each.from.toIso(),
                             each.until ? each.until->toIso() : tr("now"));
    }
    return said.join(u'\n');
}

QSize PostTimeline::sizeHint() const {
    return {480, lines.empty() ? 0 : headHeight + postTimelineLineHeight * static_cast<int>(lines.size())};
}

double PostTimeline::at(Date day) const {
    const int all = std::max(1, first->daysTo(*last));
    return std::clamp(static_cast<double>(first->daysTo(day)) / all, 0.0, 1.0);
}

void PostTimeline::paintEvent(QPaintEvent*) {
    if (lines.empty() || !first) return;
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    const double room = width() - captionWidth - spacing::one;
    const auto x = [&](Date day) { return captionWidth + at(day) * room; };
    for (int year = first->year() + 1; year <= last->year(); ++year) {
        const Date newYear = *Date::of(year, 1, 1);
        painter.setPen(colors.line);
        painter.drawLine(QPointF(x(newYear), headHeight - 4), QPointF(x(newYear), height()));
        painter.setPen(colors.secondary);
        painter.drawText(QRectF(x(newYear) + 3, 0, 60, headHeight), Qt::AlignVCenter, QString::number(year));
    }
    int top = headHeight;
    for (const Line& line : lines) {
        painter.setPen(colors.text);
        painter.drawText(QRectF(0, top, captionWidth - 6, postTimelineLineHeight), Qt::AlignVCenter,
                         fontMetrics().elidedText(line.post, Qt::ElideRight, captionWidth - 6));
        for (const Stretch& each : line.stretches) {
            const double from = x(each.from);
            const QRectF bar(from, top + 3, std::max(3.0, x(each.until.value_or(*last)) - from - 1),
                             postTimelineLineHeight - 6);
            const bool vacant = each.who.isEmpty();
            painter.setPen(vacant ? QPen(colors.overdue, 1, Qt::DashLine) : QPen(Qt::NoPen));
            QColor held = colors.action;
            held.setAlphaF(0.28F);
            painter.setBrush(vacant ? QBrush(Qt::NoBrush) : QBrush(held));
            painter.drawRoundedRect(bar, 3, 3);
            painter.setPen(vacant ? colors.overdue : colors.text);
            painter.drawText(bar.adjusted(4, 0, -2, 0), Qt::AlignVCenter,
                             fontMetrics().elidedText(vacant ? tr("vacant") : each.who, Qt::ElideRight,
                                                      static_cast<int>(bar.width()) - 6));
        }
        top += postTimelineLineHeight;
    }
    if (*now < *last) {
        painter.setPen(QPen(colors.action, 1));
        painter.drawLine(QPointF(x(*now), headHeight - 4), QPointF(x(*now), height()));
    }
}

} // namespace zhibu
