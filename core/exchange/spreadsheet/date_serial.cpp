#include "core/exchange/spreadsheet/date_serial.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr double lastSerial = 200'000; // in the year 2447

// The letters of a format that place parts of a date or time: literals, colours and the like taken away.
struct FormatLetters {
    QString letters;
    bool elapsed = false;
};

bool isElapsedUnit(QStringView bracketed) {
    return !bracketed.isEmpty() && bracketed.size() <= 2 &&
           std::all_of(bracketed.begin(), bracketed.end(), [&](QChar unit) {
               return unit.toLower() == bracketed.front().toLower() && u"hms"_s.contains(unit.toLower());
           });
}

FormatLetters lettersOf(QStringView code) {
    FormatLetters found;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar sign = code[i];
        if (sign == u'"' || sign == u'[') {
            const auto end = code.indexOf(sign == u'"' ? u'"' : u']', i + 1);
            if (end < 0) break;
            if (sign == u'[' && isElapsedUnit(code.sliced(i + 1, end - i - 1))) found.elapsed = true;
            i = end;
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++i;
        } else {
            found.letters += sign.toLower();
        }
    }
    return found;
}

QString timeText(double days) {
    const auto seconds = qint64(std::llround(days * double(secondsOfDay)));
    const auto twoDigits = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    const QString hoursAndMinutes = twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60);
    return seconds % 60 != 0 ? hoursAndMinutes + u':' + twoDigits(seconds % 60) : hoursAndMinutes;
}

} // namespace

NumberMeaning meaningOfBuiltIn(int formatId) {
    if (formatId == 46) return NumberMeaning::elapsedTime;
    const auto within = [&](int first, int last) { return formatId >= first && formatId <= last; };
    const bool isDate = within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58);
    return isDate ? NumberMeaning::date : NumberMeaning::number;
}

NumberMeaning meaningOfFormat(QStringView code) {
    const auto [letters, elapsed] = lettersOf(code);
    if (elapsed) return NumberMeaning::elapsedTime;
    if (letters.contains(u"general"_s)) return NumberMeaning::number;
    const bool isDate = std::any_of(letters.begin(), letters.end(),
                                    [](QChar letter) { return u"ymdhs年月日"_s.contains(letter); });
    return isDate ? NumberMeaning::date : NumberMeaning::number;
}

std::optional<Date> dateOfSerial(double serial, DateSystem system) {
    if (!(serial >= 0 && serial < lastSerial)) return std::nullopt;
    const auto day = qint64(std::floor(serial));
    if (system == DateSystem::from1904) return Date::fromQDate(QDate(1904, 1, 1).addDays(day));
    if (day == 0 || day == 60) return std::nullopt;
    return Date::fromQDate(QDate(1899, 12, day < 60 ? 31 : 30).addDays(day));
}

Cell cellOfNumber(double number, NumberMeaning meaning, DateSystem system) {
    if (meaning == NumberMeaning::number || !(number >= 0 && number < lastSerial)) return Cell(number);
    if (meaning == NumberMeaning::elapsedTime || number < 1) return Cell(timeText(number));
    const auto day = dateOfSerial(number, system);
    return day ? Cell(*day) : Cell(number);
}

} // namespace zhibu
