#include "core/duties/sentences.h"

#include <QCoreApplication>

namespace zhibu::duties {

QString Sentences::text(const char* source) {
    auto found = translated.find(source);
    if (found == translated.end())
        found = translated.insert(source, QCoreApplication::translate("DutyReasons", source));
    return *found;
}

QString Sentences::text(const char* source, Date day) {
    const std::pair key(source, day.julianDay());
    auto found = withDay.find(key);
    if (found == withDay.end()) found = withDay.insert(key, text(source).arg(iso(day)));
    return *found;
}

QString Sentences::iso(Date day) {
    auto found = days.find(day.julianDay());
    if (found == days.end()) found = days.insert(day.julianDay(), day.toIso());
    return *found;
}

QString Sentences::progress(Status status, Amount required, Amount actual, Date due) {
    if (status == Status::overdue) {
        return text(QT_TRANSLATE_NOOP("DutyReasons", "Done %1 of %2; it was due on %3."))
            .arg(actual.toString(), required.toString(), iso(due));
    }
    if (status != Status::met) {
        return text(QT_TRANSLATE_NOOP("DutyReasons", "Done %1 of %2; it is due on %3."))
            .arg(actual.toString(), required.toString(), iso(due));
    }
    QString& done = doneTexts[{required.hundredths(), actual.hundredths()}];
    if (done.isEmpty()) {
        done = text(QT_TRANSLATE_NOOP("DutyReasons", "Done %1 of %2."))
                   .arg(actual.toString(), required.toString());
    }
    return done;
}

QString joined(const QStringList& names) {
    return names.join(QCoreApplication::translate("DutyReasons", ", "));
}

} // namespace zhibu::duties
