#include "ui/shell/first_run_page.h"

#include "tests/support/typing.h"
#include "tests/support/window_fixture.h"
#include "tests/ui/tab_walk.h"
#include "ui/shell/new_branch_form.h"
#include "ui/widgets/problem_label.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::WindowFixture;

namespace first_run_test {

class FirstRunTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> fixture;

    MainWindow& window() { return *fixture->window; }
    QLineEdit* field(const QString& name) {
        return window().findChild<NewBranchForm*>()->findChild<QLineEdit*>(name);
    }
    QPushButton* button(const QString& words) {
        for (QPushButton* each : window().findChildren<QPushButton*>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&').contains(words)) return each;
        }
        return nullptr;
    }
    QPushButton* openedBefore(const QString& book) {
        for (QPushButton* each : window().findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == book) return each;
        }
        return nullptr;
    }
    void type(const QString& name, const QString& text) {
        field(name)->setFocus();
        field(name)->selectAll();
        zhibu::testing::typeText(field(name), text);
    }
    QString problemOf(const QString& name) {
        const auto* label = field(name)->parentWidget()->findChild<ProblemLabel*>();
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void init() {
        fixture = std::make_unique<WindowFixture>();
        window().showFirstRun();
        fixture->show();
    }
    void cleanup() { fixture.reset(); }

    void aNewBranchIsSetUpAndItsRosterOffered() {
        QTest::mouseClick(button(u"Set up"_s), Qt::LeftButton);
        type(u"name"_s, u"演示局机关第一党支部"_s);
        type(u"code"_s, u"A01"_s);
        type(u"above_name"_s, u"演示市级机关工委"_s);
        type(u"above_code"_s, u"W"_s);
        QVERIFY(field(u"path"_s)->text().endsWith(u"演示局机关第一党支部.zhibu"_s));
        QTest::mouseClick(button(u"Create"_s), Qt::LeftButton);
        QVERIFY(window().view());
        const Ledger& ledger = window().view()->workspace().ledger();
        QCOMPARE(ledger.home().name, u"演示局机关第一党支部"_s);
        QCOMPARE(ledger.home().kind, OrganizationKind::branch);
        const Organization* above = ledger.office().organizationByCode(u"W"_s);
        QVERIFY(above && ledger.home().parent == above->id);
        QCOMPARE(above->kind, OrganizationKind::organ_committee);
        QVERIFY(QFile::exists(fixture->path(u"演示局机关第一党支部.zhibu"_s)));
        QCOMPARE(window().view()->currentName(), u"members"_s);
    }

    void aSlipFromAboveGivesTheBookItsIdentity() {
        const QByteArray id = "0190a3f2c4d57e8f90a1b2c3d4e5f607";
        QFile slip(fixture->path(u"一支部.zbslip"_s));
        QVERIFY(slip.open(QIODevice::WriteOnly));
        slip.write("zhibu-slip 1\nid=" + id +
                   "\nname=B\ncode=B01\nkind=general_branch\nabove_name=C\n"
                   "above_code=C01\nabove_kind=organ_committee\n");
        slip.close();
        fixture->dialogs.fileToOpen = slip.fileName();
        QTest::mouseClick(button(u"Set up"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"slip from above"_s), Qt::LeftButton);
        QCOMPARE(field(u"above_code"_s)->text(), u"C01"_s);
        QTest::mouseClick(button(u"Create"_s), Qt::LeftButton);
        QVERIFY(window().view());
        const Organization& home = window().view()->workspace().ledger().home();
        QCOMPARE(home.id.toString(), QString::fromLatin1(id));
        QCOMPARE(home.kind, OrganizationKind::general_branch);
    }

    void theRosterCanWait() {
        fixture->dialogs.answer = false;
        QTest::mouseClick(button(u"Set up"_s), Qt::LeftButton);
        type(u"name"_s, u"支部"_s);
        type(u"code"_s, u"A01"_s);
        QTest::mouseClick(button(u"Create"_s), Qt::LeftButton);
        QVERIFY(window().view());
        QCOMPARE(window().view()->currentName(), u"workbench"_s);
        QVERIFY(!window().view()->workspace().ledger().home().parent);
    }

    void whatIsWrongIsSaidAsOneLeavesTheField() {
        QTest::mouseClick(button(u"Set up"_s), Qt::LeftButton);
        field(u"name"_s)->setFocus();
        QVERIFY(problemOf(u"name"_s).isEmpty());
        QTest::keyClick(field(u"name"_s), Qt::Key_Tab);
        QTRY_VERIFY(!problemOf(u"name"_s).isEmpty());
        type(u"name"_s, u"支部"_s);
        QVERIFY(problemOf(u"name"_s).isEmpty()); // and goes as it is put right
    }

    void nothingIsCreatedWhileSomethingIsMissing() {
        QTest::mouseClick(button(u"Set up"_s), Qt::LeftButton);
        type(u"name"_s, u"支部"_s);
        type(u"above_name"_s, u"工委"_s);
        QTest::mouseClick(button(u"Create"_s), Qt::LeftButton);
        QVERIFY(!window().view());
        QVERIFY(!problemOf(u"code"_s).isEmpty());
        QVERIFY(!problemOf(u"above_code"_s).isEmpty());
        QCOMPARE(QApplication::focusWidget(), field(u"code"_s));
        QCOMPARE(QDir(fixture->folder.path()).entryList(QDir::Files).size(), 0);
    }

    void aFileThatExistsIsNotWrittenOver() {
        QVERIFY(fixture->emptyBook(u"there.zhibu"_s).ok());
        QTest::mouseClick(button(u"Set up"_s), Qt::LeftButton);
        type(u"name"_s, u"支部"_s);
        type(u"code"_s, u"A01"_s);
        fixture->dialogs.fileToSave = fixture->path(u"there.zhibu"_s);
        QTest::mouseClick(button(u"Choose"_s), Qt::LeftButton);
        QVERIFY(!problemOf(u"path"_s).isEmpty());
        QTest::mouseClick(button(u"Create"_s), Qt::LeftButton);
        QVERIFY(!window().view());
    }

    void aFolderThatCannotBeWrittenIsSaidBesideTheFile() {
        QTest::mouseClick(button(u"Set up"_s), Qt::LeftButton);
        type(u"name"_s, u"支部"_s);
        type(u"code"_s, u"A01"_s);
        type(u"path"_s, u"/proc/nowhere/a.zhibu"_s);
        QTest::mouseClick(button(u"Create"_s), Qt::LeftButton);
        QVERIFY(!window().view());
        QVERIFY(!problemOf(u"path"_s).isEmpty());
    }

    void theExampleOpens() {
        QTest::mouseClick(button(u"example"_s), Qt::LeftButton);
        QVERIFY(window().view());
        QVERIFY(window().view()->workspace().ledger().office().members().size() > 10);
    }

    void aBookIsOpenedFromTheDialogAndFromTheList() {
        fixture->dialogs.fileToOpen = *fixture->emptyBook();
        QTest::mouseClick(button(u"Open a book"_s), Qt::LeftButton);
        QVERIFY(window().view());
        window().closeBook();
        QTest::mouseClick(openedBefore(u"branch"_s), Qt::LeftButton);
        QVERIFY(window().view());
    }

    void backLeadsToTheDoors() {
        QTest::mouseClick(button(u"Set up"_s), Qt::LeftButton);
        QVERIFY(button(u"Create"_s));
        QTest::mouseClick(button(u"Back"_s), Qt::LeftButton);
        QVERIFY(!button(u"Create"_s));
        QVERIFY(button(u"Set up"_s));
    }
};

REGISTER_TEST(first_run_test, FirstRunTest)

} // namespace first_run_test

#include "first_run_test.moc"
