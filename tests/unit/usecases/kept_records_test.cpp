#include "core/usecases/kept_records.h"

#include "core/storage/activity_repository.h"
#include "core/storage/training_repository.h"
#include "core/usecases/duty_settings.h"
#include "core/usecases/figures.h"
#include "core/usecases/record_activity.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::SampleBranch;

namespace kept_records_test {

namespace {

const Actor owner = Actor::owner();
const Date today = *Date::of(2020, 11, 18);

QByteArray figures(Ledger& ledger, int year) {
    QJsonArray list;
    const FigureQuestion question{ledger.home().id, true, today, year};
    const auto results = *dutyResults(ledger, owner, question);
    for (const duties::DutyResult& result : results)
        list.append(toJson(result));
    const auto hours = *hoursRows(ledger, owner, question);
    for (const duties::HoursRow& row : hours)
        list.append(toJson(row));
    return QJsonDocument(list).toJson();
}

/// The same questions to a ledger that never kept anything.
QByteArray figuresReadAnew(const SampleBranch& branch, int year) {
    const auto other = Ledger::open(branch.ledger->path(), branch.clock, {.mode = OpenMode::readOnly});
    return figures(**other, year);
}

} // namespace

/// Figures from kept records are those of a book just opened, whatever happened in between.
class KeptRecordsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleBranch> branch;
    QRandomGenerator dice{20201118};

    Ledger& ledger() { return *branch->ledger; }
    int below(int bound) { return static_cast<int>(dice.bounded(bound)); }
    MemberId anybody() { return branch->members[static_cast<size_t>(below(25))]; }

    ActivityId record() {
        static const ActivityKinds kinds[] = {{ActivityKind::theme_day},
                                              {ActivityKind::study},
                                              {ActivityKind::general_meeting, ActivityKind::lecture}};
        const Date day = Date::of(2020, 1, 1)->addDays(below(320));
        ActivityDraft draft = *newDraft(ledger(), owner, branch->home(), kinds[below(3)], day);
        draft.topic = u"学习"_s;
        draft.startsAt = u"09:00"_s;
        draft.endsAt = u"11:00"_s;
        draft.place = u"会议室"_s;
        draft.minutes = u"一、领学。"_s;
        draft.creditHours = QString::number(1 + below(4));
        draft.recorder = {.member = anybody()};
        draft.lecturer = {.member = anybody()};
        draft.themeSlots = QStringList{u"学习"_s};
        draft.themeItems = draft.themeSlots;
        for (Attendance& entry : draft.attendance)
            entry.state = below(4) == 0 ? AttendanceState::absent : AttendanceState::present;
        const auto made = finalise(ledger(), owner, *saveDraft(ledger(), owner, {}, draft));
        if (!made) qFatal("%s", qPrintable(made.problem().message));
        return *made;
    }

    void addCredit() {
        branch->change([this](Transaction& transaction) {
            training_repository::insert(transaction,
                                        TrainingCredit{.id = transaction.ids.next<TrainingCreditId>(),
                                                       .member = anybody(),
                                                       .datedOn = *Date::of(2020, 3, 2),
                                                       .course = u"网络专题班"_s,
                                                       .creditHours = CreditHours::ofHours(1 + below(8))});
        });
    }

    void sql(const char* text) {
        branch->change([text](Transaction& transaction) { transaction.connection.execute(text); });
    }

    void changeSomething(std::vector<ActivityId>& records) {
        const size_t any = static_cast<size_t>(below(static_cast<int>(records.size())));
        switch (below(10)) {
        case 0:
        case 1:
        case 2: records.push_back(record()); return;
        case 3: trashActivity(ledger(), owner, records[any], u"重复"_s); return;
        case 4: restoreActivity(ledger(), owner, records[any]); return;
        case 5: addCredit(); return;
        case 6:
            sql("UPDATE attendance SET state = 'absent' WHERE member = (SELECT max(id) FROM member)");
            return;
        case 7:
            sql("DELETE FROM attendance WHERE state = 'absent' AND activity = (SELECT max(id) FROM "
                "activity)");
            return;
        case 8: ledger().undo(owner); return;
        case 9: ledger().redo(owner); return;
        }
    }

private Q_SLOTS:
    void init() { branch = std::make_unique<SampleBranch>(); }

    void whateverHappensTheFiguresAreThoseOfABookJustOpened() {
        std::vector<ActivityId> records{record()};
        for (int round = 0; round < 60; ++round) {
            changeSomething(records);
            const int year = below(3) == 0 ? 2019 : 2020;
            QCOMPARE(figures(ledger(), year), figuresReadAnew(*branch, year));
        }
    }

    void aCreditTakenAwayOrGivenToSomebodyElseIsFollowed() {
        addCredit();
        figures(ledger(), 2020);
        sql("UPDATE training_credit SET member = (SELECT min(id) FROM member)");
        QCOMPARE(figures(ledger(), 2020), figuresReadAnew(*branch, 2020));
        sql("DELETE FROM training_credit");
        QCOMPARE(figures(ledger(), 2020), figuresReadAnew(*branch, 2020));
    }

    void peopleWhoLeaveAndSettingsAreFollowed() {
        record();
        figures(ledger(), 2020);
        sql("UPDATE membership SET until_on = '2020-10-01' WHERE member = (SELECT max(id) FROM member)");
        QCOMPARE(figures(ledger(), 2020), figuresReadAnew(*branch, 2020));
        duties::DutySetting hours{.duty = u"hours.annual"_s, .sinceYear = 2020};
        hours.required = 3;
        QVERIFY(changeDuty(ledger(), owner, hours, {}).empty());
        QCOMPARE(figures(ledger(), 2020), figuresReadAnew(*branch, 2020));
        sql("INSERT INTO hours_exemption SELECT randomblob(16), id, 2020, '长期病假' FROM member LIMIT 3");
        QCOMPARE(figures(ledger(), 2020), figuresReadAnew(*branch, 2020));
    }

    void anotherProgramsChangesAreFollowed() {
        record();
        figures(ledger(), 2020);
        {
            const auto other = Ledger::open(ledger().path(), branch->clock);
            (*other)->book().change(owner, {u"test"_s, {}}, [](Transaction& transaction) {
                transaction.connection.execute("UPDATE activity SET state = 'trashed'");
                return Problems();
            });
        }
        QVERIFY(ledger().noticeOtherWriters());
        QCOMPARE(figures(ledger(), 2020), figuresReadAnew(*branch, 2020));
    }
};

REGISTER_TEST(kept_records_test, KeptRecordsTest)

} // namespace kept_records_test

#include "kept_records_test.moc"
