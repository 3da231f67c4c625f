#include "core/duties/result.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

// Surrogates stand for code points above every other unit.
int rank(char16_t unit) {
    return QChar::isSurrogate(unit) ? unit + 0x10000 : unit;
}

QJsonValue orNull(const std::optional<Amount>& amount) {
    return amount ? duties::toJson(*amount) : QJsonValue();
}

} // namespace

QString identifier(Status status) {
    switch (status) {
    case Status::not_applicable: return u"not_applicable"_s;
    case Status::met: return u"met"_s;
    case Status::pending: return u"pending"_s;
    case Status::due_soon: return u"due_soon"_s;
    case Status::overdue: return u"overdue"_s;
    case Status::attention: return u"attention"_s;
    }
    return {};
}

QString displayName(Status status) {
    switch (status) {
    case Status::not_applicable: return ResultText::tr("Not applicable");
    case Status::met: return ResultText::tr("Done");
    case Status::pending: return ResultText::tr("To be done");
    case Status::due_soon: return ResultText::tr("Due soon");
    case Status::overdue: return ResultText::tr("Overdue");
    case Status::attention: return ResultText::tr("Needs attention");
    }
    return {};
}

QJsonValue toJson(Amount amount) {
    const qint64 hundredths = amount.hundredths();
    return hundredths % 100 == 0 ? QJsonValue(hundredths / 100) : QJsonValue(amount.toDouble());
}

QJsonObject toJson(const DutyResult& result) {
    return {{u"duty"_s, result.duty},
            {u"organization"_s, result.organizationCode},
            {u"subject"_s, result.subject},
            {u"period"_s, result.period ? result.period->toString() : QString()},
            {u"required"_s, orNull(result.required)},
            {u"actual"_s, orNull(result.actual)},
            {u"status"_s, identifier(result.status)},
            {u"due"_s, result.due ? QJsonValue(result.due->toIso()) : QJsonValue()},
            {u"strictness"_s, identifier(result.strictness)},
            {u"reason"_s, result.reason}};
}

int compareCodePoints(QStringView a, QStringView b) {
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (a[i] != b[i]) return rank(a[i].unicode()) - rank(b[i].unicode());
    }
    return a.size() == b.size() ? 0 : (a.size() < b.size() ? -1 : 1);
}

bool precedes(const DutyResult& a, const DutyResult& b) {
    if (const int order = compareCodePoints(a.organizationCode, b.organizationCode)) return order < 0;
    if (const int order = compareCodePoints(a.duty, b.duty)) return order < 0;
    // Within one duty all periods are of one kind, so time and text order them alike.
    if (a.period != b.period) return a.period < b.period;
    if (const int order = compareCodePoints(a.subject, b.subject)) return order < 0;
    return a.due < b.due;
}

} // namespace zhibu::duties
