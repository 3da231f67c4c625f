#include "core/reports/handbook_paper.h"

#include "core/domain/namesakes.h"

#include "core/reports/minutes_paper.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct HandbookPaperText {
    Q_DECLARE_TR_FUNCTIONS(HandbookPaper)
};

QString dateWords(const std::optional<Date>& day) {
    return day ? day->toIso() : QString();
}

PaperPart partOf(const QString& title) {
    PaperPart part{.contentsLine = title, .newPage = true};
    part.blocks.emplace_back(paperText(PaperStyle::title, title));
    return part;
}

void addTable(PaperPart& part, PaperTable table, const QString& whenEmpty) {
    if (table.rows.size() > 1)
        part.blocks.emplace_back(std::move(table));
    else
        part.blocks.emplace_back(paperText(PaperStyle::body, whenEmpty));
}

PaperPart basicFacts(const HandbookInput& input) {
    const Office& office = input.office;
    const Organization& own = *office.organization(input.organization);
    const Organization* above = own.parent ? office.organization(*own.parent) : nullptr;
    const auto members = office.membersOf(own.id, input.to);
    const auto full = office.fullMembersOf(own.id, input.to).size();
    PaperTable table{.widths = {20, 30, 20, 30}, .rowHeight = 10};
    const auto row = [&table](const QString& caption, const QString& value, const QString& caption2,
                              const QString& value2) {
        table.rows.push_back(
            {captionCell(caption), textCell(value), captionCell(caption2), textCell(value2)});
    };
    table.rows.push_back({captionCell(HandbookPaperText::tr("Name")), textCell(own.name, 3)});
    row(HandbookPaperText::tr("Code"), own.code, HandbookPaperText::tr("Kind"), displayName(own.kind));
    row(HandbookPaperText::tr("Established on"), dateWords(own.establishedOn),
        HandbookPaperText::tr("Approval number"), own.approvalNumber);
    row(HandbookPaperText::tr("Organisation above"), above ? above->name : QString(),
        HandbookPaperText::tr("Contact"), own.contact);
    row(HandbookPaperText::tr("Members"), QString::number(members.size()),
        HandbookPaperText::tr("Full / probationary"), u"%1 / %2"_s.arg(full).arg(members.size() - full));
    row(HandbookPaperText::tr("Party groups"), QString::number(office.groupsOf(own.id, input.to).size()),
        HandbookPaperText::tr("As of"), input.to.toIso());
    PaperPart part = partOf(HandbookPaperText::tr("Basic facts"));
    part.blocks.emplace_back(std::move(table));
    return part;
}

PaperPart committee(const HandbookInput& input) {
    const Office& office = input.office;
    PaperPart part = partOf(HandbookPaperText::tr("Committee"));
    bool any = false;
    for (const Term* term : office.termsOf(input.organization)) {
        if (term->electedOn > input.to || (term->closedOn && *term->closedOn <= input.from)) continue;
        any = true;
        part.blocks.emplace_back(paperText(
            PaperStyle::subheading, HandbookPaperText::tr("Term %1: elected on %2, %3 years, due on %4")
                                        .arg(QString::number(term->number), term->electedOn.toIso(),
                                             QString::number(term->lengthYears), term->dueOn().toIso())));
        std::vector<QStringList> rows;
        for (const Position* position : office.positionsOf(term->id)) {
            if (position->from > input.to) continue;
            rows.push_back({position->name, office.nameOf(position->member), position->from.toIso(),
                            dateWords(office.effectiveInterval(*position).until), displayName(position->how),
                            position->approvalNumber});
        }
        addTable(part,
                 plainTable({HandbookPaperText::tr("Position"), HandbookPaperText::tr("Name", "of a person"),
                             HandbookPaperText::tr("From"), HandbookPaperText::tr("Until"),
                             HandbookPaperText::tr("How"), HandbookPaperText::tr("Approval number")},
                            {16, 16, 18, 18, 14, 18}, rows),
                 HandbookPaperText::tr("Nobody holds a position."));
    }
    if (!any)
        part.blocks.emplace_back(paperText(PaperStyle::body, HandbookPaperText::tr("No term is on record.")));
    return part;
}

PaperPart groups(const HandbookInput& input) {
    std::vector<QStringList> rows;
    const Namesakes namesakes(input.office, input.office.membersOf(input.organization, input.to), input.to);
    for (const Organization* group : input.office.groupsOf(input.organization, input.to)) {
        QStringList names;
        for (const Member* member : input.office.membersOf(group->id, input.to))
            names += namesakes.named(member->id, member->name);
        rows.push_back({group->name, QString::number(names.size()), names.join(HandbookPaperText::tr(", "))});
    }
    PaperPart part = partOf(HandbookPaperText::tr("Party groups"));
    addTable(part,
             plainTable({HandbookPaperText::tr("Group"), HandbookPaperText::tr("Members"),
                         HandbookPaperText::tr("Names")},
                        {24, 12, 64}, rows),
             HandbookPaperText::tr("The branch has no Party groups."));
    return part;
}

PaperPart roster(const HandbookInput& input) {
    std::vector<QStringList> rows;
    const std::vector<const Member*> members = input.office.membersOf(input.organization, input.to);
    const Namesakes namesakes(input.office, members, input.to);
    for (const Member* member : members) {
        const auto status = member->statusOn(input.to);
        rows.push_back({QString::number(rows.size() + 1), namesakes.named(member->id, member->name),
                        member->sex ? displayName(*member->sex) : QString(), member->ethnicGroup,
                        member->birthDate, member->education, dateWords(member->joinedOn),
                        status ? displayName(*status) : QString(), member->workPosition});
    }
    PaperPart part = partOf(HandbookPaperText::tr("Roster"));
    addTable(part,
             plainTable({HandbookPaperText::tr("No."), HandbookPaperText::tr("Name", "of a person"),
                         HandbookPaperText::tr("Sex"), HandbookPaperText::tr("Ethnic group"),
                         HandbookPaperText::tr("Born"), HandbookPaperText::tr("Education"),
                         HandbookPaperText::tr("Joined on"), HandbookPaperText::tr("Status"),
                         HandbookPaperText::tr("Work position")},
                        {7, 12, 7, 8, 14, 10, 16, 14, 12}, rows),
             HandbookPaperText::tr("Nobody belongs to it."));
    return part;
}

/// The kinds in the order of the handbook; what is in none of them follows as "other records".
std::vector<ActivityKind> kindsInOrder() {
    using enum ActivityKind;
    std::vector<ActivityKind> list{general_meeting, committee_meeting, group_meeting, lecture, theme_day,
                                   study,           life_meeting,      appraisal};
    for (const auto& row : vocabulary<ActivityKind>()) {
        if (row.value != talk && std::find(list.begin(), list.end(), row.value) == list.end())
            list.push_back(row.value);
    }
    return list;
}

/// The part a record is printed in in full.
std::optional<ActivityKind> homeOf(const Activity& activity) {
    for (const ActivityKind kind : kindsInOrder()) {
        if (activity.kinds.contains(kind)) return kind;
    }
    return std::nullopt;
}

void addRecords(Paper& paper, const HandbookInput& input) {
    for (const ActivityKind kind : kindsInOrder()) {
        std::vector<QStringList> rows;
        std::vector<const Activity*> whole;
        for (const Activity& activity : input.activities) {
            if (!activity.kinds.contains(kind)) continue;
            const auto home = homeOf(activity);
            const AttendanceCount count = attendanceCount(activity.attendance);
            rows.push_back({QString::number(rows.size() + 1), activity.heldOn.toIso(), activity.topic,
                            u"%1 / %2"_s.arg(count.present).arg(count.expected),
                            home == kind ? recordMarks(activity)
                                         : HandbookPaperText::tr("see %1").arg(displayName(*home))});
            if (home == kind) whole.push_back(&activity);
        }
        if (rows.empty()) continue;
        PaperPart part = partOf(displayName(kind));
        addTable(part,
                 plainTable({HandbookPaperText::tr("No."), HandbookPaperText::tr("Date"),
                             HandbookPaperText::tr("Topic"), HandbookPaperText::tr("Present / expected"),
                             HandbookPaperText::tr("Remarks")},
                            {8, 17, 43, 15, 17}, rows),
                 {});
        paper.parts.push_back(std::move(part));
        for (const Activity* activity : whole)
            paper.parts.push_back(minutesPart(*activity, {.office = input.office}));
    }
}

// What was said stays where it is: the handbook counts the talks and nothing else.
PaperPart talks(const HandbookInput& input) {
    std::map<QString, std::pair<int, int>> months; // talks and people talked with
    for (const Activity& activity : input.activities) {
        if (!activity.kinds.contains(ActivityKind::talk)) continue;
        auto& [count, partners] = months[activity.heldOn.toIso().left(7)];
        ++count;
        partners += static_cast<int>(
            std::ranges::count(activity.attendance, AttendanceRole::talkee, &Attendance::role));
    }
    std::vector<QStringList> rows;
    rows.reserve(months.size());
    for (const auto& [month, numbers] : months)
        rows.push_back({month, QString::number(numbers.first), QString::number(numbers.second)});
    PaperPart part = partOf(displayName(ActivityKind::talk));
    addTable(part,
             plainTable({HandbookPaperText::tr("Month"), HandbookPaperText::tr("Talks"),
                         HandbookPaperText::tr("People talked with")},
                        {34, 33, 33}, rows),
             HandbookPaperText::tr("No talk is on record."));
    return part;
}

PaperPart hours(const HandbookInput& input) {
    std::vector<QStringList> rows;
    std::vector<MemberId> everyone;
    for (const duties::HoursRow& row : input.hours)
        everyone.push_back(row.member);
    const Namesakes namesakes(input.office, everyone, input.to);
    for (const duties::HoursRow& row : input.hours) {
        const bool met = row.hours.hundredths() >= row.required.hundredths();
        rows.push_back({QString::number(rows.size() + 1), namesakes.named(row.member, row.name),
                        row.required.toString(), row.hours.toString(), row.fromActivities.toString(),
                        row.ownCredits.toString(),
                        met ? HandbookPaperText::tr("met") : HandbookPaperText::tr("not yet")});
    }
    PaperPart part = partOf(HandbookPaperText::tr("Training hours"));
    addTable(part,
             plainTable({HandbookPaperText::tr("No."), HandbookPaperText::tr("Name", "of a person"),
                         HandbookPaperText::tr("Required"), HandbookPaperText::tr("Hours"),
                         HandbookPaperText::tr("From activities"), HandbookPaperText::tr("Own credits"),
                         HandbookPaperText::tr("Result")},
                        {8, 20, 13, 13, 17, 15, 14}, rows),
             HandbookPaperText::tr("No hours are on record."));
    return part;
}

} // namespace

Paper handbookPaper(const HandbookInput& input) {
    const Organization& own = *input.office.organization(input.organization);
    Paper paper{.title = u"%1 %2"_s.arg(input.title, input.period), .contents = true};
    paper.cover = {input.title,
                   own.name,
                   input.period,
                   {},
                   HandbookPaperText::tr("Printed on %1").arg(input.printedOn.toIso())};
    if (input.registers) {
        for (auto* make : {basicFacts, committee, groups, roster})
            paper.parts.push_back(make(input));
    }
    addRecords(paper, input);
    if (input.registers) {
        paper.parts.push_back(talks(input));
        paper.parts.push_back(hours(input));
    }
    if (paper.parts.empty()) {
        paper.parts.push_back(partOf(HandbookPaperText::tr("Records")));
        paper.parts.back().blocks.emplace_back(
            paperText(PaperStyle::body, HandbookPaperText::tr("Nothing was recorded in this period.")));
    }
    return paper;
}

} // namespace zhibu
