#include "core/storage/activity_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/office_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/term_repository.h"
#include "core/storage/training_repository.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace repositories_test {

namespace {

// Repositories take a member of each row type: insert, read back, change every field, update, read back.
template<class Row, class Insert, class Update, class All>
void roundTrip(ScratchBook& book, const Row& first, const Row& second, Insert insert, Update update,
               All all) {
    const auto kept = [&] {
        const std::vector<Row> rows = all(book.connection());
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == first.id; });
        return found == rows.end() ? std::optional<Row>() : std::optional<Row>(*found);
    };
    book.change(u"insert"_s, [&](Transaction& t) { insert(t, first); });
    QVERIFY(kept() == std::optional<Row>(first));
    book.change(u"update"_s, [&](Transaction& t) { update(t, second); });
    QVERIFY(kept() == std::optional<Row>(second));
    book.change(u"back"_s, [&](Transaction& t) { update(t, first); });
    QVERIFY(kept() == std::optional<Row>(first));
}

} // namespace

class RepositoriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        book->change(u"Sample"_s, [this](Transaction& t) { sample = addSample(t, book->home); });
    }

    void organizationsComeBackWithEveryField() {
        const auto id = (*book)->ids().next<OrganizationId>();
        roundTrip<Organization>(
            *book, {.id = id, .name = u"a"_s, .code = u"c"_s},
            {id, u"联合支部"_s, u"联支"_s, u"c2"_s, OrganizationKind::general_branch, BranchType::joint,
             sample->above, day(2010, 1, 1), day(2020, 1, 1), u"丹直批〔2010〕1号"_s, u"0415"_s,
             Origin::received},
            [](Transaction& t, const Organization& row) { organization_repository::insert(t, row); },
            [](Transaction& t, const Organization& row) { organization_repository::update(t, row); },
            organization_repository::all);
    }

    void membersComeBackWithEveryField() {
        const auto id = (*book)->ids().next<MemberId>();
        roundTrip<Member>(
            *book, {.id = id, .number = u"x"_s, .name = u"a"_s},
            {id, u"y"_s, u"李四"_s, Sex::female, u"满族"_s, u"1985-03"_s, u"研究生"_s, day(2005, 7, 1),
             day(2006, 7, 1), MemberStatus::full, u"科长"_s, true, u"备注"_s},
            [](Transaction& t, const Member& row) { member_repository::insert(t, row); },
            [](Transaction& t, const Member& row) { member_repository::update(t, row); },
            member_repository::all);
    }

    void membershipsComeBackWithEveryField() {
        const auto id = (*book)->ids().next<MembershipId>();
        roundTrip<Membership>(
            *book, {.id = id, .member = sample->other, .branch = book->home},
            {id,
             sample->secretary,
             sample->above,
             sample->group,
             {day(2010, 1, 1), day(2011, 1, 1)},
             u"转入"_s,
             u"转出"_s},
            [](Transaction& t, const Membership& row) { member_repository::insert(t, row); },
            [](Transaction& t, const Membership& row) { member_repository::update(t, row); },
            member_repository::memberships);
    }

    void termsComeBackWithEveryField() {
        const auto id = (*book)->ids().next<TermId>();
        roundTrip<Term>(
            *book, {.id = id, .organization = book->home, .electedOn = day(2015, 1, 1)},
            {id, sample->above, 7, day(2016, 2, 2), 5, day(2022, 2, 2), u"批〔2021〕3号"_s, 0,
             day(2021, 5, 5)},
            [](Transaction& t, const Term& row) { term_repository::insert(t, row); },
            [](Transaction& t, const Term& row) { term_repository::update(t, row); }, term_repository::terms);
    }

    void positionsComeBackWithEveryField() {
        const auto id = (*book)->ids().next<PositionId>();
        roundTrip<Position>(
            *book,
            {.id = id,
             .term = sample->term,
             .name = u"委员"_s,
             .member = sample->other,
             .from = day(2019, 1, 1)},
            {id, sample->term, u"副书记"_s, sample->secretary, day(2019, 2, 2), day(2020, 1, 1),
             PositionOrigin::by_elected, u"批1"_s},
            [](Transaction& t, const Position& row) { term_repository::insert(t, row); },
            [](Transaction& t, const Position& row) { term_repository::update(t, row); },
            term_repository::positions);
    }

    void trainingCreditsComeBackWithEveryField() {
        const auto id = (*book)->ids().next<TrainingCreditId>();
        roundTrip<TrainingCredit>(
            *book, {.id = id, .member = sample->other, .datedOn = day(2020, 1, 1)},
            {id, sample->secretary, day(2020, 2, 2), u"主体班"_s, TrainingForm::seconded, u"市委党校"_s,
             CreditHours::ofHundredths(1650), u"Z1"_s},
            [](Transaction& t, const TrainingCredit& row) { training_repository::insert(t, row); },
            [](Transaction& t, const TrainingCredit& row) { training_repository::update(t, row); },
            training_repository::all);
        QCOMPARE(training_repository::ofMember(book->connection(), sample->other).size(), size_t{2});
        book->change(u"remove"_s, [&](Transaction& t) { training_repository::remove(t, id); });
        QCOMPARE(training_repository::ofMember(book->connection(), sample->other).size(), size_t{1});
    }

    void activitiesComeBackWithEveryField() {
        const auto id = (*book)->ids().next<ActivityId>();
        const Activity plain{.id = id,
                             .organization = book->home,
                             .kinds = {ActivityKind::other},
                             .heldOn = day(2020, 1, 1),
                             .recordedAt = book->clock.now()};
        Activity full{
            .id = id, .organization = sample->group, .code = u"A1"_s, .kinds = {}, .heldOn = day(2020, 2, 2)};
        for (const auto& row : vocabulary<ActivityKind>())
            full.kinds.insert(row.value);
        for (const auto& row : vocabulary<Facet>())
            full.facets.insert(row.value);
        full.startsAt = u"09:00"_s;
        full.endsAt = u"11:30"_s;
        full.place = u"301"_s;
        full.host = {sample->secretary, {}};
        full.recorder = {sample->other, {}};
        full.lecturer = {std::nullopt, u"外请专家"_s};
        full.topic = u"=2+3"_s;
        full.agenda = QStringList{u"一"_s, u"二"_s};
        full.minutes = u"<p><b>内容</b></p>"_s;
        full.resolutions = {
            {.text = u"同意"_s}, {u"落实"_s, u"李四"_s, day(2020, 3, 1)}, {u"公示"_s, {}, {}}};
        full.speeches = u"<ul><li><b>甲</b></li></ul>"_s;
        full.votes = {{u"通过办法"_s, 9, 8, 7, 1, 0}, {u"推选"_s, 9, 8, 8, 0, 0}};
        full.expectedReason = u"外调两人"_s;
        full.attachments = {{(*book)->ids().next<AttachmentId>(), u"签到.jpg"_s, u"image/jpeg"_s,
                             QByteArray(32, 'a'), 5, QByteArray(32, 'b')}};
        full.observers = u"张局长"_s;
        full.creditHours = CreditHours::ofHundredths(25);
        full.themeItems = QStringList{u"缴党费"_s, u"过政治生日"_s};
        full.forYear = 2019;
        full.recordedAt = QDateTime(QDate(2020, 3, 3), QTime(8, 1, 2));
        full.imported = true;
        full.statedEntryDate = day(2020, 2, 20);
        full.attendance = {
            {sample->secretary, AttendanceRole::talker, AttendanceState::online, {}, {}},
            {sample->other, AttendanceRole::observer, AttendanceState::absent, u"病"_s, day(2020, 2, 9)}};
        const auto kept = [&] {
            return activity_repository::find(book->connection(), (*book)->sealer(), id);
        };
        book->change(u"insert"_s, [&](Transaction& t) { activity_repository::insert(t, plain); });
        QVERIFY(kept() == std::optional(plain));
        book->change(u"update"_s, [&](Transaction& t) { activity_repository::update(t, full); });
        QVERIFY(kept() == std::optional(full));
        const auto identities = activity_repository::identities(book->connection());
        const auto found =
            std::find_if(identities.begin(), identities.end(), [&](const auto& i) { return i.id == id; });
        QVERIFY(found != identities.end() && found->kinds == full.kinds && found->code == u"A1");
        book->change(u"back"_s, [&](Transaction& t) { activity_repository::update(t, plain); });
        QVERIFY(kept() == std::optional(plain));
        QVERIFY(!activity_repository::find(book->connection(), (*book)->sealer(),
                                           (*book)->ids().next<ActivityId>()));
    }

    void writingWhatIsThereAlreadyIsNoChange() {
        const size_t entries = audit::entries(book->connection()).size();
        book->change(u"Nothing"_s, [this](Transaction& t) {
            for (const ActivityId& id : {sample->activity, sample->talk})
                activity_repository::update(t, *activity_repository::find(t.connection, t.sealer, id));
            member_repository::setProtectedIdentity(
                t, sample->secretary,
                member_repository::protectedIdentity(t.connection, t.sealer, sample->secretary));
            for (const Member& row : member_repository::all(t.connection))
                member_repository::update(t, row);
            for (const Organization& row : organization_repository::all(t.connection))
                organization_repository::update(t, row);
        });
        QCOMPARE(audit::entries(book->connection()).size(), entries);
    }

    void theOfficeIsLoadedWhole() {
        const Office office = office_repository::load(book->connection());
        QCOMPARE(office.organizations().size(), size_t{3});
        QCOMPARE(office.members().size(), size_t{2});
        const Date now = day(2020, 11, 18);
        QCOMPARE(office.membersOf(book->home, now).size(), size_t{2});
        QVERIFY(office.isCommitteeMember(sample->secretary, now));
        QCOMPARE(office.seats(*office.runningTerm(book->home, now), now).posts, 2);
        QVERIFY(!office.isVotingMember(*office.member(sample->other), day(2020, 5, 1)));
        QVERIFY(office.isVotingMember(*office.member(sample->other), now));
    }

private:
    std::unique_ptr<ScratchBook> book;
    std::optional<Sample> sample;
};

REGISTER_TEST(repositories_test, RepositoriesTest)

} // namespace repositories_test

#include "repositories_test.moc"
