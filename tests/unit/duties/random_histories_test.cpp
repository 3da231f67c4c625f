#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace random_histories_test {

namespace {

/// What must hold for every history is tried on many small ones, the same ones every time.
class History {
public:
    explicit History(unsigned seed) : random(seed) {
        leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        holders.push_back(leading);
        const OrganizationId head = office.organization(u"C"_s, OrganizationKind::organ_committee, leading);
        holders.push_back(head);
        for (int i = 0; i < 2; ++i)
            addBranch(u"B%1"_s.arg(i), head);
        addTerm(head, members);
        for (int i = upTo(200); i >= 0; --i)
            addActivity();
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random); }
    bool chance(int percent) { return upTo(99) < percent; }
    Date anyDay() { return day("2019-10-01").addDays(upTo(640)); }
    Date asOf() { return day("2020-01-01").addDays(upTo(365)); }
    template<class Value> Value& anyOf(std::vector<Value>& list) {
        return list[static_cast<size_t>(upTo(static_cast<int>(list.size()) - 1))];
    }

    ActivityFact& addActivity() {
        ActivityFact& activity = office.activity(anyOf(holders), {}, anyDay());
        for (int i = upTo(2); i >= 0; --i)
            activity.kinds.insert(
                static_cast<ActivityKind>(upTo(static_cast<int>(ActivityKind::duty_report))));
        for (int i = upTo(2); i > 0; --i)
            activity.facets.insert(static_cast<Facet>(upTo(static_cast<int>(facetCount) - 1)));
        if (chance(30)) activity.forYear -= 1;
        if (chance(60)) activity.lecturer = anyOf(members);
        for (int i = upTo(3); i > 0; --i)
            activity.talkMembers.push_back(anyOf(members));
        activity.state = chance(80)   ? RecordState::final
                         : chance(50) ? RecordState::draft
                                      : RecordState::trashed;
        return activity;
    }

    SampleOffice office;
    OrganizationId leading = office.ids.next<OrganizationId>();

private:
    void addBranch(const QString& code, const OrganizationId& head) {
        const OrganizationId branch = office.branch(code, head);
        if (chance(30)) office.at(branch).establishedOn = anyDay();
        if (chance(10)) office.at(branch).dissolvedOn = anyDay();
        holders.push_back(branch);
        std::vector<MemberId> own;
        for (int i = upTo(5); i >= 0; --i) {
            own.push_back(office.member(u"%1-%2"_s.arg(code).arg(i), branch));
            office.at(own.back()).leadingCadre = chance(40);
        }
        for (int i = upTo(2); i > 0; --i) {
            holders.push_back(office.group(u"%1/%2"_s.arg(code).arg(i), branch));
            if (chance(30)) office.at(holders.back()).establishedOn = anyDay();
        }
        if (chance(70)) addTerm(branch, own);
        members.insert(members.end(), own.begin(), own.end());
    }

    void addTerm(const OrganizationId& organization, std::vector<MemberId>& people) {
        const TermId term = office.term(organization, day("2018-01-01").addDays(upTo(300)));
        for (const QString& position : {u"书记"_s, u"副书记"_s, u"组织委员"_s, u"纪委书记"_s}) {
            if (chance(50)) office.hold(term, position, anyOf(people), day("2018-12-01"));
        }
    }

    std::mt19937 random;
    std::vector<OrganizationId> holders;
    std::vector<MemberId> members;
};

using Key = std::tuple<QString, QString, QString, QString>;

std::map<Key, DutyResult> byKey(const std::vector<DutyResult>& results) {
    std::map<Key, DutyResult> map;
    for (const DutyResult& result : results) {
        if (result.period)
            map.emplace(Key{result.organizationCode, result.duty, result.period->toString(), result.subject},
                        result);
    }
    return map;
}

bool isCounted(const DutyResult& result) {
    static const Catalogue catalogue = shipped();
    const Duty* duty = catalogue.find(result.duty);
    return duty && (std::holds_alternative<CadenceCheck>(duty->check) ||
                    std::holds_alternative<LectureCheck>(duty->check) ||
                    std::holds_alternative<TalkCheck>(duty->check));
}

// met before pending and due soon, those before overdue.
int badness(Status status) {
    if (status == Status::met) return 0;
    return status == Status::overdue ? 2 : 1;
}

} // namespace

class RandomHistoriesTest : public QObject {
    Q_OBJECT

    static constexpr unsigned histories = 150;

private Q_SLOTS:
    void anotherFinalActivityNeverMakesACountWorse() {
        for (unsigned seed = 1; seed <= histories; ++seed) {
            History history(seed);
            const Date asOf = history.asOf();
            const auto before = byKey(history.office.ask({}, asOf));
            history.addActivity().state = RecordState::final;
            for (const auto& [key, after] : byKey(history.office.ask({}, asOf))) {
                const DutyResult& was = before.at(key);
                if (was.actual) QVERIFY2(*was.actual <= *after.actual, qPrintable(line(after)));
                QVERIFY2(badness(after.status) <= badness(was.status), qPrintable(line(after)));
            }
        }
    }

    void aDraftChangesNothing() {
        for (unsigned seed = 1; seed <= histories; ++seed) {
            History history(seed);
            const Date asOf = history.asOf();
            const QStringList before = lines(history.office.ask({}, asOf));
            history.addActivity().state = seed % 2 == 0 ? RecordState::draft : RecordState::trashed;
            QCOMPARE(lines(history.office.ask({}, asOf)), before);
        }
    }

    void theOrderOfRecordsDoesNotMatter() {
        for (unsigned seed = 1; seed <= histories; ++seed) {
            History history(seed);
            const Date asOf = history.asOf();
            const QStringList before = lines(history.office.ask({}, asOf));
            std::mt19937 shuffler(seed);
            const auto shuffle = [&](auto& list) { std::shuffle(list.begin(), list.end(), shuffler); };
            shuffle(history.office.activities);
            shuffle(history.office.rows.organizations);
            shuffle(history.office.rows.members);
            shuffle(history.office.rows.memberships);
            shuffle(history.office.rows.positions);
            QCOMPARE(lines(history.office.ask({}, asOf)), before);
        }
    }

    // Rosters, groups and positions do not change after 2019 here, but for what is founded or dissolved
    // later.
    void whatIsMetStaysMetAsDaysPass() {
        for (unsigned seed = 1; seed <= histories; ++seed) {
            History history(seed);
            for (Organization& organization : history.office.rows.organizations)
                organization.establishedOn = organization.dissolvedOn = std::nullopt;
            const Date first = history.asOf();
            const Date later = std::min(first.addDays(history.upTo(90)), day("2020-12-31"));
            const auto after = byKey(history.office.ask({}, later));
            for (const auto& [key, result] : byKey(history.office.ask({}, first))) {
                if (result.status == Status::met)
                    QVERIFY2(after.at(key).status == Status::met, qPrintable(line(result)));
            }
        }
    }

    void theCountedListHasExactlyAsManyEntriesAsAreCounted() {
        qsizetype explained = 0;
        for (unsigned seed = 1; seed <= histories / 5; ++seed) {
            History history(seed);
            for (const DutyResult& result : history.office.ask({}, history.asOf())) {
                if (!isCounted(result)) continue;
                const Explanation explanation = history.office.explained(result);
                QVERIFY2(Amount::ofHours(static_cast<int>(explanation.counted.size())) == *result.actual,
                         qPrintable(line(result)));
                explained += static_cast<qsizetype>(explanation.counted.size());
            }
        }
        QVERIFY(explained > 100); // the histories are rich enough to say something
    }
};

REGISTER_TEST(random_histories_test, RandomHistoriesTest)

} // namespace random_histories_test

#include "random_histories_test.moc"
