#include "ui/pages/workbench/duty_words.h"

#include <QLocale>

namespace zhibu {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DutyWords)
};
} // namespace

QString shortName(const duties::Duty& duty, const QString& title) {
    if (const auto* cadence = std::get_if<duties::CadenceCheck>(&duty.check);
        cadence && cadence->kinds.size() == 1)
        return displayName(cadence->kinds.values().front());
    if (std::holds_alternative<duties::LectureCheck>(duty.check)) return Text::tr("Lecture by cadres");
    if (std::holds_alternative<duties::TalkCheck>(duty.check)) return displayName(ActivityKind::talk);
    if (std::holds_alternative<duties::HoursCheck>(duty.check)) return Text::tr("Training hours");
    return title;
}

QString periodName(const Period& period) {
    switch (period.kind()) {
    case PeriodKind::month: return QLocale().standaloneMonthName(period.number(), QLocale::ShortFormat);
    case PeriodKind::quarter: return Text::tr("quarter %1").arg(period.number());
    case PeriodKind::half: return period.number() == 1 ? Text::tr("first half") : Text::tr("second half");
    case PeriodKind::year: break;
    }
    return QString::number(period.year());
}

QString dayName(Date day, int year) {
    const QString format = day.year() == year ? Text::tr("MMMM d", "a day without its year")
                                              : Text::tr("MMMM d, yyyy", "a day with its year");
    return QLocale().toString(day.toQDate(), format);
}

QString changedWords(const std::optional<int>& sinceYear) {
    return sinceYear ? Text::tr("The office's own numbers hold since %1.").arg(*sinceYear) : QString();
}

QString daysLeftWords(int daysLeft) {
    if (daysLeft < 0) return Text::tr("Overdue by %n day(s)", nullptr, -daysLeft);
    if (daysLeft == 0) return Text::tr("Due today");
    return Text::tr("%n day(s) left", nullptr, daysLeft);
}

} // namespace zhibu
