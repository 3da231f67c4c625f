#include "tests/cli/cli_run.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using zhibu::testing::CliRun;
using zhibu::testing::runCli;

namespace package_help_test {

class PackageHelpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandShowsAnExampleOfItself() {
        const QStringList commands{u"export"_s,  u"check"_s,     u"key"_s,      u"sent"_s,    u"answer"_s,
                                   u"extract"_s, u"verify"_s,    u"import"_s,   u"accept"_s,  u"choose"_s,
                                   u"return"_s,  u"receipt"_s,   u"register"_s, u"release"_s, u"office"_s,
                                   u"revoke"_s,  u"keys"_s,      u"list"_s,     u"rate"_s,    u"missing"_s,
                                   u"flags"_s,   u"deadlines"_s, u"settle"_s};
        for (const QString& command : commands) {
            const CliRun help = runCli({u"package"_s, command, u"--help"_s});
            const QString last = QString::fromUtf8(help.output.trimmed()).section(u'\n', -1);
            QVERIFY2(last.contains(u" package %1"_s.arg(command)), qPrintable(command + u": "_s + last));
        }
    }
};

REGISTER_TEST(package_help_test, PackageHelpTest)

} // namespace package_help_test

#include "package_help_test.moc"
