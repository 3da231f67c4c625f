#include "core/usecases/record_activity.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::SampleBranch;

namespace kill_typing_test {

/// A window killed while somebody types: what was typed more than two seconds before is in the draft.
class KillTypingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atMostTwoSecondsOfTypingAreLost() {
        const int rounds = qEnvironmentVariableIsSet("ZHIBU_LONG_RUN") ? 200 : 20;
        SampleBranch branch;
        const QString path = branch.ledger->path();
        branch.ledger.reset();
        QRandomGenerator random(20201118);
        for (int round = 0; round < rounds; ++round) {
            const qsizetype due = typedTwoSecondsBeforeTheKill(path, 2100 + random.bounded(1800));
            const auto ledger = Ledger::open(path, branch.clock);
            QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.problem().message));
            const auto kept = drafts(**ledger, Actor::owner());
            QVERIFY2(kept && !kept->empty(), qPrintable(u"round %1: no draft"_s.arg(round)));
            const qsizetype saved = kept->front().content.topic.size();
            QVERIFY2(saved >= due, qPrintable(u"round %1: %2 of %3"_s.arg(round).arg(saved).arg(due)));
            for (const StoredDraft& each : *kept)
                QVERIFY(discardDraft(**ledger, Actor::owner(), each.id).empty());
        }
    }

private:
    /// Lets it type so long, kills it, and says how many keys it had told of two seconds earlier.
    static qsizetype typedTwoSecondsBeforeTheKill(const QString& path, int milliseconds) {
        QProcess victim;
        victim.start(QStringLiteral(ZHIBU_TYPING_VICTIM), {path});
        if (!victim.waitForReadyRead(20'000)) qFatal("nobody types");
        QElapsedTimer timer;
        timer.start();
        std::vector<std::pair<qint64, qsizetype>> told;
        while (timer.elapsed() < milliseconds) {
            victim.waitForReadyRead(10);
            while (victim.canReadLine())
                told.emplace_back(timer.elapsed(), victim.readLine().trimmed().toLongLong());
        }
        victim.kill();
        const qint64 killed = timer.elapsed();
        victim.waitForFinished();
        qsizetype due = 0;
        for (const auto& [at, count] : told) {
            if (at <= killed - 2000) due = count;
        }
        return due;
    }
};

REGISTER_TEST(kill_typing_test, KillTypingTest)

} // namespace kill_typing_test

#include "kill_typing_test.moc"
