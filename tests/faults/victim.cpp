#include "tests/faults/victim.h"

#include <QFile>
#include <QThread>

namespace zhibu::testing {

namespace {

constexpr int patience = 300'000; // milliseconds

} // namespace

bool isLongRun() {
    return qEnvironmentVariableIsSet("ZHIBU_LONG_RUN");
}

Victim::Victim(const QString& program, const QStringList& arguments) {
    process.start(program, arguments);
    if (!process.waitForStarted()) qFatal("%s does not start", qPrintable(program));
}

Victim::~Victim() {
    process.kill();
    process.waitForFinished(patience);
}

bool Victim::killAfter(int microseconds) {
    QThread::usleep(static_cast<unsigned long>(microseconds));
    process.kill();
    process.waitForFinished(patience);
    return process.exitStatus() == QProcess::CrashExit;
}

bool Victim::killAfterSeeing(const QString& file, int microseconds) {
    while (!QFile::exists(file) && !process.waitForFinished(0))
        QThread::usleep(50);
    return killAfter(microseconds);
}

int Victim::finish() {
    process.waitForFinished(patience);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void Victim::waitForOutput() {
    while (!said.contains('\n') && process.waitForReadyRead(patience))
        said += process.readAllStandardOutput();
}

QList<QByteArray> Victim::lines() {
    said += process.readAllStandardOutput();
    QList<QByteArray> whole = said.split('\n');
    whole.removeLast(); // "" after the last line end, or half a line
    return whole;
}

QByteArray Victim::errors() {
    return process.readAllStandardError();
}

} // namespace zhibu::testing
