#include "core/reports/narrative_paper.h"
#include "tests/unit/reports/example_figures.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace narrative_paper_test {

namespace {

const QString line = u"＿＿＿＿"_s;

QStringList paragraphs(const Paper& paper) {
    QStringList list;
    for (const PaperBlock& block : paper.parts.front().blocks) {
        if (const auto* paragraph = std::get_if<PaperParagraph>(&block)) list += paragraph->text();
    }
    return list;
}

QString words(const ConsolidatedFigures& figures, OrganizationKind kind = OrganizationKind::work_committee) {
    return paragraphs(narrativePaper({.figures = figures,
                                      .organization = u"演示市级机关工委"_s,
                                      .kind = kind,
                                      .writtenOn = *Date::of(2021, 1, 4),
                                      .dutyTitles = {{u"theme_day.monthly"_s, u"主题党日"_s}}}))
        .join(u'\n');
}

ConsolidatedFigures example() {
    return {exampleFigures(u"2020-11-18"_s), exampleFigures(u"2020-02-29"_s)};
}

PeriodFigures blank() {
    PeriodFigures figures{.period = Period::ofYear(2020), .asOf = *Date::of(2021, 1, 4)};
    figures.organizations.push_back({.code = u"A"_s, .name = u"支部"_s});
    figures.organizations.front().hours = HoursFigures{};
    figures.totals = computeTotals(figures.organizations);
    return figures;
}

OwedLine overdueLine(const QString& code, const QString& explanation = {}) {
    return {.result = {u"theme_day.monthly"_s,
                       IdFactory(3).next<OrganizationId>(),
                       code,
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       duties::Status::overdue,
                       {},
                       duties::Strictness::must,
                       false,
                       {},
                       *Date::of(2021, 1, 4),
                       2020},
            .duty = u"主题党日"_s,
            .organization = code,
            .explanation = explanation};
}

} // namespace

class NarrativePaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itHasATitleAnAddresseeAndFourSections() {
        const Paper paper = narrativePaper({.figures = example(),
                                            .organization = u"演示市级机关工委"_s,
                                            .writtenOn = *Date::of(2021, 1, 4)});
        const QStringList list = paragraphs(paper);
        QCOMPARE(paper.title, u"演示市级机关工委关于2020年第4季度党组织生活情况的报告"_s);
        QCOMPARE(list.size(), 6);
        QCOMPARE(list[1], line + u"："_s); // nobody above is known
        for (const auto& [at, begins] : {std::pair(2, u"一、总体情况。"_s), std::pair(3, u"二、主要数据。"_s),
                                         std::pair(4, u"三、存在问题。"_s), std::pair(5, u"四、下一步。"_s)})
            QVERIFY2(list[at].startsWith(begins), qPrintable(list[at]));
        const auto& heading = std::get<PaperParagraph>(paper.parts.front().blocks[2]);
        QVERIFY(heading.runs[0].bold && !heading.runs[1].bold);
        QVERIFY(std::holds_alternative<PaperTable>(paper.parts.front().blocks.back()));
    }

    void theFiguresOfTheReportAreFilledIn() {
        const QString text = words(example());
        for (const QString& part :
             {u"截至2020年11月18日"_s, u"党支部12个、党员156名"_s, u"到会率90.61%"_s, u"逾期任务3项"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
        QVERIFY(!text.contains(u'{'));
    }

    void whatNobodyRecordedIsALineToWriteOn() {
        const QString text = words({blank(), blank()});
        QVERIFY2(text.contains(u"到会率"_s + line), qPrintable(text));
        QVERIFY(text.contains(u"其他："_s + line));
        QVERIFY(text.contains(u"没有逾期任务"_s));
        for (const QString& absent : {u"补录"_s, u"未达标"_s, u"到会率最低"_s, u"届满班子"_s})
            QVERIFY2(!text.contains(absent), qPrintable(absent));
    }

    void overdueDutiesAreNamedAndExplainedOnesCounted() {
        ConsolidatedFigures figures{blank(), blank()};
        figures.overdue = {overdueLine(u"A"_s), overdueLine(u"A"_s, u"防汛"_s), overdueLine(u"B"_s)};
        figures.now.totals.overdue = 3;
        const QString text = words(figures);
        QVERIFY2(text.contains(u"逾期任务3项，涉及党组织2个，主要是“主题党日”3项。其中已说明原因1项。"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"未开展的说明原因，于"_s + line + u"前完成"_s));
    }

    void aBranchSpeaksOfItselfAndItsTerm() {
        ConsolidatedFigures figures{blank(), blank()};
        figures.now.organizations.front().term =
            TermFigures{.electedOn = *Date::of(2018, 3, 30), .dueOn = *Date::of(2021, 3, 30), .daysLeft = 85};
        const QString text = words(figures, OrganizationKind::branch);
        QVERIFY(text.contains(u"本支部有党员0名"_s));
        QVERIFY(text.contains(u"2018年3月30日选举产生，2021年3月30日届满"_s));
        QVERIFY(!text.contains(u"所属党支部"_s));
        figures.now.organizations.front().term.reset();
        QVERIFY(words(figures, OrganizationKind::branch).contains(u"没有任期内班子的记录"_s));
    }
};

REGISTER_TEST(narrative_paper_test, NarrativePaperTest)

} // namespace narrative_paper_test

#include "narrative_paper_test.moc"
