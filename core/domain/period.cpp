#include "core/domain/period.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

int monthsIn(PeriodKind kind) {
    switch (kind) {
    case PeriodKind::month: return 1;
    case PeriodKind::quarter: return 3;
    case PeriodKind::half: return 6;
    case PeriodKind::year: return 12;
    }
    return 12;
}

} // namespace

int Period::months() const {
    return monthsIn(sort);
}

Period Period::containing(PeriodKind kind, Date day) {
    return Period(kind, day.year(), (day.month() - 1) / monthsIn(kind) + 1);
}

std::vector<Period> Period::allOf(PeriodKind kind, int year) {
    std::vector<Period> periods;
    for (int number = 1; number <= 12 / monthsIn(kind); ++number)
        periods.push_back(Period(kind, year, number));
    return periods;
}

std::optional<Period> Period::parse(QStringView text) {
    bool numeric = false;
    const int year = text.left(4).toInt(&numeric);
    if (!numeric || text.left(4).size() != 4 || year < 1900 || year > 2199) return std::nullopt;
    if (text.size() == 4) return ofYear(year);
    const bool isMonth = text[4] == u'-' && text.size() == 7;
    const bool isPart = text.size() == 6 && (text[4] == u'Q' || text[4] == u'H');
    if (!isMonth && !isPart) return std::nullopt;
    const int number = text.mid(5).toInt(&numeric);
    const PeriodKind kind = isMonth           ? PeriodKind::month
                            : text[4] == u'Q' ? PeriodKind::quarter
                                              : PeriodKind::half;
    if (!numeric || number < 1 || number > 12 / monthsIn(kind)) return std::nullopt;
    return Period(kind, year, number);
}

Date Period::first() const {
    return *Date::of(calendarYear, (ordinal - 1) * months() + 1, 1);
}

Date Period::last() const {
    return first().addMonths(months()).addDays(-1);
}

QString Period::toString() const {
    const QString yearText = QString::number(calendarYear);
    switch (sort) {
    case PeriodKind::month: return yearText + u'-' + QString::number(ordinal).rightJustified(2, u'0');
    case PeriodKind::quarter: return yearText + u'Q' + QString::number(ordinal);
    case PeriodKind::half: return yearText + u'H' + QString::number(ordinal);
    case PeriodKind::year: return yearText;
    }
    return yearText;
}

} // namespace zhibu
