#pragma once

#include <QByteArray>
#include <QStringList>

namespace zhibu::testing {

struct CliRun {
    int exitCode = -1;
    QByteArray output;
    QString messages; ///< standard error, in English
};

/// Runs the built zhibu-cli with `--lang en` to its end.
/// `input`: what it finds on standard input.
CliRun runCli(const QStringList& arguments, const QByteArray& input = {});

} // namespace zhibu::testing
