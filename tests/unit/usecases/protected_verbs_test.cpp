#include "core/exchange/package/package_file.h"
#include "core/exchange/package/package_zip.h"
#include "core/storage/search_index.h"
#include "core/usecases/accounts.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/amend_activity.h"
#include "core/usecases/backups.h"
#include "core/usecases/diagnosis.h"
#include "core/usecases/hours_statements.h"
#include "core/usecases/import_file.h"
#include "core/usecases/member_changes.h"
#include "core/usecases/package_extract.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/roster_report.h"
#include "core/usecases/submission.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace protected_verbs_test {

namespace {

const QString plantedNumber = u"110101199003078515"_s;
const QString importedNumber = u"110101198807054417"_s;
const QString plantedTelephone = u"13912345678"_s;
const QString plantedWords = u"心里话是家里老人病重"_s;
const keyring::PasswordCost cheap{1, 64 * 1024};

QList<QByteArray> needles() {
    QList<QByteArray> list;
    for (const QString& text : {plantedNumber, importedNumber, plantedTelephone, plantedWords.mid(4, 4)}) {
        list.append(text.toUtf8());
        list.append(text.toUtf8().toBase64());
        list.append(text.toUtf8().toHex());
        list.append(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
        list.append(search_index::tokenized(text).toUtf8());
    }
    return list;
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
}

} // namespace

/// Planted values go through every verb that touches them, with accounts off and on, and no byte of them lies
/// in any file afterwards: book, journal, change sets, copies, signed files, diagnosis.
class ProtectedVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noByteOfThemIsInAnyFile_data() {
        QTest::addColumn<bool>("accounts");
        QTest::newRow("accounts off") << false;
        QTest::newRow("accounts on") << true;
    }

    void noByteOfThemIsInAnyFile() {
        QFETCH(bool, accounts);
        branch = std::make_unique<SampleBranch>();
        actor = Actor::owner();
        enterNumbers();
        if (accounts) switchOn();
        recordATalk();
        importNumbers();
        sendOut();
        if (accounts) renewAndSwitchOff();
        QVERIFY(!ledger().book().firstFault());
    }

    // The search finds what is not sealed: otherwise its silence would prove nothing.
    void theSearchFindsWhatIsPlain() {
        SampleBranch plain;
        Member member = *plain.ledger->office().member(plain.members[4]);
        member.remarks = u"电话 "_s + plantedTelephone;
        QVERIFY(editMember(*plain.ledger, Actor::owner(), {member}).empty());
        QVERIFY(!foundIn(plain.folder.path()).isEmpty());
    }

private:
    Ledger& ledger() { return *branch->ledger; }
    void look(const char* when) {
        const QStringList found = foundIn(branch->folder.path());
        QVERIFY2(found.isEmpty(), qPrintable(QString::fromLatin1(when) + u": "_s + found.join(u", "_s)));
    }
    QString path(const QString& name) const { return branch->folder.filePath(name); }

    // Entered, corrected, taken back and done again.
    void enterNumbers() {
        const ProtectedIdentity planted{plantedNumber, plantedTelephone};
        QVERIFY(
            editMember(ledger(), actor, {*ledger().office().member(branch->members[4]), planted}).empty());
        look("entered");
        Member fresh{.id = ledger().book().ids().next<MemberId>(), .number = u"P100"_s, .name = u"新同志"_s};
        fresh.joinedOn = Date::of(2019, 7, 1);
        QVERIFY(addMember(ledger(), actor, {fresh, planted}, Stay{branch->home()}));
        QVERIFY(ledger().undo(actor).empty());
        QVERIFY(ledger().redo(actor).empty());
        look("taken back");
    }

    void switchOn() {
        const Credentials secretary{u"王书记"_s, u"the ginkgo in autumn"_s};
        QVERIFY(switchOnAccounts(ledger(), actor, secretary, cheap));
        actor = *signIn(ledger(), secretary);
        look("accounts on");
    }

    // A talk: typed, finalised, amended, in the trash and back.
    void recordATalk() {
        ActivityDraft draft =
            *newDraft(ledger(), actor, branch->home(), {ActivityKind::talk}, *Date::of(2020, 11, 10));
        draft.topic = u"谈心"_s;
        draft.place = u"办公室"_s;
        draft.minutes = plantedWords;
        draft.host = {branch->secretary(), {}};
        draft.attendance = {{.member = branch->members[4], .role = AttendanceRole::talkee}};
        const auto saved = saveDraft(ledger(), actor, {}, draft);
        QVERIFY(saved);
        look("typed");
        const auto made = finalise(ledger(), actor, *saved);
        QVERIFY2(made, made ? "" : qPrintable(made.problem().message));
        talk = *made;
        look("finalised");
        auto amendment = amendmentOf(ledger(), actor, *talk);
        QVERIFY(amendment);
        QCOMPARE(amendment->minutes, plantedWords);
        amendment->minutes += plantedWords;
        amendment->amendReason = u"补充"_s;
        QVERIFY(finalise(ledger(), actor, *saveDraft(ledger(), actor, {}, *amendment)));
        look("amended");
        QVERIFY(trashActivity(ledger(), actor, *talk, u"误记"_s).empty());
        QVERIFY(restoreActivity(ledger(), actor, *talk).empty());
    }

    // Brought in from a roster; the file itself is the office's and goes again.
    void importNumbers() {
        const MemberId& member = branch->members[5];
        const QString roster = path(u"roster.csv"_s);
        write(roster, u"党员编号,姓名,身份证号,手机,所在支部\nP006,%1,%2,%3,B001\n"_s
                          .arg(ledger().office().member(member)->name, importedNumber, plantedTelephone)
                          .toUtf8());
        QVERIFY(importFile(ledger().book(), actor, ImportKind::members, roster, {}));
        QFile::remove(roster);
        QFile::remove(roster + u".rejected.csv"_s);
        QCOMPARE(revealIdentity(ledger(), actor, member)->identityNumber, importedNumber);
        look("imported");
    }

    void sendOut() {
        const Date today = branch->clock.today();
        QVERIFY(rosterReport(ledger(), actor, {.root = branch->home(), .day = today, .withNumbers = true}));
        const auto statements = hoursStatements(ledger(), actor, {branch->home(), true, today, 2020});
        write(path(u"all.zbhours"_s), *statementFile(ledger(), actor, *statements));
        const auto transfer = transferOut(ledger(), actor, branch->members[4], today, u"外单位"_s, u"1号"_s);
        QVERIFY2(transfer, transfer ? "" : qPrintable(transfer.problem().message));
        write(path(u"out.zbmove"_s), *transfer);
        QVERIFY(backUp(ledger(), actor));
        write(path(u"diagnosis.txt"_s), diagnosis(ledger().path(), branch->clock));
        look("sent");
        handInTheQuarter();
    }

    // A package is packed: its parts are looked through as they are unpacked, and so is the extract.
    void handInTheQuarter() {
        const QString package = path(u"quarter.zbpkg"_s);
        const Period quarter = Period::containing(PeriodKind::quarter, branch->clock.today());
        const auto handed =
            handIn(ledger(), actor, {.quarter = quarter, .path = package, .report = QByteArray("%PDF-1.4")});
        QVERIFY2(handed, handed ? "" : qPrintable(handed.problem().message));
        QFile file(package);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll(); // the payload is a view of them
        const auto signedFile = readSigned(bytes);
        QVERIFY(signedFile);
        const auto parts = package_zip::read(signedFile->payload.toByteArray());
        QVERIFY(parts && parts->size() > 3);
        for (const auto& [name, content] : *parts)
            write(path(u"part-"_s + QString(name).replace(u'/', u'-')), content);
        QVERIFY(extractRecords(ledger(), actor, path(u"extract.sqlite"_s)));
        look("handed in");
    }

    void renewAndSwitchOff() {
        QVERIFY(renewRecoveryCode(ledger(), actor));
        look("renewed");
        QCOMPARE(revealIdentity(ledger(), actor, branch->members[5])->identityNumber, importedNumber);
        QCOMPARE(activityDetails(ledger(), actor, *talk)->activity.minutes, plantedWords + plantedWords);
        QVERIFY(switchOffAccounts(ledger(), actor).empty());
        look("accounts off");
    }

    std::unique_ptr<SampleBranch> branch;
    Actor actor;
    std::optional<ActivityId> talk;

    static QStringList foundIn(const QString& folder) {
        QStringList found;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) qFatal("unreadable");
            const QByteArray content = file.readAll();
            for (const QByteArray& needle : needles()) {
                if (content.contains(needle)) found += QFileInfo(file).fileName();
            }
        }
        return found;
    }
};

REGISTER_TEST(protected_verbs_test, ProtectedVerbsTest)

} // namespace protected_verbs_test

#include "protected_verbs_test.moc"
