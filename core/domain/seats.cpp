#include "core/domain/office.h"

#include <map>

namespace zhibu {

namespace {

struct DayEvents {
    int leavers = 0;
    int newcomers = 0;
    int seatsSetUpEmpty = 0;
};

/// Replays one position name of a term day by day: leavers, then newcomers, then seats set up empty.
class SeatReplay {
public:
    SeatReplay(TermId termId, QString position) : term(termId), name(std::move(position)) {}

    void play(Date day, const DayEvents& events) {
        int emptied = events.leavers;
        for (int i = 0; i < events.newcomers; ++i) {
            if (fillOldestVacancy(day)) continue;
            if (emptied > 0)
                --emptied;
            else
                ++posts;
        }
        posts += events.seatsSetUpEmpty;
        for (int i = 0; i < emptied + events.seatsSetUpEmpty; ++i)
            vacancies.push_back({term, name, day, std::nullopt});
    }

    int posts = 0;
    std::vector<Vacancy> vacancies;

private:
    bool fillOldestVacancy(Date day) {
        for (Vacancy& vacancy : vacancies) {
            if (vacancy.filledOn) continue;
            vacancy.filledOn = day;
            return true;
        }
        return false;
    }

    TermId term;
    QString name;
};

} // namespace

int SeatCount::openVacancies(Date day) const {
    return static_cast<int>(std::count_if(vacancies.begin(), vacancies.end(),
                                          [day](const Vacancy& v) { return v.isOpenOn(day); }));
}

SeatCount Office::seats(const Term& term, Date day) const {
    SeatCount count;
    if (!term.runsOn(day)) return count;
    std::map<QString, std::map<Date, DayEvents>> byPosition;
    for (const Position* position : positionsOf(term.id)) {
        const DateInterval held = effectiveInterval(*position);
        if (held.until && *held.until <= *held.from) continue; // given up the day it was taken
        if (*held.from <= day) ++byPosition[position->name][*held.from].newcomers;
        // The term's close empties no seat: nothing of this outlives the term.
        if (held.until && *held.until <= day && held.until != term.closedOn)
            ++byPosition[position->name][*held.until].leavers;
    }
    const auto empty = termEmptySeats.find(term.id);
    if (empty != termEmptySeats.end()) {
        for (const size_t i : empty->second) {
            const EmptySeat& seat = rows.emptySeats[i];
            if (seat.openedOn <= day) ++byPosition[seat.position][seat.openedOn].seatsSetUpEmpty;
        }
    }
    for (const auto& [name, days] : byPosition) {
        SeatReplay replay(term.id, name);
        for (const auto& [date, events] : days)
            replay.play(date, events);
        count.posts += replay.posts;
        count.vacancies.insert(count.vacancies.end(), replay.vacancies.begin(), replay.vacancies.end());
    }
    std::stable_sort(count.vacancies.begin(), count.vacancies.end(),
                     [](const Vacancy& a, const Vacancy& b) { return a.openedOn < b.openedOn; });
    count.holders = holders(term, day);
    return count;
}

} // namespace zhibu
