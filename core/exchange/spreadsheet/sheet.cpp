#include "core/exchange/spreadsheet/sheet.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr double firstRoundedNumber = 1e15;
constexpr int firstLongExponent = 11;
constexpr double firstNumberWithExponent = 1e21;

QString numberText(double number) {
    if (std::abs(number) >= firstNumberWithExponent) return QString::number(number, 'g', 15);
    if (number == std::floor(number))
        return QString::number(number == 0 ? 0.0 : number, 'f', QLocale::FloatingPointShortest);
    const double asShown = QString::number(number, 'e', 14).toDouble();
    if (std::abs(asShown) < 1e-9) return QString::number(asShown, 'g', QLocale::FloatingPointShortest);
    return QString::number(asShown, 'f', QLocale::FloatingPointShortest);
}

// 3.2118E+17: digits with a decimal point, then E+ and a power that a long number would have.
bool isScientificText(QStringView text) {
    const auto exponentAt = text.indexOf(u"E+", 0, Qt::CaseInsensitive);
    if (exponentAt < 1 || text.front() < u'0' || text.front() > u'9') return false;
    bool exponentOk = false;
    bool digitsOk = false;
    const int exponent = text.sliced(exponentAt + 2).toInt(&exponentOk);
    [[maybe_unused]] const double digits = text.first(exponentAt).toDouble(&digitsOk);
    return exponentOk && digitsOk && exponent >= firstLongExponent;
}

} // namespace

Cell::Cell(QString text) {
    if (!text.isEmpty()) content = std::move(text);
}

std::optional<double> Cell::number() const {
    const auto* number = std::get_if<double>(&content);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<Date> Cell::date() const {
    const auto* day = std::get_if<Date>(&content);
    return day ? std::optional(*day) : std::nullopt;
}

QString Cell::text() const {
    if (const auto* text = std::get_if<QString>(&content)) return *text;
    if (const auto* number = std::get_if<double>(&content)) return numberText(*number);
    if (const auto* day = std::get_if<Date>(&content)) return day->toIso();
    return {};
}

qsizetype Cell::textLength() const {
    const auto* text = std::get_if<QString>(&content);
    return text ? text->size() : 0;
}

bool Cell::mayHaveLostDigits() const {
    if (const auto* number = std::get_if<double>(&content)) return std::abs(*number) >= firstRoundedNumber;
    if (const auto* text = std::get_if<QString>(&content))
        return isScientificText(QStringView(*text).trimmed());
    return false;
}

const Cell& Row::at(std::size_t column) const {
    static const Cell empty;
    return column < cells.size() ? cells[column] : empty;
}

} // namespace zhibu
