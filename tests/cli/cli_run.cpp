#include "tests/cli/cli_run.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace zhibu::testing {

CliRun runCli(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.start(QStringLiteral(ZHIBU_BUILD_DIR "/bin/zhibu-cli"),
                  QStringList{u"--lang"_s, u"en"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(300'000);
    CliRun run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.messages = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace zhibu::testing
