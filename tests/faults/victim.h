#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace zhibu::testing {

/// True under ctest -L long: many rounds instead of a few.
bool isLongRun();

/// A program that is killed in the middle of its work, the way a power cut or an impatient user does it.
class Victim {
public:
    Victim(const QString& program, const QStringList& arguments);
    ~Victim();

    /// Waits that long, then kills it. False when it had finished by then.
    bool killAfter(int microseconds);
    /// Waits until the file beside the book appears (its journal: a change is being written), then as above.
    bool killAfterSeeing(const QString& file, int microseconds);
    /// Lets it finish; its exit code.
    int finish();
    void waitForOutput(); ///< until its first line

    QList<QByteArray> lines(); ///< everything it said on standard output, whole lines only
    QByteArray errors();

private:
    QProcess process;
    QByteArray said;
};

} // namespace zhibu::testing
