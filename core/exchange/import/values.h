#pragma once

#include "core/domain/credit_hours.h"
#include "core/domain/terms.h"
#include "core/exchange/spreadsheet/sheet.h"

#include <functional>
#include <variant>

/// What people write into cells, turned into values once, here (interfaces.md §3). Pure; nothing is guessed.
namespace zhibu::values {

/// Without control characters, invisible characters and surrounding space; without the apostrophe that keeps
/// a text from being read as a formula. Line breaks inside stay.
QString cleanText(const Cell& cell);
/// A person's name without the spaces that make two characters as wide as three (王　伟).
QString personName(QString text);
/// Full-width digits, signs and spaces as their plain forms, no space at all: for numbers, dates and times.
QString plainForm(QStringView text);

enum class DateFault {
    unreadable,  ///< no date at all
    impossible,  ///< a day that does not exist, or outside 1900 … 2199
    dayMissing,  ///< a month where a day is needed
    monthUnclear ///< 2020.1, which a spreadsheet makes of 2020.10 as well
};

/// Any of the forms of interfaces.md §3; a time of day behind it is dropped. The cell must not be empty.
std::variant<Date, DateFault> parseDate(const Cell& cell);
/// "1985-03-07", or "1985-03" where only the month is written.
std::variant<QString, DateFault> parseDateOrMonth(const Cell& cell);

/// 是/否, √/nothing, Y/N, 1/0; nullopt for anything else. "" is no.
std::optional<bool> parseYesNo(const QString& text);
/// A whole number, with 第 before or a unit such as 届 or 年 behind it; nullopt for anything else.
std::optional<int> parseWhole(const QString& text, QStringView unit);
/// "09:30" from 9:30, 9：30, 9点30分, 9点, 下午2:30, also with seconds or behind a date; nullopt for anything
/// else.
std::optional<QString> parseTime(const QString& text);

enum class HoursFault { unreadable, negative, absurd };
/// At most 100 hours in one entry, two decimals; 学时 may follow.
std::variant<CreditHours, HoursFault> parseHours(const QString& text);

enum class IdentityNumberFault { length, checksum, birthDate };
/// 18 digits (the last may be X) with their checksum; `birthDate` as stored, "" when unknown. nullopt: it
/// holds.
std::optional<IdentityNumberFault> faultOfIdentityNumber(QStringView number, const QString& birthDate);

/// What an identity number says by itself. nullopt unless its 18 digits and checksum hold.
struct IdentityNumberFacts {
    QString birthDate; ///< "1985-03-07"
    Sex sex;
};
std::optional<IdentityNumberFacts> factsOfIdentityNumber(QStringView number);

} // namespace zhibu::values
