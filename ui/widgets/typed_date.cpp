#include "ui/widgets/typed_date.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

std::optional<Date> compact(const QString& digits) {
    return Date::of(QStringView(digits).first(4).toInt(), QStringView(digits).sliced(4, 2).toInt(),
                    QStringView(digits).sliced(6, 2).toInt());
}

/// 92 is 1992 and 26 is 2026: of the two centuries the later one that is not over ten years ahead, since days
/// of joining reach far back and days of terms not far forward.
int wholeYear(int twoDigits, Date today) {
    const int year = today.year() / 100 * 100 + twoDigits;
    return year > today.year() + 10 ? year - 100 : year;
}

} // namespace

std::optional<Date> typedDate(const QString& text, Date today) {
    static const QRegularExpression eightDigits(u"^\\d{8}$"_s);
    static const QRegularExpression fourDigits(u"^\\d{4}$"_s);
    // A full stop, slash, hyphen, dash or year/month/day sign, also in the full-width forms an input method
    // gives.
    static const QRegularExpression separators(
        u"[-./\\s\\x{5e74}\\x{6708}\\x{65e5}\\x{53f7}\\x{2013}\\x{2014}\\x{3002}\\x{ff0d}\\x{ff0e}\\x{ff0f}]+"_s);
    QString plain;
    for (const QChar character : text.trimmed())
        plain += character.digitValue() >= 0 ? QChar(u'0' + character.digitValue()) : character;
    if (eightDigits.match(plain).hasMatch()) return compact(plain);
    if (fourDigits.match(plain).hasMatch())
        return Date::of(today.year(), plain.first(2).toInt(), plain.sliced(2).toInt());

    std::vector<int> numbers;
    const QStringList parts = plain.split(separators, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool number = false;
        numbers.push_back(part.toInt(&number));
        if (!number || part.size() > 4) return std::nullopt;
    }
    if (numbers.size() == 2) numbers.insert(numbers.begin(), today.year());
    if (numbers.size() != 3) return std::nullopt;
    if (parts.size() == 3 && parts.front().size() == 2) numbers[0] = wholeYear(numbers[0], today);
    return Date::of(numbers[0], numbers[1], numbers[2]);
}

} // namespace zhibu
