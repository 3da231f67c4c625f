#include "core/usecases/member_list.h"

#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::SampleBranch;

namespace member_list_test {

namespace {

const Date theDay = *Date::of(2020, 11, 18);

MemberRow person(const QString& number, const QString& name) {
    return {IdFactory().next<MemberId>(), number, name, u"B1"_s, u"一支部"_s, {}, {}, {}, {}, {}, {}, {}};
}

QStringList names(const MemberRoster& roster, const std::vector<size_t>& found) {
    QStringList list;
    for (const size_t index : found)
        list += roster.rows()[index].name;
    return list;
}

QStringList found(const MemberRoster& roster, const QString& text) {
    return names(roster, roster.found({.text = text}, RosterColumn::number, NameOrder::pinyin));
}

} // namespace

class MemberListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foundByPinyinInitialsCharactersAndNumber() {
        const MemberRoster roster(
            {person(u"P001"_s, u"张三"_s), person(u"P002"_s, u"李四"_s), person(u"X103"_s, u"单田芳"_s)});
        QCOMPARE(found(roster, u"zs"_s), QStringList{u"张三"_s});
        QCOMPARE(found(roster, u" Zhang San "_s), QStringList{u"张三"_s});
        QCOMPARE(found(roster, u"四"_s), QStringList{u"李四"_s});
        QCOMPARE(found(roster, u"shan"_s), QStringList{u"单田芳"_s});
        QCOMPARE(found(roster, u"x10"_s), QStringList{u"单田芳"_s});
        QCOMPARE(found(roster, u""_s).size(), 3);
        QCOMPARE(found(roster, u"nobody"_s).size(), 0);
    }

    void namesStandByStrokesOrBySound() {
        // 丁 has 2 strokes, 王 4, 安 6, 张 7, 黄 11.
        const MemberRoster roster({person(u"1"_s, u"黄河"_s), person(u"2"_s, u"安平"_s),
                                   person(u"3"_s, u"丁一"_s), person(u"4"_s, u"张三"_s),
                                   person(u"5"_s, u"王五"_s)});
        const auto order = [&](NameOrder by, bool descending = false) {
            return names(roster, roster.found({}, RosterColumn::name, by, descending));
        };
        const QStringList strokes{u"丁一"_s, u"王五"_s, u"安平"_s, u"张三"_s, u"黄河"_s};
        QCOMPARE(order(NameOrder::strokes), strokes);
        QCOMPARE(order(NameOrder::strokes, true), QStringList(strokes.rbegin(), strokes.rend()));
        QCOMPARE(order(NameOrder::pinyin),
                 (QStringList{u"安平"_s, u"丁一"_s, u"黄河"_s, u"王五"_s, u"张三"_s}));
    }

    void equalCellsStandByName() {
        std::vector<MemberRow> rows{person(u"1"_s, u"王五"_s), person(u"2"_s, u"安平"_s),
                                    person(u"3"_s, u"丁一"_s)};
        rows[0].leadingCadre = true;
        rows[1].status = rows[2].status = MemberStatus::full;
        rows[0].status = MemberStatus::probationary;
        const MemberRoster roster(rows);
        QCOMPARE(names(roster, roster.found({}, RosterColumn::status, NameOrder::strokes)),
                 (QStringList{u"王五"_s, u"丁一"_s, u"安平"_s}));
        QCOMPARE(names(roster, roster.found({}, RosterColumn::status, NameOrder::strokes, true)),
                 (QStringList{u"丁一"_s, u"安平"_s, u"王五"_s}));
        QCOMPARE(names(roster, roster.found({.leadingCadreOnly = true}, RosterColumn::name, {})),
                 QStringList{u"王五"_s});
        QCOMPARE(names(roster, roster.found({.status = MemberStatus::full}, RosterColumn::name, {})),
                 (QStringList{u"安平"_s, u"丁一"_s}));
    }

    void rosterIsThatOfTheDay() {
        SampleBranch branch;
        const auto today = memberRoster(*branch.ledger, Actor::owner(), branch.home(), theDay);
        QCOMPARE(today->rows().size(), size_t{25});
        const auto spring =
            memberRoster(*branch.ledger, Actor::owner(), branch.home(), *Date::of(2020, 3, 1));
        QCOMPARE(spring->rows().size(), size_t{26});
        QVERIFY(!today->manyBranches());
        const Actor member{.role = Actor::Role::member, .name = u"x"_s};
        QVERIFY(!memberRoster(*branch.ledger, member, branch.home(), theDay));
    }

    void preparingEndsAndChangesNothing() {
        const MemberRoster roster({person(u"1"_s, u"张三"_s), person(u"2"_s, u"李四"_s)});
        QVERIFY(!roster.prepare(1));
        QVERIFY(roster.prepare(1));
        QVERIFY(roster.prepare(0));
        QCOMPARE(found(roster, u"ls"_s), QStringList{u"李四"_s});
    }

    void sixThousandAreInstant() {
        const QString surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"_s;
        const QString given = u"伟敏静磊洋建国晓燕志强海涛文博雨桐子涵丽娟永康远"_s;
        std::vector<MemberRow> rows;
        rows.reserve(6000);
        for (int i = 0; i < 6000; ++i)
            rows.push_back(person(u"P%1"_s.arg(i, 5, 10, QChar(u'0')),
                                  QString(surnames[i % surnames.size()]) + given[(i / 20) % given.size()] +
                                      given[(i / 400) % given.size()]));
        QElapsedTimer timer;
        timer.start();
        MemberRoster roster(rows);
        const qint64 built = timer.restart();
        QCOMPARE(roster.found({}, RosterColumn::name, NameOrder::strokes).size(), size_t{6000});
        const qint64 sorted = timer.restart();
        while (!roster.prepare(200)) {
        }
        const qint64 prepared = timer.restart();
        QVERIFY(!roster.found({.text = u"zhang"_s}, RosterColumn::name, NameOrder::pinyin).empty());
        const qint64 searched = timer.restart();
        const MemberRoster again(rows, std::move(roster));
        qInfo("built %lld ms, sorted %lld, prepared %lld, search %lld, again %lld", built, sorted, prepared,
              searched, timer.elapsed());
        QVERIFY(built < 400 && sorted < 200 && searched < 200);
        QVERIFY(prepared < 3000);
    }
};

REGISTER_TEST(member_list_test, MemberListTest)

} // namespace member_list_test

#include "member_list_test.moc"
