#include "ui/pages/inbox/example_reports.h"

#include "core/usecases/package_keys.h"
#include "core/usecases/receiving.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ExampleReportsText {
    Q_DECLARE_TR_FUNCTIONS(InboxScenes)
};

constexpr size_t unitCount = 12; ///< the last one is not registered
const Date today = *Date::of(2020, 11, 18);

std::vector<Period> reportedQuarters() {
    return {Period::quarter(2020, 1), Period::quarter(2020, 2), Period::quarter(2020, 3)};
}

void sure(const Problems& problems) {
    if (!problems.empty()) throw Error(problems.front().message);
}

template<class Value> Value sure(Result<Value> result) {
    if (!result) throw Error(result.problem().message);
    return std::move(*result);
}

/// Days after the quarter's end on which a unit hands in; nullopt: not at all. Different from unit to unit.
std::optional<int> dayOf(size_t unit, int quarter) {
    const size_t mix = unit * 7 + static_cast<size_t>(quarter) * 5;
    if (mix % 11 == 3) return std::nullopt;
    return mix % 9 == 4 ? 20 : 6 + static_cast<int>(mix % 8);
}

} // namespace

ExampleReports::ExampleReports(const Office& names, const QStringList& topics)
    : clock(today), subjects(topics) {
    if (subjects.isEmpty()) throw Error(u"no topics"_s);
    const Organization* root = nullptr;
    for (const Organization& each : names.organizations()) {
        if (!each.parent) root = &each;
    }
    if (!root) throw Error(u"no office"_s);
    office = sure(Ledger::create(Actor::owner(), folder.filePath(u"office.zhibu"_s),
                                 {.name = root->name, .kind = root->kind, .code = root->code}, clock));
    makeUnits(names);
    for (size_t i = 0; i + 1 < units.size(); ++i)
        fillYear(i);
    addSpecialCases();
    leaveSomeWaiting();
}

QString ExampleReports::topic(size_t number) const {
    return subjects[static_cast<qsizetype>(number) % subjects.size()];
}

void ExampleReports::makeUnits(const Office& names) {
    const Organization above = office->home();
    std::vector<Member> shared;
    for (const Organization& each : names.organizations()) {
        if (each.kind != OrganizationKind::branch || units.size() == unitCount) continue;
        ExampleUnit::Named named{.name = each.name, .code = each.code};
        for (const Member* member : names.membersOf(each.id, today)) {
            if (named.members.size() < 4) named.members.push_back(*member);
        }
        // Somebody the unit before has as well.
        if (units.size() == 5) named.members.push_back(shared.front());
        if (units.size() == 4) shared = named.members;
        units.push_back(std::make_unique<ExampleUnit>(QDir(folder.path()), named, above));
        if (units.size() < unitCount) enroll(*units.back());
    }
    if (units.size() < unitCount) throw Error(u"too few units"_s);
}

void ExampleReports::enroll(const ExampleUnit& unit) {
    sure(registerUnit(*office, Actor::owner(),
                      {.slip = sure(readKeySlip(unit.slip())),
                       .fingerprint = unit.fingerprint(),
                       .since = Date::of(2020, 1, 1)}));
}

void ExampleReports::take(const QString& file, Date on) {
    sure(receiveFiles(*office, Actor::owner(), {file}, {.receivedOn = on}));
    lastTaken = file;
}

void ExampleReports::fillYear(size_t number) {
    ExampleUnit& unit = *units[number];
    for (const Period& quarter : reportedQuarters()) {
        const auto days = dayOf(number, quarter.number());
        if (!days) continue;
        const Date on = quarter.last().addDays(*days);
        unit.setDay(quarter.last());
        unit.record(quarter.first().addDays(24), topic(number * 3 + static_cast<size_t>(quarter.number())));
        take(unit.handIn(quarter, on), on);
    }
}

QByteArray ExampleReports::standing(size_t unit, const Period& quarter) {
    const auto lines =
        sure(inboxList(*office, Actor::owner(), {.quarter = quarter, .unit = units[unit]->id()}));
    return lines.empty() ? QByteArray() : lines.back().file.file;
}

QString ExampleReports::correction(size_t number) {
    ExampleUnit& unit = *units[number];
    unit.setDay(*Date::of(2020, 10, 26));
    unit.record(*Date::of(2020, 9, 28), topic(number + 7));
    return unit.handIn(Period::quarter(2020, 3), *Date::of(2020, 10, 28));
}

// A correction, a return, two accepted quarters, a contradiction, a stranger.
void ExampleReports::addSpecialCases() {
    const Period first = Period::quarter(2020, 1);
    const Period third = Period::quarter(2020, 3);
    const Date on = *Date::of(2020, 10, 29);
    take(correction(1), on);
    sure(returnFile(*office, Actor::owner(), standing(2, third),
                    {{{}, {}, ExampleReportsText::tr("The sign-in sheet of September is not attached.")}}));
    sure(acceptFile(*office, Actor::owner(), standing(0, first)));
    sure(acceptFile(*office, Actor::owner(), standing(4, first)));
    const auto other = units[7]->copy(u"other"_s);
    take(correction(7), on);
    other->setDay(on);
    other->record(*Date::of(2020, 9, 21), topic(11));
    take(other->handIn(third, on), on);
    take(units.back()->handIn(third, *Date::of(2020, 10, 12)), *Date::of(2020, 10, 12));
    unknownSlip = units.back()->slipPath();
}

// What is new, what is corrected, from a stranger, here already, and damaged on its way.
void ExampleReports::leaveSomeWaiting() {
    notYetIn += correction(8);
    notYetIn += correction(9);
    notYetIn += units.back()->handIn(Period::quarter(2020, 2), today);
    units[3]->setDay(today);
    notYetIn += units[3]->handIn(Period::quarter(2020, 3), today);
    notYetIn += lastTaken;
    const QString damaged = folder.filePath(u"damaged.zbpkg"_s);
    QFile::copy(notYetIn.front(), damaged);
    QFile file(damaged);
    if (file.open(QIODevice::ReadWrite)) file.resize(file.size() / 2);
    notYetIn += damaged;
}

QString ExampleReports::freshBook() {
    const QString copy = folder.filePath(u"copy-%1.zhibu"_s.arg(++copies));
    if (!QFile::copy(office->path(), copy)) throw Error(copy);
    return copy;
}

} // namespace zhibu
