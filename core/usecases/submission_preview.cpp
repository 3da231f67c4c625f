#include "core/exchange/package/package_soundness.h"
#include "core/storage/activity_repository.h"
#include "core/usecases/lists.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"
#include "core/usecases/sent_records.h"
#include "core/usecases/submission.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct SubmissionPreviewText {
    Q_DECLARE_TR_FUNCTIONS(SubmissionPreview)
};

ReportColumn words(const QString& title, double width = 1) {
    return {.title = title, .width = width, .wrap = true};
}
ReportColumn days(const QString& title) {
    return {.title = title, .kind = ColumnKind::date};
}
ReportColumn figures(const QString& title) {
    return {.title = title, .kind = ColumnKind::number};
}

ReportCell submissionPreviewDayCell(const std::optional<Date>& day) {
    return day ? ReportCell(*day) : ReportCell();
}

class Preview {
public:
    Preview(const PackageRecords& given, const Office& people) : records(given), office(people) {}

    ReportTable activities() const {
        ReportTable table{.title = SubmissionPreviewText::tr("Records: %1").arg(records.activities.size()),
                          .columns = {days(SubmissionPreviewText::tr("Date")),
                                      words(SubmissionPreviewText::tr("Organisation"), 1.6),
                                      words(SubmissionPreviewText::tr("Kinds"), 1.4),
                                      words(SubmissionPreviewText::tr("Topic"), 2.4),
                                      figures(SubmissionPreviewText::tr("Expected")),
                                      figures(SubmissionPreviewText::tr("Present")),
                                      words(SubmissionPreviewText::tr("Goes along"), 2)}};
        for (const Activity& row : records.activities) {
            const AttendanceCount count = attendanceCount(row.attendance);
            table.rows.push_back({row.heldOn, office.nameOf(row.organization), kindNames(row.kinds),
                                  row.topic, count.expected, count.present, contentWords(row)});
        }
        std::ranges::stable_sort(table.rows, {},
                                 [](const ReportRow& row) { return std::get<Date>(row[0].value); });
        return table;
    }
    ReportTable members() const {
        ReportTable table{.title = SubmissionPreviewText::tr("Members: %1").arg(records.members.size()),
                          .columns = {words(SubmissionPreviewText::tr("Number")),
                                      words(SubmissionPreviewText::tr("Name")),
                                      words(SubmissionPreviewText::tr("Sex"), 0.5),
                                      words(SubmissionPreviewText::tr("Born"), 0.8),
                                      words(SubmissionPreviewText::tr("Education")),
                                      days(SubmissionPreviewText::tr("Joined the Party")),
                                      days(SubmissionPreviewText::tr("Full member since")),
                                      words(SubmissionPreviewText::tr("Work position"), 1.6)}};
        for (const Member& row : records.members)
            table.rows.push_back({row.number, row.name, row.sex ? displayName(*row.sex) : QString(),
                                  row.birthDate, row.education, submissionPreviewDayCell(row.joinedOn),
                                  submissionPreviewDayCell(row.fullMemberOn), row.workPosition});
        return table;
    }
    ReportTable credits() const {
        ReportTable table{
            .title = SubmissionPreviewText::tr("Training credits: %1").arg(records.credits.size()),
            .columns = {days(SubmissionPreviewText::tr("Date")), words(SubmissionPreviewText::tr("Name")),
                        words(SubmissionPreviewText::tr("Course"), 2),
                        words(SubmissionPreviewText::tr("Hours"), 0.5)}};
        for (const TrainingCredit& row : records.credits)
            table.rows.push_back(
                {row.datedOn, office.nameOf(row.member), row.course, row.creditHours.toString()});
        return table;
    }
    ReportTable others() const {
        ReportTable table{.title = SubmissionPreviewText::tr("Also in the file"),
                          .columns = {words(SubmissionPreviewText::tr("What"), 3),
                                      figures(SubmissionPreviewText::tr("Rows"))}};
        const auto add = [&table](const QString& what, size_t rows) {
            table.rows.push_back({what, static_cast<qint64>(rows)});
        };
        add(SubmissionPreviewText::tr("Organisations and Party groups"), records.organizations.size());
        add(SubmissionPreviewText::tr("Memberships: who belonged where from when to when"),
            records.memberships.size());
        add(SubmissionPreviewText::tr("Terms of committees"), records.terms.size());
        add(SubmissionPreviewText::tr("Posts and empty seats"),
            records.positions.size() + records.emptySeats.size());
        add(SubmissionPreviewText::tr("Explanations of what is overdue"), records.explanations.size());
        add(SubmissionPreviewText::tr("Exemptions from training and restrictions of rights"),
            records.exemptions.size() + records.restrictions.size());
        add(SubmissionPreviewText::tr("The office's own numbers for duties"), records.settings.size());
        add(SubmissionPreviewText::tr("Attachments chosen by hand"), records.attachments.size());
        return table;
    }

private:
    static QString contentWords(const Activity& row) {
        if (row.kinds.contains(ActivityKind::talk)) return SubmissionPreviewText::tr("only day and persons");
        QStringList parts;
        if (!row.agenda.isEmpty()) parts += SubmissionPreviewText::tr("agenda");
        if (!row.minutes.isEmpty()) parts += SubmissionPreviewText::tr("minutes");
        if (!row.speeches.isEmpty()) parts += SubmissionPreviewText::tr("speeches");
        if (!row.resolutions.empty()) parts += SubmissionPreviewText::tr("resolutions");
        if (!row.attachments.empty())
            parts += SubmissionPreviewText::tr("%n attachment(s)", nullptr,
                                               static_cast<int>(row.attachments.size()));
        return parts.join(u'、');
    }

    const PackageRecords& records;
    const Office& office;
};

ReportTable stays(Ledger& ledger, const Actor& actor, const Period& quarter, const PackageRecords& records) {
    int waiting = 0;
    if (const auto stored = drafts(ledger, actor, {})) {
        for (const StoredDraft& each : *stored)
            waiting += each.content.heldOn && quarter.contains(*each.content.heldOn) ? 1 : 0;
    }
    const auto offered = offeredAttachments(ledger, actor, quarter);
    const auto staying =
        static_cast<qint64>(offered ? offered->size() : 0) - static_cast<qint64>(records.attachments.size());
    const auto talks = std::ranges::count_if(
        records.activities, [](const Activity& row) { return row.kinds.contains(ActivityKind::talk); });
    ReportTable table{.title = SubmissionPreviewText::tr("What stays in this office"),
                      .columns = {words(SubmissionPreviewText::tr("What"), 3),
                                  words(SubmissionPreviewText::tr("How many"))}};
    table.rows.push_back({SubmissionPreviewText::tr("What was said in talks, their topics and notes"),
                          QString::number(talks)});
    table.rows.push_back(
        {SubmissionPreviewText::tr("Identity and telephone numbers"), SubmissionPreviewText::tr("all")});
    table.rows.push_back(
        {SubmissionPreviewText::tr("Remarks about members"), SubmissionPreviewText::tr("all")});
    table.rows.push_back({SubmissionPreviewText::tr("Drafts"), QString::number(waiting)});
    table.rows.push_back({SubmissionPreviewText::tr("Records in the trash and earlier versions"),
                          SubmissionPreviewText::tr("all")});
    table.rows.push_back(
        {SubmissionPreviewText::tr("Attachments not chosen"), QString::number(qMax<qint64>(0, staying))});
    return table;
}

} // namespace

Result<Report> submissionPreview(Ledger& ledger, const Actor& actor, const Period& quarter,
                                 const std::vector<QByteArray>& attachments) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const PackageRecords records =
        package_records::gather(ledger.book().connection(), ledger.home().id, quarter, attachments);
    const Preview preview(records, ledger.office());
    Report report{.title = SubmissionPreviewText::tr("What is handed in"),
                  .subtitle =
                      SubmissionPreviewText::tr("%1 · %2").arg(ledger.home().name, quarter.toString()),
                  .printedOn = ledger.clock().today()};
    report.tables = {stays(ledger, actor, quarter, records), preview.activities(), preview.credits(),
                     preview.members(), preview.others()};
    return report;
}

Result<std::vector<OfferedAttachment>> offeredAttachments(Ledger& ledger, const Actor& actor,
                                                          const Period& quarter) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const auto rows = activityList(ledger, actor,
                                   {.root = ledger.home().id, .from = quarter.first(), .to = quarter.last()});
    if (!rows) return rows.problems();
    Connection& connection = ledger.book().connection();
    const auto last = sent_records::newest(connection, quarter);
    const auto before = last ? sent_records::recordsOf(connection, last->file) : std::nullopt;
    std::vector<OfferedAttachment> offered;
    for (const ActivityRow& row : *rows) {
        if (row.kinds.contains(ActivityKind::talk)) continue; // what hangs on a talk never leaves
        const auto activity = activity_repository::findClosed(connection, row.id);
        if (!activity) continue;
        for (const Attachment& each : activity->attachments)
            offered.push_back({each.hash, each.name, each.size, row.heldOn,
                               u"%1 %2"_s.arg(kindNames(row.kinds), row.topic).trimmed(),
                               before && before->attachments.contains(each.hash)});
    }
    return offered;
}

} // namespace zhibu
