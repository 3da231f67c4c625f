#pragma once

#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/term_repository.h"
#include "core/usecases/ledger.h"

#include <QTemporaryDir>

namespace zhibu::testing {

/// A ledger of one branch of twenty-five with a committee of three, two Party groups, a member who left, an
/// organisation whose records came in, and the clock at 2020-11-18. All names are invented.
class SampleBranch {
public:
    SampleBranch() : clock(*Date::of(2020, 11, 18)) {
        Ledger::NewBook book{.name = QStringLiteral("演示局机关第一党支部"), .code = QStringLiteral("B001")};
        auto made = Ledger::create(Actor::owner(), folder.filePath(QStringLiteral("一支部.zhibu")), book,
                                   clock, {.seed = 42});
        if (!made) qFatal("%s", qPrintable(made.problem().message));
        ledger = std::move(*made);
        change([this](Transaction& transaction) { fill(transaction); });
        ledger->book().clearUndo();
    }

    void change(const std::function<void(Transaction&)>& write) {
        const Problems problems = ledger->book().change(Actor::owner(), {QStringLiteral("test.fill"), {}},
                                                        [&](Transaction& transaction) {
                                                            write(transaction);
                                                            return Problems();
                                                        });
        if (!problems.empty()) qFatal("%s", qPrintable(problems.front().message));
    }
    void reopen() {
        const QString path = ledger->path();
        ledger.reset();
        ledger = std::move(*Ledger::open(path, clock));
    }
    OrganizationId home() const { return ledger->home().id; }
    const MemberId& secretary() const { return members.front(); }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Ledger> ledger;
    std::vector<MemberId> members; ///< in the order of their numbers; the first three are the committee
    std::vector<OrganizationId> groups;
    std::optional<MemberId> gone;           ///< left on 2020-06-01
    std::optional<OrganizationId> received; ///< read-only here

private:
    static QStringList names() {
        return QStringLiteral("王伟 李敏 张静 刘磊 陈洋 杨建国 黄晓燕 赵志强 吴海涛 周文博 徐雨桐 孙子涵 "
                              "马国庆 朱丽娟 胡永康 "
                              "郭伟 何敏 高静 林志远 罗国庆 梁文静 宋海燕 郑晓明 谢丽华 韩建军")
            .split(u' ');
    }

    MemberId add(Transaction& transaction, const QString& number, const QString& name,
                 const OrganizationId& group, DateInterval interval) {
        const MemberId id = transaction.ids.next<MemberId>();
        member_repository::insert(transaction, Member{.id = id,
                                                      .number = number,
                                                      .name = name,
                                                      .joinedOn = Date::of(2005, 7, 1),
                                                      .fullMemberOn = Date::of(2006, 7, 1)});
        member_repository::insert(transaction, Membership{.id = transaction.ids.next<MembershipId>(),
                                                          .member = id,
                                                          .branch = home(),
                                                          .group = group,
                                                          .interval = interval});
        return id;
    }

    void fill(Transaction& transaction) {
        for (int i = 1; i <= 2; ++i) {
            groups.push_back(transaction.ids.next<OrganizationId>());
            organization_repository::insert(transaction, {.id = groups.back(),
                                                          .name = QStringLiteral("第%1党小组").arg(i),
                                                          .code = QStringLiteral("B001-%1").arg(i),
                                                          .kind = OrganizationKind::group,
                                                          .parent = home()});
        }
        int number = 0;
        for (const QString& name : names()) {
            ++number;
            members.push_back(add(transaction, QStringLiteral("P%1").arg(number, 3, 10, QLatin1Char('0')),
                                  name, groups[static_cast<size_t>(number % 2)], {}));
        }
        gone = add(transaction, QStringLiteral("P090"), QStringLiteral("唐国强"), groups[0],
                   {{}, Date::of(2020, 6, 1)});
        received = transaction.ids.next<OrganizationId>();
        organization_repository::insert(transaction, {.id = *received,
                                                      .name = QStringLiteral("演示局机关第二党支部"),
                                                      .code = QStringLiteral("B002"),
                                                      .origin = Origin::received});
        addCommittee(transaction);
    }

    void addCommittee(Transaction& transaction) {
        const TermId term = transaction.ids.next<TermId>();
        term_repository::insert(
            transaction,
            Term{.id = term, .organization = home(), .number = 3, .electedOn = *Date::of(2018, 6, 12)});
        const QStringList posts{QStringLiteral("书记"), QStringLiteral("组织委员"),
                                QStringLiteral("宣传委员")};
        for (int i = 0; i < 3; ++i) {
            term_repository::insert(transaction, Position{.id = transaction.ids.next<PositionId>(),
                                                          .term = term,
                                                          .name = posts[i],
                                                          .member = members[static_cast<size_t>(i)],
                                                          .from = *Date::of(2018, 6, 12)});
        }
    }
};

} // namespace zhibu::testing
