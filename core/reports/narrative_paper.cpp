#include "core/reports/narrative_paper.h"

#include "core/reports/cell_text.h"
#include "core/reports/paper_template.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using Values = QHash<QString, QString>;

constexpr size_t mostDutiesNamed = 3;

QString figure(qint64 value) {
    return QString::number(value);
}

// An unknown rate is a line to write on, not a dash.
QString percentage(std::optional<qint64> share) {
    return share ? cellText(Ratio{share}) : QString();
}

/// Terms and vacancies of all organisations together.
struct TermSums {
    qint64 over = 0;
    qint64 vacant = 0;
    qint64 vacantOverdue = 0;
};

TermSums termSums(const PeriodFigures& figures) {
    TermSums sums;
    for (const OrganizationFigures& row : figures.organizations) {
        if (!row.term) continue;
        sums.over += row.term->daysLeft < 0 ? 1 : 0;
        sums.vacant += row.term->vacant;
        sums.vacantOverdue += row.term->vacantOverdue;
    }
    return sums;
}

/// "主题党日5项、党小组会3项": the duties most often overdue.
QString mostOverdue(const NarrativeInput& input) {
    std::vector<std::pair<QString, int>> counts;
    for (const OwedLine& line : input.figures.overdue) {
        const auto found = std::ranges::find(counts, line.result.duty, &std::pair<QString, int>::first);
        if (found == counts.end())
            counts.emplace_back(line.result.duty, resultsOf(line));
        else
            found->second += resultsOf(line);
    }
    std::ranges::stable_sort(counts, std::greater(), &std::pair<QString, int>::second);
    QStringList words;
    for (size_t i = 0; i < counts.size() && i < mostDutiesNamed; ++i)
        words += u"“%1”%2项"_s.arg(input.dutyTitles.value(counts[i].first)).arg(counts[i].second);
    return words.join(u'、');
}

/// Builds the sentences, one section after the other.
class Narrator {
public:
    explicit Narrator(const NarrativeInput& given)
        : input(given)
        , now(given.figures.now)
        , isBranch(given.kind == OrganizationKind::branch)
        , terms(termSums(now))
        , words(phrases(u"narrative_phrases"_s)) {
        addFigures();
        addHours();
        addOverdue();
        addTerms();
        addLowest();
    }

    Values sections() const {
        return {
            {u"organization"_s, input.organization},
            {u"above"_s, input.above},
            {u"period"_s, writtenPeriod(now.period)},
            {u"written_on"_s, writtenDay(input.writtenOn)},
            {u"overall"_s, said({isBranch ? u"scope_branch"_s : u"scope_office"_s, u"held"_s})},
            {u"data"_s, said({u"kinds"_s, hours().members > 0 ? u"hours"_s : u"hours_none"_s, termPhrase()})},
            {u"problems"_s, said(problems())},
            {u"next"_s, said(nextSteps())}};
    }

private:
    const HoursFigures& hours() const { return now.totals.hours; }
    qint64 hoursMissing() const { return hours().members - hours().membersMet; }
    bool needsElections() const { return terms.over > 0 || terms.vacantOverdue > 0; }

    QString said(const QStringList& keys) const {
        QString text;
        for (const QString& key : keys)
            text += filledIn(words.value(key), values);
        return text;
    }

    QString termPhrase() const {
        if (!isBranch) return u"terms"_s;
        return branchTerm() ? u"term_branch"_s : u"term_none"_s;
    }
    const TermFigures* branchTerm() const {
        if (now.organizations.empty() || !now.organizations.front().term) return nullptr;
        return &*now.organizations.front().term;
    }

    QStringList problems() const {
        QStringList keys;
        if (now.totals.overdue == 0)
            keys += u"overdue_none"_s;
        else
            keys += isBranch ? u"overdue_branch"_s : u"overdue"_s;
        if (values.value(u"explained"_s) != u"0"_s) keys += u"overdue_explained"_s;
        if (now.totals.lateEntries > 0) keys += u"late"_s;
        if (hoursMissing() > 0) keys += u"hours_missing"_s;
        if (values.contains(u"lowest"_s)) keys += u"lowest"_s;
        return keys << u"problems_other"_s;
    }

    QStringList nextSteps() const {
        QStringList keys;
        if (now.totals.overdue > 0) keys += u"next_overdue"_s;
        if (hoursMissing() > 0) keys += u"next_hours"_s;
        if (needsElections()) keys += u"next_terms"_s;
        return keys.isEmpty() ? QStringList{u"next_other"_s} : keys;
    }

    void addFigures() {
        const TotalFigures& before = input.figures.before.totals;
        const bool isYear = now.period.kind() == PeriodKind::year;
        const bool hadBefore = !input.figures.before.organizations.empty();
        values = {{u"day"_s, writtenDay(now.day())},
                  {u"this"_s, isYear ? u"本年度"_s : u"本季度"_s},
                  {u"before"_s, isYear ? u"上年度"_s : u"上季度"_s},
                  {u"year"_s, figure(now.period.year())},
                  {u"branches"_s, figure(std::ranges::count(now.organizations, OrganizationKind::branch,
                                                            &OrganizationFigures::kind))},
                  {u"members"_s, figure(now.totals.members)},
                  {u"activities"_s, figure(now.totals.activities)},
                  {u"activities_before"_s, hadBefore ? figure(before.activities) : QString()},
                  {u"expected"_s, figure(now.totals.expected)},
                  {u"present"_s, figure(now.totals.present)},
                  {u"rate"_s, percentage(attendanceRate(now.totals.expected, now.totals.present))},
                  {u"rate_before"_s, percentage(attendanceRate(before.expected, before.present))},
                  {u"late"_s, figure(now.totals.lateEntries)}};
        for (const auto& kind : vocabulary<ActivityKind>())
            values.insert(QString::fromLatin1(kind.identifier),
                          figure(now.totals.counts[static_cast<size_t>(kind.value)]));
    }

    void addHours() {
        values.insert(u"hours_met"_s, figure(hours().membersMet));
        values.insert(u"hours_missing"_s, figure(hoursMissing()));
        values.insert(u"hours_share"_s, percentage(roundedShare(hours().membersMet, hours().members)));
        values.insert(u"hours_average"_s, decimalText({averageHundredths(hours()), 2}));
    }

    void addOverdue() {
        std::set<QString> organizations;
        int explained = 0;
        for (const OwedLine& line : input.figures.overdue) {
            organizations.insert(line.result.organizationCode);
            explained += line.explanation.isEmpty() ? 0 : resultsOf(line);
        }
        values.insert(u"overdue"_s, figure(now.totals.overdue));
        values.insert(u"overdue_organizations"_s, figure(static_cast<qint64>(organizations.size())));
        values.insert(u"explained"_s, figure(explained));
        values.insert(u"overdue_most"_s, mostOverdue(input));
    }

    void addTerms() {
        values.insert(u"terms_over"_s, figure(terms.over));
        values.insert(u"vacant"_s, figure(terms.vacant));
        values.insert(u"vacant_overdue"_s, figure(terms.vacantOverdue));
        if (const TermFigures* term = branchTerm()) {
            values.insert(u"elected_on"_s, writtenDay(term->electedOn));
            values.insert(u"term_due"_s, writtenDay(term->dueOn));
        }
    }

    // Named where one branch alone stands at the end of several.
    void addLowest() {
        std::vector<std::pair<qint64, QString>> rates;
        for (const OrganizationFigures& row : now.organizations) {
            const auto rate = attendanceRate(row.expected, row.present);
            if (rate && row.kind == OrganizationKind::branch) rates.emplace_back(*rate, row.name);
        }
        std::ranges::sort(rates);
        if (rates.size() < 2 || rates[0].first == rates[1].first) return;
        values.insert(u"lowest"_s, rates.front().second);
        values.insert(u"lowest_rate"_s, percentage(rates.front().first));
    }

    const NarrativeInput& input;
    const PeriodFigures& now;
    bool isBranch;
    TermSums terms;
    Values words;
    Values values;
};

} // namespace

Paper narrativePaper(const NarrativeInput& input) {
    return fromTemplate(u"narrative"_s,
                        {.values = Narrator(input).sections(),
                         .block = [](const QString& name, const QString& rest) -> std::vector<PaperBlock> {
                             if (name == u"sign"_s) return {signaturePlace(rest)};
                             return {};
                         }});
}

} // namespace zhibu
