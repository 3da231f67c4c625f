#include "tests/bench/office_generator.h"

#include "core/domain/date.h"
#include "core/domain/problems.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

/// Numbers that look random and are the same on every machine.
class Dice {
public:
    int below(int limit) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<int>((state >> 33) % static_cast<quint64>(limit));
    }

private:
    quint64 state = 2020;
};

class CsvFile {
public:
    CsvFile(const QString& path, const QString& header) : file(path) {
        if (!file.open(QIODevice::WriteOnly)) throw Error(u"The folder cannot be written to."_s, path);
        file.write(header.toUtf8() + '\n');
    }
    void row(const QStringList& cells) {
        buffer += cells.join(u',').toUtf8();
        buffer += '\n';
        if (buffer.size() > 1 << 20) flush();
    }
    QString finish() {
        flush();
        file.commit();
        return file.fileName();
    }

private:
    void flush() {
        file.write(buffer);
        buffer.clear();
    }
    QSaveFile file;
    QByteArray buffer;
};

QString numbered(QStringView prefix, int number, int digits) {
    return prefix.toString() + QString::number(number).rightJustified(digits, u'0');
}

QString personName(Dice& dice) {
    static const QString surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"_s;
    static const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红辉"_s;
    QString name(surnames[dice.below(static_cast<int>(surnames.size()))]);
    name += given[dice.below(static_cast<int>(given.size()))];
    if (dice.below(3) > 0) name += given[dice.below(static_cast<int>(given.size()))];
    return name;
}

struct Person {
    QString name;
    QString number;
    QString written() const { return name + u'(' + number + u')'; }
};

struct BranchPeople {
    QString code;
    std::vector<Person> people;
};

/// One activity's attendance: most are there, some on leave, a few absent.
struct Attendance {
    QStringList present;
    QStringList late;
    QStringList onLeave;
    QStringList absent;
};

Attendance attendanceOf(const std::vector<Person>& people, size_t from, size_t to, Dice& dice) {
    Attendance attendance;
    for (size_t i = from; i < to; ++i) {
        const int roll = dice.below(40);
        if (roll == 0)
            attendance.late += people[i].written();
        else if (roll <= 2)
            attendance.onLeave += people[i].written() + u"(出差)"_s;
        else if (roll == 3)
            attendance.absent += people[i].written();
        else
            attendance.present += people[i].written();
    }
    return attendance;
}

class Office {
public:
    Office(const QString& folder, const OfficeSize& asked)
        : size(asked)
        , organizations(folder + u"/organizations.csv"_s, u"组织名称,组织代码,组织类别,上级组织代码"_s)
        , members(folder + u"/members.csv"_s,
                  u"党员编号,姓名,入党日期,转正日期,所在党支部,党小组,党员领导干部"_s)
        , terms(folder + u"/terms.csv"_s, u"组织代码,届次,当选日期,任期年限,职务,姓名,党员编号,任职日期"_s)
        , activities(folder + u"/activities.csv"_s,
                     u"活动编号,组织代码,活动类型,日期,地点,主题,学时,出席,迟到,请假,缺席,录入日期"_s)
        , training(folder + u"/training.csv"_s, u"党员编号,姓名,日期,培训名称,培训形式,学时"_s) {}

    OfficeFiles write() {
        organizations.row({u"演示市级机关工委"_s, u"W"_s, u"机关工委"_s, u""_s});
        for (int branch = 0; branch < size.branches; ++branch)
            writeBranch(branch);
        return {organizations.finish(), members.finish(), terms.finish(), activities.finish(),
                training.finish(),      activityCount,    attendanceCount};
    }

private:
    void writeBranch(int index) {
        const int department = index / 10;
        if (index % 10 == 0) writeDepartment(department);
        BranchPeople branch{numbered(u"B", index, 5), {}};
        organizations.row({u"演示第%1局第%2党支部"_s.arg(department).arg(index % 10), branch.code,
                           u"党支部"_s, numbered(u"C", department, 3)});
        for (const QString& group : {u"1"_s, u"2"_s})
            organizations.row(
                {u"第%1党小组"_s.arg(group), branch.code + u'-' + group, u"党小组"_s, branch.code});
        writeMembers(branch, index);
        writeTerm(branch);
        for (int year = size.firstYear; year < size.firstYear + size.years; ++year)
            writeYear(branch, year);
    }

    void writeDepartment(int department) {
        organizations.row(
            {u"演示第%1局党组"_s.arg(department), numbered(u"G", department, 3), u"党组"_s, u"W"_s});
        organizations.row({u"演示第%1局机关党委"_s.arg(department), numbered(u"C", department, 3),
                           u"机关党委"_s, numbered(u"G", department, 3)});
    }

    void writeMembers(BranchPeople& branch, int index) {
        for (int i = 0; i < size.membersPerBranch; ++i) {
            const Person person{personName(dice), numbered(u"P", index * size.membersPerBranch + i + 1, 6)};
            const int year = 1985 + dice.below(28);
            const QString monthAndDay = u"-%1-%2"_s.arg(1 + dice.below(12), 2, 10, QChar(u'0'))
                                            .arg(1 + dice.below(28), 2, 10, QChar(u'0'));
            members.row({person.number, person.name, QString::number(year) + monthAndDay,
                         QString::number(year + 1) + monthAndDay, branch.code,
                         branch.code + (i % 2 == 0 ? u"-1"_s : u"-2"_s),
                         dice.below(10) == 0 ? u"是"_s : u"否"_s});
            branch.people.push_back(person);
            for (int year2 = size.firstYear; year2 < size.firstYear + size.years; ++year2)
                training.row({person.number, person.name, u"%1-05-1%2"_s.arg(year2).arg(dice.below(9)),
                              u"市委党校主体班"_s, u"集中培训"_s, QString::number(4 + dice.below(12))});
        }
    }

    void writeTerm(const BranchPeople& branch) {
        static const QStringList posts{u"书记"_s, u"副书记"_s, u"组织委员"_s, u"宣传委员"_s, u"纪检委员"_s};
        for (qsizetype i = 0; i < posts.size(); ++i) {
            const Person& holder = branch.people[static_cast<size_t>(i)];
            terms.row({branch.code, u"5"_s, u"2018-03-15"_s, u"3"_s, posts[i], holder.name, holder.number,
                       u"2018-03-15"_s});
        }
    }

    void writeYear(const BranchPeople& branch, int year) {
        const size_t everybody = branch.people.size();
        for (int month = 1; month <= 12; ++month) {
            write(branch, branch.code, u"主题党日"_s, year, month, 0, everybody, u"2"_s);
            write(branch, branch.code, u"集中学习"_s, year, month, 0, everybody, u"1.5"_s);
            write(branch, branch.code, u"集中学习；志愿服务"_s, year, month, 0, everybody, u"1"_s);
            write(branch, branch.code, u"集中学习；党课"_s, year, month, 0, everybody, u"1"_s);
            if (year >= 2019) write(branch, branch.code, u"支部委员会会议"_s, year, month, 0, 5, u""_s);
            if (month % 3 == 1)
                write(branch, branch.code, u"支部党员大会"_s, year, month, 0, everybody, u""_s);
            writeGroups(branch, year, month);
        }
    }

    void writeGroups(const BranchPeople& branch, int year, int month) {
        std::vector<Person> groups[2];
        for (size_t i = 0; i < branch.people.size(); ++i)
            groups[i % 2].push_back(branch.people[i]);
        for (const int group : {0, 1}) {
            const BranchPeople part{branch.code + u'-' + QString::number(group + 1), groups[group]};
            write(part, part.code, u"党小组会"_s, year, month, 0, part.people.size(), u"1"_s);
        }
    }

    void write(const BranchPeople& branch, const QString& code, const QString& kinds, int year, int month,
               size_t from, size_t to, const QString& hours) {
        if (dice.below(25) == 0) return; // somebody always forgets one
        const Date day = *Date::of(year, month, 1 + dice.below(28));
        const Attendance a = attendanceOf(branch.people, from, to, dice);
        activities.row({numbered(u"A", static_cast<int>(++activityCount), 7), code, kinds, day.toIso(),
                        u"机关三楼会议室"_s, u"学习贯彻机关基层组织工作条例第%1讲"_s.arg(1 + dice.below(40)),
                        hours, a.present.join(u'、'), a.late.join(u'、'), a.onLeave.join(u'、'),
                        a.absent.join(u'、'), day.addDays(dice.below(12)).toIso()});
        attendanceCount += static_cast<qint64>(to - from);
    }

    OfficeSize size;
    Dice dice;
    CsvFile organizations;
    CsvFile members;
    CsvFile terms;
    CsvFile activities;
    CsvFile training;
    qint64 activityCount = 0;
    qint64 attendanceCount = 0;
};

} // namespace

OfficeFiles writeOffice(const QString& folder, const OfficeSize& size) {
    QDir().mkpath(folder);
    return Office(folder, size).write();
}

} // namespace zhibu::bench
