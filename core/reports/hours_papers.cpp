#include "core/reports/hours_papers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct Text {
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
    const QString sources = Text::tr("Where the hours come from");
    std::vector<ReportColumn> columns{{.title = Text::tr("No."), .kind = ColumnKind::number, .width = 0.5},
                                      {.title = Text::tr("Number")},
                                      {.title = Text::tr("Name")},
                                      {.title = Text::tr("Branch"), .width = 2, .wrap = true},
                                      {.title = Text::tr("Asked as"), .width = 0.9},
                                      figure(Text::tr("Required")),
                                      figure(Text::tr("Meetings"), sources),
                                      figure(Text::tr("Made up"), sources)};
    for (size_t i = 0; i < trainingFormCount; ++i)
        columns.push_back(figure(displayName(static_cast<TrainingForm>(i)), sources));
    columns.push_back(figure(Text::tr("Total")));
    columns.push_back(figure(Text::tr("Missing")));
    columns.push_back({.title = Text::tr("Remarks"), .width = 1.6, .wrap = true});
    return columns;
}

ReportCell remarks(const HoursRow& row) {
    if (isExempt(row)) return {Text::tr("Exempt: %1").arg(row.exemption), Tone::muted};
    if (isMet(row)) return {Text::tr("Reached"), Tone::met};
    if (row.hours.hundredths() == 0) return {Text::tr("No hours yet"), Tone::overdue};
    return {Text::tr("Not reached"), Tone::dueSoon};
}

ReportRow registerRow(int number, const HoursRow& row, const QString& branch) {
    ReportRow cells{number,
                    row.number,
                    row.name,
                    branch,
                    row.committee ? Text::tr("Committee") : Text::tr("Member"),
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
                      .emptyText = Text::tr("Nobody belongs to a branch here on that day.")};
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
    ReportTable table{.title = Text::tr("By branch"),
                      .columns = {{.title = Text::tr("Branch"), .width = 3, .wrap = true},
                                  {.title = Text::tr("Members asked"), .kind = ColumnKind::number},
                                  {.title = Text::tr("Reached"), .kind = ColumnKind::number},
                                  {.title = Text::tr("Share"), .kind = ColumnKind::percent},
                                  {.title = Text::tr("Average"), .kind = ColumnKind::decimal}}};
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
    table.totals = ReportRow{Text::tr("All"), asked, met, share(met, asked), ReportCell()};
    return table;
}

ReportTable distributionTable(const HoursRegisterInput& input) {
    ReportTable table{.title = Text::tr("Distribution"),
                      .columns = {{.title = Text::tr("Hours reached"), .width = 2},
                                  {.title = Text::tr("Members"), .kind = ColumnKind::number},
                                  {.title = Text::tr("Share"), .kind = ColumnKind::percent}}};
    for (const HoursShare& each : hoursDistribution(input.rows))
        table.rows.push_back(
            {each.name, each.members, share(each.members, static_cast<int>(input.rows.size()))});
    return table;
}

QString hoursWords(CreditHours hours) {
    return Text::tr("%1 h").arg(hours.toString());
}

/// Pairs of caption and value, two to a row.
PaperTable factsTable(const HoursStatement& s) {
    const QString standing =
        s.status == duties::Status::not_applicable
            ? Text::tr("Exempt: %1").arg(s.exemption)
            : (s.missing().hundredths() == 0
                   ? Text::tr("Reached")
                   : Text::tr("%1 missing, by %2").arg(hoursWords(s.missing()), s.due.toIso()));
    PaperTable table{.widths = {1, 2, 1, 2}};
    const auto row = [&table](const QString& a, const QString& b, const QString& c, const QString& d) {
        table.rows.push_back({captionCell(a), textCell(b), captionCell(c), textCell(d)});
    };
    row(Text::tr("Name"), s.name, Text::tr("Number"), s.number);
    row(Text::tr("Branch"), s.branch, Text::tr("Asked as"),
        s.committee ? Text::tr("Committee") : Text::tr("Member"));
    row(Text::tr("Year"), QString::number(s.year), Text::tr("As of"), s.asOf.toIso());
    row(Text::tr("Required"), s.status == duties::Status::not_applicable ? QString() : hoursWords(s.required),
        Text::tr("Reached so far"), hoursWords(s.hours));
    table.rows.push_back({captionCell(Text::tr("Standing")), textCell(standing, 3)});
    return table;
}

std::vector<QStringList> earnedRows(const HoursStatement& s) {
    std::vector<QStringList> rows;
    for (const HoursStatement::Earned& line : s.earned) {
        QString what = line.what;
        if (!line.organizer.isEmpty()) what += Text::tr(" (%1)", "organiser of a course").arg(line.organizer);
        if (!line.certificate.isEmpty()) what += u' ' + Text::tr("certificate %1").arg(line.certificate);
        rows.push_back({line.on.toIso(), what, sourceWords(line), line.hours.toString()});
    }
    return rows;
}

std::vector<QStringList> missedRows(const HoursStatement& s) {
    std::vector<QStringList> rows;
    for (const HoursStatement::Attended& line : s.attended) {
        if (!line.wasMissed() || line.hours.hundredths() == 0) continue;
        QString state = displayName(line.state);
        if (!line.reason.isEmpty()) state = Text::tr("%1 (%2)", "state and reason").arg(state, line.reason);
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
    return Text::tr("Expected at %1 activities: present at %2, on leave %3 times, absent %4 times.")
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
    part.blocks.emplace_back(
        paperText(PaperStyle::title, Text::tr("Statement of training hours, %1").arg(s.year), true));
    part.blocks.emplace_back(factsTable(s));
    if (s.frozenOn) {
        const QString frozen = s.frozenHours == s.hours
                                   ? Text::tr("Frozen on %1.").arg(s.frozenOn->toIso())
                                   : Text::tr("Frozen on %1 with %2; amended since.")
                                         .arg(s.frozenOn->toIso(), hoursWords(s.frozenHours));
        part.blocks.emplace_back(paperText(PaperStyle::note, frozen));
    }
    addTable(part, Text::tr("What the hours are made of"),
             {Text::tr("Day"), Text::tr("What"), Text::tr("Source"), Text::tr("Hours")}, earnedRows(s));
    addTable(part, Text::tr("Missed, and not made up"),
             {Text::tr("Day"), Text::tr("What"), Text::tr("State"), Text::tr("Hours")}, missedRows(s));
    part.blocks.emplace_back(paperText(PaperStyle::note, attendanceWords(s)));
    part.blocks.emplace_back(paperText(PaperStyle::note, seal.isEmpty() ? Text::tr("Branch (seal):") : seal));
    return part;
}

ReportTable totalsTable(const std::vector<HoursStatement>& statements) {
    ReportTable table{.title = Text::tr("Totals"),
                      .columns = {{.title = Text::tr("Number")},
                                  {.title = Text::tr("Name")},
                                  {.title = Text::tr("Branch"), .width = 2},
                                  figure(Text::tr("Required")),
                                  figure(Text::tr("Meetings")),
                                  figure(Text::tr("Made up"))}};
    for (size_t i = 0; i < trainingFormCount; ++i)
        table.columns.push_back(figure(displayName(static_cast<TrainingForm>(i))));
    table.columns.push_back(figure(Text::tr("Total")));
    table.columns.push_back(figure(Text::tr("Missing")));
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
    ReportTable table{.title = Text::tr("What the hours are made of"),
                      .columns = {{.title = Text::tr("Number")},
                                  {.title = Text::tr("Name")},
                                  {.title = Text::tr("Day"), .kind = ColumnKind::date},
                                  {.title = Text::tr("What"), .width = 3, .wrap = true},
                                  {.title = Text::tr("Source"), .width = 1.6, .wrap = true},
                                  {.title = Text::tr("Organiser"), .width = 1.6, .wrap = true},
                                  {.title = Text::tr("Certificate")},
                                  figure(Text::tr("Hours"))}};
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
    return earned.madeUpOn ? Text::tr("%1, made up %2").arg(kinds, earned.madeUpOn->toIso()) : kinds;
}

std::vector<HoursShare> hoursDistribution(const std::vector<HoursRow>& rows) {
    std::vector<HoursShare> shares{{Text::tr("None")},      {Text::tr("up to 25%")},  {Text::tr("up to 50%")},
                                   {Text::tr("up to 75%")}, {Text::tr("below 100%")}, {Text::tr("Reached")},
                                   {Text::tr("Exempt")}};
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
    Report report{.title = Text::tr("Register of training hours, %1").arg(input.year),
                  .subtitle = Text::tr("%1 · as of %2 · %3 persons")
                                  .arg(input.organization, input.asOf.toIso())
                                  .arg(input.rows.size()),
                  .printedOn = input.printedOn};
    report.tables.push_back(memberTable(input));
    report.tables.push_back(branchTable(input));
    report.tables.push_back(distributionTable(input));
    report.notes = input.frozen;
    report.signatures = {Text::tr("Prepared by"), Text::tr("Reviewed by")};
    return report;
}

Paper statementPaper(const HoursStatement& statement, const QString& seal) {
    return {.title = Text::tr("Statements of training hours"), .parts = {statementPart(statement, seal)}};
}

PaperSeries statementPapers(const std::vector<HoursStatement>& statements) {
    return {.title = Text::tr("Statements of training hours"),
            .count = statements.size(),
            .paper = [&statements](size_t index) { return statementPaper(statements[index]); }};
}

Report statementReport(const std::vector<HoursStatement>& statements, Date printedOn) {
    Report report{.title = Text::tr("Statements of training hours"),
                  .subtitle = statements.empty() ? QString()
                                                 : Text::tr("%1 · as of %2 · %3 persons")
                                                       .arg(statements.front().year)
                                                       .arg(statements.front().asOf.toIso())
                                                       .arg(statements.size()),
                  .printedOn = printedOn};
    report.tables = {totalsTable(statements), entriesTable(statements)};
    return report;
}

} // namespace zhibu
