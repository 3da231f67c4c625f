#include "ui/pages/organizations/organizations_page.h"

#include "core/storage/organization_repository.h"
#include "tests/ui/structure/structure_stage.h"
#include "ui/pages/organizations/organizations_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace organizations_page_test {

namespace {

using Stage = StructureStage<OrganizationsPage>;

Date day(int month, int dayOfMonth) {
    return *Date::of(2020, month, dayOfMonth);
}

} // namespace

class OrganizationsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTreeShowsTheGroupsWithTheirHeads() {
        Stage stage;
        auto* model = stage.page->findChild<OrganizationsModel*>();
        QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 1);
        const QModelIndex root = model->index(0, 0);
        QCOMPARE(model->rowCount(root), 2);
        QCOMPARE(root.siblingAtColumn(OrganizationsModel::members).data().toInt(), 25);
        stage.page->refresh();
    }

    void aGroupIsSetUpAndTheDayBeforeItIsNotThere() {
        Stage stage;
        auto* model = stage.page->findChild<OrganizationsModel*>();
        VerbDialog* dialog = askNewOrganization(stage.workspace, stage.branch.home(), stage.page);
        dialog->press(); // nothing is filled in
        QVERIFY(dialog->isVisible());
        typeText(dialog->findChild<QLineEdit*>(u"name"_s), u"第三党小组"_s);
        typeText(dialog->findChild<QLineEdit*>(u"code"_s), u"B001-3"_s);
        dialog->press();
        Stage::settle();
        QCOMPARE(model->rowCount(model->index(0, 0)), 3);
        QLineEdit* on = stage.page->findChildren<DateField*>().front()->field();
        on->setFocus();
        QTest::keyClicks(on, u"2020-11-17"_s);
        QTest::keyClick(on, Qt::Key_Tab);
        Stage::settle();
        QCOMPARE(model->rowCount(model->index(0, 0)), 2);
    }

    void draggingAsksForTheDayBeforeAnythingMoves() {
        Stage stage;
        std::optional<OrganizationId> second;
        std::optional<OrganizationId> above;
        stage.branch.change([&](Transaction& transaction) {
            above = transaction.ids.next<OrganizationId>();
            second = transaction.ids.next<OrganizationId>();
            organization_repository::insert(transaction,
                                            Organization{.id = *above,
                                                         .name = u"演示局党组"_s,
                                                         .code = u"L"_s,
                                                         .kind = OrganizationKind::leading_group});
            organization_repository::insert(
                transaction,
                Organization{.id = *second, .name = u"二支部"_s, .code = u"B009"_s, .parent = above});
            Organization home = stage.ledger().home();
            home.parent = above;
            organization_repository::update(transaction, home);
        });
        stage.workspace.choose(*above, 2020);
        Stage::settle();
        auto* model = stage.page->findChild<OrganizationsModel*>();
        const QModelIndex group = model->indexOf(stage.branch.groups[0]);
        const std::unique_ptr<QMimeData> dragged(model->mimeData({group}));
        QVERIFY(!model->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model->indexOf(*second)));
        VerbDialog* dialog = stage.dialog();
        QVERIFY(dialog);
        QVERIFY(stage.ledger().office().organization(stage.branch.groups[0])->parent == stage.branch.home());
        dialog->press();
        Stage::settle();
        QVERIFY(stage.ledger().office().organization(stage.branch.groups[0])->parent == *second);
        QVERIFY(stage.ledger().book().undo(Actor::owner()).empty());
        QVERIFY(stage.ledger().office().organization(stage.branch.groups[0])->parent == stage.branch.home());
    }

    void splittingByTickingMembers() {
        Stage stage;
        stage.branch.change([&](Transaction& transaction) {
            const auto above = transaction.ids.next<OrganizationId>();
            organization_repository::insert(transaction,
                                            Organization{.id = above,
                                                         .name = u"工委"_s,
                                                         .code = u"W"_s,
                                                         .kind = OrganizationKind::work_committee});
            Organization home = stage.ledger().home();
            home.parent = above;
            organization_repository::update(transaction, home);
        });
        VerbDialog* dialog =
            askOrganization(stage.workspace, OrganizationVerb::split, stage.branch.home(), stage.page);
        typeText(dialog->findChild<QLineEdit*>(u"name"_s), u"二支部"_s);
        typeText(dialog->findChild<QLineEdit*>(u"code"_s), u"B009"_s);
        dialog->press();
        QVERIFY(dialog->isVisible()); // nobody is ticked
        auto* people = dialog->findChild<QListWidget*>(u"members"_s);
        for (int i = 0; i < 6; ++i)
            people->item(i)->setCheckState(Qt::Checked);
        dialog->press();
        Stage::settle();
        QCOMPARE(stage.ledger().office().membersOf(stage.branch.home(), day(11, 18)).size(), size_t{19});
    }
};

REGISTER_TEST(organizations_page_test, OrganizationsPageTest)

} // namespace organizations_page_test

#include "organizations_page_test.moc"
