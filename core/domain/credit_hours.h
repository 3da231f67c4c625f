#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace zhibu {

/// Training hours (学时) in hundredths: exact, never negative, never a float in storage.
class CreditHours {
public:
    CreditHours() = default;
    static CreditHours ofHundredths(qint64 value) { return CreditHours(value < 0 ? 0 : value); }
    static CreditHours ofHours(int hours) { return ofHundredths(qint64{hours} * 100); }
    /// "1.5", "2", "12.25"; nullopt for negative numbers, more than two decimals or anything else.
    static std::optional<CreditHours> parse(QStringView text);

    qint64 hundredths() const { return amount; }
    double toDouble() const {
        return static_cast<double>(amount) / 100.0;
    }                         ///< for figures on the way out only
    QString toString() const; ///< up to two decimals, none when whole: "1.5"

    CreditHours& operator+=(CreditHours other) {
        amount += other.amount;
        return *this;
    }
    friend CreditHours operator+(CreditHours a, CreditHours b) { return a += b; }
    auto operator<=>(const CreditHours&) const = default;

private:
    explicit CreditHours(qint64 value) : amount(value) {}
    qint64 amount = 0;
};

} // namespace zhibu
