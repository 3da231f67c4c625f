#include "core/exchange/spreadsheet/reader.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/import_template.h"
#include "tests/unit/usecases/import_book.h"

#include <QProcess>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace import_own_roster_test {

namespace {

const Ledger::NewBook branchBook{.name = u"临江市档案馆机关第一党支部"_s, .code = u"01"_s};

QStringList warningsAndReasons(const ImportSummary& summary) {
    QStringList list;
    for (const PlannedRow& row : summary.rows) {
        for (const Problem& reason : row.reasons)
            list += reason.message;
    }
    return list;
}

/// The form as saved, its rows below the titles replaced by these, the example left standing.
QString filledIn(const ImportBook& book, ImportKind kind, bool ofOne, const QStringList& line) {
    const QString path = book.file(u"form.xlsx");
    saveFile(path, importTemplate(kind, ofOne));
    const auto workbook = readSpreadsheet(path, {}, {});
    if (!workbook) qFatal("the form cannot be read");
    const Sheet& sheet = workbook->sheets.front();
    const QString target = book.file(u"filled.xlsx");
    lxw_workbook* copy = workbook_new(target.toUtf8().constData());
    lxw_worksheet* page = workbook_add_worksheet(copy, nullptr);
    lxw_row_t last = 0;
    for (const Row& row : sheet.rows) {
        last = static_cast<lxw_row_t>(row.number) - 1;
        for (size_t i = 0; i < row.cells.size(); ++i)
            worksheet_write_string(page, last, static_cast<lxw_col_t>(i),
                                   row.cells[i].text().toUtf8().constData(), nullptr);
    }
    for (qsizetype i = 0; i < line.size(); ++i)
        worksheet_write_string(page, last + 1, static_cast<lxw_col_t>(i), line[i].toUtf8().constData(),
                               nullptr);
    workbook_close(copy);
    return target;
}

} // namespace

/// A branch brings in what its office keeps: rosters without a column for the branch, with totals below them.
class ImportOwnRosterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRosterWithoutTheBranchIsThatOfTheHomeBranch() {
        ImportBook book(branchBook);
        const auto summary = book.import(
            ImportKind::members, QStringList{u"临江市档案馆第一党支部党员花名册"_s,
                                             u"序号,姓 名,性别,文化程度,党内职务,行政职务/岗位,入党时间"_s,
                                             u"1,王　伟,男,大学,书记,科长,1995.07.01"_s,
                                             u"2,李敏,女,研究生,,主任科员,1992年6月30日"_s,
                                             u"合计 2人,,,,,,"_s, u"填表人：王伟,,,,,,"_s});
        QVERIFY2(summary, summary ? "" : qPrintable(summary.problem().message));
        QCOMPARE(outcomes(*summary), (QStringList{u"created"_s, u"created"_s}));
        QCOMPARE(summary->organization, std::optional(book.ledger->home().id));
        QCOMPARE(summary->rejectedFile, QString());
        QCOMPARE(summary->leftOut.size(), size_t{2});
        QCOMPARE(summary->leftOut[0].row, 5);
        QCOMPARE(summary->leftOut[0].text, u"合计 2人"_s);
        QCOMPARE(book.office().membersOf(book.ledger->home().id, book.clock.today()).size(), size_t{2});
        const Member& first = book.office().members().front();
        QCOMPARE(first.education, u"大学"_s);
        QCOMPARE(first.workPosition, u"科长"_s);
        QVERIFY(summary->unknownColumns.contains(u"党内职务"_s));
        QVERIFY(!hintForTitle(ImportKind::members, u"党内职务"_s).isEmpty());
    }

    void inTheBookOfACommitteeSomebodyMustSayWhichBranch() {
        ImportBook book;
        book.fill(ImportKind::organizations,
                  {u"组织名称,组织代码,组织类别"_s, u"演示局第一党支部,B1,党支部"_s});
        const QStringList roster{u"姓名,入党日期,民族"_s, u"王伟,2010-07-01,汉族"_s};
        const auto refused = book.import(ImportKind::members, roster);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().code, u"columns.missing"_s);
        ImportOptions options;
        options.organization = book.office().organizationByCode(u"B1")->id;
        const auto summary = book.import(ImportKind::members, roster, options);
        QVERIFY(summary);
        QCOMPARE(outcomes(*summary), QStringList{u"created"_s});
    }

    void aColumnForTheBranchOutweighsWhatWasChosen() {
        ImportBook book;
        book.fill(ImportKind::organizations,
                  {u"组织名称,组织代码,组织类别"_s, u"第一党支部,B1,党支部"_s, u"第二党支部,B2,党支部"_s});
        ImportOptions options;
        options.organization = book.office().organizationByCode(u"B1")->id;
        const auto summary = book.import(
            ImportKind::members,
            {u"姓名,入党日期,所在党支部"_s, u"王伟,2010-07-01,B2"_s, u"李敏,2010-07-01,"_s}, options);
        QCOMPARE(outcomes(*summary), (QStringList{u"created"_s, u"rejected value.missing"_s}));
        const auto second = book.office().organizationByCode(u"B2")->id;
        QCOMPARE(book.office().membersOf(second, book.clock.today()).size(), size_t{1});
        QVERIFY(!summary->organization);
    }

    void termsAndActivitiesWithoutTheColumnAreThoseOfTheBranch() {
        ImportBook book(branchBook);
        book.fill(ImportKind::members, {u"姓名,入党日期"_s, u"王伟,2010-07-01"_s, u"李敏,2010-07-01"_s});
        const auto terms = book.import(ImportKind::terms,
                                       {u"届次,当选日期,任期,职务,姓名"_s, u"3,2019-06-18,3,书记,王伟"_s});
        QVERIFY2(terms, terms ? "" : qPrintable(terms.problem().message));
        QCOMPARE(outcomes(*terms), QStringList{u"created"_s});
        QVERIFY(book.office().runningTerm(book.ledger->home().id, book.clock.today()));
        const auto activities = book.import(
            ImportKind::activities, {u"日期,活动类型,主题,出席"_s, u"2020-11-13,主题党日,学习,全体"_s});
        QVERIFY2(activities, activities ? "" : qPrintable(activities.problem().message));
        QCOMPARE(outcomes(*activities), QStringList{u"created"_s});
    }

    void theEndingOfANameIsEnoughWhereOneOrganisationHasIt_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("outcome");
        const QString created = u"created"_s;
        QTest::newRow("ending") << u"档案馆机关第一党支部"_s << created;
        QTest::newRow("spaces") << u"临江市档案馆 机关 第一党支部"_s << created;
        QTest::newRow("full width") << u"第１１党支部"_s << created;
        QTest::newRow("short name") << u"老干支部"_s << created;
        QTest::newRow("several") << u"第一党支部"_s << u"rejected organization.ambiguous"_s;
        QTest::newRow("part of a number") << u"1党支部"_s << u"rejected organization.unknown"_s;
        QTest::newRow("nearly nothing") << u"支部"_s << u"rejected organization.unknown"_s;
        QTest::newRow("another") << u"第七党支部"_s << u"rejected organization.unknown"_s;
    }
    void theEndingOfANameIsEnoughWhereOneOrganisationHasIt() {
        QFETCH(QString, written);
        QFETCH(QString, outcome);
        ImportBook book;
        book.fill(ImportKind::organizations,
                  {u"组织名称,组织代码,组织类别,简称"_s, u"临江市档案馆机关第一党支部,B1,党支部,"_s,
                   u"临江市统计局机关第一党支部,B2,党支部,"_s, u"临江市档案馆第11党支部,B3,党支部,"_s,
                   u"离退休干部党支部,B4,党支部,老干支部"_s});
        const auto summary = book.import(ImportKind::members,
                                         {u"姓名,入党日期,所在党支部"_s, u"王伟,2010-07-01,"_s + written});
        QCOMPARE(outcomes(*summary), QStringList{outcome});
        if (outcome.endsWith(u"ambiguous"))
            QVERIFY(summary->rows[0].reasons[0].message.contains(u"临江市统计局机关第一党支部（B2）"_s));
    }

    void totalsAndSignaturesAreNoMembers_data() {
        QTest::addColumn<QString>("line");
        for (const char* text : {"合计 12人", "共计", "小计：3人", "共 3 人", "总计", "填表人：王伟",
                                 "制表：李敏", "注：本表一式两份", "示例：张三"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void totalsAndSignaturesAreNoMembers() {
        QFETCH(QString, line);
        ImportBook book(branchBook);
        const auto summary =
            book.import(ImportKind::members,
                        {u"编号,姓名,入党日期"_s, u"K1,王伟,2010-07-01"_s, line + u",,"_s, u","_s + line});
        QCOMPARE(count(*summary, Outcome::created), 1);
        QVERIFY(summary->leftOut.size() >= 1);
        QCOMPARE(book.office().members().size(), size_t{1});
    }

    void aRowWithAWordLikeATotalInItStaysARecord() {
        ImportBook book(branchBook);
        const auto summary =
            book.import(ImportKind::members,
                        {u"姓名,入党日期,备注"_s, u"王伟,2010-07-01,合计"_s, u"注英,2010-07-01,注：转入"_s});
        QCOMPARE(outcomes(*summary), (QStringList{u"created"_s, u"created"_s}));
        QVERIFY(summary->leftOut.empty());
    }

    void aFormThatIsFilledInGoesIn() {
        ImportBook book(branchBook);
        const auto goesIn = [&book](ImportKind kind, bool ofOne, const QStringList& line) {
            const auto summary = book.import(kind, filledIn(book, kind, ofOne, line));
            if (!summary) QFAIL(qPrintable(summary.problem().message));
            QVERIFY2(warningsAndReasons(*summary).isEmpty(),
                     qPrintable(warningsAndReasons(*summary).join(u' ')));
            QCOMPARE(outcomes(*summary), QStringList{u"created"_s});
            QCOMPARE(summary->leftOut.size(), size_t{1}); // the example
        };
        goesIn(ImportKind::members, true,
               {u"王伟"_s,
                u"男"_s,
                u"汉族"_s,
                u"1985-03-07"_s,
                u"110101198503070013"_s,
                u"大学"_s,
                u"2010-07-01"_s,
                u"2011-07-01"_s,
                u"正式党员"_s,
                {},
                u"科长"_s,
                u"否"_s,
                u"13800000000"_s});
        goesIn(ImportKind::terms, true, {u"第3届"_s, u"2019-06-18"_s, u"3"_s, u"1"_s, u"书记"_s, u"王伟"_s});
        goesIn(ImportKind::activities, true,
               {u"2020-11-13"_s,
                u"主题党日"_s,
                u"14:30"_s,
                u"16:00"_s,
                u"会议室"_s,
                u"王伟"_s,
                {},
                {},
                u"学习"_s,
                {},
                {},
                u"1.5"_s,
                u"全体"_s});
        goesIn(ImportKind::training, true,
               {u"王伟"_s, {}, u"2020-09-15"_s, u"培训班"_s, u"集中培训"_s, {}, u"16"_s});
        goesIn(ImportKind::organizations, true, {u"示范局机关第一党小组"_s, u"01-1"_s, u"党小组"_s, u"01"_s});
        goesIn(ImportKind::members, false,
               {u"李敏"_s, u"女"_s, {}, {}, {}, {}, u"2010-07-01"_s, {}, u"正式党员"_s, u"第一党支部"_s});
    }

    void whatIsTypedIntoAFormStaysText() {
        ImportBook book(branchBook);
        const QString path = book.file(u"form.xlsx");
        saveFile(path, importTemplate(ImportKind::members, true));
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/styles.xml"_s});
        QVERIFY(unzip.waitForFinished());
        const QByteArray styles = unzip.readAllStandardOutput();
        QVERIFY2(styles.contains("numFmtId=\"49\"") || styles.contains("formatCode=\"@\""),
                 styles.constData());
    }
};

REGISTER_TEST(import_own_roster_test, ImportOwnRosterTest)

} // namespace import_own_roster_test

#include "import_own_roster_test.moc"
