#include "tests/support/test_registry.h"
#include "tests/unit/domain/office_builder.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace seats_test {

namespace {

Date day(int month, int dayOfMonth) {
    return *Date::of(2020, month, dayOfMonth);
}

} // namespace

class SeatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        b = std::make_unique<OfficeBuilder>();
        branch = b->organization(u"B"_s, OrganizationKind::branch);
        term = b->term(*branch, day(1, 1));
        people.clear();
        for (int i = 0; i < 6; ++i) {
            people.push_back(b->member(QString::number(i)));
            b->membership(people.back(), *branch);
        }
    }

    void whoStartsAddsASeat() {
        b->position(*term, u"书记"_s, people[0], day(1, 1));
        b->position(*term, u"委员"_s, people[1], day(1, 1));
        b->position(*term, u"委员"_s, people[2], day(2, 1));
        seatsAre(day(1, 1), 2, 2, {});
        seatsAre(day(2, 1), 3, 3, {});
    }

    void whoLeavesOpensAVacancyDueInThreeMonths() {
        b->position(*term, u"委员"_s, people[0], day(1, 1), day(11, 30));
        seatsAre(day(11, 29), 1, 1, {});
        seatsAre(day(11, 30), 1, 0, {day(11, 30)});
        const Office office = b->office();
        const SeatCount count = office.seats(*office.runningTerm(*branch, day(12, 1)), day(12, 1));
        QCOMPARE(count.vacancies.front().dueOn().toIso(), u"2021-02-28"_s);
        QCOMPARE(count.vacancies.front().position, u"委员"_s);
    }

    void aNewcomerFillsTheOldestOpenVacancy() {
        b->position(*term, u"委员"_s, people[0], day(1, 1), day(3, 1));
        b->position(*term, u"委员"_s, people[1], day(1, 1), day(4, 1));
        b->position(*term, u"委员"_s, people[2], day(5, 1));
        seatsAre(day(4, 30), 2, 0, {day(3, 1), day(4, 1)});
        seatsAre(day(5, 1), 2, 1, {day(4, 1)});
    }

    void aSeatEmptiedThatDayIsFilledWithoutAVacancy() {
        b->position(*term, u"书记"_s, people[0], day(1, 1), day(3, 1));
        b->position(*term, u"书记"_s, people[1], day(3, 1));
        seatsAre(day(3, 1), 1, 1, {});
        const Office office = b->office();
        QVERIFY(office.seats(*office.runningTerm(*branch, day(4, 1)), day(4, 1)).vacancies.empty());
    }

    void anOlderVacancyIsFilledBeforeTheSeatEmptiedThatDay() {
        b->position(*term, u"委员"_s, people[0], day(1, 1), day(2, 1));
        b->position(*term, u"委员"_s, people[1], day(1, 1), day(3, 1));
        b->position(*term, u"委员"_s, people[2], day(3, 1));
        seatsAre(day(3, 1), 2, 1, {day(3, 1)});
    }

    void otherwiseANewcomerAddsASeat() {
        b->position(*term, u"委员"_s, people[0], day(1, 1), day(2, 1));
        b->position(*term, u"委员"_s, people[1], day(2, 1));
        b->position(*term, u"委员"_s, people[2], day(2, 1));
        seatsAre(day(2, 1), 2, 2, {});
    }

    void positionsOfAnotherNameFillNothing() {
        b->position(*term, u"组织委员"_s, people[0], day(1, 1), day(2, 1));
        b->position(*term, u"宣传委员"_s, people[1], day(3, 1));
        seatsAre(day(3, 1), 2, 1, {day(2, 1)});
    }

    void aSeatSetUpEmptyAddsASeatAndAVacancy() {
        b->emptySeat(*term, u"委员"_s, day(1, 1));
        seatsAre(day(1, 1), 1, 0, {day(1, 1)});
        b->position(*term, u"委员"_s, people[0], day(2, 1));
        seatsAre(day(2, 1), 1, 1, {});
    }

    void setUpOnTheDayOfANewcomerItIsStillEmpty() {
        // Newcomers come before seats set up empty.
        b->emptySeat(*term, u"委员"_s, day(2, 1));
        b->position(*term, u"委员"_s, people[0], day(2, 1));
        seatsAre(day(2, 1), 2, 1, {day(2, 1)});
    }

    void leavingTheBranchEmptiesTheSeat() {
        b->rows.memberships[0].interval.until = day(6, 1);
        b->position(*term, u"书记"_s, people[0], day(1, 1), day(9, 1));
        seatsAre(day(5, 31), 1, 1, {});
        seatsAre(day(6, 1), 1, 0, {day(6, 1)});
        seatsAre(day(9, 1), 1, 0, {day(6, 1)});
    }

    void oneInTwoPostsTakesTwoSeats() {
        b->position(*term, u"组织委员"_s, people[0], day(1, 1));
        b->position(*term, u"纪检委员"_s, people[0], day(1, 1));
        seatsAre(day(1, 1), 2, 2, {});
    }

    void aPostGivenUpTheDayItWasTakenLeavesNoTrace() {
        b->position(*term, u"委员"_s, people[0], day(2, 1), day(2, 1));
        seatsAre(day(2, 1), 0, 0, {});
    }

    void nothingOutlivesTheTerm() {
        b->position(*term, u"委员"_s, people[0], day(1, 1), day(2, 1));
        b->position(*term, u"书记"_s, people[1], day(1, 1));
        const TermId next = b->term(*branch, day(7, 1));
        const Office office = b->office();
        const Term& first = *office.termsOf(*branch).front();
        QCOMPARE(office.seats(first, day(6, 30)).posts, 2);
        QCOMPARE(office.seats(first, day(7, 1)).posts, 0);
        QVERIFY(office.seats(first, day(7, 1)).vacancies.empty());
        const Term& second = *office.runningTerm(*branch, day(7, 1));
        QVERIFY(second.id == next);
        QCOMPARE(office.seats(second, day(7, 1)).posts, 0);
    }

    void seatsAreHoldersAndOpenVacanciesOnEveryDate() {
        QRandomGenerator random(20200930);
        static const QString names[] = {u"书记"_s, u"副书记"_s, u"委员"_s};
        const auto randomDay = [&] { return Date::of(2020, 1, 1)->addDays(random.bounded(60)); };
        for (int round = 0; round < 300; ++round) {
            init();
            for (Membership& stay : b->rows.memberships) {
                if (random.bounded(3) == 0) stay.interval.until = randomDay();
                if (random.bounded(4) == 0) stay.interval.from = randomDay();
            }
            for (int i = 0, back = random.bounded(3); i < back; ++i)
                b->membership(people[random.bounded(6)], *branch, {randomDay().addDays(20), std::nullopt});
            if (random.bounded(3) == 0) b->rows.terms[0].closedOn = randomDay().addDays(10);
            if (random.bounded(3) == 0) b->term(*branch, randomDay().addDays(30));
            for (int i = 0, count = random.bounded(12); i < count; ++i) {
                const Date from = randomDay();
                const auto until =
                    random.bounded(2) ? std::optional(from.addDays(random.bounded(30))) : std::nullopt;
                b->position(b->rows.terms[random.bounded(static_cast<int>(b->rows.terms.size()))].id,
                            names[random.bounded(3)], people[random.bounded(6)], from, until);
            }
            for (int i = 0, count = random.bounded(4); i < count; ++i)
                b->emptySeat(b->rows.terms.front().id, names[random.bounded(3)], randomDay());
            holdsOnEveryDate(b->office());
        }
    }

private:
    void holdsOnEveryDate(const Office& office) {
        int postsBefore = 0;
        const Term* termBefore = nullptr;
        for (Date date = *Date::of(2019, 12, 25); date < *Date::of(2020, 5, 1); date = date.addDays(1)) {
            const Term* running = office.runningTerm(*branch, date);
            if (running) {
                const SeatCount count = office.seats(*running, date);
                QCOMPARE(count.posts, static_cast<int>(count.holders.size()) + count.openVacancies(date));
                if (running == termBefore)
                    QVERIFY2(count.posts >= postsBefore, "seats of a term never vanish");
                for (const Vacancy& vacancy : count.vacancies)
                    QVERIFY(vacancy.openedOn <= date && (!vacancy.filledOn || *vacancy.filledOn <= date));
                QVERIFY(std::is_sorted(
                    count.vacancies.begin(), count.vacancies.end(),
                    [](const Vacancy& x, const Vacancy& y) { return x.openedOn < y.openedOn; }));
                postsBefore = count.posts;
            }
            termBefore = running;
        }
    }

    void seatsAre(Date date, int posts, int holders, const std::vector<Date>& open) {
        const Office office = b->office();
        const SeatCount count = office.seats(*office.runningTerm(*branch, date), date);
        QCOMPARE(count.posts, posts);
        QCOMPARE(static_cast<int>(count.holders.size()), holders);
        std::vector<Date> found;
        for (const Vacancy& vacancy : count.vacancies) {
            if (vacancy.isOpenOn(date)) found.push_back(vacancy.openedOn);
        }
        QVERIFY(found == open);
        QCOMPARE(count.openVacancies(date), static_cast<int>(open.size()));
    }

    std::unique_ptr<OfficeBuilder> b;
    std::optional<OrganizationId> branch;
    std::optional<TermId> term;
    std::vector<MemberId> people;
};

REGISTER_TEST(seats_test, SeatsTest)

} // namespace seats_test

#include "seats_test.moc"
