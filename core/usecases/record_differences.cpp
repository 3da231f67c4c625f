#include "core/usecases/amend_activity.h"

#include "core/domain/rich_text.h"
#include "core/usecases/activity_details.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct RecordDifferencesText {
    Q_DECLARE_TR_FUNCTIONS(AmendActivity)
};

/// A field as lines of words, so that any two states can be laid side by side.
struct FieldText {
    QString caption;
    QStringList lines;
};

QStringList oneLine(const QString& text) {
    return text.trimmed().isEmpty() ? QStringList() : QStringList{text.trimmed()};
}

QStringList richLines(const QString& stored) {
    const QString plain = RichText::fromStored(stored).toPlain();
    return plain.isEmpty() ? QStringList() : plain.split(u'\n');
}

QStringList resolutionLines(const ActivityDraft& draft) {
    QStringList lines;
    for (const Resolution& each : draft.resolutions) {
        QString line = each.text;
        if (!each.responsible.isEmpty()) line += u" · "_s + each.responsible;
        if (each.dueOn) line += u" · "_s + each.dueOn->toIso();
        lines += line;
    }
    return lines;
}

QStringList voteLines(const ActivityDraft& draft) {
    QStringList lines;
    for (const Vote& vote : draft.votes)
        lines +=
            RecordDifferencesText::tr("%1: expected %2, present %3, in favour %4, against %5, abstained %6")
                .arg(vote.motion)
                .arg(vote.expected)
                .arg(vote.present)
                .arg(vote.inFavour)
                .arg(vote.against)
                .arg(vote.abstained);
    return lines;
}

QStringList attendanceLines(const ActivityDraft& draft, const Office& office) {
    std::vector<Attendance> everyone = draft.attendance;
    std::sort(everyone.begin(), everyone.end(),
              [](const Attendance& a, const Attendance& b) { return a.member < b.member; });
    QStringList lines;
    for (const Attendance& each : everyone) {
        const QString role =
            each.role == AttendanceRole::expected ? QString() : displayName(each.role) + u' ';
        QString line = office.nameOf(each.member) + u": "_s + role + displayName(each.state);
        if (!each.reason.isEmpty()) line += u" ("_s + each.reason + u')';
        if (each.madeUpOn)
            line += u" · "_s + RecordDifferencesText::tr("made up %1").arg(each.madeUpOn->toIso());
        lines += line;
    }
    return lines;
}

QStringList attachmentNames(const ActivityDraft& draft) {
    QStringList names;
    for (const Attachment& each : draft.attachments)
        names += each.name;
    return names;
}

QStringList facetNames(const ActivityDraft& draft) {
    QStringList names;
    for (const Facet facet : draft.facets.values())
        names += displayName(facet);
    return names;
}

std::vector<FieldText> fieldTexts(const ActivityDraft& draft, const Office& office) {
    const auto person = [&office](const NamedPerson& named) { return oneLine(office.nameOf(named)); };
    const Organization* organization = office.organization(draft.organization);
    return {
        {RecordDifferencesText::tr("Held by"), oneLine(organization ? organization->name : QString())},
        {RecordDifferencesText::tr("Kinds"), oneLine(kindNames(draft.kinds))},
        {RecordDifferencesText::tr("Date"), oneLine(draft.heldOn ? draft.heldOn->toIso() : QString())},
        {RecordDifferencesText::tr("Start"), oneLine(draft.startsAt)},
        {RecordDifferencesText::tr("End"), oneLine(draft.endsAt)},
        {RecordDifferencesText::tr("Place"), oneLine(draft.place)},
        {RecordDifferencesText::tr("Host"), person(draft.host)},
        {RecordDifferencesText::tr("Recorder"), person(draft.recorder)},
        {RecordDifferencesText::tr("Lecturer"), person(draft.lecturer)},
        {RecordDifferencesText::tr("Observers"), oneLine(draft.observers)},
        {RecordDifferencesText::tr("Credit hours"), oneLine(draft.creditHours)},
        {RecordDifferencesText::tr("Counts for the year"),
         oneLine(draft.forYear ? QString::number(*draft.forYear) : QString())},
        {RecordDifferencesText::tr("Reported to or by"), facetNames(draft)},
        {RecordDifferencesText::tr("Topic"), oneLine(draft.topic)},
        {RecordDifferencesText::tr("Agenda"), draft.agenda},
        {RecordDifferencesText::tr("Theme-day items done"), draft.themeItems},
        {RecordDifferencesText::tr("Minutes"), richLines(draft.minutes)},
        {RecordDifferencesText::tr("Speeches"), richLines(draft.speeches)},
        {RecordDifferencesText::tr("Resolutions"), resolutionLines(draft)},
        {RecordDifferencesText::tr("Votes"), voteLines(draft)},
        {RecordDifferencesText::tr("Attendance"), attendanceLines(draft, office)},
        {RecordDifferencesText::tr("Why the list differs from the roster"), oneLine(draft.expectedReason)},
        {RecordDifferencesText::tr("Attachments"), attachmentNames(draft)}};
}

} // namespace

std::vector<LineDifference> lineDifferences(const QStringList& before, const QStringList& after) {
    // Length of the longest common rest from (i, j) on; a record has hundreds of lines at most.
    const auto rows = static_cast<size_t>(before.size());
    const auto columns = static_cast<size_t>(after.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    const auto left = [&before](size_t i) { return before[static_cast<qsizetype>(i)]; };
    const auto right = [&after](size_t j) { return after[static_cast<qsizetype>(j)]; };
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            common[i][j] =
                left(i) == right(j) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    std::vector<LineDifference> list;
    size_t i = 0;
    size_t j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && left(i) == right(j)) {
            list.push_back({LineChange::same, left(i)});
            ++i;
            ++j;
        } else if (i < rows && (j == columns || common[i + 1][j] >= common[i][j + 1])) {
            list.push_back({LineChange::removed, left(i++)});
        } else {
            list.push_back({LineChange::added, right(j++)});
        }
    }
    return list;
}

std::vector<FieldDifference> differences(const ActivityDraft& before, const ActivityDraft& after,
                                         const Office& office) {
    const std::vector<FieldText> old = fieldTexts(before, office);
    const std::vector<FieldText> now = fieldTexts(after, office);
    std::vector<FieldDifference> list;
    for (size_t field = 0; field < old.size(); ++field) {
        if (old[field].lines != now[field].lines)
            list.push_back({old[field].caption, lineDifferences(old[field].lines, now[field].lines)});
    }
    return list;
}

} // namespace zhibu
