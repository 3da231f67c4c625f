#include "ui/pages/members/members_page.h"

#include "core/usecases/lists.h"
#include "tests/ui/members/members_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/members/member_card.h"
#include "ui/pages/members/members_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::buttonWith;
using zhibu::testing::MembersStage;

namespace members_page_test {

class MembersPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MembersStage> stage;
    MembersPage* page = nullptr;
    QTableView* table = nullptr;
    QLineEdit* search = nullptr;
    MembersModel* model = nullptr;

    void showOffice() {
        stage = std::make_unique<MembersStage>(MembersStage::office());
        stage->bring(ImportKind::organizations, u"example/organizations.csv"_s);
        stage->bring(ImportKind::members, u"example/members.csv"_s);
        stage->bring(ImportKind::terms, u"example/terms.csv"_s);
        stage->bring(ImportKind::activities, u"example/activities.csv"_s);
        show();
    }
    void show() {
        page = stage->show();
        table = page->findChild<QTableView*>();
        search = page->findChild<QLineEdit*>();
        model = page->findChild<MembersModel*>();
    }
    void choose(const QString& code) {
        stage->workspace->choose(*stage->ledger->organizationByCode(code), 2020);
        QCoreApplication::processEvents();
    }
    QStringList names() const {
        QStringList list;
        for (int row = 0; row < model->rowCount(); ++row)
            list += model->row(row).name;
        return list;
    }
    QString onCard() const {
        QStringList words;
        for (const QLabel* label : page->findChild<MemberCard*>()->findChildren<QLabel*>())
            words += label->text();
        return words.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { showOffice(); }
    void init() {
        if (!stage || !model->total()) showOffice();
        choose(u"W"_s);
        search->clear();
    }
    void cleanupTestCase() { stage.reset(); }

    void rowsAreThoseOfTheCommandLine() {
        const auto rows = memberList(*stage->ledger, Actor::owner(), stage->workspace->organization(),
                                     *Date::of(2020, 11, 18));
        QCOMPARE(model->total(), static_cast<int>(rows->size()));
        QVERIFY(rows->size() > 100);
        stage->grab(*stage->frame, u"members_office.png"_s);
        QVERIFY(!table->isColumnHidden(static_cast<int>(RosterColumn::branch)));
        choose(u"B00000"_s);
        QCOMPARE(model->total(), 15);
        QVERIFY(table->isColumnHidden(static_cast<int>(RosterColumn::branch)));
        stage->grab(*stage->frame, u"members_branch.png"_s);
        QVERIFY(!table->horizontalScrollBar()->isVisible());
        QVERIFY(table->rowHeight(0) >= 28);
    }

    void modelKeepsItsPromisesWhileRowsAreChosenAndOrdered() {
        MembersModel fresh;
        QAbstractItemModelTester tester(&fresh);
        fresh.setRoster(*memberRoster(*stage->ledger, Actor::owner(), stage->workspace->organization(),
                                      *Date::of(2020, 11, 18)));
        const QPersistentModelIndex kept = fresh.index(3, 0);
        const QByteArray id = kept.data(MembersModel::idRole).toByteArray();
        for (int column = 0; column < MembersModel::columns; ++column) {
            fresh.sort(column, Qt::DescendingOrder);
            QCOMPARE(kept.data(MembersModel::idRole).toByteArray(), id);
        }
        fresh.setNameOrder(NameOrder::strokes);
        QCOMPARE(kept.data(MembersModel::idRole).toByteArray(), id);
        fresh.filter({.text = u"zh"_s});
        QVERIFY(fresh.rowCount() > 0 && fresh.rowCount() < fresh.total());
        QVERIFY(!fresh.data(fresh.index(0, 0), Qt::DecorationRole).isValid());
        fresh.filter({.text = u"qqqqq"_s});
        QCOMPARE(fresh.rowCount(), 0);
        fresh.setRoster({});
        QCOMPARE(fresh.total(), 0);
    }

    void nameIsFoundByPinyinAndByNumber() {
        choose(u"B00000"_s);
        QTest::keyClicks(search, u"zhouyang"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(names(), QStringList{u"周洋"_s});
        QTRY_VERIFY(onCard().startsWith(u"周洋"_s));
        search->setText(u"P00001"_s);
        QTRY_COMPARE(model->row(0).number, u"P00001"_s);
        search->setText(u"周"_s);
        QTRY_VERIFY(names().contains(u"周洋"_s));
        search->clear();
        QTRY_COMPARE(model->rowCount(), 15);
    }

    void namesStandByStrokesWhereAsked() {
        choose(u"B00000"_s);
        QComboBox* order = nullptr;
        for (QComboBox* box : page->findChildren<QComboBox*>()) {
            if (box->accessibleName() == u"Order of names") order = box;
        }
        QVERIFY(order);
        const QStringList byPinyin = names();
        const MemberId before = model->row(table->currentIndex().row()).id;
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        const QStringList byStrokes = names();
        QVERIFY(byPinyin != byStrokes);
        QVERIFY(byStrokes.indexOf(u"王伟"_s) < 0 || byStrokes.first() != byPinyin.first());
        auto roster = memberRoster(*stage->ledger, Actor::owner(), stage->workspace->organization(),
                                   *Date::of(2020, 11, 18));
        QStringList expected;
        for (const size_t index : roster->found({}, RosterColumn::name, NameOrder::strokes))
            expected += roster->rows()[index].name;
        QCOMPARE(byStrokes, expected);
        QCOMPARE(model->row(table->currentIndex().row()).id, before); // who is looked at stays so
        QTest::keyClick(order, Qt::Key_Up);
        QCOMPARE(names(), byPinyin);
    }

    void headerOrdersByItsColumn() {
        table->sortByColumn(static_cast<int>(RosterColumn::number), Qt::DescendingOrder);
        QVERIFY(model->row(0).number > model->row(model->rowCount() - 1).number);
        table->sortByColumn(static_cast<int>(RosterColumn::name), Qt::AscendingOrder);
    }

    void cardShowsTheRecordWithoutFullNumbers() {
        stage = std::make_unique<MembersStage>(MembersStage::branch());
        const QString path =
            stage->write(u"r.csv"_s, u"党员编号,姓名,所在党支部,入党日期,公民身份证号码,手机号码\n"
                                     "R1,赵一平,B1,2010-07-01,110101198503070013,13912345678\n"_s);
        QVERIFY(importFile(stage->ledger->book(), Actor::owner(), ImportKind::members, path, {}).ok());
        show();
        const QString shown = onCard();
        QVERIFY2(shown.contains(u"赵一平"_s) && shown.contains(u"110************013"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"13*******78"_s) && shown.contains(u"0 / 24"_s));
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            for (const char* property : {"text", "toolTip", "accessibleName", "accessibleDescription"}) {
                const QString words = widget->property(property).toString();
                QVERIFY(!words.contains(u"110101198503070013"_s) && !words.contains(u"13912345678"_s));
            }
        }
        stage->grab(*stage->frame, u"members_card.png"_s);
        stage.reset();
    }

    void ledToAMemberItIsChosenOrShown() {
        choose(u"B00102"_s);
        const Member* here =
            stage->ledger->office().membersOf(stage->workspace->organization(), *Date::of(2020, 11, 18))[2];
        search->setText(u"qqqq"_s);
        QTRY_COMPARE(model->rowCount(), 0);
        page->open({{u"member"_s, here->id.toByteArray()}});
        QCOMPARE(model->row(table->currentIndex().row()).id, here->id);
        QVERIFY(onCard().startsWith(here->name));
        const Member* elsewhere = stage->ledger->office().memberByNumber(u"P00001"_s);
        page->open({{u"member"_s, elsewhere->id.toByteArray()}});
        QVERIFY(onCard().startsWith(elsewhere->name));
        QVERIFY(!table->currentIndex().isValid());
    }

    void aChangeOfTheBookIsShown() {
        const int before = model->total();
        const QString path = stage->write(u"one.csv"_s, u"党员编号,姓名,所在党支部,入党日期\n"
                                                        "Z9,阿新来,B00000,2010-07-01\n"_s);
        QVERIFY(importFile(stage->ledger->book(), Actor::owner(), ImportKind::members, path, {}).ok());
        QTRY_COMPARE(model->total(), before + 1);
        QVERIFY(stage->ledger->undo(Actor::owner()).empty());
        QTRY_COMPARE(model->total(), before);
    }

    void everythingIsReachedByTab() {
        const QStringList faults = zhibu::testing::tabWalkFaults(*stage->frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void emptyBranchOffersTheRoster() {
        stage = std::make_unique<MembersStage>(MembersStage::branch());
        show();
        QVERIFY(!table->isVisible());
        stage->grab(*stage->frame, u"members_empty.png"_s);
        QVERIFY(!page->importDialog());
        QTest::mouseClick(buttonWith(*page, u"Import the roster"_s), Qt::LeftButton);
        QVERIFY(page->importDialog() && page->importDialog()->isVisible());
        page->importDialog()->close();
        QTRY_VERIFY(!page->importDialog());
        page->open({{u"action"_s, u"import"_s}}); // as after setting up a branch
        QVERIFY(page->importDialog());
        stage.reset();
    }

    void sixThousandAreReadAtOnce() {
        stage = std::make_unique<MembersStage>(MembersStage::branch());
        QString text = u"党员编号,姓名,所在党支部,入党日期\n"_s;
        const QString signs = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"_s;
        for (int i = 0; i < 6000; ++i)
            text += u"M%1,%2%3%4,B1,2010-07-01\n"_s.arg(i)
                        .arg(signs[i % 20])
                        .arg(signs[(i / 20) % 20])
                        .arg(signs[(i / 400) % 20]);
        const QString path = stage->write(u"many.csv"_s, text);
        QVERIFY(importFile(stage->ledger->book(), Actor::owner(), ImportKind::members, path, {}).ok());
        show();
        QCOMPARE(model->total(), 6000);
        QElapsedTimer timer;
        timer.start();
        page->refresh();
        const qint64 refreshed = timer.restart();
        QTest::qWait(1500); // names are prepared while nobody waits
        timer.restart();
        model->filter({.text = u"wl"_s});
        const qint64 found = timer.restart();
        model->setNameOrder(NameOrder::strokes);
        const qint64 ordered = timer.restart();
        table->selectRow(5);
        qInfo("refreshed %lld ms, found %lld, ordered %lld, chosen %lld", refreshed, found, ordered,
              timer.elapsed());
        QVERIFY(refreshed < 400 && found < 100 && ordered < 100);
        stage.reset();
    }
};

REGISTER_TEST(members_page_test, MembersPageTest)

} // namespace members_page_test

#include "members_page_test.moc"
