#include "core/domain/credit_hours.h"

namespace zhibu {

std::optional<CreditHours> CreditHours::parse(QStringView text) {
    text = text.trimmed();
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    const auto digitsOnly = [](QStringView part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 9 || !digitsOnly(whole) || !digitsOnly(fraction))
        return std::nullopt;
    if (point >= 0 && fraction.isEmpty()) return std::nullopt;
    // Spreadsheets write 1.50 as 1.5000: further zeros are harmless, further digits are not.
    for (qsizetype i = 2; i < fraction.size(); ++i) {
        if (fraction[i] != u'0') return std::nullopt;
    }
    qint64 hundredths = whole.toLongLong() * 100;
    if (!fraction.isEmpty()) hundredths += (fraction[0].unicode() - u'0') * 10;
    if (fraction.size() > 1) hundredths += fraction[1].unicode() - u'0';
    return ofHundredths(hundredths);
}

QString CreditHours::toString() const {
    QString text = QString::number(amount / 100);
    const qint64 rest = amount % 100;
    if (rest == 0) return text;
    text += u'.' + QString::number(rest / 10);
    if (rest % 10 != 0) text += QString::number(rest % 10);
    return text;
}

} // namespace zhibu
