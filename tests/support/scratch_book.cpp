#include "tests/support/scratch_book.h"

#include "core/storage/activity_repository.h"
#include "core/storage/approval_repository.h"
#include "core/storage/draft_repository.h"
#include "core/storage/duty_setting_repository.h"
#include "core/storage/hours_freeze_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/package_repository.h"
#include "core/storage/term_repository.h"
#include "core/storage/training_repository.h"
#include "tests/support/ledger_dump.h"

using namespace Qt::StringLiterals;

namespace zhibu::testing {

namespace {

void addPeople(Transaction& transaction, const OrganizationId& home, const Sample& sample) {
    member_repository::insert(transaction, Member{.id = sample.secretary,
                                                  .number = u"P001"_s,
                                                  .name = u"单志强"_s,
                                                  .sex = Sex::male,
                                                  .joinedOn = day(2001, 7, 1),
                                                  .fullMemberOn = day(2002, 7, 1)});
    member_repository::setProtectedIdentity(
        transaction, sample.secretary,
        {QString::fromUtf16(plantedIdentity), QString::fromUtf16(plantedPhone)});
    member_repository::insert(transaction,
                              Member{.id = sample.other, .number = u"P002"_s, .name = u"张三"_s});
    member_repository::insert(transaction, Membership{.id = sample.membership,
                                                      .member = sample.secretary,
                                                      .branch = home,
                                                      .group = sample.group});
    member_repository::insert(transaction, Membership{.id = transaction.ids.next<MembershipId>(),
                                                      .member = sample.other,
                                                      .branch = home,
                                                      .interval = {day(2019, 1, 1), std::nullopt}});
    member_repository::insert(transaction, RightsRestriction{.id = transaction.ids.next<RestrictionId>(),
                                                             .member = sample.other,
                                                             .interval = {day(2020, 1, 1), day(2020, 7, 1)},
                                                             .reason = u"留党察看"_s});
}

void addRecordTables(Transaction& transaction, const ActivityId& activity) {
    Activity record = *activity_repository::find(transaction.connection, transaction.sealer, activity);
    activity_repository::keepVersion(transaction, activity, "{}", u"补录地点"_s);
    record.votes = {{u"通过办法"_s, 2, 2, 2, 0, 0}};
    record.attachments = {{.id = transaction.ids.next<AttachmentId>(),
                           .name = u"签到表.jpg"_s,
                           .mediaType = u"image/jpeg"_s,
                           .hash = blob_store::put(transaction, "picture"),
                           .size = 7}};
    activity_repository::update(transaction, record);
    Query(transaction.connection, "INSERT INTO record_template (id, name, content) VALUES (?, '月度', '{}')")
        .bind(transaction.ids.next<TemplateId>())
        .run();
}

void addDutySetting(Transaction& transaction) {
    duty_setting_repository::replace(transaction, {.id = transaction.ids.next<DutySettingId>(),
                                                   .duty = u"theme_day.monthly"_s,
                                                   .sinceYear = 2021,
                                                   .enabled = false,
                                                   .reason = u"按上级通知"_s});
}

void addStructureTables(Transaction& transaction, const Sample& sample) {
    IdFactory& ids = transaction.ids;
    organization_repository::insert(transaction,
                                    OrganizationStateRecord{.id = ids.next<OrganizationStateId>(),
                                                            .organization = sample.group,
                                                            .until = day(2019, 1, 1),
                                                            .name = u"老党小组"_s,
                                                            .kind = OrganizationKind::group,
                                                            .parent = sample.above,
                                                            .event = u"renamed"_s});
    organization_repository::insert(transaction, GroupLeader{.id = ids.next<GroupLeaderId>(),
                                                             .group = sample.group,
                                                             .member = sample.other,
                                                             .from = day(2019, 1, 1)});
    approval_repository::insert(transaction, {.id = ids.next<ApprovalId>(),
                                              .organization = sample.group,
                                              .matter = u"党小组调整"_s,
                                              .decidedOn = day(2018, 12, 1)});
    election_repository::insert(transaction,
                                {ids.next<ElectionId>(), sample.above, u"open"_s, QByteArray("{}")});
}

void addActivities(Transaction& transaction, const OrganizationId& home, const Sample& sample) {
    Activity themeDay{.id = sample.activity, .organization = home, .heldOn = day(2020, 9, 12)};
    themeDay.kinds = {ActivityKind::theme_day, ActivityKind::report_hearing};
    themeDay.facets = {Facet::leading_group};
    themeDay.topic = u"学习贯彻条例"_s;
    themeDay.minutes = u"与会同志交流心得。"_s;
    themeDay.agenda = QStringList{u"领学"_s, u"讨论"_s};
    themeDay.lecturer = {sample.secretary, {}};
    themeDay.creditHours = CreditHours::ofHundredths(150);
    themeDay.recordedAt = transaction.clock.now();
    themeDay.attendance = {
        {sample.secretary, AttendanceRole::expected, AttendanceState::present, {}, {}},
        {sample.other, AttendanceRole::expected, AttendanceState::on_leave, u"出差"_s, day(2020, 9, 20)}};
    activity_repository::insert(transaction, themeDay);

    Activity talk{.id = sample.talk, .organization = home, .heldOn = day(2020, 9, 13)};
    talk.kinds = {ActivityKind::talk};
    talk.topic = u"谈心"_s;
    talk.minutes = QString::fromUtf16(plantedTalk);
    talk.recordedAt = transaction.clock.now();
    talk.attendance = {{sample.secretary, AttendanceRole::talker, AttendanceState::present, {}, {}},
                       {sample.other, AttendanceRole::talkee, AttendanceState::present, {}, {}}};
    activity_repository::insert(transaction, talk);
}

} // namespace

Date day(int year, int month, int dayOfMonth) {
    return *Date::of(year, month, dayOfMonth);
}

ScratchBook::ScratchBook(BookOptions options)
    : clock(day(2020, 11, 18))
    , path(folder.filePath(u"book.zhibu"_s))
    , home(IdFactory(7).next<OrganizationId>()) {
    options.seed = 42;
    auto made = Book::create(path, home, clock, options);
    if (!made) qFatal("%s", qPrintable(made.problem().message));
    book = std::move(*made);
    change(u"Set up"_s, [this](Transaction& transaction) {
        organization_repository::insert(transaction,
                                        {.id = home, .name = u"办公室党支部"_s, .code = u"B001"_s});
    });
    book->clearUndo();
}

void ScratchBook::reopen(const BookOptions& options) {
    book.reset();
    auto opened = Book::open(path, clock, options);
    if (!opened) qFatal("%s", qPrintable(opened.problem().message));
    book = std::move(*opened);
}

QByteArray ScratchBook::dump() {
    return ledgerDump(book->connection());
}

void ScratchBook::change(const QString& title, const std::function<void(Transaction&)>& verb) {
    const Problems problems =
        book->change(Actor::owner(), {u"test.verb"_s, title}, [&verb](Transaction& transaction) {
            verb(transaction);
            return Problems();
        });
    if (!problems.empty()) qFatal("%s", qPrintable(problems.front().message));
}

Sample addSample(Transaction& transaction, const OrganizationId& home) {
    IdFactory& ids = transaction.ids;
    const Sample sample{ids.next<OrganizationId>(),  ids.next<OrganizationId>(), ids.next<MemberId>(),
                        ids.next<MemberId>(),        ids.next<MembershipId>(),   ids.next<TermId>(),
                        ids.next<PositionId>(),      ids.next<ActivityId>(),     ids.next<ActivityId>(),
                        ids.next<TrainingCreditId>()};
    organization_repository::insert(transaction, {.id = sample.above,
                                                  .name = u"市直机关工委"_s,
                                                  .code = u"W"_s,
                                                  .kind = OrganizationKind::work_committee,
                                                  .origin = Origin::reference});
    organization_repository::insert(transaction, {.id = sample.group,
                                                  .name = u"第一党小组"_s,
                                                  .code = u"B001-1"_s,
                                                  .kind = OrganizationKind::group,
                                                  .parent = home});
    addPeople(transaction, home, sample);
    term_repository::insert(transaction, Term{.id = sample.term,
                                              .organization = home,
                                              .number = 2,
                                              .electedOn = day(2018, 5, 17),
                                              .approvedSeats = 3});
    term_repository::insert(transaction, Position{.id = sample.position,
                                                  .term = sample.term,
                                                  .name = u"书记"_s,
                                                  .member = sample.secretary,
                                                  .from = day(2018, 5, 17)});
    term_repository::insert(transaction, EmptySeat{.id = ids.next<EmptySeatId>(),
                                                   .term = sample.term,
                                                   .position = u"组织委员"_s,
                                                   .openedOn = day(2018, 5, 17)});
    addActivities(transaction, home, sample);
    training_repository::insert(transaction, TrainingCredit{.id = sample.credit,
                                                            .member = sample.other,
                                                            .datedOn = day(2020, 3, 2),
                                                            .course = u"网络专题班"_s,
                                                            .form = TrainingForm::online_study,
                                                            .creditHours = CreditHours::ofHours(8)});
    training_repository::insert(transaction, HoursExemption{.id = ids.next<ExemptionId>(),
                                                            .member = sample.other,
                                                            .year = 2020,
                                                            .reason = u"长期病假"_s});
    Query(transaction.connection,
          "INSERT INTO duty_explanation (id, duty, organization, subject, period, reason) "
          "VALUES (?, 'meetings.lecture', ?, '', '2020Q3', '疫情')")
        .bind(ids.next<ExplanationId>(), home)
        .run();
    const FreezeId freeze = ids.next<FreezeId>();
    hours_freeze_repository::insert(transaction, HoursFreeze{.id = freeze,
                                                             .organization = home,
                                                             .year = 2019,
                                                             .frozenOn = day(2020, 1, 5),
                                                             .figures = {{sample.other, {2400, 2400}}}});
    hours_freeze_repository::insert(transaction, FrozenChange{ids.next<FrozenChangeId>(), freeze,
                                                              day(2020, 2, 1), u"补录培训"_s, u"漏记"_s});
    addRecordTables(transaction, sample.activity);
    addStructureTables(transaction, sample);
    addDutySetting(transaction);
    package_repository::save(transaction, ReportingUnit{sample.above, day(2020, 1, 1)});
    package_repository::setSetting(transaction, u"deadline.days"_s, 10);
    return sample;
}

} // namespace zhibu::testing
