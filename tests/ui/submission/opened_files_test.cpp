#include "ui/shell/opened_files.h"

#include "tests/support/office_above.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/submission/submission_page.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/verb_dialog.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTabWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::OfficeAbove;
using zhibu::testing::WindowFixture;

namespace opened_files_test {

/// Files of reporting that are opened or dropped lead to the page they belong to.
class OpenedFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        fixture = std::make_unique<WindowFixture>();
        office = std::make_unique<OfficeAbove>(fixture->clock);
        const auto made = fixture->emptyBook();
        QVERIFY(made);
        book = *made;
    }
    void cleanup() {
        fixture.reset();
        office.reset();
    }

    void whatNeedsABookIsKnownByItsEnding() {
        for (const QString& name : {u"a.zbpkg"_s, u"a.zbreceipt"_s, u"a.ZBKEY"_s})
            QVERIFY2(needsBook(name), qPrintable(name));
        for (const QString& name : {u"a.zhibu"_s, u"a.zbhours"_s, u"a.pdf"_s})
            QVERIFY2(!needsBook(name), qPrintable(name));
    }

    void aSlipDroppedOnTheWindowOpensTheFormForTheOfficeAbove() {
        QVERIFY(window().openBook(book));
        fixture->show();
        drop(office->slipFile());
        QCOMPARE(window().view()->currentName(), u"submission"_s);
        auto* page = qobject_cast<SubmissionPage*>(window().view()->currentPage());
        QCOMPARE(page->findChild<QTabWidget*>()->currentIndex(), int{SubmissionPage::sealTab});
        QVERIFY(page->findChild<VerbDialog*>());
    }

    void aReceiptLeadsToWhatWasHandedIn() {
        QVERIFY(window().openBook(book));
        fixture->show();
        QFile file(fixture->path(u"other.zbreceipt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
        file.close();
        window().openFiles({file.fileName()});
        QCOMPARE(window().view()->currentName(), u"submission"_s);
        QVERIFY(!fixture->dialogs.shown.isEmpty()); // it is no receipt, and that is said
    }

    void withoutABookItWaitsForOne() {
        window().showFirstRun();
        fixture->show();
        window().openFiles({office->slipFile()});
        QVERIFY(!window().status()->message().isEmpty());
        QVERIFY(window().openBook(book));
        QCOMPARE(window().view()->currentName(), u"submission"_s);
        window().closeBook();
        QVERIFY(window().openBook(book));
        QCOMPARE(window().view()->currentName(), u"workbench"_s); // and does not come again
    }

    void aBookThatIsDroppedIsOpened() {
        window().showFirstRun();
        fixture->show();
        drop(book);
        QVERIFY(window().view());
    }

    void anythingElseIsLeftAlone() {
        QVERIFY(window().openBook(book));
        fixture->show();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(fixture->path(u"list.xlsx"_s))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QVERIFY(!enter.isAccepted());
    }

private:
    MainWindow& window() { return *fixture->window; }
    void drop(const QString& path) {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &dropped);
    }

    std::unique_ptr<WindowFixture> fixture;
    std::unique_ptr<OfficeAbove> office;
    QString book;
};

REGISTER_TEST(opened_files_test, OpenedFilesTest)

} // namespace opened_files_test

#include "opened_files_test.moc"
