#pragma once

#include "core/exchange/spreadsheet/sheet.h"

namespace zhibu {

/// Spreadsheets count days from 1900 (with a 29 February 1900 that never was) or from 1904.
enum class DateSystem { from1900, from1904 };

/// What a number format makes of a number.
enum class NumberMeaning { number, date, elapsedTime };

/// The meaning of a built-in number format, those of Chinese spreadsheets included.
NumberMeaning meaningOfBuiltIn(int formatId);

/// The meaning of a custom format such as yyyy"年"m"月"d"日", [h]:mm or #,##0.00.
NumberMeaning meaningOfFormat(QStringView code);

/// nullopt for a serial that is no day between 1900 and 2199; the time of day is dropped.
std::optional<Date> dateOfSerial(double serial, DateSystem system);

/// A day, or for a number without a whole day the time of day as text "09:30"; the bare number when it is
/// neither.
Cell cellOfNumber(double number, NumberMeaning meaning, DateSystem system);

} // namespace zhibu
