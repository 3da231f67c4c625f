#include "core/reports/minutes_paper.h"

#include "core/domain/namesakes.h"

#include "core/domain/voting_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MinutesPaperText {
    Q_DECLARE_TR_FUNCTIONS(MinutesPaper)
};

QString separator() {
    return MinutesPaperText::tr(", ", "between names");
}

QString timesOf(const Activity& activity) {
    QString text = activity.heldOn.toIso();
    if (!activity.startsAt.isEmpty()) text += u' ' + activity.startsAt;
    if (!activity.endsAt.isEmpty()) text += u'–' + activity.endsAt;
    return text;
}

/// Everybody of the role and of one of the states, as "name" or "name (reason)".
QStringList people(const Activity& activity, const Office& office,
                   const std::function<bool(const Attendance&)>& wanted) {
    QStringList names;
    std::vector<MemberId> everyone;
    for (const Attendance& each : activity.attendance)
        everyone.push_back(each.member);
    const Namesakes namesakes(office, everyone, activity.heldOn);
    for (const Attendance& each : activity.attendance) {
        if (!wanted(each)) continue;
        QString name = namesakes.named(each.member, office.nameOf(each.member));
        if (!each.reason.isEmpty())
            name = MinutesPaperText::tr("%1 (%2)", "name and reason").arg(name, each.reason);
        if (each.madeUpOn) name += MinutesPaperText::tr(" made up %1").arg(each.madeUpOn->toIso());
        names += name;
    }
    return names;
}

std::function<bool(const Attendance&)> expectedIn(AttendanceState state) {
    return [state](const Attendance& each) {
        return each.role == AttendanceRole::expected && each.state == state;
    };
}

/// "On leave: 甲 (病假)、乙. Absent: 丙." with what is empty left out.
QString missingWords(const Activity& activity, const Office& office) {
    QStringList parts;
    for (const AttendanceState state : {AttendanceState::on_leave, AttendanceState::absent}) {
        const QStringList names = people(activity, office, expectedIn(state));
        if (!names.isEmpty())
            parts += MinutesPaperText::tr("%1: %2", "state and names")
                         .arg(displayName(state), names.join(separator()));
    }
    return parts.join(u'\n');
}

QString presentWords(const Activity& activity, const Office& office) {
    QString words = QString::number(attendanceCount(activity.attendance).present);
    QStringList apart;
    for (const AttendanceState state : {AttendanceState::online, AttendanceState::late}) {
        const QStringList names = people(activity, office, expectedIn(state));
        if (!names.isEmpty())
            apart += MinutesPaperText::tr("%1: %2", "state and names")
                         .arg(displayName(state), names.join(separator()));
    }
    return apart.isEmpty() ? words : words + u'\n' + apart.join(u'\n');
}

QString observerWords(const Activity& activity, const Office& office) {
    QStringList names = people(activity, office,
                               [](const Attendance& each) { return each.role == AttendanceRole::observer; });
    if (!activity.observers.isEmpty()) names += activity.observers;
    return names.join(separator());
}

QString numbered(const QStringList& lines) {
    if (lines.size() == 1) return lines.front();
    QStringList list;
    for (qsizetype i = 0; i < lines.size(); ++i)
        list += u"%1. %2"_s.arg(i + 1).arg(lines[i]);
    return list.join(u'\n');
}

QString resolutionWords(const Activity& activity) {
    QStringList lines;
    for (const Resolution& each : activity.resolutions) {
        QStringList behind;
        if (!each.responsible.isEmpty())
            behind += MinutesPaperText::tr("responsible: %1").arg(each.responsible);
        if (each.dueOn) behind += MinutesPaperText::tr("by %1").arg(each.dueOn->toIso());
        lines += behind.isEmpty() ? each.text
                                  : MinutesPaperText::tr("%1 (%2)", "resolution, and who and when")
                                        .arg(each.text, behind.join(MinutesPaperText::tr("; ")));
    }
    return numbered(lines);
}

QString voteWords(const Activity& activity) {
    QStringList lines;
    for (const Vote& vote : activity.votes)
        lines += MinutesPaperText::tr(
                     "%1: expected to vote %2, present %3; in favour %4, against %5, abstained %6. %7")
                     .arg(vote.motion)
                     .arg(vote.expected)
                     .arg(vote.present)
                     .arg(vote.inFavour)
                     .arg(vote.against)
                     .arg(vote.abstained)
                     .arg(judged(vote, activity.kinds).sentence);
    return numbered(lines);
}

/// Rows of the form: two captions with their values each, or one with a value across.
class Form {
public:
    void pair(const QString& caption, const QString& value, const QString& caption2, const QString& value2) {
        table.rows.push_back(
            {captionCell(caption), textCell(value), captionCell(caption2), textCell(value2)});
    }
    void across(const QString& caption, const QString& value) {
        table.rows.push_back({captionCell(caption), textCell(value, 3)});
    }
    void across(const QString& caption, std::vector<PaperParagraph> paragraphs) {
        table.rows.push_back({captionCell(caption), {.paragraphs = std::move(paragraphs), .columns = 3}});
    }
    void acrossIfAny(const QString& caption, const QString& value) {
        if (!value.isEmpty()) across(caption, value);
    }
    PaperTable table{.widths = {18, 32, 15, 35}, .rowHeight = 8};
};

void addPeople(Form& form, const Activity& activity, const Office& office) {
    const bool talk = activity.kinds.contains(ActivityKind::talk);
    const auto named = [&](const NamedPerson& person) { return office.nameOf(person); };
    if (talk) {
        const QStringList partners = people(
            activity, office, [](const Attendance& each) { return each.role == AttendanceRole::talkee; });
        form.pair(MinutesPaperText::tr("Who talked"), named(activity.host), MinutesPaperText::tr("With whom"),
                  partners.join(separator()));
        return;
    }
    form.pair(MinutesPaperText::tr("Host"), named(activity.host), MinutesPaperText::tr("Recorder"),
              named(activity.recorder));
    if (!activity.lecturer.empty()) form.across(MinutesPaperText::tr("Lecturer"), named(activity.lecturer));
    form.pair(MinutesPaperText::tr("Expected"),
              QString::number(attendanceCount(activity.attendance).expected), MinutesPaperText::tr("Present"),
              presentWords(activity, office));
    form.across(MinutesPaperText::tr("Absent and why"), missingWords(activity, office));
    form.across(MinutesPaperText::tr("Observers"), observerWords(activity, office));
}

void addTexts(Form& form, const Activity& activity, const MinutesContext& context) {
    form.across(MinutesPaperText::tr("Agenda"), numbered(activity.agenda));
    form.acrossIfAny(MinutesPaperText::tr("Theme-day items done"), activity.themeItems.join(separator()));
    if (context.withheld)
        form.across(MinutesPaperText::tr("Minutes"),
                    MinutesPaperText::tr("What was said in the talk is kept apart."));
    else
        form.across(MinutesPaperText::tr("Minutes"), paperRich(activity.minutes));
    if (!activity.speeches.isEmpty())
        form.across(MinutesPaperText::tr("Speeches"), paperRich(activity.speeches));
    form.across(MinutesPaperText::tr("Resolutions"), resolutionWords(activity));
    form.acrossIfAny(MinutesPaperText::tr("Votes"), voteWords(activity));
    if (activity.creditHours)
        form.across(MinutesPaperText::tr("Credit hours"), activity.creditHours->toString());
    QStringList files;
    for (const Attachment& attachment : activity.attachments)
        files += attachment.name;
    form.acrossIfAny(MinutesPaperText::tr("Attachments"), files.join(separator()));
    form.acrossIfAny(MinutesPaperText::tr("Remarks"), recordMarks(activity));
}

PaperTable signatureTable() {
    PaperTable table{.widths = {18, 32, 18, 32}, .rowHeight = 12};
    table.rows.push_back({captionCell(MinutesPaperText::tr("Host (signature)")), textCell({}),
                          captionCell(MinutesPaperText::tr("Recorder (signature)")), textCell({})});
    return table;
}

} // namespace

QString recordMarks(const Activity& activity) {
    QStringList marks;
    if (const std::optional<int> days = activity.lateByDays())
        marks += MinutesPaperText::tr("Late entry, %n day(s) after it was held", nullptr, *days);
    if (activity.imported) marks += MinutesPaperText::tr("Imported record");
    if (!activity.expectedReason.isEmpty())
        marks += MinutesPaperText::tr("The list differs from the roster: %1").arg(activity.expectedReason);
    return marks.join(MinutesPaperText::tr("; "));
}

VoteJudgement judged(const Vote& vote, const ActivityKinds& kinds) {
    VoteJudgement judgement;
    const bool election = kinds.contains(ActivityKind::election_meeting);
    judgement.neededPresent =
        election ? voting::presentForElection(vote.expected) : voting::presentForMeeting(vote.expected);
    judgement.neededInFavour = voting::majorityOf(vote.expected);
    judgement.quorate = vote.present >= judgement.neededPresent;
    judgement.passed = judgement.quorate && vote.inFavour >= judgement.neededInFavour;
    if (!judgement.quorate)
        judgement.sentence = MinutesPaperText::tr("No valid vote: %1 of %2 were present, %3 are needed.")
                                 .arg(vote.present)
                                 .arg(vote.expected)
                                 .arg(judgement.neededPresent);
    else if (judgement.passed)
        judgement.sentence = MinutesPaperText::tr("Passed: %1 in favour, more than half of %2 expected.")
                                 .arg(vote.inFavour)
                                 .arg(vote.expected);
    else
        judgement.sentence = MinutesPaperText::tr("Not passed: %1 in favour, %2 of %3 expected are needed.")
                                 .arg(vote.inFavour)
                                 .arg(judgement.neededInFavour)
                                 .arg(vote.expected);
    return judgement;
}

PaperPart minutesPart(const Activity& activity, const MinutesContext& context) {
    const Organization* organization = context.office.organization(activity.organization);
    const QString holder = organization ? organization->name : QString();
    Form form;
    form.across(MinutesPaperText::tr("Topic"),
                activity.topic.isEmpty() ? kindNames(activity.kinds) : activity.topic);
    form.pair(MinutesPaperText::tr("Time"), timesOf(activity), MinutesPaperText::tr("Place"), activity.place);
    addPeople(form, activity, context.office);
    addTexts(form, activity, context);
    PaperPart part{.contentsLine = u"%1  %2"_s.arg(activity.heldOn.toIso(), activity.topic),
                   .level = 2,
                   .newPage = true};
    part.blocks = {
        paperText(PaperStyle::title, MinutesPaperText::tr("Minutes: %1").arg(kindNames(activity.kinds))),
        paperText(PaperStyle::subtitle, holder, true), form.table, signatureTable()};
    return part;
}

Paper minutesPaper(const Activity& activity, const MinutesContext& context) {
    return {.title = u"%1 %2"_s.arg(kindNames(activity.kinds), activity.heldOn.toIso()),
            .parts = {minutesPart(activity, context)}};
}

Paper signInPaper(const SignInSheet& sheet) {
    PaperTable facts{.widths = {15, 35, 15, 35}, .rowHeight = 9};
    facts.rows.push_back(
        {captionCell(MinutesPaperText::tr("Meeting")),
         textCell(sheet.topic.isEmpty() ? sheet.kinds : sheet.kinds + u' ' + sheet.topic, 3)});
    facts.rows.push_back({captionCell(MinutesPaperText::tr("Time")), textCell(sheet.when),
                          captionCell(MinutesPaperText::tr("Place")), textCell(sheet.place)});
    PaperTable list{.widths = {8, 18, 24, 8, 18, 24}, .headRows = 1, .rowHeight = 10};
    const QStringList heads{MinutesPaperText::tr("No."), MinutesPaperText::tr("Name", "of a person"),
                            MinutesPaperText::tr("Signature")};
    auto& head = list.rows.emplace_back();
    for (int i = 0; i < 2; ++i) {
        for (const QString& each : heads)
            head.push_back(captionCell(each));
    }
    const qsizetype rows = (sheet.names.size() + 1) / 2 + sheet.blankRows;
    for (qsizetype row = 0; row < rows; ++row) {
        auto& cells = list.rows.emplace_back();
        for (qsizetype side = 0; side < 2; ++side) {
            const qsizetype number = row * 2 + side;
            cells.push_back(textCell(QString::number(number + 1), 1, true));
            cells.push_back(textCell(sheet.names.value(number), 1, true));
            cells.push_back(textCell({}));
        }
    }
    PaperPart part;
    part.blocks = {paperText(PaperStyle::title, MinutesPaperText::tr("Sign-in sheet")),
                   paperText(PaperStyle::subtitle, sheet.organization, true), facts,
                   paperText(PaperStyle::note, {}), list};
    return {.title = MinutesPaperText::tr("Sign-in sheet"), .parts = {part}};
}

} // namespace zhibu
