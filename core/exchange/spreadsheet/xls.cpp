#include "core/exchange/spreadsheet/xls.h"

#include "core/exchange/spreadsheet/xls_stream.h"
#include "core/storage/platform/process_limits.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int pollMilliseconds = 20;
constexpr int levelsToBuildTree = 4;

#ifdef Q_OS_WIN
const QString programName = u"zhibu-xls-reader.exe"_s;
#else
const QString programName = u"zhibu-xls-reader"_s;
#endif

std::optional<QString> runnable(const QString& path) {
    const QFileInfo file(path);
    return file.isFile() && file.isExecutable() ? std::optional(file.absoluteFilePath()) : std::nullopt;
}

std::optional<QString> findProgram() {
    if (qEnvironmentVariableIsSet("ZHIBU_XLS_READER"))
        return runnable(qEnvironmentVariable("ZHIBU_XLS_READER"));
    QDir folder(QCoreApplication::applicationDirPath());
    if (auto beside = runnable(folder.filePath(programName))) return beside;
    for (int level = 0; level < levelsToBuildTree && folder.cdUp(); ++level)
        if (auto above = runnable(folder.filePath(u"bin/"_s + programName))) return above;
    return std::nullopt;
}

class Child {
public:
    Child(const QString& path, const Reading& limitsAndName) : reading(limitsAndName) {
        process.setProgram(findProgram().value_or(QString()));
        process.setArguments(
            {QString::number(reading.limits.childMemory), QString::number(reading.limits.childTime.count()),
             QString::number(reading.limits.sheets), QString::number(reading.limits.cells), path});
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
    }

    ~Child() {
        if (process.state() == QProcess::NotRunning) return;
        process.kill();
        process.waitForFinished(-1);
    }

    std::optional<Problem> run() {
        if (process.program().isEmpty()) return reading.xlsReaderMissing();
        elapsed.start();
        process.start(QIODevice::ReadOnly);
        if (!process.waitForStarted()) return reading.xlsReaderMissing();
        while (process.state() != QProcess::NotRunning)
            if (auto refusal = lookIn()) return refusal;
        collect();
        return howItEnded();
    }

    const QByteArray& stream() const { return received; }

private:
    void collect() { received += process.readAllStandardOutput(); }

    std::optional<Problem> lookIn() {
        process.waitForReadyRead(pollMilliseconds);
        collect();
        if (reading.stop.stop_requested()) return reading.cancelled();
        if (received.size() > reading.limits.unpackedBytes) return reading.unpackedTooLarge();
        if (std::chrono::milliseconds(elapsed.elapsed()) > reading.limits.childTime)
            return reading.xlsTookTooLong();
        return std::nullopt;
    }

    std::optional<Problem> howItEnded() const {
        if (received.size() > reading.limits.unpackedBytes) return reading.unpackedTooLarge();
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return std::nullopt;
        if (process.exitStatus() == QProcess::CrashExit && isTimeLimitSignal(process.exitCode()))
            return reading.xlsTookTooLong();
        return reading.xlsCrashed();
    }

    const Reading& reading;
    QProcess process;
    QElapsedTimer elapsed;
    QByteArray received;
};

} // namespace

Result<Workbook> readXls(const QString& path, const Reading& reading) {
    Child child(QFileInfo(path).absoluteFilePath(), reading);
    if (const auto refusal = child.run()) return *refusal;
    return readXlsStream(child.stream(), reading);
}

} // namespace zhibu
