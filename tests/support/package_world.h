#pragma once

#include "core/storage/activity_repository.h"
#include "core/storage/member_repository.h"
#include "core/usecases/package_keys.h"
#include "core/usecases/receiving.h"
#include "core/usecases/submission.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace zhibu::testing {

/// A branch with a book of its own: five members, and records made by the tests.
class BranchBook {
public:
    BranchBook(const QString& folder, const QString& code, const Clock& clock, quint64 seed)
        : path(folder + u'/' + code + QStringLiteral(".zhibu")) {
        Ledger::NewBook book{.name = QStringLiteral("演示%1党支部").arg(code),
                             .code = code,
                             .establishedOn = Date::of(2015, 1, 1),
                             .aboveName = QStringLiteral("演示机关工委"),
                             .aboveCode = QStringLiteral("W"),
                             .aboveKind = OrganizationKind::work_committee};
        auto made = Ledger::create(Actor::owner(), path, book, clock, {.seed = seed});
        if (!made) qFatal("%s", qPrintable(made.problem().message));
        ledger = std::move(*made);
        change([&](Transaction& t) {
            for (int i = 1; i <= 5; ++i)
                addMember(t, QStringLiteral("P%1").arg(i, 3, 10, QLatin1Char('0')),
                          QStringLiteral("%1员%2").arg(code).arg(i));
        });
    }

    void change(const std::function<void(Transaction&)>& write) {
        const Problems problems = ledger->book().change(
            Actor::owner(), {QStringLiteral("test"), QStringLiteral("test")}, [&](Transaction& transaction) {
                write(transaction);
                return Problems();
            });
        if (!problems.empty()) qFatal("%s", qPrintable(problems.front().message));
    }

    MemberId addMember(Transaction& t, const QString& number, const QString& name) {
        const MemberId id = t.ids.next<MemberId>();
        add(t,
            Member{.id = id,
                   .number = number,
                   .name = name,
                   .joinedOn = Date::of(2005, 7, 1),
                   .fullMemberOn = Date::of(2006, 7, 1)},
            {});
        return id;
    }
    void add(Transaction& t, const Member& member, std::optional<Date> from) {
        member_repository::insert(t, member);
        member_repository::insert(t, Membership{.id = t.ids.next<MembershipId>(),
                                                .member = member.id,
                                                .branch = home(),
                                                .interval = {from, {}}});
        members.push_back(member.id);
    }

    /// A record everybody attended.
    ActivityId record(Date day, ActivityKinds kinds = {ActivityKind::theme_day},
                      const QString& topic = QStringLiteral("学习")) {
        std::optional<ActivityId> made;
        change([&](Transaction& t) {
            Activity activity{
                .id = t.ids.next<ActivityId>(), .organization = home(), .kinds = kinds, .heldOn = day};
            activity.topic = topic;
            activity.creditHours = CreditHours::ofHundredths(150);
            activity.recordedAt = t.clock.now();
            for (const MemberId& member : members)
                activity.attendance.push_back({.member = member});
            activity_repository::insert(t, activity);
            made = activity.id;
        });
        return *made;
    }

    OrganizationId home() const { return ledger->home().id; }
    QString send(const Period& quarter, const QString& name,
                 const std::vector<QByteArray>& attachments = {}) {
        const QString file = QFileInfo(path).absolutePath() + u'/' + name + QStringLiteral(".zbpkg");
        const auto handed = handIn(
            *ledger, Actor::owner(),
            {.quarter = quarter, .path = file, .report = QByteArray("%PDF-1.4"), .attachments = attachments});
        if (!handed) qFatal("%s", qPrintable(handed.problem().message));
        return file;
    }
    KeySlip slip() { return *readKeySlip(*keySlip(*ledger, Actor::owner())); }
    QString fingerprint() { return ownKey(*ledger, Actor::owner())->fingerprint; }

    QString path;
    std::unique_ptr<Ledger> ledger;
    std::vector<MemberId> members;
};

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// An office above and the branches below it, each with a book of its own in one folder.
class PackageWorld {
public:
    PackageWorld() : clock(*Date::of(2020, 10, 12)) {
        Ledger::NewBook book{.name = QStringLiteral("演示机关工委"),
                             .kind = OrganizationKind::work_committee,
                             .code = QStringLiteral("W")};
        auto made = Ledger::create(Actor::owner(), folder.filePath(QStringLiteral("W.zhibu")), book, clock,
                                   {.seed = 7});
        if (!made) qFatal("%s", qPrintable(made.problem().message));
        above = std::move(*made);
    }

    BranchBook& branch(const QString& code) {
        for (const auto& each : branches) {
            if (each->ledger->home().code == code) return *each;
        }
        branches.push_back(std::make_unique<BranchBook>(folder.path(), code, clock, 100 + branches.size()));
        return *branches.back();
    }
    void enrol(BranchBook& branch) {
        const auto unit = registerUnit(*above, Actor::owner(),
                                       {.slip = branch.slip(), .fingerprint = branch.fingerprint()});
        if (!unit) qFatal("%s", qPrintable(unit.problem().message));
    }
    /// What becomes of each file.
    std::vector<ReceivedFile> receive(const QStringList& files) {
        const auto results = receiveFiles(*above, Actor::owner(), files);
        if (!results) qFatal("%s", qPrintable(results.problem().message));
        return *results;
    }
    ReceivedFile receive(const QString& file) { return receive(QStringList{file}).front(); }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Ledger> above;
    std::vector<std::unique_ptr<BranchBook>> branches;
};

} // namespace zhibu::testing
