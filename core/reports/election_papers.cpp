#include "core/reports/election_papers.h"

#include "core/domain/namesakes.h"

#include "core/domain/voting_rules.h"
#include "core/reports/paper_template.h"
#include "core/storage/pinyin.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ElectionPapersText {
    Q_DECLARE_TR_FUNCTIONS(ElectionPapers)
};

QString number(int value) {
    return QString::number(value);
}

PaperTable frame(const std::vector<double>& widths, double rowHeight = 9) {
    return {.widths = widths, .rowHeight = rowHeight};
}

std::vector<PaperCell> heads(const QStringList& words) {
    std::vector<PaperCell> row;
    for (const QString& each : words)
        row.push_back(captionCell(each));
    return row;
}

std::vector<PaperCell> cells(const QStringList& words) {
    std::vector<PaperCell> row;
    for (const QString& each : words)
        row.push_back(textCell(each, 1, true));
    return row;
}

/// Builds one paper.
class Builder {
public:
    explicit Builder(const ElectionPaperContext& given)
        : election(given.election)
        , office(given.office)
        , today(given.today)
        , heldOn(given.election.meetingOn.value_or(given.today))
        , voters(votersOf(given.election, given.office, given.today))
        , result(resultOf(given.election, given.office, given.today))
        , namesakes(given.office, given.office.membersOf(given.election.organization, heldOn), heldOn)
        , words(phrases(u"officers"_s)) {}

    Paper build(const QString& name) const {
        return fromTemplate(name, {values(), [this](const QString& block, const QString& rest) {
                                       return blockOf(block, rest);
                                   }});
    }

private:
    QStringList byStrokes(std::vector<MemberId> members) const {
        QStringList names;
        for (const MemberId& each : sorted(std::move(members)))
            names += namesakes.named(each, office.nameOf(each));
        return names;
    }
    std::vector<MemberId> sorted(std::vector<MemberId> members) const {
        std::ranges::stable_sort(members, {},
                                 [this](const MemberId& id) { return strokeSortKey(office.nameOf(id)); });
        return members;
    }
    QString list(const std::vector<MemberId>& members) const { return byStrokes(members).join(u'、'); }
    const BallotRound* lastRound() const {
        return election.rounds.empty() ? nullptr : &election.rounds.back();
    }
    /// The rounds that decided something; a void one was repeated.
    std::vector<const BallotRound*> counted() const {
        std::vector<const BallotRound*> rounds;
        for (const BallotRound& round : election.rounds) {
            if (round.returned <= round.issued) rounds.push_back(&round);
        }
        return rounds;
    }

    // What a leading group has decided goes to the work committee (丹发38 第五条); otherwise to the one
    // above.
    QString approving(const Organization& organization) const {
        const Organization* above = organization.parent ? office.organization(*organization.parent) : nullptr;
        while (above && above->kind == OrganizationKind::leading_group && above->parent)
            above = office.organization(*above->parent);
        return above ? above->name : QString();
    }
    QString officersRule() const {
        if (election.purpose == ElectionPurpose::by_election) return words.value(u"by_election"_s);
        return words.value(election.direct ? u"direct"_s : u"committee"_s);
    }
    QString validity() const {
        const BallotRound* round = lastRound();
        if (!round || round->issued == 0) return words.value(u"unknown"_s);
        return words.value(round->returned <= round->issued ? u"valid"_s : u"invalid"_s);
    }

    void addTerm(QHash<QString, QString>& all) const {
        const Term* running = office.runningTerm(election.organization, heldOn.addDays(-1));
        if (!running) return;
        all.insert(u"previous_number"_s, number(running->number));
        all.insert(u"previous_elected"_s, writtenDay(running->electedOn));
        all.insert(u"previous_due"_s, writtenDay(running->dueOn()));
        QStringList open;
        for (const Vacancy& each : office.seats(*running, today).vacancies) {
            if (each.isOpenOn(today)) open += each.position;
        }
        all.insert(u"vacancies"_s, open.join(u'、'));
    }

    void addBallots(QHash<QString, QString>& all) const {
        const BallotRound* round = lastRound();
        if (!round || round->issued == 0) return;
        all.insert(u"issued"_s, number(round->issued));
        all.insert(u"returned"_s, number(round->returned));
        all.insert(u"valid"_s, number(round->valid));
        all.insert(u"invalid"_s, number(round->invalid));
        all.insert(u"elected"_s, list(result.elected));
    }

    QHash<QString, QString> values() const {
        const Organization* organization = office.organization(election.organization);
        const bool knowsPresent = !election.present.empty();
        const auto count = [](const auto& list) {
            return list.empty() ? QString() : number(static_cast<int>(list.size()));
        };
        QHash<QString, QString> all{
            {u"organization"_s, organization->name},
            {u"above"_s, approving(*organization)},
            {u"deciding"_s, election.deciding},
            {u"decision_on"_s, writtenDay(election.decision.on)},
            {u"decision_number"_s, election.decision.number},
            {u"request_on"_s, writtenDay(election.request.on)},
            {u"reply_on"_s, writtenDay(election.reply.on)},
            {u"reply_number"_s, election.reply.number},
            {u"report_on"_s, writtenDay(election.report.on)},
            {u"meeting_on"_s, writtenDay(election.meetingOn)},
            {u"first_meeting_on"_s, writtenDay(election.firstMeetingOn)},
            {u"today"_s, writtenDay(today)},
            {u"term_number"_s, number(election.termNumber)},
            {u"length"_s, number(election.lengthYears)},
            {u"seats"_s, number(election.seats)},
            {u"candidates"_s, list(election.candidates)},
            {u"candidate_count"_s, count(election.candidates)},
            {u"difference"_s, election.candidates.empty()
                                  ? QString()
                                  : number(static_cast<int>(election.candidates.size()) - election.seats)},
            {u"scrutineer_count"_s, count(election.scrutineers)},
            {u"teller_count"_s, count(election.tellers)},
            {u"voters"_s, number(result.expected)},
            {u"not_counted"_s, number(static_cast<int>(voters.notCounted.size()))},
            {u"quorum"_s, number(voting::presentForElection(result.expected))},
            {u"present"_s, knowsPresent ? number(result.present) : QString()},
            {u"majority_base"_s,
             words.value(election.majority == MajorityBase::present ? u"present"_s : u"expected"_s)},
            {u"needed"_s, knowsPresent ? number(voting::majorityOf(base())) : QString()},
            {u"officers_rule"_s, officersRule()},
            {u"validity"_s, validity()}};
        addTerm(all);
        addBallots(all);
        all.insert(u"posts_sentence"_s,
                   filledIn(words.value(election.direct ? u"posts_direct"_s : u"posts"_s), all));
        return all;
    }
    int base() const {
        return election.majority == MajorityBase::expected ? result.expected : result.present;
    }

    std::vector<PaperBlock> blockOf(const QString& name, const QString& rest) const {
        if (name == u"sign"_s) return {signaturePlace(rest)};
        if (name == u"hands"_s) return {handLines(rest)};
        if (name == u"candidates"_s) return {candidateTable()};
        if (name == u"voters"_s) return {voterTable()};
        if (name == u"not_counted"_s) return {notCountedTable()};
        if (name == u"ballot"_s) return {ballotTable()};
        if (name == u"ballots"_s) return {ballotsTable()};
        if (name == u"counts"_s) return {countsTable()};
        if (name == u"posts"_s) return {postsTable()};
        return {};
    }

    static PaperTable handLines(const QString& names) {
        PaperTable table{.widths = {50, 50}, .rowHeight = 14, .framed = false};
        auto& row = table.rows.emplace_back();
        for (const QString& name : names.split(u'|'))
            row.push_back({.paragraphs = {paperText(PaperStyle::body, name + u"（签名）："_s)}});
        return table;
    }

    PaperTable candidateTable() const {
        PaperTable table = frame({8, 16, 10, 16, 18, 32});
        table.headRows = 1;
        table.rows.push_back(heads(u"序号 姓名 性别 出生年月 入党日期 现任职务"_s.split(u' ')));
        int row = 0;
        for (const MemberId& id : sorted(election.candidates)) {
            const Member* member = office.member(id);
            if (!member) continue;
            table.rows.push_back(
                cells({number(++row), namesakes.named(id, member->name),
                       member->sex ? chineseTerm(*member->sex) : QString(), member->birthDate.left(7),
                       member->joinedOn ? member->joinedOn->toIso() : QString(), member->workPosition}));
        }
        return table;
    }

    // Names to sign behind, two a row.
    PaperTable voterTable() const {
        PaperTable table = frame({8, 17, 25, 8, 17, 25});
        table.headRows = 1;
        table.rows.push_back(heads(u"序号 姓名 签到 序号 姓名 签到"_s.split(u' ')));
        std::vector<MemberId> ids;
        for (const Member* each : voters.expected)
            ids.push_back(each->id);
        const QStringList names = byStrokes(ids);
        const qsizetype half = (names.size() + 1) / 2;
        for (qsizetype i = 0; i < half; ++i) {
            QStringList row{QString::number(i + 1), names[i], {}};
            if (i + half < names.size())
                row += {QString::number(i + half + 1), names[i + half], {}};
            else
                row += {{}, {}, {}};
            table.rows.push_back(cells(row));
        }
        return table;
    }

    PaperTable notCountedTable() const {
        PaperTable table = frame({8, 22, 70});
        table.headRows = 1;
        table.rows.push_back(heads(u"序号 姓名 不计入的原因"_s.split(u' ')));
        int row = 0;
        for (const VoterLine& each : voters.notCounted)
            table.rows.push_back(cells({number(++row), each.member->name, each.reason}));
        return table;
    }

    // Names in a row with a square under each, and as many blank ones for persons voters add.
    PaperTable ballotTable() const {
        const BallotRound* round = lastRound();
        std::vector<MemberId> shown = election.candidates;
        if (round && round->issued > 0 && (round->runOff || result.open > 0)) {
            shown.clear();
            for (const CandidateCount& each : round->counts)
                shown.push_back(each.member);
        }
        QStringList names = byStrokes(shown);
        for (int i = 0; i < election.seats; ++i)
            names += u"（另选人）"_s;
        constexpr qsizetype across = 5;
        PaperTable table = frame(std::vector<double>(across, 20), 14);
        for (qsizetype from = 0; from < names.size(); from += across) {
            QStringList row = names.mid(from, across);
            while (row.size() < across)
                row += QString();
            table.rows.push_back(cells(row));
            table.rows.push_back(cells(QStringList(across)));
        }
        return table;
    }

    PaperTable ballotsTable() const {
        PaperTable table = frame({16, 14, 14, 14, 14, 14, 14});
        table.rows.push_back(heads(u"投票 应到会 实到会 发出选票 收回选票 有效票 无效票"_s.split(u' ')));
        const auto shown = [](int value) { return value > 0 ? number(value) : QString(); };
        int vote = 0;
        for (const BallotRound& round : election.rounds)
            table.rows.push_back(cells({u"第%1次"_s.arg(++vote), number(result.expected),
                                        shown(result.present), shown(round.issued), shown(round.returned),
                                        shown(round.valid), number(round.invalid)}));
        if (election.rounds.empty())
            table.rows.push_back(cells({u"第1次"_s, number(result.expected), {}, {}, {}, {}, {}}));
        return table;
    }

    PaperTable countsTable() const {
        PaperTable table = frame({16, 24, 15, 15, 15, 15});
        table.headRows = 1;
        table.rows.push_back(heads(u"投票 姓名 赞成 不赞成 弃权 当选"_s.split(u' ')));
        const auto rounds = counted();
        for (size_t i = 0; i < rounds.size(); ++i) {
            for (const CandidateCount& each : rounds[i]->counts) {
                const bool elected = std::ranges::find(result.elected, each.member) != result.elected.end();
                table.rows.push_back(
                    cells({u"第%1次"_s.arg(i + 1), office.nameOf(each.member), number(each.inFavour),
                           number(each.against), number(each.abstained), elected ? u"√"_s : QString()}));
            }
        }
        if (rounds.empty()) {
            for (const QString& name : byStrokes(election.candidates))
                table.rows.push_back(cells({u"第1次"_s, name, {}, {}, {}, {}}));
        }
        return table;
    }

    PaperTable postsTable() const {
        PaperTable table = frame({40, 60});
        table.rows.push_back(heads(u"职务 姓名"_s.split(u' ')));
        for (const PostChosen& each : election.posts)
            table.rows.push_back(cells({each.position, office.nameOf(each.member)}));
        if (election.posts.empty()) table.rows.push_back(cells({{}, {}}));
        return table;
    }

    const Election& election;
    const Office& office;
    Date today;
    Date heldOn;
    VotersList voters;
    ElectionResult result;
    Namesakes namesakes;
    QHash<QString, QString> words;
};

QString fileOf(ElectionPaper paper, const Election& election) {
    switch (paper) {
    case ElectionPaper::request:
        return election.purpose == ElectionPurpose::renewal ? u"request_renewal"_s : u"request_by_election"_s;
    case ElectionPaper::method: return u"method"_s;
    case ElectionPaper::candidates: return u"candidates"_s;
    case ElectionPaper::voters: return u"voters"_s;
    case ElectionPaper::ballot: return u"ballot"_s;
    case ElectionPaper::ballots: return u"ballots_report"_s;
    case ElectionPaper::counts: return u"count_report"_s;
    case ElectionPaper::result: break;
    }
    return u"result_report"_s;
}

} // namespace

QString electionPaperName(ElectionPaper paper) {
    switch (paper) {
    case ElectionPaper::request: return ElectionPapersText::tr("Request");
    case ElectionPaper::method: return ElectionPapersText::tr("Method of election");
    case ElectionPaper::candidates: return ElectionPapersText::tr("List of candidates");
    case ElectionPaper::voters: return ElectionPapersText::tr("List of voters");
    case ElectionPaper::ballot: return ElectionPapersText::tr("Ballot");
    case ElectionPaper::ballots: return ElectionPapersText::tr("Report on the ballots");
    case ElectionPaper::counts: return ElectionPapersText::tr("Report on the count");
    case ElectionPaper::result: break;
    }
    return ElectionPapersText::tr("Report of the result");
}

Paper electionPaper(ElectionPaper paper, const ElectionPaperContext& context) {
    return Builder(context).build(fileOf(paper, context.election));
}

} // namespace zhibu
