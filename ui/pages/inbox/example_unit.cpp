#include "ui/pages/inbox/example_unit.h"

#include "core/reports/writers/file_saving.h"
#include "core/usecases/member_changes.h"
#include "core/usecases/package_keys.h"
#include "core/usecases/record_activity.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const Date begins = *Date::of(2020, 1, 2);

/// The made-up unit is right by construction; what is refused all the same is a fault of its maker.
template<class Value> Value exampleUnitSure(Result<Value> result) {
    if (!result) throw Error(result.problem().message);
    return std::move(*result);
}

} // namespace

ExampleUnit::ExampleUnit(const QDir& folder, const Named& unit, const Organization& above)
    : folderPath(folder.path())
    , clock(begins)
    , book(exampleUnitSure(Ledger::create(Actor::owner(), folder.filePath(unit.code + u".zhibu"_s),
                                          {.name = unit.name,
                                           .kind = unit.kind,
                                           .code = unit.code,
                                           .aboveName = above.name,
                                           .aboveCode = above.code,
                                           .aboveKind = above.kind},
                                          clock))) {
    if (unit.kind != OrganizationKind::branch) return;
    for (const Member& each : unit.members)
        exampleUnitSure(addMember(*book, Actor::owner(), {.member = each}, {.branch = id()}));
}

ExampleUnit::ExampleUnit(QString path, QString files, FixedClock now)
    : folderPath(std::move(files)), clock(std::move(now)), book(exampleUnitSure(Ledger::open(path, clock))) {}

void ExampleUnit::record(Date day, const QString& topic) {
    auto draft = exampleUnitSure(newDraft(*book, Actor::owner(), id(), {ActivityKind::theme_day}, day));
    draft.topic = topic;
    const DraftId kept = exampleUnitSure(saveDraft(*book, Actor::owner(), std::nullopt, draft));
    exampleUnitSure(finalise(*book, Actor::owner(), kept, topic)); // the quarter may have been handed in
}

QString ExampleUnit::fileName(const QString& what) const {
    return QDir(folderPath).filePath(book->home().code + u'-' + what);
}

QString ExampleUnit::handIn(const Period& quarter, Date on) {
    setDay(on);
    const QString name = u"%1-%2.zbpkg"_s.arg(quarter.toString()).arg(++written);
    return exampleUnitSure(zhibu::handIn(*book, Actor::owner(),
                                         {.quarter = quarter, .path = fileName(name), .report = "%PDF-1.4"}))
        .path;
}

QByteArray ExampleUnit::slip() const {
    return exampleUnitSure(keySlip(*book, Actor::owner()));
}

QString ExampleUnit::slipPath() const {
    const QString path = fileName(u"seal.zbkey"_s);
    saveFile(path, slip());
    return path;
}

QString ExampleUnit::fingerprint() const {
    return exampleUnitSure(ownKey(*book, Actor::owner())).fingerprint;
}

void ExampleUnit::renewSeal() {
    exampleUnitSure(renewKey(*book, Actor::owner()));
}

std::unique_ptr<ExampleUnit> ExampleUnit::copy(const QString& name) const {
    const QDir folder(QDir(folderPath).filePath(name));
    if (!folder.mkpath(u"."_s)) throw Error(folder.path());
    const QString path = folder.filePath(u"copy.zhibu"_s);
    if (!QFile::copy(book->path(), path)) throw Error(path);
    return std::unique_ptr<ExampleUnit>(new ExampleUnit(path, folder.path(), clock));
}

} // namespace zhibu
