#include "core/storage/extract.h"

#include "core/storage/platform/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr const char* schema = R"(
CREATE TABLE documentation (table_name TEXT NOT NULL, column_name TEXT NOT NULL, meaning TEXT NOT NULL) STRICT;
CREATE TABLE organization (id TEXT PRIMARY KEY, code TEXT, name TEXT, short_name TEXT, kind TEXT, branch_type TEXT,
    parent TEXT, established_on TEXT, dissolved_on TEXT, origin TEXT) STRICT;
CREATE TABLE member (id TEXT PRIMARY KEY, number TEXT, name TEXT, sex TEXT, ethnic_group TEXT, birth_date TEXT,
    education TEXT, joined_on TEXT, full_member_on TEXT, stated_status TEXT, work_position TEXT,
    leading_cadre INTEGER) STRICT;
CREATE TABLE membership (id TEXT PRIMARY KEY, member TEXT, branch TEXT, party_group TEXT, from_on TEXT,
    until_on TEXT, began_by TEXT, ended_by TEXT) STRICT;
CREATE TABLE term (id TEXT PRIMARY KEY, organization TEXT, number INTEGER, elected_on TEXT, length_years INTEGER,
    extended_until TEXT, approved_seats INTEGER, closed_on TEXT) STRICT;
CREATE TABLE position (id TEXT PRIMARY KEY, term TEXT, name TEXT, member TEXT, from_on TEXT, until_on TEXT,
    how TEXT) STRICT;
CREATE TABLE activity (id TEXT PRIMARY KEY, organization TEXT, held_on TEXT, starts_at TEXT, ends_at TEXT,
    place TEXT, topic TEXT, agenda TEXT, minutes TEXT, resolutions TEXT, credit_hundredths INTEGER,
    for_year INTEGER, recorded_at TEXT, imported INTEGER) STRICT;
CREATE TABLE activity_kind (activity TEXT, kind TEXT, PRIMARY KEY (activity, kind)) STRICT;
CREATE TABLE activity_facet (activity TEXT, facet TEXT, PRIMARY KEY (activity, facet)) STRICT;
CREATE TABLE attendance (activity TEXT, member TEXT, role TEXT, state TEXT, made_up_on TEXT,
    PRIMARY KEY (activity, member)) STRICT;
CREATE TABLE training_credit (id TEXT PRIMARY KEY, member TEXT, dated_on TEXT, course TEXT, form TEXT,
    organizer TEXT, credit_hundredths INTEGER, certificate TEXT) STRICT;
CREATE TABLE duty_explanation (id TEXT PRIMARY KEY, duty TEXT, organization TEXT, subject TEXT, period TEXT,
    reason TEXT) STRICT;
)";

/// Of a talk only when and who: its topic and words stay out.
constexpr const char* rows = R"(
INSERT INTO organization SELECT lower(hex(id)), code, name, short_name, kind, branch_type, lower(hex(parent)),
    established_on, dissolved_on, origin FROM book.organization;
UPDATE organization SET parent = NULL WHERE parent = '';
INSERT INTO member SELECT lower(hex(id)), number, name, sex, ethnic_group, birth_date, education, joined_on,
    full_member_on, stated_status, work_position, leading_cadre FROM book.member;
INSERT INTO membership SELECT lower(hex(id)), lower(hex(member)), lower(hex(branch)),
    nullif(lower(hex(party_group)), ''), from_on, until_on, began_by, ended_by FROM book.membership;
INSERT INTO term SELECT lower(hex(id)), lower(hex(organization)), number, elected_on, length_years, extended_until,
    approved_seats, closed_on FROM book.term;
INSERT INTO position SELECT lower(hex(id)), lower(hex(term)), name, lower(hex(member)), from_on, until_on, how
    FROM book.position;
INSERT INTO activity SELECT lower(hex(a.id)), lower(hex(a.organization)), a.held_on, a.starts_at, a.ends_at,
    CASE WHEN k.activity IS NULL THEN a.place ELSE '' END, CASE WHEN k.activity IS NULL THEN a.topic ELSE '' END,
    CASE WHEN k.activity IS NULL THEN coalesce(t.agenda, '') ELSE '' END,
    CASE WHEN k.activity IS NULL THEN coalesce(t.minutes, '') ELSE '' END,
    CASE WHEN k.activity IS NULL THEN coalesce(t.resolutions, '') ELSE '' END,
    a.credit_hundredths, a.for_year, a.recorded_at, a.imported
    FROM book.activity a LEFT JOIN book.activity_text t ON t.activity = a.id
    LEFT JOIN book.activity_kind k ON k.activity = a.id AND k.kind = 'talk' WHERE a.state = 'final';
INSERT INTO activity_kind SELECT lower(hex(k.activity)), k.kind FROM book.activity_kind k
    JOIN book.activity a ON a.id = k.activity WHERE a.state = 'final';
INSERT INTO activity_facet SELECT lower(hex(f.activity)), f.facet FROM book.activity_facet f
    JOIN book.activity a ON a.id = f.activity WHERE a.state = 'final';
INSERT INTO attendance SELECT lower(hex(t.activity)), lower(hex(t.member)), t.role, t.state, t.made_up_on
    FROM book.attendance t JOIN book.activity a ON a.id = t.activity WHERE a.state = 'final';
INSERT INTO training_credit SELECT lower(hex(id)), lower(hex(member)), dated_on, course, form, organizer,
    credit_hundredths, certificate FROM book.training_credit;
INSERT INTO duty_explanation SELECT lower(hex(id)), duty, lower(hex(organization)), subject, period, reason
    FROM book.duty_explanation;
)";

/// What a column means where its name alone does not say; the words of domain.md.
constexpr const char* meanings = R"(
INSERT INTO documentation VALUES
('organization', 'id', '组织编号（UUID，十六进制）'), ('organization', 'code', '组织代码'),
('organization', 'kind', '组织类别：work_committee 机关工委，leading_group 党组（党委），organ_committee 机关党委，general_branch 党总支，branch 党支部，group 党小组'),
('organization', 'branch_type', '支部类型：regular 普通，joint 联合，temporary 临时'),
('organization', 'parent', '上级组织的 id'), ('organization', 'dissolved_on', '撤销日期（当日起不再存在）'),
('organization', 'origin', 'kept 本账，received 上报收到，reference 上级（无记录）'),
('member', 'number', '党员编号'), ('member', 'joined_on', '入党日期'), ('member', 'full_member_on', '转正日期'),
('member', 'stated_status', '人员类别：probationary 预备党员，full 正式党员'),
('member', 'leading_cadre', '党员领导干部：1 是，0 否'),
('membership', 'from_on', '进入日期；空为无记录以前'), ('membership', 'until_on', '离开日期（当日起不再属于）；空为至今'),
('term', 'number', '届次'), ('term', 'length_years', '任期年限'), ('term', 'extended_until', '批准延期至'),
('term', 'approved_seats', '批复职数（人）'), ('term', 'closed_on', '结束日期（不含当日）'),
('position', 'name', '职务'), ('position', 'how', '产生方式：elected 选举，by_elected 增补，appointed 任命'),
('activity', 'held_on', '召开日期'), ('activity', 'topic', '主题；谈心谈话为空'),
('activity', 'minutes', '记录；谈心谈话为空'), ('activity', 'resolutions', '决议，一行一项'),
('activity', 'credit_hundredths', '学时，百分之一学时为单位'), ('activity', 'for_year', '所属年度；空为召开当年'),
('activity', 'recorded_at', '录入时间'), ('activity', 'imported', '1 为导入的历史记录'),
('activity_kind', 'kind', '活动类型，一项活动可有多个'), ('activity_facet', 'facet', '对象'),
('attendance', 'role', 'expected 应到，observer 列席，talker/talkee 谈话双方'),
('attendance', 'state', 'present 到会，online 线上，late 迟到，on_leave 请假，absent 缺席'),
('attendance', 'made_up_on', '补课日期'),
('training_credit', 'form', 'course 集中培训，online_study 网络学习，seconded 上级调训，practice 实践活动，other 其他'),
('training_credit', 'credit_hundredths', '学时，百分之一学时为单位'),
('duty_explanation', 'duty', '任务编号'), ('duty_explanation', 'reason', '逾期原因说明');
)";

/// Grows under another name, so that nobody finds half of it.
struct Unfinished {
    explicit Unfinished(const QString& target) : path(target + u".writing"_s) { clear(); }
    ~Unfinished() { clear(); }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void clear() const {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
    const QString path;
};

} // namespace

void writeExtract(const QString& bookPath, const QString& target) {
    const Unfinished unfinished(target);
    {
        Connection extract(unfinished.path, OpenMode::readWrite);
        Query(extract, "ATTACH ? AS book").bind(bookPath).run();
        extract.execute("BEGIN IMMEDIATE");
        extract.execute(schema);
        extract.execute(rows);
        extract.execute(meanings);
        extract.execute("COMMIT");
        extract.execute("DETACH book");
    }
    const bool inPlace =
        platform::syncFile(unfinished.path) && platform::replaceFile(unfinished.path, target);
    if (!inPlace)
        throw Error(
            QCoreApplication::translate("Storage", "“%1” could not be written. Choose another folder.")
                .arg(QFileInfo(target).fileName()));
    platform::syncFolder(QFileInfo(target).absolutePath());
}

} // namespace zhibu
