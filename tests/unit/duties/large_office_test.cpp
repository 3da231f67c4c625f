#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace large_office_test {

class LargeOfficeTest : public QObject {
    Q_OBJECT

    /// 60 departments of 5 branches with 20 members each, and the year's 24,000 activities.
    static void fill(SampleOffice& office) {
        office.rows.organizations.reserve(500);
        const OrganizationId above = office.organization(u"W"_s, OrganizationKind::work_committee);
        for (int department = 0; department < 60; ++department) {
            const auto leading =
                office.organization(u"G%1"_s.arg(department), OrganizationKind::leading_group, above);
            const auto head =
                office.organization(u"C%1"_s.arg(department), OrganizationKind::organ_committee, leading);
            for (int i = 0; i < 5; ++i)
                fillBranch(office, office.branch(u"B%1-%2"_s.arg(department).arg(i), head));
        }
    }

    static void fillBranch(SampleOffice& office, const OrganizationId& branch) {
        std::vector<MemberId> members;
        members.reserve(20);
        for (int i = 0; i < 20; ++i)
            members.push_back(
                office.member(u"P%1"_s.arg(office.rows.members.size(), 5, 10, QChar(u'0')), branch));
        const TermId term = office.term(branch, day("2018-06-01"));
        for (size_t i = 0; i < 5; ++i)
            office.hold(term, u"委员"_s, members[i], day("2018-06-01"));
        for (int i = 0; i < 80; ++i) {
            ActivityFact& activity =
                office.activity(branch, {static_cast<ActivityKind>(i % 9)}, day("2020-01-01").addDays(i * 4));
            if (activity.kinds.contains(ActivityKind::talk))
                activity.talkMembers = {members[static_cast<size_t>(i % 20)],
                                        members[static_cast<size_t>(i % 5)]};
        }
    }

private Q_SLOTS:
    // About 50 ms where it was written; the limit is wide for slow machines, but a quadratic loop is far
    // beyond it.
    void aWholeCitysYearIsEvaluatedAtOnce() {
        SampleOffice sample;
        fill(sample);
        QCOMPARE(sample.activities.size(), size_t{24'000});
        QCOMPARE(sample.rows.members.size(), size_t{6'000});
        const Office office(sample.rows);
        const Records records = sample.recordsOf(office);
        QElapsedTimer timer;
        timer.start();
        const auto results = evaluate(sample.catalogue, records, {day("2020-12-31"), 2020});
        const qint64 elapsed = timer.elapsed();
        qInfo("%lld ms for %zu results", static_cast<long long>(elapsed), results.size());
        QVERIFY(results.size() > 20'000);
        QVERIFY2(elapsed < 1500, qPrintable(QString::number(elapsed)));
    }
};

REGISTER_TEST(large_office_test, LargeOfficeTest)

} // namespace large_office_test

#include "large_office_test.moc"
