#include "ui/pages/workbench/duty_words.h"

#include <QLocale>

namespace zhibu {

namespace {
struct DutyWordsText {
    Q_DECLARE_TR_FUNCTIONS(DutyWords)
};
} // namespace

QString shortName(const duties::Duty& duty, const QString& title) {
    if (const auto* cadence = std::get_if<duties::CadenceCheck>(&duty.check);
        cadence && cadence->kinds.size() == 1)
        return displayName(cadence->kinds.values().front());
    if (std::holds_alternative<duties::LectureCheck>(duty.check))
        return DutyWordsText::tr("Lecture by cadres");
    if (std::holds_alternative<duties::TalkCheck>(duty.check)) return displayName(ActivityKind::talk);
    if (std::holds_alternative<duties::HoursCheck>(duty.check)) return DutyWordsText::tr("Training hours");
    return title;
}

QString periodName(const Period& period) {
    switch (period.kind()) {
    case PeriodKind::month: return QLocale().standaloneMonthName(period.number(), QLocale::ShortFormat);
    case PeriodKind::quarter: return DutyWordsText::tr("quarter %1").arg(period.number());
    case PeriodKind::half:
        return period.number() == 1 ? DutyWordsText::tr("first half") : DutyWordsText::tr("second half");
    case PeriodKind::year: break;
    }
    return QString::number(period.year());
}

QString dayName(Date day, int year) {
    const QString format = day.year() == year ? DutyWordsText::tr("MMMM d", "a day without its year")
                                              : DutyWordsText::tr("MMMM d, yyyy", "a day with its year");
    return QLocale().toString(day.toQDate(), format);
}

QString changedWords(const std::optional<int>& sinceYear) {
    return sinceYear ? DutyWordsText::tr("The office's own numbers hold since %1.").arg(*sinceYear)
                     : QString();
}

QString daysLeftWords(int daysLeft) {
    if (daysLeft < 0) return DutyWordsText::tr("Overdue by %n day(s)", nullptr, -daysLeft);
    if (daysLeft == 0) return DutyWordsText::tr("Due today");
    return DutyWordsText::tr("%n day(s) left", nullptr, daysLeft);
}

} // namespace zhibu
