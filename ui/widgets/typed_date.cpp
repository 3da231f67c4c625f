#include "ui/widgets/typed_date.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

std::optional<Date> compact(const QString& digits) {
    return Date::of(QStringView(digits).first(4).toInt(), QStringView(digits).sliced(4, 2).toInt(),
                    QStringView(digits).sliced(6, 2).toInt());
}

} // namespace

std::optional<Date> typedDate(const QString& text, Date today) {
    static const QRegularExpression eightDigits(u"^\\d{8}$"_s);
    // A full stop, slash, hyphen or year/month/day sign, also in the full-width forms an input method gives.
    static const QRegularExpression separators(
        u"[-./\\s\\x{5e74}\\x{6708}\\x{65e5}\\x{3002}\\x{ff0d}\\x{ff0e}\\x{ff0f}]+"_s);
    QString plain;
    for (const QChar character : text.trimmed())
        plain += character.digitValue() >= 0 ? QChar(u'0' + character.digitValue()) : character;
    if (eightDigits.match(plain).hasMatch()) return compact(plain);

    std::vector<int> numbers;
    for (const QString& part : plain.split(separators, Qt::SkipEmptyParts)) {
        bool number = false;
        numbers.push_back(part.toInt(&number));
        if (!number || part.size() > 4) return std::nullopt;
    }
    if (numbers.size() == 2) numbers.insert(numbers.begin(), today.year());
    if (numbers.size() != 3) return std::nullopt;
    return Date::of(numbers[0], numbers[1], numbers[2]);
}

} // namespace zhibu
