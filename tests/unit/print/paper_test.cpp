#include "core/print/paper_pages.h"
#include "core/reports/handbook_paper.h"
#include "core/reports/minutes_paper.h"
#include "core/reports/writers/docx_writer.h"
#include "tests/unit/reports/example_figures.h"

#include "tests/support/pdf_reading.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::outputOf;
using zhibu::testing::pageTexts;

namespace paper_test {

namespace {

/// A table under a head, each row of it so many lines high.
Paper longTable(const QString& words, int rows, int lines) {
    PaperTable table{.widths = {1, 3}, .headRows = 1};
    table.rows.push_back({captionCell(u"Head"_s), captionCell({})});
    for (int row = 0; row < rows; ++row) {
        QStringList text;
        for (int line = 0; line < lines; ++line)
            text +=
                (line == 0 ? u"begin "_s : QString()) + words + (line + 1 == lines ? u" end"_s : QString());
        table.rows.push_back({textCell(QString::number(row)), textCell(text.join(u'\n'))});
    }
    return {.title = words, .parts = {{.blocks = {table}}}};
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

    void manyPapersInOneFileAreEachMadeInTurnAndNumberedFromOne() {
        size_t made = 0;
        std::vector<std::pair<qint64, size_t>> told;
        const PaperSeries series{.title = u"学时证明"_s, .count = 3, .paper = [&](size_t index) {
                                     ++made;
                                     return longTable(u"党支部%1号 "_s.arg(index), 30, 1);
                                 }};
        const auto pages = writePdf(series, path(u"series.pdf"_s),
                                    [&](qint64 done, qint64) { told.emplace_back(done, made); });
        QVERIFY(pages);
        QCOMPARE(told, (std::vector<std::pair<qint64, size_t>>{{1, 1}, {2, 2}, {3, 3}}));
        const QStringList texts = pageTexts(path(u"series.pdf"_s));
        QCOMPARE(texts.size(), *pages);
        const qsizetype each = texts.size() / 3;
        QVERIFY(each > 1);
        for (qsizetype page = 0; page < texts.size(); ++page) {
            const QString packed = QString(texts[page]).remove(u' '); // the reader guesses at spaces
            QVERIFY(packed.contains(u"—%1—"_s.arg(page % each + 1)));
            QVERIFY(texts[page].contains(u"党支部%1号"_s.arg(page / each)));
        }
    }

    void aStoppedSeriesLeavesTheOldFileAndMakesNoMore() {
        QFile old(path(u"kept.pdf"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        size_t made = 0;
        std::stop_source source;
        const auto stopped = writePdf(
            PaperSeries{.title = {},
                        .count = 100,
                        .paper =
                            [&](size_t) {
                                ++made;
                                return longTable(u"党员"_s, 30, 1);
                            }},
            old.fileName(),
            [&](qint64 done, qint64) {
                if (done == 2) source.request_stop();
            },
            source.get_token());
        QCOMPARE(stopped.problem().code, u"print.stopped"_s);
        QCOMPARE(made, 2U);
        QCOMPARE(QFileInfo(old).size(), 3);
    }

    void lowRowsStayWholeUnderAHeadOnEveryPage() {
        QVERIFY(writePdf(longTable(u"行"_s, 60, 3), path(u"rows.pdf"_s)));
        int rows = 0;
        const QStringList pages = pageTexts(path(u"rows.pdf"_s));
        QVERIFY(pages.size() > 2);
        for (const QString& page : pages) {
            QCOMPARE(page.count(u"Head"_s), 1);
            const qsizetype begun = page.count(u"begin"_s);
            QVERIFY(begun > 0); // the head never stands alone
            QCOMPARE(page.count(u"end"_s), begun);
            rows += static_cast<int>(begun);
        }
        QCOMPARE(rows, 60);
    }

    void aRowHigherThanAPageGoesOnUnderTheHead() {
        QVERIFY(writePdf(longTable(u"行"_s, 1, 120), path(u"high.pdf"_s)));
        const QStringList pages = pageTexts(path(u"high.pdf"_s));
        QVERIFY(pages.size() > 2);
        qsizetype lines = 0;
        for (const QString& page : pages) {
            QCOMPARE(page.count(u"Head"_s), 1);
            lines += page.count(u"行"_s);
        }
        QCOMPARE(lines, 120);
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
        outputOf(u"soffice"_s,
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

} // namespace paper_test

#include "paper_test.moc"
