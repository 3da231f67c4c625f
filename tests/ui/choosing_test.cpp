#include "tests/support/test_registry.h"
#include "tests/support/typing.h"
#include "ui/widgets/organization_picker.h"
#include "ui/widgets/organization_tree.h"
#include "ui/widgets/person_field.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::Keyboard;

namespace choosing_test {

namespace {

struct Office {
    IdFactory ids{7};
    std::vector<Organization> organizations;
    OrganizationId add(const QString& name, const QString& code, std::optional<OrganizationId> parent = {}) {
        const OrganizationId id = ids.next<OrganizationId>();
        organizations.push_back({.id = id, .name = name, .code = code, .parent = parent});
        return id;
    }
};

} // namespace

class ChoosingTest : public QObject {
    Q_OBJECT

    Office office;
    std::optional<OrganizationId> top;
    std::optional<OrganizationId> second;

    std::vector<Person> people() {
        IdFactory ids(3);
        return {{ids.next<MemberId>(), u"张三"_s, u"A001"_s, u"书记"_s},
                {ids.next<MemberId>(), u"王伟"_s, u"A002"_s, u"第一组"_s},
                {ids.next<MemberId>(), u"王伟"_s, u"A003"_s, u"第二组"_s},
                {ids.next<MemberId>(), u"单雄"_s, u"A004"_s, {}}};
    }

private Q_SLOTS:
    void initTestCase() {
        top = office.add(u"演示局机关党委"_s, u"A"_s);
        office.add(u"第一党支部"_s, u"A01"_s, top);
        second = office.add(u"第二党支部"_s, u"A02"_s, top);
        office.add(u"离退休干部党支部"_s, u"A09"_s, top);
    }

    void anOrganisationIsFoundByPinyin() {
        OrganizationPicker picker;
        picker.setOrganizations(office.organizations);
        picker.setCurrent(*top);
        picker.resize(240, 30);
        picker.show();
        QSignalSpy picked(&picker, &OrganizationPicker::picked);
        QTest::mouseClick(picker.findChild<QPushButton*>(), Qt::LeftButton);
        auto* tree = picker.findChild<OrganizationTree*>();
        QVERIFY(tree && tree->isVisible());
        auto* search = tree->findChild<QLineEdit*>();
        QTest::keyClicks(search, u"dedzb"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(*picker.current(), *second);
        QCOMPARE(picker.findChild<QPushButton*>()->text(), u"第二党支部"_s);
    }

    void theListOpensAtTheChoiceAndGoesByArrows() {
        OrganizationPicker picker;
        picker.setOrganizations(office.organizations);
        picker.setCurrent(*second);
        picker.show();
        QTest::keyClick(picker.findChild<QPushButton*>(), Qt::Key_Down);
        auto* tree = picker.findChild<OrganizationTree*>();
        QCOMPARE(tree->findChild<QTreeView*>()->currentIndex().data().toString(), u"第二党支部"_s);
        QTest::keyClick(tree->findChild<QLineEdit*>(), Qt::Key_Down);
        QTest::keyClick(tree->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(picker.findChild<QPushButton*>()->text(), u"离退休干部党支部"_s);
    }

    void anOrganisationThatWentAwayIsNoLongerChosen() {
        OrganizationPicker picker;
        picker.setOrganizations(office.organizations);
        picker.setCurrent(*second);
        picker.setOrganizations({office.organizations.front()});
        QVERIFY(!picker.current());
    }

    void peopleAreFoundByNameInitialsPinyinAndNumber() {
        const std::vector<Person> persons = people();
        std::vector<NameKeys> keys;
        keys.reserve(persons.size());
        for (const Person& person : persons)
            keys.push_back(nameKeys(person.name));
        QCOMPARE(personsMatching(u"zs"_s, persons, keys), std::vector<int>{0});
        QCOMPARE(personsMatching(u"zhang"_s, persons, keys), std::vector<int>{0});
        QCOMPARE(personsMatching(u"王"_s, persons, keys), (std::vector<int>{1, 2}));
        QCOMPARE(personsMatching(u"shan"_s, persons, keys), std::vector<int>{3});
        QCOMPARE(personsMatching(u"a003"_s, persons, keys), std::vector<int>{2});
        QVERIFY(personsMatching(u"xyz"_s, persons, keys).empty());
    }

    void aChosenPersonIsThatMember() {
        PersonField field;
        field.setPersons(people());
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QTest::keyClicks(&field, u"zs"_s);
        auto* popup = field.findChild<QCompleter*>()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(field.text(), u"张三"_s);
        QCOMPARE(field.value().member, std::optional(people()[0].member));
    }

    void tabTakesWhatPinyinSuggestsAndLeavesAnOutsidersNameAlone() {
        QWidget frame;
        auto* row = new QHBoxLayout(&frame);
        PersonField left;
        PersonField right;
        for (PersonField* field : {&left, &right}) {
            field->setPersons(people());
            row->addWidget(field);
        }
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        Keyboard keyboard;
        left.setFocus();
        keyboard.type(u"zs"_s);
        keyboard.press(Qt::Key_Tab);
        QCOMPARE(left.text(), u"张三"_s);
        QCOMPARE(left.value().member, std::optional(people()[0].member));
        QVERIFY(right.hasFocus());
        keyboard.type(u"张"_s); // somebody else's surname, or name
        keyboard.press(Qt::Key_Tab);
        QCOMPARE(right.text(), u"张"_s);
        QVERIFY(!right.value().member);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void aNameTypedInFullIsTheMemberWhereOnlyOneHasIt() {
        PersonField field;
        field.setPersons(people());
        field.setText(u"张三"_s);
        QCOMPARE(field.value().member, std::optional(people()[0].member));
        field.setText(u"王伟"_s); // two of them
        QVERIFY(!field.value().member);
        QCOMPARE(field.value().text, u"王伟"_s);
        field.setText(u"外请教授"_s);
        QVERIFY(!field.value().member);
    }

    void typingOverAChoiceForgetsIt() {
        PersonField field;
        field.setPersons(people());
        field.setValue({.member = people()[1].member, .text = {}});
        QCOMPARE(field.text(), u"王伟"_s);
        QCOMPARE(field.value().member, std::optional(people()[1].member));
        field.show();
        QTest::keyClicks(&field, u"x"_s);
        QVERIFY(!field.value().member);
    }
};

REGISTER_TEST(choosing_test, ChoosingTest)

} // namespace choosing_test

#include "choosing_test.moc"
