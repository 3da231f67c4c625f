#include "tests/support/typing.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/activities/activities_page.h"
#include "ui/pages/activities/completeness_panel.h"
#include "ui/pages/activities/draft_editor.h"
#include "ui/pages/activities/draft_form.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/pages/import/import_session.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/training/hours_model.h"
#include "ui/shell/new_branch_form.h"
#include "ui/shell/window_menu.h"
#include "ui/widgets/month_matrix.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::Keyboard;
using zhibu::testing::typeText;
using zhibu::testing::WindowFixture;

namespace whole_way_test {

namespace {

constexpr int november = 11;

const char roster[] = "党员编号,姓名,性别,入党日期,转正日期,党支部,进入支部日期\n"
                      "P01,王伟,男,2001-07-01,2002-07-01,演示局机关第一党支部,2016-01-01\n"
                      "P02,李敏,女,2003-07-01,2004-07-01,演示局机关第一党支部,2016-01-01\n"
                      "P03,张静,女,2005-07-01,2006-07-01,演示局机关第一党支部,2016-01-01\n"
                      "P04,刘磊,男,2006-07-01,2007-07-01,演示局机关第一党支部,2017-03-01\n"
                      "P05,陈洋,男,2008-07-01,2009-07-01,演示局机关第一党支部,2017-03-01\n"
                      "P06,杨建国,男,1999-07-01,2000-07-01,演示局机关第一党支部,2017-03-01\n"
                      "P07,黄晓燕,女,2010-07-01,2011-07-01,演示局机关第一党支部,2018-09-01\n"
                      "P08,孙子涵,女,2018-07-01,2019-07-01,演示局机关第一党支部,2018-09-01\n";

} // namespace

/// One branch's way from nothing to its quarter, as a secretary goes it: every step through the real window.
class WholeWayTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> fixture;

    MainWindow& window() { return *fixture->window; }
    Ledger& ledger() { return window().view()->workspace().ledger(); }

    QPushButton* button(QWidget& parent, const QString& words) {
        for (QPushButton* each : parent.findChildren<QPushButton*>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&').contains(words)) return each;
        }
        qFatal("there is no button %s", qPrintable(words));
    }
    void click(QWidget& parent, const QString& words) {
        QTest::mouseClick(button(parent, words), Qt::LeftButton);
    }
    /// As a desktop does when a dialog or a list of suggestions closes.
    void activate() {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void goToPage(int place) {
        activate();
        QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_1 + place), Qt::AltModifier);
        QCoreApplication::processEvents();
    }

    size_t recorded() { return activityList(ledger(), Actor::owner(), {})->size(); }
    QString lacking() { return window().findChild<CompletenessPanel*>()->sentences().join(u'\n'); }

    void setUpTheBranch() {
        click(window(), u"Set up"_s);
        const auto fill = [&](const QString& name, const QString& text) {
            auto* field = window().findChild<NewBranchForm*>()->findChild<QLineEdit*>(name);
            field->setFocus();
            field->selectAll();
            typeText(field, text);
        };
        fill(u"name"_s, u"演示局机关第一党支部"_s);
        fill(u"code"_s, u"A01"_s);
        click(window(), u"Create"_s); // the question about the roster is answered with yes
    }

    void bringInTheRoster() {
        QFile file(fixture->path(u"花名册.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(roster);
        file.close();
        QTRY_VERIFY(window().findChild<ImportDialog*>());
        auto& dialog = *window().findChild<ImportDialog*>();
        fixture->dialogs.fileToOpen = file.fileName();
        click(dialog, u"Choose"_s);
        auto* next = dialog.findChild<QPushButton*>(u"next"_s);
        const auto goesTo = [&dialog, next](ImportDialog::Step step) {
            QTest::mouseClick(next, Qt::LeftButton);
            const auto arrived = [&] { return dialog.step() == step && !dialog.session().isBusy(); };
            return QTest::qWaitFor(arrived, 10'000);
        };
        QVERIFY(goesTo(ImportDialog::columnsStep));
        QVERIFY(goesTo(ImportDialog::rowsStep));
        QVERIFY(goesTo(ImportDialog::resultStep));
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(!window().findChild<ImportDialog*>());
        QCOMPARE(ledger().office().members().size(), size_t{8});
    }

    /// The month before, with place, host and recorder typed: what the next record takes over.
    void recordTheFirstThemeDay() {
        goToPage(1);
        auto* page = window().findChild<ActivitiesPage*>();
        page->open({{u"new"_s, QStringList{u"theme_day"_s}}, {u"date"_s, u"2020-10-14"_s}});
        const auto fill = [&](const QString& name, const QString& text) {
            auto* field = qobject_cast<QLineEdit*>(page->editor()->form()->field(name));
            QVERIFY2(field, qPrintable(name));
            field->setFocus();
            field->selectAll();
            typeText(field, text);
            Keyboard().press(Qt::Key_Tab); // closes what is suggested
            activate();
        };
        fill(u"topic"_s, u"十月主题党日"_s);
        fill(u"place"_s, u"三楼会议室"_s);
        fill(u"starts_at"_s, u"14:30"_s);
        fill(u"ends_at"_s, u"16:30"_s);
        fill(u"host"_s, u"王伟"_s);
        fill(u"recorder"_s, u"陈洋"_s);
        Keyboard keyboard;
        page->editor()->form()->field(u"minutes"_s)->setFocus();
        keyboard.type(u"一、领学；二、研讨。"_s);
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(recorded() == 1, qPrintable(lacking()));
    }

    int recordThisMonthsThemeDay() {
        Keyboard keyboard;
        keyboard.press(Qt::Key_N, Qt::AltModifier);
        keyboard.type(u"学习贯彻《机关基层组织工作条例》"_s);
        keyboard.press(Qt::Key_A, Qt::AltModifier);
        keyboard.type(u"ll"_s); // 刘磊
        keyboard.press(Qt::Key_4);
        keyboard.type(u"出差"_s);
        keyboard.press(Qt::Key_Return);
        keyboard.type(u"szh"_s); // 孙子涵
        keyboard.press(Qt::Key_5);
        keyboard.press(Qt::Key_M, Qt::AltModifier);
        keyboard.type(u"一、领学条例第三章；二、交流研讨。"_s);
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        return keyboard.interactions;
    }

    std::optional<duties::Status> themeDayOf(int month) {
        goToPage(0);
        const auto* matrix = window().findChild<MonthMatrix*>();
        for (const MonthRow& row : matrix->rows()) {
            if (!row.title.contains(displayName(ActivityKind::theme_day))) continue;
            for (const MonthCell& cell : row.cells) {
                if (cell.firstMonth == month) return cell.status;
            }
        }
        return std::nullopt;
    }

    /// On the training page, as shown.
    QString hoursOf(const QString& name) {
        goToPage(3);
        const auto* model = window().findChild<HoursModel*>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->row(row).name == name) return model->row(row).hours.toString();
        }
        return {};
    }

    /// On the report page: the figures of the report's own cells, joined.
    QString reportOfTheQuarter() {
        goToPage(6);
        auto* page = window().findChild<ReportsPage*>();
        page->open({{u"period"_s, u"2020Q4"_s}});
        if (!QTest::qWaitFor([page] { return page->report() != nullptr; })) return {};
        QStringList words;
        for (const ReportTable& table : page->report()->tables) {
            for (const ReportRow& row : table.rows) {
                for (const ReportCell& cell : row) {
                    if (const auto* number = std::get_if<qint64>(&cell.value))
                        words += QString::number(*number);
                }
            }
        }
        return words.join(u' ');
    }

private Q_SLOTS:
    void init() {
        fixture = std::make_unique<WindowFixture>();
        window().showFirstRun();
        fixture->show();
    }
    void cleanup() { fixture.reset(); }

    void fromTheFirstRunToTheQuartersReportAndBack() {
        setUpTheBranch();
        QVERIFY(window().view());
        bringInTheRoster();
        recordTheFirstThemeDay();
        QVERIFY(themeDayOf(november) != duties::Status::met);
        QCOMPARE(hoursOf(u"李敏"_s), u"2"_s);
        const QString reportBefore = reportOfTheQuarter();

        goToPage(1);
        const int interactions = recordThisMonthsThemeDay();
        QVERIFY2(interactions <= 12, qPrintable(QString::number(interactions)));
        QVERIFY2(recorded() == 2, qPrintable(lacking()));
        const auto records = *activityList(ledger(), Actor::owner(), {.newestFirst = true, .limit = 1});
        QCOMPARE(records.front().expected, 8);
        QCOMPARE(records.front().present, 6);

        QCOMPARE(themeDayOf(november), duties::Status::met);
        QCOMPARE(hoursOf(u"李敏"_s), u"4"_s);
        QCOMPARE(hoursOf(u"刘磊"_s), u"2"_s);   // on leave
        QCOMPARE(hoursOf(u"孙子涵"_s), u"2"_s); // absent
        const QString report = reportOfTheQuarter();
        QVERIFY2(report != reportBefore, qPrintable(report));

        QAction* undo = window().menus()->undoAction();
        QVERIFY2(undo->text().contains(displayName(ActivityKind::theme_day)), qPrintable(undo->text()));
        undo->trigger();
        QVERIFY(themeDayOf(november) != duties::Status::met);
        QCOMPARE(hoursOf(u"李敏"_s), u"2"_s);
        QCOMPARE(reportOfTheQuarter(), reportBefore);
        QVERIFY2(fixture->dialogs.codes.isEmpty(), qPrintable(fixture->dialogs.shown.join(u'\n')));
    }
};

REGISTER_TEST(whole_way_test, WholeWayTest)

} // namespace whole_way_test

#include "whole_way_test.moc"
