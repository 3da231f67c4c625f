#include "tests/cli/cli_run.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using zhibu::testing::CliRun;
using zhibu::testing::runCli;

namespace import_test {

/// An office's own roster and the empty forms, without a window.
class ImportTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder;

    QString path(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QString& text) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) qFatal("cannot write");
        return file.fileName();
    }
    CliRun import(const QString& book, const QStringList& arguments) const {
        return runCli(QStringList{u"--book"_s, path(book), u"import"_s} + arguments);
    }

private Q_SLOTS:
    void initTestCase() {
        for (const auto& [book, kind] :
             {std::pair(u"branch.zhibu"_s, u"branch"_s), std::pair(u"office.zhibu"_s, u"organ_committee"_s)})
            QCOMPARE(runCli({u"--book"_s, path(book), u"init"_s, u"--name"_s, u"演示局组织"_s, u"--kind"_s,
                             kind, u"--code"_s, u"A"_s})
                         .exitCode,
                     0);
    }

    void aRosterWithoutTheBranchIsThatOfTheHomeBranch() {
        const QString roster = write(u"花名册.csv"_s, u"姓名,入党日期\n王伟,1995.07.01\n合计 1人,\n"_s);
        const CliRun done = import(u"branch.zhibu"_s, {u"members"_s, roster});
        QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
        QVERIFY2(done.messages.contains(u"演示局组织"_s), qPrintable(done.messages));
        QVERIFY2(done.messages.contains(u"合计 1人"_s), qPrintable(done.messages));
    }

    void inTheBookOfAnOfficeItIsSaidWithOrg() {
        const QString branches =
            write(u"组织.csv"_s, u"组织名称,组织代码,组织类别,上级组织代码\n第一党支部,B1,党支部,A\n"_s);
        QCOMPARE(import(u"office.zhibu"_s, {u"organizations"_s, branches}).exitCode, 0);
        const QString roster = write(u"一支部.csv"_s, u"姓名,入党日期\n王伟,1995.07.01\n"_s);
        const CliRun refused = import(u"office.zhibu"_s, {u"members"_s, roster});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.messages.contains(u"--org"_s), qPrintable(refused.messages));
        QCOMPARE(import(u"office.zhibu"_s, {u"members"_s, roster, u"--org"_s, u"B1"_s}).exitCode, 0);
        QCOMPARE(import(u"office.zhibu"_s, {u"members"_s, roster, u"--org"_s, u"nowhere"_s}).exitCode, 1);
    }

    void anEmptyFormIsSavedAndNeverReplacesAFile() {
        const QString form = path(u"名册.xlsx"_s);
        QCOMPARE(runCli({u"import"_s, u"members"_s, u"--template"_s, form}).exitCode, 0);
        QVERIFY(QFile::exists(form));
        QCOMPARE(runCli({u"import"_s, u"members"_s, u"--template"_s, form}).exitCode, 1);
        QCOMPARE(runCli({u"import"_s, u"members"_s}).exitCode, 2);
    }
};

REGISTER_TEST(import_test, ImportTest)

} // namespace import_test

#include "import_test.moc"
