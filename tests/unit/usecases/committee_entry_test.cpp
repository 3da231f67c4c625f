#include "core/usecases/committee_entry.h"

#include "core/domain/namesakes.h"
#include "tests/unit/usecases/import_book.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace committee_entry_test {

namespace {

const Actor owner = Actor::owner();
const Date elected = *Date::of(2019, 6, 18);

/// A branch of eight: two called 王伟, one of them on probation.
class CommitteeBranch : public ImportBook {
public:
    CommitteeBranch() : ImportBook({.name = u"演示局第一党支部"_s, .code = u"B1"_s}) {
        fill(ImportKind::members, {u"党员编号,姓名,性别,出生日期,入党日期,转正日期"_s,
                                   u"K1,王伟,男,1960-02-03,1990-07-01,1991-07-01"_s,
                                   u"K2,王伟,女,1985-04-05,2010-07-01,2011-07-01"_s,
                                   u"K3,李敏,女,1970-02-03,1995-07-01,1996-07-01"_s,
                                   u"K4,赵一平,男,1980-01-01,2005-07-01,2006-07-01"_s,
                                   u"K5,钱二,男,1980-01-01,2005-07-01,2006-07-01"_s,
                                   u"K6,孙三,男,1980-01-01,2005-07-01,2006-07-01"_s,
                                   u"K7,李四,男,1980-01-01,2005-07-01,2006-07-01"_s,
                                   u"K8,周五,男,1999-01-01,2020-07-01,2021-07-01"_s});
    }
    MemberId who(QStringView number) { return office().memberByNumber(number)->id; }
    Committee committee(std::vector<CommitteePost> posts) {
        return {{.id = book().ids().next<TermId>(),
                 .organization = ledger->home().id,
                 .number = 3,
                 .electedOn = elected},
                std::move(posts)};
    }
};

QStringList codes(const Problems& problems) {
    QStringList list;
    for (const Problem& each : problems)
        list += each.field + u' ' + each.code;
    return list;
}

} // namespace

class CommitteeEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommitteeIsEnteredAndTakenBackAsOne() {
        CommitteeBranch branch;
        const QByteArray before = branch.dump();
        const auto made = enterCommittee(*branch.ledger, owner,
                                         branch.committee({{u"post_1"_s, u"书记"_s, branch.who(u"K3")},
                                                           {u"post_2"_s, u"组织委员"_s, branch.who(u"K2")},
                                                           {u"post_3"_s, u"纪检委员"_s, branch.who(u"K2")},
                                                           {u"post_4"_s, u"宣传委员"_s, {}}}));
        QVERIFY2(made, made ? "" : qPrintable(made.problem().message));
        const Term* term = branch.office().runningTerm(branch.ledger->home().id, branch.clock.today());
        QVERIFY(term && term->id == *made);
        const auto holders = branch.office().holders(*term, branch.clock.today());
        QCOMPARE(holders.size(), size_t{3}); // the row without a name is left out
        QCOMPARE(holders.front()->from, elected);
        QCOMPARE(holders.front()->how, PositionOrigin::elected);
        const QByteArray after = branch.dump();
        QVERIFY(branch.ledger->undo(owner).empty());
        QCOMPARE(branch.dump(), before);
        QVERIFY(branch.ledger->redo(owner).empty());
        QCOMPARE(branch.dump(), after);
    }

    void whatIsWrongIsSaidByFieldAndNothingIsWritten() {
        CommitteeBranch branch;
        const QByteArray before = branch.dump();
        const auto wrong = [&](Committee committee) {
            const auto made = enterCommittee(*branch.ledger, owner, committee);
            return made ? QStringList{u"entered"_s} : codes(made.problems());
        };
        QCOMPARE(wrong(branch.committee({})), QStringList{u"posts posts.missing"_s});
        QCOMPARE(wrong(branch.committee({{u"post_1"_s, u"书记"_s, branch.who(u"K8")}})),
                 QStringList{u"post_1 position.stranger"_s}); // not in the Party yet on that day
        QCOMPARE(wrong(branch.committee({{u"post_1"_s, u" "_s, branch.who(u"K3")}})),
                 QStringList{u"post_1 position.missing"_s});
        QCOMPARE(wrong(branch.committee({{u"post_1"_s, u"委员"_s, branch.who(u"K3")},
                                         {u"post_2"_s, u"委员"_s, branch.who(u"K3")}})),
                 QStringList{u"post_2 position.held"_s});
        Committee none = branch.committee({{u"post_1"_s, u"书记"_s, branch.who(u"K3")}});
        none.term.number = 0;
        none.term.lengthYears = 0;
        QCOMPARE(wrong(none), (QStringList{u"length term.length"_s, u"number term.number"_s}));
        QCOMPARE(branch.dump(), before);
    }

    void theNumberOfATermIsReadAsPeopleWriteIt() {
        const std::pair<QString, std::optional<int>> cases[] = {
            {u"3"_s, 3},         {u"第三届"_s, 3}, {u"三"_s, 3},           {u" 第 3 届"_s, 3},
            {u"３"_s, 3},        {u"十"_s, 10},    {u"第十二届"_s, 12},    {u"二十"_s, 20},
            {u"二十一届"_s, 21}, {u""_s, {}},      {u"2019-2022届"_s, {}}, {u"十三四"_s, {}},
            {u"届"_s, {}}};
        for (const auto& [text, number] : cases)
            QVERIFY2(termNumberIn(text) == number, qPrintable(text));
    }

    void aSmallBranchHasNoCommittee() {
        CommitteeBranch branch;
        const OrganizationId home = branch.ledger->home().id;
        QCOMPARE(postsToEnter(branch.office(), home, *Date::of(2020, 1, 1)).size(), qsizetype{5}); // seven
        QCOMPARE(postsToEnter(branch.office(), home, *Date::of(2005, 1, 1)),
                 (QStringList{u"书记"_s, u"副书记"_s}));
    }

    void namesakesAreToldApartAndOthersStayPlain() {
        CommitteeBranch branch;
        QVERIFY(enterCommittee(*branch.ledger, owner,
                               branch.committee({{u"post_1"_s, u"组织委员"_s, branch.who(u"K2")}})));
        const Office& office = branch.office();
        const Namesakes namesakes(office, office.membersOf(branch.ledger->home().id, branch.clock.today()),
                                  branch.clock.today());
        const auto named = [&](QStringView number) {
            const Member* member = office.memberByNumber(number);
            return namesakes.named(member->id, member->name);
        };
        QCOMPARE(named(u"K2"), u"王伟（%1，1985，组织委员）"_s.arg(displayName(Sex::female)));
        QCOMPARE(named(u"K1"), u"王伟（%1，1960）"_s.arg(displayName(Sex::male)));
        QCOMPARE(named(u"K3"), u"李敏"_s);
    }

    void whereEverythingIsTheSameTheNumberTells() {
        ImportBook book({.name = u"演示局第一党支部"_s, .code = u"B1"_s});
        book.fill(ImportKind::members, {u"党员编号,姓名,性别,入党日期,民族"_s,
                                        u"K1,王伟,男,1990-07-01,汉族"_s, u"K2,王伟,男,1991-07-01,满族"_s,
                                        u"K3,李敏,,1991-07-01,"_s, u"K4,李敏,,1993-07-01,壮族"_s});
        const Office& office = book.office();
        const Namesakes namesakes(office, office.membersOf(book.ledger->home().id, book.clock.today()),
                                  book.clock.today());
        QCOMPARE(namesakes.words(office.memberByNumber(u"K1")->id), displayName(Sex::male) + u"，K1"_s);
        QCOMPARE(namesakes.words(office.memberByNumber(u"K4")->id), u"K4"_s);
    }
};

REGISTER_TEST(committee_entry_test, CommitteeEntryTest)

} // namespace committee_entry_test

#include "committee_entry_test.moc"
