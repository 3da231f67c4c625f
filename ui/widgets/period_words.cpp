#include "ui/widgets/period_words.h"

#include <QCoreApplication>

namespace zhibu {

namespace {

struct PeriodWordsText {
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

} // namespace

QString periodWords(const Period& period) {
    switch (period.kind()) {
    case PeriodKind::year: return PeriodWordsText::tr("All of %1").arg(period.year());
    case PeriodKind::quarter:
        return PeriodWordsText::tr("%1, quarter %2").arg(period.year()).arg(period.number());
    default: return PeriodWordsText::tr("%1, month %2").arg(period.year()).arg(period.number());
    }
}

} // namespace zhibu
