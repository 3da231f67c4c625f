#include "core/domain/terms.h"
#include "tests/support/test_registry.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace terms_test {

namespace {

template<class Enum> void vocabularyHolds(size_t expectedSize) {
    const auto rows = vocabulary<Enum>();
    QCOMPARE(rows.size(), expectedSize);
    QSet<QString> identifiers;
    QSet<QString> chinese;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Enum value = static_cast<Enum>(i);
        QVERIFY(rows[i].value == value); // rows are found by their place
        identifiers.insert(identifier(value));
        chinese.insert(chineseTerm(value));
        QVERIFY(fromIdentifier<Enum>(identifier(value)) == value);
        QVERIFY2(fromChinese<Enum>(chineseTerm(value)) == value, rows[i].identifier);
        QVERIFY(!displayName(value).isEmpty());
    }
    QCOMPARE(identifiers.size(), static_cast<qsizetype>(rows.size()));
    QCOMPARE(chinese.size(), static_cast<qsizetype>(rows.size()));
    for (const QString& text : {u""_s, u"nowhere"_s, u"无"_s, u" "_s}) {
        QVERIFY(!fromIdentifier<Enum>(text));
        QVERIFY(!fromChinese<Enum>(text));
    }
}

template<class Enum> void isWritten(const char16_t* text, Enum value) {
    QVERIFY2(fromChinese<Enum>(QStringView(text)) == value, qPrintable(QString::fromUtf16(text)));
}

} // namespace

class TermsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVocabularyIsUniqueAndReadBack() {
        vocabularyHolds<OrganizationKind>(6);
        vocabularyHolds<BranchType>(3);
        vocabularyHolds<Origin>(3);
        vocabularyHolds<ActivityKind>(activityKindCount);
        vocabularyHolds<Facet>(facetCount);
        vocabularyHolds<AttendanceState>(5);
        vocabularyHolds<AttendanceRole>(4);
        vocabularyHolds<TrainingForm>(5);
        vocabularyHolds<MemberStatus>(2);
        vocabularyHolds<Sex>(2);
        vocabularyHolds<PositionOrigin>(3);
    }

    void theTwentyFiveKindsOfActivityAreWrittenAsInTheDomain() {
        const std::pair<const char16_t*, const char*> table[] = {
            {u"支部党员大会", "general_meeting"},
            {u"支部委员会会议", "committee_meeting"},
            {u"党小组会", "group_meeting"},
            {u"党课", "lecture"},
            {u"主题党日", "theme_day"},
            {u"集中学习", "study"},
            {u"组织生活会", "life_meeting"},
            {u"民主评议党员", "appraisal"},
            {u"谈心谈话", "talk"},
            {u"党建工作专题会议", "work_meeting"},
            {u"意识形态专题研究", "ideology_session"},
            {u"听取机关党建工作汇报", "report_hearing"},
            {u"理论学习中心组学习", "centre_group_study"},
            {u"述职评议", "duty_report"},
            {u"通报党建工作情况并接受评议", "annual_notice"},
            {u"机关党员干部大会", "member_assembly"},
            {u"党建工作考核", "assessment"},
            {u"评选表彰", "commendation"},
            {u"督查检查", "inspection"},
            {u"警示教育", "warning_education"},
            {u"集中教育培训", "training"},
            {u"教育实践基地活动", "practice_base"},
            {u"志愿服务", "volunteering"},
            {u"换届选举大会", "election_meeting"},
            {u"其他", "other"}};
        QCOMPARE(std::size(table), activityKindCount);
        for (const auto& [chinese, name] : table)
            QCOMPARE(identifier(*fromChinese<ActivityKind>(QStringView(chinese))), QString::fromLatin1(name));
    }

    void whatFilesAlsoWriteIsUnderstood() {
        isWritten(u"党组（党委）", OrganizationKind::leading_group);
        isWritten(u"党组(党委)", OrganizationKind::leading_group);
        isWritten(u"党组", OrganizationKind::leading_group);
        isWritten(u"党委", OrganizationKind::leading_group);
        isWritten(u"机关党委", OrganizationKind::organ_committee);
        isWritten(u"普通", BranchType::regular);
        isWritten(u"联合党支部", BranchType::joint);
        isWritten(u"临时", BranchType::temporary);
        isWritten(u"机关工委", Facet::work_committee);
        isWritten(u"党组", Facet::leading_group);
        isWritten(u"机关纪委", Facet::discipline_committee);
        for (const char16_t* text : {u"机关党组织", u"机关党委", u"党总支", u"党支部"})
            isWritten(text, Facet::head_organization);
        isWritten(u"预备党员", MemberStatus::probationary);
        isWritten(u"增补", PositionOrigin::by_elected);
    }

    void presentMeansPresentOnlineOrLate() {
        QVERIFY(countsAsPresent(AttendanceState::present));
        QVERIFY(countsAsPresent(AttendanceState::online));
        QVERIFY(countsAsPresent(AttendanceState::late));
        QVERIFY(!countsAsPresent(AttendanceState::on_leave));
        QVERIFY(!countsAsPresent(AttendanceState::absent));
    }

    void aSetKeepsItsValuesInOrder() {
        ActivityKinds kinds{ActivityKind::other, ActivityKind::lecture, ActivityKind::lecture};
        QCOMPARE(kinds.size(), size_t{2});
        QVERIFY((kinds.values() == std::vector{ActivityKind::lecture, ActivityKind::other}));
        QVERIFY(!kinds.isOnly(ActivityKind::lecture));
        kinds.erase(ActivityKind::other);
        QVERIFY(kinds.isOnly(ActivityKind::lecture));
        QVERIFY(kinds.intersects({ActivityKind::lecture, ActivityKind::talk}));
        QVERIFY(!kinds.intersects({ActivityKind::talk}));
    }
};

REGISTER_TEST(terms_test, TermsTest)

} // namespace terms_test

#include "terms_test.moc"
