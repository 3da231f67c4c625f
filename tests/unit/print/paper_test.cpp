#include "core/print/paper_pages.h"
#include "core/reports/handbook_paper.h"
#include "core/reports/minutes_paper.h"
#include "core/reports/writers/docx_writer.h"
#include "tests/unit/reports/example_figures.h"

#include "tests/support/test_registry.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace {

QByteArray output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        qFatal("%s does not run", qPrintable(program));
    return process.readAllStandardOutput();
}

QStringList pageTexts(const QString& path) {
    QStringList pages = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).split(u'\f');
    pages.removeLast();
    return pages;
}

/// A branch with two members and as many records as wanted.
struct Branch {
    IdFactory ids{5};
    OrganizationId id = ids.next<OrganizationId>();
    MemberId first = ids.next<MemberId>();
    MemberId second = ids.next<MemberId>();
    Office office{records()};

    OfficeRecords records() {
        OfficeRecords all;
        all.organizations = {{.id = id, .name = u"演示第一党支部"_s, .code = u"B001"_s}};
        for (const auto& [member, name] : {std::pair(first, u"张三"_s), std::pair(second, u"李四"_s)}) {
            all.members.push_back(
                {.id = member, .number = name, .name = name, .joinedOn = Date::of(2000, 7, 1)});
            all.memberships.push_back({.id = ids.next<MembershipId>(), .member = member, .branch = id});
        }
        return all;
    }

    Activity record(ActivityKind kind, Date day, const QString& topic) {
        Activity activity{.id = ids.next<ActivityId>(), .organization = id, .heldOn = day};
        activity.kinds = {kind};
        activity.topic = topic;
        activity.startsAt = u"14:30"_s;
        activity.place = u"三楼会议室"_s;
        activity.host = {.member = first};
        activity.recordedAt = QDateTime(day.toQDate().addDays(30), QTime(9, 0));
        activity.agenda = QStringList{u"领学"_s, u"讨论"_s};
        activity.minutes = u"<p><b>要求</b>：认真学习。</p><ol><li>第一点</li><li>第二点</li></ol>"_s;
        activity.resolutions = {{u"整改到位"_s, u"李四"_s, Date::of(2020, 12, 1)}};
        activity.attendance = {
            {first, AttendanceRole::expected, AttendanceState::present, {}, {}},
            {second, AttendanceRole::expected, AttendanceState::on_leave, u"出差"_s, Date::of(2020, 12, 3)}};
        return activity;
    }

    HandbookInput year(int records) {
        HandbookInput input{.office = office,
                            .organization = id,
                            .from = *Date::of(2020, 1, 1),
                            .to = *Date::of(2020, 12, 31),
                            .printedOn = *Date::of(2021, 1, 4),
                            .title = u"党支部工作手册"_s,
                            .period = u"2020"_s};
        for (int i = 0; i < records; ++i)
            input.activities.push_back(record(i % 2 ? ActivityKind::study : ActivityKind::theme_day,
                                              *Date::of(2020, 1 + i % 12, 1 + i % 28), u"主题%1号"_s.arg(i)));
        return input;
    }
};

} // namespace

class PaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMinutesHoldEveryElementOfTheForm() {
        Branch branch;
        Activity activity =
            branch.record(ActivityKind::general_meeting, *Date::of(2020, 9, 12), u"讨论工作"_s);
        activity.votes = {{u"通过计划"_s, 2, 2, 2, 0, 0}};
        QVERIFY(writePdf(minutesPaper(activity, {.office = branch.office}), path(u"minutes.pdf"_s)));
        const QString text = pageTexts(path(u"minutes.pdf"_s)).join(u'\n');
        for (const QString& word :
             {u"讨论工作"_s, u"2020-09-12 14:30"_s, u"三楼会议室"_s, u"张三"_s, u"Recorder"_s, u"Expected"_s,
              u"李四 (出差) made up"_s, u"Observers"_s, u"1. 领学"_s, u"要求：认真学习。"_s, u"2. 第二点"_s,
              u"整改到位 (responsible: 李四; by"_s, u"通过计划"_s, u"Passed"_s, u"Late entry"_s,
              u"(signature)"_s, u"—"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u" is missing in\n"_s + text));
    }

    void whatWasSaidInATalkIsNotInTheHandbook() {
        Branch branch;
        HandbookInput input = branch.year(2);
        input.activities.push_back(branch.record(ActivityKind::talk, *Date::of(2020, 5, 5), u"秘密谈话"_s));
        QVERIFY(writePdf(handbookPaper(input), path(u"talks.pdf"_s)));
        const QString text = pageTexts(path(u"talks.pdf"_s)).join(u'\n');
        QVERIFY(!text.contains(u"秘密谈话"_s));
        QVERIFY(text.contains(u"2020-05"_s));
    }

    void everyPartStandsOnThePageTheContentsSay() {
        Branch branch;
        const auto count = writePdf(handbookPaper(branch.year(40)), path(u"handbook.pdf"_s));
        QVERIFY(count && *count > 40);
        const QStringList pages = pageTexts(path(u"handbook.pdf"_s));
        QCOMPARE(pages.size(), *count);
        // The cover bears no number, so that page n of the file is numbered n from 0 on.
        for (qsizetype page = 0; page < pages.size(); ++page)
            QCOMPARE(pages[page].contains(u"—"_s), page > 0);
        static const QRegularExpression line(u"(主题\\d+号)\\s+(\\d+)\\s*$"_s,
                                             QRegularExpression::MultilineOption);
        int found = 0;
        for (qsizetype page = 1; page < pages.size() && !pages[page].contains(u"Basic facts\n\n"_s); ++page) {
            for (auto it = line.globalMatch(pages[page]); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const int number = match.captured(2).toInt();
                if (number >= pages.size()) continue;
                QVERIFY2(pages[number].contains(match.captured(1)), qPrintable(match.captured(0)));
                ++found;
            }
            if (found == 40) break;
        }
        QCOMPARE(found, 40);
    }

    void aStoppedPrintLeavesNoFile() {
        Branch branch;
        std::stop_source source;
        const auto stopped = writePdf(
            handbookPaper(branch.year(10)), path(u"stopped.pdf"_s),
            [&source](qint64, qint64) { source.request_stop(); }, source.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.problem().code, u"print.stopped"_s);
        QVERIFY(!QFileInfo::exists(path(u"stopped.pdf"_s)));
    }

    void aSignInSheetHasALineForEverybodyAndSomeForGuests() {
        SignInSheet sheet{.organization = u"演示第一党支部"_s,
                          .kinds = u"主题党日"_s,
                          .topic = {},
                          .when = {},
                          .place = {}};
        for (int i = 0; i < 33; ++i)
            sheet.names += u"党员%1号"_s.arg(i);
        QVERIFY(writePdf(signInPaper(sheet), path(u"sign.pdf"_s)));
        const QString text = pageTexts(path(u"sign.pdf"_s)).join(u'\n');
        for (const QString& name : sheet.names)
            QVERIFY2(text.contains(name), qPrintable(name));
        QVERIFY(text.contains(u"38"_s)); // 17 rows of two, and two more
    }

    void anotherWordProcessorReadsTheDocx() {
        Branch branch;
        Activity activity =
            branch.record(ActivityKind::study, *Date::of(2020, 9, 12), u"=1+1 <学习> & 讨论"_s);
        writeDocx(minutesPaper(activity, {.office = branch.office}), path(u"minutes.docx"_s));
        output(u"soffice"_s,
               {u"--headless"_s, u"-env:UserInstallation=file://"_s + path(u"office"_s), u"--convert-to"_s,
                u"pdf"_s, u"--outdir"_s, folder.path(), path(u"minutes.docx"_s)});
        const QString text = pageTexts(path(u"minutes.pdf"_s)).join(u'\n');
        for (const QString& word :
             {u"=1+1 <学习> & 讨论"_s, u"要求：认真学习。"_s, u"第二点"_s, u"整改到位"_s, u"张三"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u" is missing in\n"_s + text));
    }

private:
    QString path(const QString& name) const { return folder.filePath(name); }
    QTemporaryDir folder;
};

REGISTER_TEST(paper_test, PaperTest)
#include "paper_test.moc"
