#include "core/usecases/example_office.h"

#include "core/usecases/import_file.h"
#include "core/usecases/ledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static void initExampleOffice() {
    Q_INIT_RESOURCE(example_office);
}

namespace zhibu {

namespace {

struct ExampleOfficeText {
    Q_DECLARE_TR_FUNCTIONS(ExampleOffice)
};

struct ExampleFile {
    ImportKind kind;
    QString name;
    QString held; ///< the column with the day on which the row came about; "": it is there on any day
};

const std::vector<ExampleFile>& exampleFiles() {
    static const std::vector<ExampleFile> files{
        {ImportKind::organizations, u"organizations.csv"_s, u"成立日期"_s},
        {ImportKind::members, u"members.csv"_s, u"进入支部日期"_s},
        {ImportKind::terms, u"terms.csv"_s, u"任职日期"_s},
        {ImportKind::activities, u"activities.csv"_s, u"日期"_s},
        {ImportKind::training, u"training.csv"_s, u"日期"_s}};
    return files;
}

/// Where a later day only says what has not happened yet, or was entered since.
struct LaterDay {
    QString column;
    bool becomesToday; ///< else it is left out
};

const std::vector<LaterDay>& laterDays() {
    static const std::vector<LaterDay> columns{{u"录入日期"_s, true},      {u"转正日期"_s, false},
                                               {u"离开支部日期"_s, false}, {u"撤销日期"_s, false},
                                               {u"免职日期"_s, false},     {u"结束日期"_s, false}};
    return columns;
}

/// Every day and every attributed year in the line, so many years later; 29 February becomes the 28th.
QString movedByYears(QString line, int years) {
    static const QRegularExpression day(u"\\b(\\d{4})-(\\d{2})-(\\d{2})\\b"_s);
    qsizetype at = 0;
    for (auto found = day.match(line, at); found.hasMatch(); found = day.match(line, at)) {
        const std::optional<Date> date = Date::fromIso(found.captured());
        const QString moved = date ? date->addYears(years).toIso() : found.captured();
        line.replace(found.capturedStart(), found.capturedLength(), moved);
        at = found.capturedStart() + moved.size();
    }
    return line;
}

/// "" when the row has not come about by then.
QString rowOn(const QString& line, const QStringList& heads, const QString& held, int years, Date asOf) {
    QStringList cells = movedByYears(line, years).split(u',');
    for (qsizetype i = 0; i < cells.size() && i < heads.size(); ++i) {
        const std::optional<Date> day = Date::fromIso(cells[i]);
        if (heads[i] == u"所属年度" && !cells[i].isEmpty())
            cells[i] = QString::number(cells[i].toInt() + years);
        if (!day || *day <= asOf) continue;
        if (heads[i] == held) return {};
        const auto later = std::ranges::find(laterDays(), heads[i], &LaterDay::column);
        if (later != laterDays().end()) cells[i] = later->becomesToday ? asOf.toIso() : QString();
    }
    return cells.join(u',');
}

Problem notWritable(const QString& folder) {
    return {u"folder"_s, u"example.folder"_s,
            ExampleOfficeText::tr("The folder %1 cannot be written to.").arg(folder)};
}

bool writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

} // namespace

Date exampleDay() {
    return *Date::of(2020, 11, 18);
}

QByteArray exampleFileOn(const QString& name, const QByteArray& file, Date asOf) {
    if (asOf == exampleDay()) return file;
    const auto known = std::ranges::find(exampleFiles(), name, &ExampleFile::name);
    const QString held = known == exampleFiles().end() ? QString() : known->held;
    const int years = asOf.year() - exampleDay().year();
    QStringList lines = QString::fromUtf8(file).split(u'\n');
    QStringList heads = lines.front().remove(QChar::ByteOrderMark).trimmed().split(u',');
    QStringList kept{QChar(QChar::ByteOrderMark) + heads.join(u',')};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString row = rowOn(lines[i].trimmed(), heads, held, years, asOf);
        if (!row.isEmpty()) kept += row;
    }
    return (kept.join(u'\n') + u'\n').toUtf8();
}

Result<QString> writeExampleOffice(const QString& folder, const QString& bookName, Date asOf,
                                   const Clock& clock) {
    initExampleOffice();
    const QDir into(folder);
    if (!into.mkpath(u"."_s)) return notWritable(folder);
    for (const ExampleFile& each : exampleFiles()) {
        QFile file(u":/example/"_s + each.name);
        if (!file.open(QIODevice::ReadOnly) ||
            !writeFile(into.filePath(each.name), exampleFileOn(each.name, file.readAll(), asOf)))
            return notWritable(folder);
    }
    const QString path = into.filePath(bookName);
    const Ledger::NewBook office{
        .name = u"演示市级机关工委"_s, .kind = OrganizationKind::work_committee, .code = u"W"_s};
    const auto ledger = Ledger::create(Actor::owner(), path, office, clock);
    if (!ledger) return ledger.problems();
    for (const ExampleFile& each : exampleFiles()) {
        const auto summary =
            importFile((*ledger)->book(), Actor::owner(), each.kind, into.filePath(each.name), {});
        if (!summary) return summary.problems();
    }
    return path;
}

} // namespace zhibu
