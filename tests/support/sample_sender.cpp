#include "tests/support/sample_sender.h"

#include "core/domain/rich_text.h"
#include "core/storage/blake2b.h"
#include "core/storage/key_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/package_repository.h"
#include "core/storage/signing.h"

using namespace Qt::StringLiterals;

namespace zhibu::testing {

namespace {

template<class Value> const Value& chosen(const std::vector<Value>& values, int number) {
    return values[static_cast<size_t>(number) % values.size()];
}

QString personName(int number) {
    static const QString surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"_s;
    static const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红辉"_s;
    return QString(surnames[number % surnames.size()]) + given[number / 7 % given.size()] +
           given[number / 3 % given.size()];
}

QString minutesOf(int number) {
    static const std::vector<QString> sentences{
        u"会议传达学习了上级关于加强机关党的建设的文件精神，逐条对照工作实际。"_s,
        u"与会同志围绕主题交流学习体会，结合岗位职责查找差距和不足。"_s,
        u"支部书记总结上一阶段工作，部署下一步任务，明确责任人和完成时限。"_s,
        u"组织委员通报发展党员、党费收缴和党员教育培训学时情况。"_s,
        u"会议强调要把理论学习同业务工作结合起来，推动问题整改落到实处。"_s};
    QString minutes;
    for (int i = 0; i < 8; ++i)
        minutes += chosen(sentences, number + i * i) + (i % 3 == 2 ? u"\n"_s : QString());
    return canonicalRichText(minutes);
}

/// One page as the program prints it weighs some kilobytes, packed already.
QByteArray printedReport() {
    QByteArray stream;
    quint64 state = 2020;
    for (int i = 0; i < 6000; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        stream += static_cast<char>(state >> 40);
    }
    return "%PDF-1.7\n1 0 obj\n<< /Length " + QByteArray::number(stream.size()) +
           " /Filter /FlateDecode >>\nstream\n" + stream + "\nendstream\nendobj\n%%EOF\n";
}

/// Hashes of the entries a quarter's work leaves in the trail.
PackageHistory historyOf(int number) {
    PackageHistory history;
    for (int entry = 0; entry < 120; ++entry)
        history.entries.push_back(blake2b(QByteArray::number(number) + '/' + QByteArray::number(entry)));
    return history;
}

Attendance entryOf(const Member& member, int roll) {
    if (roll % 20 == 3)
        return {member.id, AttendanceRole::expected, AttendanceState::on_leave, u"出差"_s, {}};
    if (roll % 40 == 7) return {member.id, AttendanceRole::expected, AttendanceState::late, {}, {}};
    return {.member = member.id};
}

} // namespace

SampleSender::SampleSender(const QString& folder, const SampleBranchSize& given)
    : size(given), clock(*Date::of(2020, 11, 18)), report(printedReport()) {
    auto made = Book::create(folder + u"/seals.zhibu"_s, ids.next<OrganizationId>(), clock);
    if (!made) throw Error(made.problem().message);
    book = std::move(*made);
}

SampleSender::~SampleSender() = default;

void SampleSender::nextBranch() {
    if (number > 0) signing::renew(*book);
    ++number;
    handedIn.clear();
    addRoster();
}

void SampleSender::addRoster() {
    roster = {};
    const QString code = u"B%1"_s.arg(number, 5, 10, QChar(u'0'));
    const Organization branch{
        .id = ids.next<OrganizationId>(), .name = u"演示第%1党支部"_s.arg(number), .code = code};
    roster.organizations.push_back(branch);
    for (const int group : {1, 2})
        roster.organizations.push_back({.id = ids.next<OrganizationId>(),
                                        .name = u"第%1党小组"_s.arg(group),
                                        .code = u"%1-%2"_s.arg(code).arg(group),
                                        .kind = OrganizationKind::group,
                                        .parent = branch.id});
    for (int i = 0; i < size.members; ++i) {
        const int person = number * size.members + i;
        roster.members.push_back({.id = ids.next<MemberId>(),
                                  .number = u"P%1"_s.arg(person, 6, 10, QChar(u'0')),
                                  .name = personName(person),
                                  .sex = i % 3 == 0 ? Sex::female : Sex::male,
                                  .joinedOn = Date::of(1985 + person % 30, 7, 1),
                                  .fullMemberOn = Date::of(1986 + person % 30, 7, 1)});
        roster.memberships.push_back({.id = ids.next<MembershipId>(),
                                      .member = roster.members.back().id,
                                      .branch = branch.id,
                                      .group = chosen(roster.organizations, 1 + i % 2).id});
    }
    const Term term{.id = ids.next<TermId>(),
                    .organization = branch.id,
                    .number = 3,
                    .electedOn = *Date::of(2018, 6, 12),
                    .approvedSeats = 5};
    roster.terms.push_back(term);
    int seat = 0;
    for (const QString& post : {u"书记"_s, u"副书记"_s, u"组织委员"_s, u"宣传委员"_s, u"纪检委员"_s})
        roster.positions.push_back({.id = ids.next<PositionId>(),
                                    .term = term.id,
                                    .name = post,
                                    .member = chosen(roster.members, seat++).id,
                                    .from = term.electedOn});
}

void SampleSender::addQuarter(PackageRecords& records, const Period& quarter) {
    static const std::vector<ActivityKind> kinds{ActivityKind::theme_day, ActivityKind::study,
                                                 ActivityKind::general_meeting, ActivityKind::lecture,
                                                 ActivityKind::volunteering};
    const OrganizationId branch = roster.organizations.front().id;
    for (int i = 0; i < size.activities; ++i) {
        Activity activity{.id = ids.next<ActivityId>(),
                          .organization = branch,
                          .kinds = {chosen(kinds, i)},
                          .heldOn = quarter.first().addDays(i * 48 / size.activities)};
        activity.startsAt = u"14:30"_s;
        activity.place = u"机关三楼会议室"_s;
        activity.host.member = roster.members.front().id;
        activity.topic = u"学习贯彻机关基层组织工作条例第%1讲"_s.arg(1 + i);
        activity.agenda = QStringList{u"领学"_s, u"讨论"_s};
        activity.minutes = minutesOf(number + i);
        activity.creditHours = CreditHours::ofHundredths(100 + i % 3 * 50);
        activity.recordedAt = QDateTime(activity.heldOn.addDays(i % 9).toQDate(), QTime(16, 0));
        int roll = number + i;
        for (const Member& member : roster.members)
            activity.attendance.push_back(entryOf(member, roll++));
        records.activities.push_back(std::move(activity));
    }
    for (size_t i = 0; i < roster.members.size(); i += 4)
        records.credits.push_back({.id = ids.next<TrainingCreditId>(),
                                   .member = roster.members[i].id,
                                   .datedOn = quarter.first().addDays(9),
                                   .course = u"市委党校主体班"_s,
                                   .form = TrainingForm::course,
                                   .creditHours = CreditHours::ofHours(8)});
}

KeySlip SampleSender::slip() {
    const Organization& branch = roster.organizations.front();
    return {.organization = branch.id,
            .code = branch.code,
            .name = branch.name,
            .kind = branch.kind,
            .publicKey = signing::publicKey(*book),
            .madeAt = clock.now()};
}

QByteArray SampleSender::file(const Period& quarter) {
    HandedIn& last = handedIn[quarter];
    if (++last.revision == 1) {
        last.records = roster;
        addQuarter(last.records, quarter);
    } else {
        last.records.activities.pop_back();
        last.records.activities.front().topic += u"（更正）"_s;
    }
    const Organization& branch = roster.organizations.front();
    const PackageManifest manifest{.package = ids.next<PackageId>(),
                                   .organization = branch.id,
                                   .code = branch.code,
                                   .name = branch.name,
                                   .kind = branch.kind,
                                   .period = quarter,
                                   .revision = last.revision,
                                   .previous = last.file,
                                   .madeAt = clock.now(),
                                   .madeBy = u"owner"_s,
                                   .history = historyOf(number)};
    QByteArray bytes = writePackage(*book, manifest, last.records, report);
    last.file = blake2b(bytes);
    return bytes;
}

void registerUnits(Book& office, const std::vector<KeySlip>& slips) {
    const auto write = [&](Transaction& transaction) -> Result<std::vector<ChangedRow>> {
        std::vector<ChangedRow> rows;
        for (const KeySlip& slip : slips) {
            organization_repository::insert(transaction, {.id = slip.organization,
                                                          .name = slip.name,
                                                          .code = slip.code,
                                                          .kind = slip.kind,
                                                          .parent = office.home(),
                                                          .origin = Origin::received});
            package_repository::save(transaction, ReportingUnit{slip.organization, *Date::of(2020, 1, 1)});
            key_repository::save(transaction, slip.publicKey, slip.name, KeyRole::unit, slip.organization);
            rows.push_back({"organization", slip.organization.toByteArray(), RowChange::inserted});
        }
        return rows;
    };
    const Problems problems = office.receive(Actor::owner(), {u"unit.register"_s, u"Register"_s}, write);
    if (!problems.empty()) throw Error(problems.front().message);
}

} // namespace zhibu::testing
