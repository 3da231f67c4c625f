#include "core/reports/hours_papers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct HoursPapersText {
    Q_DECLARE_TR_FUNCTIONS(HoursPapers)
};

using duties::HoursRow;
using duties::HoursStatement;

ReportCell amount(qint64 hundredths) {
    return hundredths == 0 ? ReportCell() : ReportCell(DecimalNumber{hundredths, 2});
}

bool isExempt(const HoursRow& row) {
    return row.status == duties::Status::not_applicable;
}

bool isMet(const HoursRow& row) {
    return row.hours >= row.required;
}

ReportColumn figure(const QString& title, const QString& group = {}) {
    return {.title = title, .group = group, .kind = ColumnKind::decimal, .width = 0.8};
}

std::vector<ReportColumn> registerColumns() {
    const QString sources = HoursPapersText::tr("Where the hours come from");
    std::vector<ReportColumn> columns{
        {.title = HoursPapersText::tr("No."), .kind = ColumnKind::number, .width = 0.5},
        {.title = HoursPapersText::tr("Number")},
        {.title = HoursPapersText::tr("Name")},
        {.title = HoursPapersText::tr("Branch"), .width = 2, .wrap = true},
        {.title = HoursPapersText::tr("Asked as"), .width = 0.9},
        figure(HoursPapersText::tr("Required")),
        figure(HoursPapersText::tr("Meetings"), sources),
        figure(HoursPapersText::tr("Made up"), sources)};
    for (size_t i = 0; i < trainingFormCount; ++i)
        columns.push_back(figure(displayName(static_cast<TrainingForm>(i)), sources));
    columns.push_back(figure(HoursPapersText::tr("Total")));
    columns.push_back(figure(HoursPapersText::tr("Missing")));
    columns.push_back({.title = HoursPapersText::tr("Remarks"), .width = 1.6, .wrap = true});
    return columns;
}

ReportCell remarks(const HoursRow& row) {
    if (isExempt(row)) return {HoursPapersText::tr("Exempt: %1").arg(row.exemption), Tone::muted};
    if (isMet(row)) return {HoursPapersText::tr("Reached"), Tone::met};
    if (row.hours.hundredths() == 0) return {HoursPapersText::tr("No hours yet"), Tone::overdue};
    return {HoursPapersText::tr("Not reached"), Tone::dueSoon};
}

ReportRow registerRow(int number, const HoursRow& row, const QString& branch) {
    ReportRow cells{number,
                    row.number,
                    row.name,
                    branch,
                    row.committee ? HoursPapersText::tr("Committee") : HoursPapersText::tr("Member"),
                    isExempt(row) ? ReportCell() : amount(row.required.hundredths()),
                    amount(row.fromActivities.hundredths() - row.madeUp.hundredths()),
                    amount(row.madeUp.hundredths())};
    for (const CreditHours hours : row.byForm)
        cells.push_back(amount(hours.hundredths()));
    cells.push_back(DecimalNumber{row.hours.hundredths(), 2});
    const bool missing = !isExempt(row) && !isMet(row);
    cells.push_back(missing ? amount(row.required.hundredths() - row.hours.hundredths()) : ReportCell());
    cells.push_back(remarks(row));
    return cells;
}

ReportTable memberTable(const HoursRegisterInput& input) {
    ReportTable table{.columns = registerColumns(),
                      .emptyText = HoursPapersText::tr("Nobody belongs to a branch here on that day.")};
    int number = 0;
    for (const HoursRow& row : input.rows) {
        const auto branch = input.branches.find(row.organization);
        table.rows.push_back(registerRow(
            ++number, row, branch == input.branches.end() ? row.organizationCode : branch->second));
    }
    return table;
}

Ratio share(int part, int whole) {
    return {whole == 0 ? std::nullopt : std::optional((qint64{part} * 20000 + whole) / (2 * whole))};
}

ReportTable branchTable(const HoursRegisterInput& input) {
    ReportTable table{.title = HoursPapersText::tr("By branch"),
                      .columns = {{.title = HoursPapersText::tr("Branch"), .width = 3, .wrap = true},
                                  {.title = HoursPapersText::tr("Members asked"), .kind = ColumnKind::number},
                                  {.title = HoursPapersText::tr("Reached"), .kind = ColumnKind::number},
                                  {.title = HoursPapersText::tr("Share"), .kind = ColumnKind::percent},
                                  {.title = HoursPapersText::tr("Average"), .kind = ColumnKind::decimal}}};
    int asked = 0;
    int met = 0;
    for (const BranchHours& branch : hoursByBranch(input.rows)) {
        const auto name = input.branches.find(branch.branch);
        table.rows.push_back({name == input.branches.end() ? branch.code : name->second, branch.asked,
                              branch.met, share(branch.met, branch.asked),
                              DecimalNumber{branch.averageHundredths(), 2}});
        asked += branch.asked;
        met += branch.met;
    }
    table.totals = ReportRow{HoursPapersText::tr("All"), asked, met, share(met, asked), ReportCell()};
    return table;
}

ReportTable distributionTable(const HoursRegisterInput& input) {
    ReportTable table{.title = HoursPapersText::tr("Distribution"),
                      .columns = {{.title = HoursPapersText::tr("Hours reached"), .width = 2},
                                  {.title = HoursPapersText::tr("Members"), .kind = ColumnKind::number},
                                  {.title = HoursPapersText::tr("Share"), .kind = ColumnKind::percent}}};
    for (const HoursShare& each : hoursDistribution(input.rows))
        table.rows.push_back(
            {each.name, each.members, share(each.members, static_cast<int>(input.rows.size()))});
    return table;
}

QString hoursWords(CreditHours hours) {
    return HoursPapersText::tr("%1 h").arg(hours.toString());
}

/// Pairs of caption and value, two to a row.
PaperTable factsTable(const HoursStatement& s) {
    const QString standing =
        s.status == duties::Status::not_applicable
            ? HoursPapersText::tr("Exempt: %1").arg(s.exemption)
            : (s.missing().hundredths() == 0
                   ? HoursPapersText::tr("Reached")
                   : HoursPapersText::tr("%1 missing, by %2").arg(hoursWords(s.missing()), s.due.toIso()));
    PaperTable table{.widths = {1, 2, 1, 2}};
    const auto row = [&table](const QString& a, const QString& b, const QString& c, const QString& d) {
        table.rows.push_back({captionCell(a), textCell(b), captionCell(c), textCell(d)});
    };
    row(HoursPapersText::tr("Name"), s.name, HoursPapersText::tr("Number"), s.number);
    row(HoursPapersText::tr("Branch"), s.branch, HoursPapersText::tr("Asked as"),
        s.committee ? HoursPapersText::tr("Committee") : HoursPapersText::tr("Member"));
    row(HoursPapersText::tr("Year"), QString::number(s.year), HoursPapersText::tr("As of"), s.asOf.toIso());
    row(HoursPapersText::tr("Required"),
        s.status == duties::Status::not_applicable ? QString() : hoursWords(s.required),
        HoursPapersText::tr("Reached so far"), hoursWords(s.hours));
    table.rows.push_back({captionCell(HoursPapersText::tr("Standing")), textCell(standing, 3)});
    return table;
}

std::vector<QStringList> earnedRows(const HoursStatement& s) {
    std::vector<QStringList> rows;
    for (const HoursStatement::Earned& line : s.earned) {
        QString what = line.what;
        if (!line.organizer.isEmpty())
            what += HoursPapersText::tr(" (%1)", "organiser of a course").arg(line.organizer);
        if (!line.certificate.isEmpty())
            what += u' ' + HoursPapersText::tr("certificate %1").arg(line.certificate);
        rows.push_back({line.on.toIso(), what, sourceWords(line), line.hours.toString()});
    }
    return rows;
}

std::vector<QStringList> missedRows(const HoursStatement& s) {
    std::vector<QStringList> rows;
    for (const HoursStatement::Attended& line : s.attended) {
        if (!line.wasMissed() || line.hours.hundredths() == 0) continue;
        QString state = displayName(line.state);
        if (!line.reason.isEmpty())
            state = HoursPapersText::tr("%1 (%2)", "state and reason").arg(state, line.reason);
        rows.push_back({line.on.toIso(), line.what, state, line.hours.toString()});
    }
    return rows;
}

QString attendanceWords(const HoursStatement& s) {
    std::vector<Attendance> entries;
    for (const HoursStatement::Attended& line : s.attended) {
        if (line.kinds.contains(ActivityKind::talk)) continue;
        entries.push_back({.member = s.member, .role = line.role, .state = line.state});
    }
    const AttendanceCount count = attendanceCount(entries);
    return HoursPapersText::tr(
               "Expected at %1 activities: present at %2, on leave %3 times, absent %4 times.")
        .arg(count.expected)
        .arg(count.present)
        .arg(count.onLeave)
        .arg(count.absent);
}

void addTable(PaperPart& part, const QString& heading, const QStringList& heads,
              const std::vector<QStringList>& rows) {
    if (rows.empty()) return;
    part.blocks.emplace_back(paperText(PaperStyle::subheading, heading));
    part.blocks.emplace_back(plainTable(heads, {1.3, 4, 2, 0.8}, rows));
}

PaperPart statementPart(const HoursStatement& s, const QString& seal) {
    PaperPart part;
    part.blocks.emplace_back(paperText(
        PaperStyle::title, HoursPapersText::tr("Statement of training hours, %1").arg(s.year), true));
    part.blocks.emplace_back(factsTable(s));
    if (s.frozenOn) {
        const QString frozen = s.frozenHours == s.hours
                                   ? HoursPapersText::tr("Frozen on %1.").arg(s.frozenOn->toIso())
                                   : HoursPapersText::tr("Frozen on %1 with %2; amended since.")
                                         .arg(s.frozenOn->toIso(), hoursWords(s.frozenHours));
        part.blocks.emplace_back(paperText(PaperStyle::note, frozen));
    }
    addTable(part, HoursPapersText::tr("What the hours are made of"),
             {HoursPapersText::tr("Day"), HoursPapersText::tr("What"), HoursPapersText::tr("Source"),
              HoursPapersText::tr("Hours")},
             earnedRows(s));
    addTable(part, HoursPapersText::tr("Missed, and not made up"),
             {HoursPapersText::tr("Day"), HoursPapersText::tr("What"), HoursPapersText::tr("State"),
              HoursPapersText::tr("Hours")},
             missedRows(s));
    part.blocks.emplace_back(paperText(PaperStyle::note, attendanceWords(s)));
    part.blocks.emplace_back(
        paperText(PaperStyle::note, seal.isEmpty() ? HoursPapersText::tr("Branch (seal):") : seal));
    return part;
}

ReportTable totalsTable(const std::vector<HoursStatement>& statements) {
    ReportTable table{.title = HoursPapersText::tr("Totals"),
                      .columns = {{.title = HoursPapersText::tr("Number")},
                                  {.title = HoursPapersText::tr("Name")},
                                  {.title = HoursPapersText::tr("Branch"), .width = 2},
                                  figure(HoursPapersText::tr("Required")),
                                  figure(HoursPapersText::tr("Meetings")),
                                  figure(HoursPapersText::tr("Made up"))}};
    for (size_t i = 0; i < trainingFormCount; ++i)
        table.columns.push_back(figure(displayName(static_cast<TrainingForm>(i))));
    table.columns.push_back(figure(HoursPapersText::tr("Total")));
    table.columns.push_back(figure(HoursPapersText::tr("Missing")));
    for (const HoursStatement& s : statements) {
        ReportRow row{s.number,
                      s.name,
                      s.branch,
                      amount(s.status == duties::Status::not_applicable ? 0 : s.required.hundredths()),
                      amount(s.fromActivities.hundredths() - s.madeUp.hundredths()),
                      amount(s.madeUp.hundredths())};
        for (const CreditHours hours : s.byForm)
            row.push_back(amount(hours.hundredths()));
        row.push_back(DecimalNumber{s.hours.hundredths(), 2});
        row.push_back(amount(s.missing().hundredths()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable entriesTable(const std::vector<HoursStatement>& statements) {
    ReportTable table{.title = HoursPapersText::tr("What the hours are made of"),
                      .columns = {{.title = HoursPapersText::tr("Number")},
                                  {.title = HoursPapersText::tr("Name")},
                                  {.title = HoursPapersText::tr("Day"), .kind = ColumnKind::date},
                                  {.title = HoursPapersText::tr("What"), .width = 3, .wrap = true},
                                  {.title = HoursPapersText::tr("Source"), .width = 1.6, .wrap = true},
                                  {.title = HoursPapersText::tr("Organiser"), .width = 1.6, .wrap = true},
                                  {.title = HoursPapersText::tr("Certificate")},
                                  figure(HoursPapersText::tr("Hours"))}};
    for (const HoursStatement& s : statements) {
        for (const HoursStatement::Earned& line : s.earned)
            table.rows.push_back({s.number, s.name, line.on, line.what, sourceWords(line), line.organizer,
                                  line.certificate, DecimalNumber{line.hours.hundredths(), 2}});
    }
    return table;
}

} // namespace

QString sourceWords(const HoursStatement::Earned& earned) {
    if (earned.kinds.empty()) return displayName(earned.form.value_or(TrainingForm::other));
    const QString kinds = kindNames(earned.kinds);
    return earned.madeUpOn ? HoursPapersText::tr("%1, made up %2").arg(kinds, earned.madeUpOn->toIso())
                           : kinds;
}

std::vector<HoursShare> hoursDistribution(const std::vector<HoursRow>& rows) {
    std::vector<HoursShare> shares{{HoursPapersText::tr("None")},       {HoursPapersText::tr("up to 25%")},
                                   {HoursPapersText::tr("up to 50%")},  {HoursPapersText::tr("up to 75%")},
                                   {HoursPapersText::tr("below 100%")}, {HoursPapersText::tr("Reached")},
                                   {HoursPapersText::tr("Exempt")}};
    for (const HoursRow& row : rows) {
        size_t place = 5;
        if (isExempt(row))
            place = 6;
        else if (row.hours.hundredths() == 0 && row.required.hundredths() > 0)
            place = 0;
        else if (!isMet(row))
            place = 1 + std::min<size_t>(3, static_cast<size_t>((row.hours.hundredths() * 4 - 1) /
                                                                row.required.hundredths()));
        ++shares[place].members;
    }
    return shares;
}

std::vector<BranchHours> hoursByBranch(const std::vector<HoursRow>& rows) {
    std::vector<BranchHours> branches;
    for (const HoursRow& row : rows) {
        if (branches.empty() || branches.back().branch != row.organization)
            branches.push_back({row.organization, row.organizationCode});
        if (isExempt(row)) continue;
        BranchHours& branch = branches.back();
        ++branch.asked;
        branch.met += isMet(row) ? 1 : 0;
        branch.total += row.hours;
    }
    return branches;
}

Report hoursRegister(const HoursRegisterInput& input) {
    Report report{.title = HoursPapersText::tr("Register of training hours, %1").arg(input.year),
                  .subtitle = HoursPapersText::tr("%1 · as of %2 · %3 persons")
                                  .arg(input.organization, input.asOf.toIso())
                                  .arg(input.rows.size()),
                  .printedOn = input.printedOn};
    report.tables.push_back(memberTable(input));
    report.tables.push_back(branchTable(input));
    report.tables.push_back(distributionTable(input));
    report.notes = input.frozen;
    report.signatures = {HoursPapersText::tr("Prepared by"), HoursPapersText::tr("Reviewed by")};
    return report;
}

Paper statementPaper(const HoursStatement& statement, const QString& seal) {
    return {.title = HoursPapersText::tr("Statements of training hours"),
            .parts = {statementPart(statement, seal)}};
}

PaperSeries statementPapers(const std::vector<HoursStatement>& statements) {
    return {.title = HoursPapersText::tr("Statements of training hours"),
            .count = statements.size(),
            .paper = [&statements](size_t index) { return statementPaper(statements[index]); }};
}

Report statementReport(const std::vector<HoursStatement>& statements, Date printedOn) {
    Report report{.title = HoursPapersText::tr("Statements of training hours"),
                  .subtitle = statements.empty() ? QString()
                                                 : HoursPapersText::tr("%1 · as of %2 · %3 persons")
                                                       .arg(statements.front().year)
                                                       .arg(statements.front().asOf.toIso())
                                                       .arg(statements.size()),
                  .printedOn = printedOn};
    report.tables = {totalsTable(statements), entriesTable(statements)};
    return report;
}

} // namespace zhibu
