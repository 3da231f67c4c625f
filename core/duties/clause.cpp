#include "core/duties/clause.h"

#include <QStringList>

namespace zhibu::duties {

QString clauseOf(const Duty& duty) {
    const QString number = duty.source.section(QChar(0x300A), 0, 0);
    return QStringList{number.isEmpty() ? duty.source : number, duty.clause}.join(u' ').trimmed();
}

} // namespace zhibu::duties
