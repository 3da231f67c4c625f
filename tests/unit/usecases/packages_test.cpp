#include "core/exchange/package/package_file.h"
#include "core/usecases/backups.h"
#include "core/usecases/figures.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/reporting_rate.h"
#include "core/usecases/unit_progress.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/package_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace packages_test {

namespace {

const Actor owner = Actor::owner();
const Period third = Period::quarter(2020, 3);

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}
template<class T> QString codeOf(const Result<T>& result) {
    return result ? QString() : result.problem().code;
}

QByteArray dumpOf(Ledger& ledger) {
    return ledgerDump(ledger.book().connection());
}

qint64 rowsIn(Ledger& ledger, const char* table) {
    return ledger.book().connection().scalar(QByteArray("SELECT count(*) FROM ") + table);
}

} // namespace

class PackagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world.emplace();
        branch = &world->branch(u"B1"_s);
        theme = branch->record(*Date::of(2020, 7, 10));
        branch->record(*Date::of(2020, 8, 10), {ActivityKind::theme_day, ActivityKind::general_meeting});
        branch->record(*Date::of(2020, 10, 2)); // another quarter's
    }

    void aQuarterHandedInStandsAboveWithTheSameFigures() {
        world->enrol(*branch);
        const ReceivedFile received = world->receive(branch->send(third, u"one"_s));
        QCOMPARE(received.outcome, ReceiveOutcome::fresh);
        const Date day = *Date::of(2020, 9, 30);
        const auto below = quarterlyFigures(*branch->ledger, owner, branch->home(), third, day);
        const auto above = quarterlyFigures(*world->above, owner, branch->home(), third, day);
        QCOMPARE(toJson(*above).value(u"organizations"_s), toJson(*below).value(u"organizations"_s));
        QCOMPARE(above->totals.expected, 10);
        QVERIFY(!world->above->book().firstFault());
    }

    void aPackageOfAnEarlierQuarterChangesNothingOfALaterRoster() {
        world->enrol(*branch);
        const QString earlier = branch->send(Period::quarter(2020, 2), u"q2"_s);
        branch->change([&](Transaction& t) { branch->addMember(t, u"P009"_s, u"新员"_s); });
        const QString later = branch->send(third, u"q3"_s);
        world->receive(later);
        const QByteArray before = dumpOf(*world->above);
        world->receive(earlier);
        QCOMPARE(world->above->office().membersOf(branch->home(), *Date::of(2020, 9, 30)).size(), size_t{6});
        QCOMPARE(dumpOf(*world->above), before);
    }

    void anUnknownSenderIsHeldUntilItsSealIsComparedAndRegistered() {
        const QString file = branch->send(third, u"one"_s);
        const QByteArray before = dumpOf(*world->above);
        QCOMPARE(world->receive(file).state, FileState::unknownUnit);
        QCOMPARE(dumpOf(*world->above), before);
        QCOMPARE(
            codeOf(registerUnit(*world->above, owner, {.slip = branch->slip(), .fingerprint = u"0000"_s})),
            u"key.fingerprint"_s);
        world->enrol(*branch);
        QCOMPARE(rowsIn(*world->above, "activity"), 2);
        QCOMPARE(world->receive(file).outcome, ReceiveOutcome::duplicate);
    }

    void whatStaysAtHomeIsNotInTheFile() {
        branch->change([&](Transaction& t) {
            Activity talk{.id = t.ids.next<ActivityId>(),
                          .organization = branch->home(),
                          .kinds = {ActivityKind::talk},
                          .heldOn = *Date::of(2020, 9, 3)};
            talk.topic = u"谈话里的秘密"_s;
            talk.minutes = u"谈话里说的秘密一二三"_s;
            talk.recordedAt = t.clock.now();
            talk.attendance = {
                {.member = branch->members[0], .role = AttendanceRole::talker, .reason = u"秘密缘由"_s},
                {.member = branch->members[1], .role = AttendanceRole::talkee}};
            activity_repository::insert(t, talk);
            member_repository::setProtectedIdentity(t, branch->members[0],
                                                    {u"110101199003078515"_s, u"13912345678"_s});
        });
        const QByteArray bytes = bytesOf(branch->send(third, u"one"_s)); // the payload is a view of them
        const auto read = readSigned(bytes);
        const auto package = openPackage(*read);
        QVERIFY2(package, qPrintable(codeOf(package)));
        const auto talk = std::ranges::find_if(package->records.activities, [](const Activity& each) {
            return each.kinds.contains(ActivityKind::talk);
        });
        QVERIFY(talk != package->records.activities.end());
        QVERIFY(talk->topic.isEmpty() && talk->minutes.isEmpty());
        QCOMPARE(talk->attendance.size(), size_t{2});
        QByteArray words;
        for (const Activity& each : package->records.activities)
            words += each.topic.toUtf8() + each.minutes.toUtf8();
        for (const Attendance& each : talk->attendance)
            words += each.reason.toUtf8();
        QVERIFY(!words.contains(QStringLiteral("秘密").toUtf8()));
    }

    void handingInTheSameAgainWritesTheSameBytes() {
        const QString first = branch->send(third, u"one"_s);
        QCOMPARE(bytesOf(branch->send(third, u"again"_s)), bytesOf(first));
    }

    void afterHandingInAChangeAsksWhyAndShows() {
        branch->send(third, u"one"_s);
        const auto draft = saveDraft(*branch->ledger, owner, std::nullopt, lateEntry());
        QVERIFY(draft);
        QCOMPARE(codeOf(finalise(*branch->ledger, owner, *draft)), u"period.reported"_s);
        QVERIFY(changedSinceReporting(*branch->ledger, owner, third)->empty());
        QVERIFY(finalise(*branch->ledger, owner, *draft, u"漏记"_s));
        const auto changed = changedSinceReporting(*branch->ledger, owner, third);
        QCOMPARE(changed->size(), size_t{1});
        QCOMPARE(changed->front().change, RecordDifference::Change::added);
        QVERIFY(sentPackages(*branch->ledger, owner)->front().changedSince);
        world->enrol(*branch);
        world->receive(world->folder.filePath(u"one.zbpkg"_s));
        const ReceivedFile second = world->receive(branch->send(third, u"two"_s));
        QCOMPARE(second.outcome, ReceiveOutcome::superseding);
        QCOMPARE(second.revision, 2);
        QCOMPARE(rowsIn(*world->above, "activity"), 3);
    }

    void aReturnNamesRecordsAndTheCorrectionTakesItsPlace() {
        world->enrol(*branch);
        registerAbove();
        const ReceivedFile first = world->receive(branch->send(third, u"one"_s));
        const auto records = recordsOfFile(*world->above, owner, first.file);
        QCOMPARE(codeOf(returnFile(*world->above, owner, first.file, {})), u"reason.missing"_s);
        QVERIFY(returnFile(*world->above, owner, first.file,
                           {{records->front().id, records->front().what, u"缺主持人"_s}})
                    .empty());
        QCOMPARE(stateIn(third), ReportState::returned);
        const auto receipt = receiptFor(*world->above, owner, first.file);
        const auto answer = importAnswer(*branch->ledger, owner, *receipt);
        QVERIFY(answer);
        QCOMPARE(answer->outcome, AnswerOutcome::returned);
        QCOMPARE(answer->reasons.front().record, std::optional(theme));
        QVERIFY(trashActivity(*branch->ledger, owner, theme, u"退回更正"_s).empty());
        world->receive(branch->send(third, u"two"_s));
        QCOMPARE(stateIn(third), ReportState::reported);
        QCOMPARE(rowsIn(*world->above, "activity"), 1);
    }

    void whatIsAcceptedIsLockedOnBothSides() {
        world->enrol(*branch);
        registerAbove();
        const ReceivedFile first = world->receive(branch->send(third, u"one"_s));
        QVERIFY(acceptFile(*world->above, owner, first.file).empty());
        QVERIFY(importAnswer(*branch->ledger, owner, *receiptFor(*world->above, owner, first.file)));
        QCOMPARE(codeOf(trashActivity(*branch->ledger, owner, theme, u"误"_s)), u"period.accepted"_s);
        const auto again =
            handIn(*branch->ledger, owner,
                   {.quarter = third, .path = world->folder.filePath(u"x.zbpkg"_s), .report = "%PDF"});
        QCOMPARE(codeOf(again), u"submit.accepted"_s);
        QVERIFY(returnFile(*world->above, owner, first.file, {{.reason = u"重报"_s}}).empty());
        world->clock.set(*Date::of(2020, 10, 14));
        QVERIFY(importAnswer(*branch->ledger, owner, *receiptFor(*world->above, owner, first.file)));
        QVERIFY(trashActivity(*branch->ledger, owner, theme, u"误"_s).empty());
        QCOMPARE(world->receive(branch->send(third, u"two"_s)).outcome, ReceiveOutcome::superseding);
    }

    void aReceiptIsOnlyBelievedUnderARegisteredSeal() {
        world->enrol(*branch);
        const ReceivedFile first = world->receive(branch->send(third, u"one"_s));
        const auto receipt = receiptFor(*world->above, owner, first.file);
        QCOMPARE(codeOf(importAnswer(*branch->ledger, owner, *receipt)), u"answer.unknown_key"_s);
        registerAbove();
        QVERIFY(importAnswer(*branch->ledger, owner, *receipt));
        const qint64 entries = rowsIn(*branch->ledger, "audit");
        QVERIFY(importAnswer(*branch->ledger, owner, *receipt)); // again: nothing
        QCOMPARE(rowsIn(*branch->ledger, "audit"), entries);
    }

    void aNewKeyThatTheOldOneHandsOverNeedsNoPaper() {
        world->enrol(*branch);
        world->receive(branch->send(third, u"one"_s));
        world->clock.set(*Date::of(2020, 10, 20));
        const auto slip = readKeySlip(*renewKey(*branch->ledger, owner));
        branch->record(*Date::of(2020, 9, 12));
        const QString second = branch->send(third, u"two"_s);
        QCOMPARE(world->receive(second).state, FileState::changedKey);
        QCOMPARE(rowsIn(*world->above, "activity"), 2);
        QVERIFY(registerUnit(*world->above, owner, {.slip = *slip}));
        QCOMPARE(rowsIn(*world->above, "activity"), 3);
    }

    void aRevokedKeyHoldsWhatWasNotAccepted() {
        world->enrol(*branch);
        world->receive(branch->send(third, u"one"_s));
        const KeySlip slip = branch->slip();
        QVERIFY(revokeKey(*world->above, owner, slip.publicKey).empty());
        QCOMPARE(rowsIn(*world->above, "activity"), 0);
        QCOMPARE(rowsIn(*world->above, "membership"), 0);
        world->enrol(*branch);
        QCOMPARE(rowsIn(*world->above, "activity"), 2);
    }

    void aSealThatIsRegisteredAgainCountsAtOnceHoweverItIsDone() {
        world->enrol(*branch);
        world->receive(branch->send(third, u"one"_s));
        const KeySlip slip = branch->slip();
        QVERIFY(revokeKey(*world->above, owner, slip.publicKey).empty());
        QCOMPARE(rowsIn(*world->above, "activity"), 0);
        int notices = 0;
        const int listening = world->above->listen([&notices](const ChangeNotice&) { ++notices; });
        QVERIFY(registerKey(*world->above, owner, slip.publicKey, slip.name).empty());
        world->above->unlisten(listening);
        QCOMPARE(notices, 1); // one transaction
        QCOMPARE(rowsIn(*world->above, "activity"), 2);
    }

    void aUnitThatIsReleasedIsAskedNoMoreAndWhatCameStays() {
        world->enrol(*branch);
        world->receive(branch->send(third, u"one"_s));
        QVERIFY(releaseUnit(*world->above, owner, branch->home(), *Date::of(2020, 10, 1)).empty());
        const auto rate = reportingRate(*world->above, owner, 2020, *Date::of(2021, 3, 1));
        QCOMPARE(rate->rows[0].quarters[1].state, ReportState::missing);
        QCOMPARE(rate->rows[0].quarters[2].state, ReportState::reported);
        QCOMPARE(rate->rows[0].quarters[3].state, ReportState::notAsked);
        QCOMPARE(rowsIn(*world->above, "activity"), 2);
    }

    void aReceivedOrganisationIsReadOnly() {
        world->enrol(*branch);
        world->receive(branch->send(third, u"one"_s));
        QCOMPARE(codeOf(trashActivity(*world->above, owner, theme, u"误"_s)), u"organization.received"_s);
        ActivityDraft draft = lateEntry();
        QCOMPARE(codeOf(saveDraft(*world->above, owner, std::nullopt, draft)), u"organization.received"_s);
    }

    void afterARestoreTheLastReceiptComesFirst() {
        world->enrol(*branch);
        registerAbove();
        const QString copy = world->folder.filePath(u"copy.zhibu"_s);
        QVERIFY(QFile::copy(branch->path, copy));
        const ReceivedFile first = world->receive(branch->send(third, u"one"_s));
        const auto receipt = receiptFor(*world->above, owner, first.file);
        branch->ledger.reset();
        QVERIFY(restoreBook(owner, branch->path, copy, world->clock));
        branch->ledger = std::move(*Ledger::open(branch->path, world->clock));
        const SubmissionOrder order{
            .quarter = third, .path = world->folder.filePath(u"two.zbpkg"_s), .report = "%PDF"};
        QCOMPARE(codeOf(handIn(*branch->ledger, owner, order)), u"submit.restored"_s);
        QVERIFY(importAnswer(*branch->ledger, owner, *receipt));
        const auto second = handIn(*branch->ledger, owner, order);
        QVERIFY(second);
        QCOMPARE(second->revision, 2);
        QCOMPARE(world->receive(second->path).outcome, ReceiveOutcome::superseding);
        const auto flags = historyFlags(*world->above, owner);
        QCOMPARE(flags->size(), size_t{1});
        QCOMPARE(flags->front().kind, HistoryFlag::Kind::restored);
    }

    void aHistoryThatWasReplacedIsFlagged() {
        world->enrol(*branch);
        const QString copy = world->folder.filePath(u"copy.zhibu"_s);
        QVERIFY(QFile::copy(branch->path, copy));
        world->receive(branch->send(third, u"one"_s));
        // The copy goes on as if nothing had been: no restore is told.
        branch->ledger.reset();
        QVERIFY(QFile::remove(branch->path) && QFile::copy(copy, branch->path));
        branch->ledger = std::move(*Ledger::open(branch->path, world->clock));
        branch->record(*Date::of(2020, 9, 12));
        world->clock.set(*Date::of(2020, 10, 14));
        QCOMPARE(world->receive(branch->send(third, u"two"_s)).state, FileState::conflict);
        const auto flags = historyFlags(*world->above, owner);
        QVERIFY(std::ranges::any_of(
            *flags, [](const HistoryFlag& flag) { return flag.kind == HistoryFlag::Kind::broken; }));
    }

    void aFileSealedToTheOfficeIsOpenedByNobodyElse() {
        world->enrol(*branch);
        const auto own = ownKey(*world->above, owner);
        const QString path = world->folder.filePath(u"sealed.zbpkg"_s);
        QVERIFY(handIn(*branch->ledger, owner,
                       {.quarter = third, .path = path, .report = "%PDF", .sealedTo = own->publicKey}));
        QCOMPARE(codeOf(verifyFile(nullptr, bytesOf(path))), u"package.sealed"_s);
        QCOMPARE(codeOf(verifyFile(branch->ledger.get(), bytesOf(path))), u"package.sealed"_s);
        QCOMPARE(world->receive(path).outcome, ReceiveOutcome::fresh);
        QCOMPARE(rowsIn(*world->above, "activity"), 2);
        QVERIFY(settleAll(*world->above, owner));
        QCOMPARE(rowsIn(*world->above, "activity"), 2);
    }

    void aMemberInTwoBranchesAtOnceGoesToTheWorkList() {
        BranchBook& other = world->branch(u"B2"_s);
        const Member shared = *branch->ledger->office().member(branch->members[0]);
        other.change([&](Transaction& t) {
            Member copy = shared;
            copy.number = u"P077"_s;
            other.add(t, copy, Date::of(2020, 8, 1));
        });
        world->enrol(*branch);
        world->enrol(other);
        world->receive({branch->send(third, u"one"_s), other.send(third, u"two"_s)});
        const auto doubles = doubleMembers(*world->above, owner, third);
        QCOMPARE(doubles->size(), size_t{1});
        QCOMPARE(doubles->front().name, shared.name);
        QVERIFY(doubleMembers(*world->above, owner, Period::quarter(2020, 2))->empty());
        QVERIFY(!world->above->book().firstFault());
    }

    void everyTruncationAndEveryFlippedBitIsRefusedAndTheBookUnchanged() {
        world->enrol(*branch);
        const QByteArray whole = bytesOf(branch->send(third, u"one"_s));
        QVERIFY(readSigned(whole));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!readSigned(whole.first(size)), qPrintable(QString::number(size)));
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            const auto read = readSigned(flipped);
            QVERIFY2(!read && !read.problem().message.isEmpty(), qPrintable(QString::number(bit)));
        }
        QVERIFY(!readSigned(whole + 'x'));
        const QByteArray before = bytesOf(world->above->path());
        QFile cut(world->folder.filePath(u"cut.zbpkg"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.first(whole.size() / 2)) > 0);
        cut.close();
        QCOMPARE(world->receive(cut.fileName()).outcome, ReceiveOutcome::rejected);
        QCOMPARE(bytesOf(world->above->path()), before);
    }

    void theReportingRateTellsMissingLateAndCorrected() {
        world->enrol(*branch);
        BranchBook& other = world->branch(u"B2"_s);
        world->enrol(other);
        QVERIFY(setReportingDeadlines(*world->above, owner, {10, 2}).empty());
        const auto rate = [&](Date day) { return *reportingRate(*world->above, owner, 2020, day); };
        QCOMPARE(rate(*Date::of(2020, 10, 12)).rows[1].quarters[2].state, ReportState::open);
        QCOMPARE(rate(*Date::of(2020, 10, 13)).rows[1].quarters[2].state, ReportState::missing);
        QCOMPARE(rate(*Date::of(2020, 9, 30)).figures[2].asked, 0); // not over
        world->receive(branch->send(third, u"one"_s));              // on 12 October: the last day of grace
        // Before the deadline everybody is asked already: one of two, not one of one.
        QCOMPARE(rate(*Date::of(2020, 10, 12)).figures[2].asked, 2);
        QCOMPARE(rate(*Date::of(2020, 10, 12)).figures[2].reported, 1);
        const auto lateDay = *Date::of(2020, 10, 15);
        QVERIFY(receiveFiles(*world->above, owner, {other.send(third, u"two"_s)}, {.receivedOn = lateDay}));
        const ReportingRate now = rate(lateDay);
        QCOMPARE(now.rows[0].quarters[2].state, ReportState::reported);
        QCOMPARE(now.rows[1].quarters[2].state, ReportState::late);
        QCOMPARE(now.rows[1].quarters[2].daysLate, 3);
        QCOMPARE(now.figures[2].asked, 2);
        QCOMPARE(now.figures[2].reported, 2);
        QCOMPARE(now.figures[2].onTime, 1);
        branch->record(*Date::of(2020, 9, 12));
        world->receive(branch->send(third, u"three"_s));
        QCOMPARE(rate(lateDay).rows[0].quarters[2].revision, 2);
        QCOMPARE(rate(lateDay).rows[0].quarters[2].state, ReportState::reported);
    }

    void whatAUnitHasDoneIsCountedOnlyOnceItsFileStands() {
        world->enrol(*branch);
        world->enrol(world->branch(u"B2"_s));
        world->receive(branch->send(third, u"one"_s));
        const Date day = world->clock.today();
        const auto first = *unitProgress(*world->above, owner, third, day);
        QCOMPARE(first.size(), size_t{1}); // of the other nothing is known
        const UnitProgress& unit = first.at(branch->home());
        qint64 met = 0;
        qint64 overdue = 0;
        const auto results =
            dutyResults(*world->above, owner,
                        {.organization = branch->home(), .below = true, .asOf = day, .year = third.year()});
        for (const duties::DutyResult& each : *results) {
            if (each.isRegister || !each.period || each.period->first() < third.first() ||
                each.period->last() > third.last())
                continue;
            met += each.status == duties::Status::met ? 1 : 0;
            overdue += each.status == duties::Status::overdue ? 1 : 0;
        }
        QCOMPARE(unit.met, met);
        QCOMPARE(unit.overdue, overdue);
        QVERIFY(unit.met > 0 && unit.overdue > 0 && unit.changed.empty());
        branch->record(*Date::of(2020, 9, 12));
        const QString corrected = branch->send(third, u"two"_s);
        world->receive(corrected);
        const auto second = *unitProgress(*world->above, owner, third, day);
        QCOMPARE(second.at(branch->home()).changed.size(), size_t{1});
        QCOMPARE(second.at(branch->home()).changed.front().count, 1);
    }

private:
    void registerAbove() {
        const auto slip = readKeySlip(*keySlip(*world->above, owner));
        const auto own = ownKey(*world->above, owner);
        const Problems problems = registerOffice(*branch->ledger, owner, *slip, own->fingerprint);
        if (!problems.empty()) qFatal("%s", qPrintable(problems.front().message));
    }
    ReportState stateIn(const Period& quarter) {
        const auto rate = reportingRate(*world->above, owner, quarter.year(), *Date::of(2020, 10, 14));
        return rate->rows.front().quarters[static_cast<size_t>(quarter.number()) - 1].state;
    }
    ActivityDraft lateEntry() const {
        ActivityDraft draft{.organization = branch->home(), .kinds = {ActivityKind::study}};
        draft.heldOn = Date::of(2020, 9, 8);
        draft.startsAt = u"09:00"_s;
        draft.place = u"会议室"_s;
        draft.topic = u"补记的学习"_s;
        draft.host.member = branch->members[0];
        draft.recorder.member = branch->members[1];
        draft.minutes = u"内容"_s;
        for (const MemberId& member : branch->members)
            draft.attendance.push_back({.member = member});
        return draft;
    }

    std::optional<PackageWorld> world;
    BranchBook* branch = nullptr;
    ActivityId theme = IdFactory(1).next<ActivityId>();
};

REGISTER_TEST(packages_test, PackagesTest)

} // namespace packages_test

#include "packages_test.moc"
