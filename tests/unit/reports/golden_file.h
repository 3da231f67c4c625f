#pragma once

#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>

namespace zhibu::testing {

/// Compares with tests/data/reports/<name>; with ZHIBU_WRITE_GOLDEN set, writes it instead.
inline bool matchesGolden(const QString& name, const QByteArray& actual) {
    QFile file(dataFile(QString(QStringLiteral("reports/") + name)));
    if (qEnvironmentVariableIsSet("ZHIBU_WRITE_GOLDEN")) {
        QDir().mkpath(dataFile(u"reports"));
        return file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size();
    }
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray expected = file.readAll();
    if (expected == actual) return true;
    qWarning().noquote() << "differs from" << file.fileName() << "\n" << QString::fromUtf8(actual);
    return false;
}

} // namespace zhibu::testing
