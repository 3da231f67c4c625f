#pragma once

#include "core/reports/owed_list.h"

#include <QCoreApplication>

/// How days and periods are said on the pages; one wording for list, matrix and terms.
namespace zhibu {

/// What a duty is called where room is short: its kind of activity where it has one, otherwise `title`.
QString shortName(const duties::Duty& duty, const QString& title);
/// "Nov", "quarter 2", "first half", "2020".
QString periodName(const Period& period);
/// "November 18" in the user's language; with the year when it is not `year`.
QString dayName(Date day, int year);
/// That the office set the numbers itself, and since when; "" where it did not.
QString changedWords(const std::optional<int>& sinceYear);
/// "12 days left", "due today", "overdue by 3 days".
QString daysLeftWords(int daysLeft);

} // namespace zhibu
