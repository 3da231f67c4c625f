#include "core/usecases/accounts.h"
#include "tests/cli/cli_run.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::CliRun;
using zhibu::testing::runCli;

namespace accounts_test {

/// The command line on a book with accounts, and the signed statements it writes and looks at.
class AccountsCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder;
    const QByteArray password = "the ginkgo in autumn";

    QString path(const QString& name) const { return folder.filePath(name); }
    CliRun asSecretary(const QStringList& arguments, const QByteArray& typed) const {
        return runCli(QStringList{u"--book"_s, path(u"closed.zhibu"_s), u"--account"_s, u"secretary"_s,
                                  u"--password-stdin"_s} +
                          arguments,
                      typed);
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(runCli({u"demo"_s, folder.path()}).exitCode, 0);
        QVERIFY(QFile::copy(path(u"example.zhibu"_s), path(u"closed.zhibu"_s)));
        const SystemClock clock;
        const auto ledger = Ledger::open(path(u"closed.zhibu"_s), clock);
        QVERIFY(ledger);
        QVERIFY(switchOnAccounts(**ledger, Actor::owner(), {u"secretary"_s, QString::fromUtf8(password)}));
    }

    void withoutSigningInNothingIsSaid() {
        const CliRun run = runCli({u"--book"_s, path(u"closed.zhibu"_s), u"members"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.messages.contains(u"--account"_s));
    }

    void thePasswordOnStandardInputSignsIn() {
        const QStringList hours{u"hours"_s, u"--below"_s, u"--as-of"_s, u"2020-11-18"_s};
        const CliRun run = asSecretary(hours, password + '\n');
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
        const CliRun open = runCli(QStringList{u"--book"_s, path(u"example.zhibu"_s)} + hours);
        QCOMPARE(run.output, open.output);
        QVERIFY(!run.messages.contains(QString::fromUtf8(password)));
        QCOMPARE(asSecretary(hours, "not the password at all\n").exitCode, 1);
    }

    void aBookWithoutAccountsRefusesOne() {
        const CliRun run = runCli({u"--book"_s, path(u"example.zhibu"_s), u"--account"_s, u"secretary"_s,
                                   u"--password-stdin"_s, u"members"_s},
                                  password);
        QCOMPARE(run.exitCode, 1);
    }

    void aStatementIsWrittenLookedAtAndRefusedWhenABitIsChanged() {
        const QString file = path(u"one.zbhours"_s);
        QVERIFY(asSecretary({u"report"_s, u"statements"_s, u"--below"_s, u"--as-of"_s, u"2020-11-18"_s,
                             u"--member"_s, u"P00001"_s, u"-o"_s, file},
                            password)
                    .exitCode == 0);
        const CliRun seen = runCli({u"statement"_s, u"verify"_s, file});
        QVERIFY2(seen.exitCode == 0, qPrintable(seen.messages));
        QVERIFY(seen.messages.contains(u"not registered"_s));
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(bytes.seek(bytes.size() / 2));
        const QByteArray one = bytes.peek(1);
        QVERIFY(bytes.write(QByteArray(1, static_cast<char>(one[0] ^ 1))) == 1);
        bytes.close();
        QCOMPARE(runCli({u"statement"_s, u"verify"_s, file}).exitCode, 1);
    }

    void theDiagnosisAsksForNobody() {
        const CliRun run = runCli({u"--book"_s, path(u"closed.zhibu"_s), u"diagnose"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("book.accounts: yes"));
    }
};

REGISTER_TEST(accounts_test, AccountsCliTest)

} // namespace accounts_test

#include "accounts_test.moc"
