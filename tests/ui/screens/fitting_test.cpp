#include "tests/support/window_fixture.h"
#include "tests/ui/screens/fit_faults.h"
#include "ui/shell/scenes.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/room.h"

#include <QApplication>
#include <QBoxLayout>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::fitFaults;
using zhibu::testing::WindowFixture;

static void initFittingTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace fitting_test {

void settle(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < milliseconds);
}

class FittingTest : public QObject {
    Q_OBJECT

    QTranslator words;
    QTemporaryDir folder;
    QString book;

    /// A dialog has the least of all the room in either direction; the window is made each size in turn.
    QStringList faultsOf(const Scene& scene, const QList<QSize>& sizes) const {
        QSize least = sizes.first();
        for (const QSize& size : sizes)
            least = least.boundedTo(size);
        const GivenRoom room(least);
        WindowFixture fixture;
        MainWindow& window = *fixture.window;
        window.resize(sizes.first());
        window.showFirstRun();
        window.QWidget::show();
        QString opened = book;
        if (scene.changesBook) {
            opened = fixture.path(u"opened.zhibu"_s);
            QFile::copy(book, opened);
        }
        if (!scene.withoutBook && !window.openBook(opened)) return {u"the book does not open"_s};
        settle(10);
        QWidget* subject = scene.prepare(window);
        if (!subject) return {u"not prepared"_s};
        settle(40);
        QStringList faults;
        if (subject != &window) {
            if (subject->width() > least.width() || subject->height() > least.height())
                faults += u"%1 × %2 is larger than the screen"_s.arg(subject->width()).arg(subject->height());
            faults += fitFaults(*subject);
        }
        for (const QSize& size : subject == &window ? sizes : QList<QSize>()) {
            // On a busy machine the platform's answer to the size before may come after this one was asked
            // for.
            for (int round = 0; round < 50 && (round == 0 || window.size() != size); ++round) {
                window.resize(size);
                settle(20);
            }
            const QString at = u" (at %1 × %2)"_s.arg(size.width()).arg(size.height());
            if (window.size() != size)
                faults += u"the window stays at %1 × %2"_s.arg(window.width()).arg(window.height()) + at;
            for (const QString& each : fitFaults(window))
                faults += each + at;
        }
        if (subject != &window) subject->close();
        settle(0);
        return faults;
    }

private Q_SLOTS:
    void initTestCase() {
        initFittingTranslations();
        QVERIFY(words.load(u":/i18n/zhibu_zh_CN.qm"_s));
        QCoreApplication::installTranslator(&words);
        const WindowFixture maker;
        const Result<QString> made = maker.exampleBook();
        QVERIFY(made);
        book = folder.filePath(u"example.zhibu"_s);
        QVERIFY(QFile::copy(*made, book));
    }
    void cleanup() { applyAppearance(*qApp, Theme::light, QApplication::palette()); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&words); }

    void whatIsCutIsFound() {
        QWidget form;
        form.resize(300, 200);
        auto* cut = new QLabel(u"这句话放不下，因为它比给它的地方长"_s, &form);
        cut->setGeometry(10, 10, 80, 20);
        auto* wrapped = new QLabel(u"这句话分成几行也放不下，因为只给了它一行"_s, &form);
        wrapped->setWordWrap(true);
        wrapped->setGeometry(10, 40, 80, 20);
        auto* told = new QLabel(u"这句话放不下，但是提示里有全文"_s, &form);
        told->setToolTip(told->text());
        told->setGeometry(10, 70, 80, 20);
        auto* whole = new QLabel(u"放得下"_s, &form);
        whole->setGeometry(10, 100, 80, 20);
        form.show();
        const QStringList faults = fitFaults(form);
        QCOMPARE(faults.size(), 2);
        QVERIFY(faults[0].contains(u"这句话放不下，因为"_s));
        QVERIFY(faults[1].contains(u"分成几行"_s));
    }

    void fieldsButtonsAndHeadingsAreMeasuredToo() {
        QWidget form;
        form.resize(400, 300);
        auto* field = new QLineEdit(u"演示局机关第一党支部委员会"_s, &form);
        field->setGeometry(10, 10, 60, 30);
        QPushButton* button = plainButton(u"填写投票与计票结果"_s, &form);
        button->setGeometry(10, 50, 60, 30);
        auto* table = new QTableWidget(1, 1, &form);
        table->setHorizontalHeaderLabels({u"本单位上报时间"_s});
        table->setColumnWidth(0, 30);
        table->setGeometry(10, 90, 200, 100);
        form.show();
        QCOMPARE(fitFaults(form).size(), 3);
    }

    void whatIsOutsideOrUnderAnotherIsFound() {
        QWidget form;
        form.resize(300, 100);
        QPushButton* below = plainButton(u"录入"_s, &form);
        below->setGeometry(10, 90, 80, 30);
        QPushButton* first = plainButton(u"甲"_s, &form);
        first->setGeometry(10, 10, 80, 30);
        QPushButton* second = plainButton(u"乙"_s, &form);
        second->setGeometry(60, 10, 80, 30);
        form.show();
        const QStringList faults = fitFaults(form);
        QCOMPARE(faults.size(), 2);
        QVERIFY(faults[0].contains(u"out of sight"_s));
        QVERIFY(faults[1].contains(u"cover"_s));
    }

    // 1366 × 768 at 100 %, which is as many logical pixels as 2732 × 1536 at 200 %, and at 125 %; a small
    // screen of old; and the largest text.
    void everythingFits_data() {
        QTest::addColumn<QList<QSize>>("sizes");
        QTest::addColumn<double>("text");
        QTest::newRow("usual text") << QList<QSize>{{1093, 614}, {1024, 700}, {1366, 768}} << 1.0;
        QTest::newRow("largest text") << QList<QSize>{{1366, 768}} << 1.3;
    }
    void everythingFits() {
        QFETCH(QList<QSize>, sizes);
        QFETCH(double, text);
        applyAppearance(*qApp, Theme::light, QApplication::palette(), text);
        const QString only = qEnvironmentVariable("ZHIBU_SCENE");
        int faults = 0;
        for (const Scene& scene : allScenes()) {
            if (!scene.name.startsWith(only)) continue;
            for (const QString& each : faultsOf(scene, sizes)) {
                qWarning("%s: %s", qPrintable(scene.name), qPrintable(each));
                ++faults;
            }
        }
        QCOMPARE(faults, 0);
    }
};

REGISTER_TEST(fitting_test, FittingTest)

} // namespace fitting_test

#include "fitting_test.moc"
