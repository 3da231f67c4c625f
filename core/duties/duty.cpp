#include "core/duties/duty.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

struct DutyText {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

} // namespace

QString identifier(Strictness strictness) {
    switch (strictness) {
    case Strictness::must: return u"must"_s;
    case Strictness::generally: return u"generally"_s;
    case Strictness::in_principle: return u"in_principle"_s;
    case Strictness::encouraged: return u"encouraged"_s;
    }
    return {};
}

QString displayName(Strictness strictness) {
    switch (strictness) {
    case Strictness::must: return DutyText::tr("Must");
    case Strictness::generally: return DutyText::tr("Generally");
    case Strictness::in_principle: return DutyText::tr("In principle");
    case Strictness::encouraged: return DutyText::tr("Encouraged");
    }
    return {};
}

QString displayName(const Duty& duty) {
    return QLocale().language() == QLocale::English ? duty.titleEnglish : duty.title;
}

std::optional<MonthDay> MonthDay::of(int month, int day) {
    // 2019 has no 29 February: a day that exists in it exists in every year.
    if (!Date::of(2019, month, day)) return std::nullopt;
    return MonthDay{month, day};
}

int usualWarningDays(PeriodKind period) {
    switch (period) {
    case PeriodKind::month: return 7;
    case PeriodKind::quarter: return 15;
    case PeriodKind::half: return 30;
    case PeriodKind::year: return 60;
    }
    return 60;
}

} // namespace zhibu::duties
