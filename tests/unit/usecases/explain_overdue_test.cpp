#include "core/usecases/figures.h"
#include "core/usecases/workbench.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::ledgerDump;
using zhibu::testing::SampleBranch;

namespace explain_overdue_test {

namespace {

const Actor owner = Actor::owner();
const Actor member{.role = Actor::Role::member, .name = QStringLiteral("x")};

QByteArray dump(const SampleBranch& branch) {
    return ledgerDump(branch.ledger->book().connection());
}

std::vector<duties::DutyResult> results(SampleBranch& branch) {
    return *dutyResults(*branch.ledger, owner,
                        {.organization = branch.home(), .asOf = *Date::of(2020, 11, 18), .year = 2020});
}

duties::DutyResult one(SampleBranch& branch, duties::Status status) {
    for (const duties::DutyResult& result : results(branch)) {
        if (result.status == status) return result;
    }
    qFatal("the sample has no such result");
}

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}

} // namespace

class ExplainOverdueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void explainingIsTakenBackAndDoneAgain() {
        SampleBranch branch;
        const duties::DutyResult result = one(branch, duties::Status::overdue);
        const QByteArray before = dump(branch);
        QVERIFY(explainOverdue(*branch.ledger, owner, result, u"全体抽调防汛"_s).empty());
        const QByteArray after = dump(branch);
        QVERIFY(before != after);
        QVERIFY(branch.ledger->undo(owner).empty());
        QCOMPARE(dump(branch), before);
        QVERIFY(branch.ledger->redo(owner).empty());
        QCOMPARE(dump(branch), after);
    }

    void aSecondReasonReplacesTheFirstAndIsTakenBackAlone() {
        SampleBranch branch;
        const duties::DutyResult result = one(branch, duties::Status::overdue);
        QVERIFY(explainOverdue(*branch.ledger, owner, result, u"全体抽调防汛"_s).empty());
        const QByteArray first = dump(branch);
        QVERIFY(explainOverdue(*branch.ledger, owner, result, u"书记空缺"_s).empty());
        QVERIFY(dump(branch) != first);
        QVERIFY(branch.ledger->undo(owner).empty());
        QCOMPARE(dump(branch), first);
    }

    void onlyWhatIsOverdueCanBeExplainedAndOnlyWithAReason() {
        SampleBranch branch;
        const duties::DutyResult result = one(branch, duties::Status::overdue);
        const QByteArray before = dump(branch);
        QCOMPARE(codeOf(explainOverdue(*branch.ledger, owner, result, u"  "_s)), u"reason.missing"_s);
        duties::DutyResult met = result;
        met.status = duties::Status::met;
        QCOMPARE(codeOf(explainOverdue(*branch.ledger, owner, met, u"原因"_s)), u"explain.not_overdue"_s);
        QVERIFY(!explainOverdue(*branch.ledger, member, result, u"原因"_s).empty());
        QCOMPARE(dump(branch), before);
    }
};

REGISTER_TEST(explain_overdue_test, ExplainOverdueTest)

} // namespace explain_overdue_test

#include "explain_overdue_test.moc"
