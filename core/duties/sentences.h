#pragma once

#include "core/domain/date.h"
#include "core/duties/result.h"

namespace zhibu::duties {

/// The sentences of reasons, each translated once however many thousand results carry it. Sources are marked
/// where they are used: QT_TRANSLATE_NOOP("DutyReasons", "…").
class Sentences {
public:
    QString text(const char* source);
    QString text(const char* source, Date day); ///< %1 is the day
    QString iso(Date day);
    /// "Done 1 of 2; …", as counts and hours say it.
    QString progress(Status status, Amount required, Amount actual, Date due);

private:
    QHash<const char*, QString> translated;
    QHash<std::pair<const char*, qint32>, QString> withDay;
    QHash<qint32, QString> days;
    QHash<std::pair<qint64, qint64>, QString> doneTexts; ///< met, by required and actual
};

/// The names of positions or the like as one enumeration.
QString joined(const QStringList& names);

} // namespace zhibu::duties
