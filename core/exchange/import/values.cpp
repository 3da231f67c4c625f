#include "core/exchange/import/values.h"

#include "core/domain/date.h"

using namespace Qt::StringLiterals;

namespace zhibu::values {

namespace {

bool isInvisible(QChar sign) {
    const char16_t unit = sign.unicode();
    return (unit < u' ' && unit != u'\n' && unit != u'\t') || unit == 0x7F || unit == 0x200B ||
           unit == 0xFEFF;
}

bool opensFormula(QChar sign) {
    return QStringView(u"=+-@＝＋－＠\t\n").contains(sign);
}

bool valuesIsDigit(QChar sign) {
    return sign >= u'0' && sign <= u'9';
}

bool allDigits(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, valuesIsDigit);
}

} // namespace

QString cleanText(const Cell& cell) {
    QString text = cell.text();
    if (std::ranges::any_of(text, isInvisible)) text.removeIf(isInvisible);
    if (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace())) text = text.trimmed();
    if (text.size() > 1 && text.front() == u'\'' && opensFormula(text[1])) text.remove(0, 1);
    return text;
}

QString personName(QString text) {
    const auto isLatin = [](QChar sign) { return sign.isLetter() && sign.script() == QChar::Script_Latin; };
    const auto isSpace = [](QChar sign) { return sign.isSpace(); };
    if (std::ranges::any_of(text, isSpace) && std::ranges::none_of(text, isLatin)) text.removeIf(isSpace);
    return text;
}

QString plainForm(QStringView text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar sign : text) {
        if (sign.isSpace() || isInvisible(sign)) continue;
        const bool fullWidth = sign >= u'！' && sign <= u'～';
        plain += fullWidth ? QChar(sign.unicode() - u'！' + u'!') : sign;
    }
    return plain;
}

std::optional<bool> parseYesNo(const QString& text) {
    static const QStringList yes{u"是"_s, u"√"_s, u"✓"_s, u"✔"_s, u"Y"_s, u"YES"_s, u"1"_s, u"TRUE"_s};
    static const QStringList no{QString(), u"否"_s, u"N"_s, u"NO"_s, u"0"_s, u"FALSE"_s, u"×"_s};
    const QString plain = plainForm(text).toUpper();
    if (yes.contains(plain)) return true;
    if (no.contains(plain)) return false;
    return std::nullopt;
}

std::optional<int> parseWhole(const QString& text, QStringView unit) {
    const QString plain = plainForm(text);
    QStringView digits = plain;
    if (digits.startsWith(u'第')) digits = digits.sliced(1);
    if (digits.endsWith(unit)) digits.chop(unit.size());
    if (!allDigits(digits) || digits.size() > 6) return std::nullopt;
    return digits.toInt();
}

std::variant<CreditHours, HoursFault> parseHours(const QString& text) {
    const QString plain = plainForm(text);
    QStringView number = plain;
    for (const QStringView unit : {QStringView(u"个"), QStringView(u"学时"), QStringView(u"小时")}) {
        if (number.endsWith(unit)) number.chop(unit.size());
    }
    if (number.startsWith(u'-') && CreditHours::parse(number.sliced(1))) return HoursFault::negative;
    const std::optional<CreditHours> hours = CreditHours::parse(number);
    if (!hours) return HoursFault::unreadable;
    if (*hours > CreditHours::ofHours(100)) return HoursFault::absurd;
    return *hours;
}

std::optional<IdentityNumberFault> faultOfIdentityNumber(QStringView number, const QString& birthDate) {
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView marks = u"10X98765432";
    if (number.size() != 18 || !allDigits(number.first(17))) return IdentityNumberFault::length;
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i)
        sum += (number[i].unicode() - u'0') * weights[i];
    if (marks[sum % 11] != number.back().toUpper()) return IdentityNumberFault::checksum;
    const QString birth = QString(birthDate).remove(u'-');
    if (!number.sliced(6, 8).startsWith(birth)) return IdentityNumberFault::birthDate;
    return std::nullopt;
}

std::optional<IdentityNumberFacts> factsOfIdentityNumber(QStringView number) {
    if (faultOfIdentityNumber(number, {})) return std::nullopt;
    const QString birth = QStringList{number.sliced(6, 4).toString(), number.sliced(10, 2).toString(),
                                      number.sliced(12, 2).toString()}
                              .join(u'-');
    if (!Date::fromIso(birth)) return std::nullopt;
    const bool odd = (number[16].unicode() - u'0') % 2 == 1;
    return IdentityNumberFacts{birth, odd ? Sex::male : Sex::female};
}

} // namespace zhibu::values
