#include "core/storage/search_index.h"
#include "core/usecases/accounts.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/amend_activity.h"
#include "core/usecases/backups.h"
#include "core/usecases/diagnosis.h"
#include "core/usecases/hours_statements.h"
#include "core/usecases/import_file.h"
#include "core/usecases/member_changes.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/roster_report.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

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
        SampleBranch branch;
        Ledger& ledger = *branch.ledger;
        Actor actor = Actor::owner();
        const MemberId member = branch.members[4];
        const auto look = [&](const char* when) {
            const QStringList found = foundIn(branch.folder.path());
            QVERIFY2(found.isEmpty(), qPrintable(QString::fromLatin1(when) + u": "_s + found.join(u", "_s)));
        };
        // Entered, corrected, taken back and done again.
        Member record = *ledger.office().member(member);
        QVERIFY(
            editMember(ledger, actor, {record, ProtectedIdentity{plantedNumber, plantedTelephone}}).empty());
        look("entered");
        const auto fresh = addMember(ledger, actor,
                                     {Member{.id = ledger.book().ids().next<MemberId>(),
                                             .number = u"P100"_s,
                                             .name = u"新同志"_s,
                                             .joinedOn = Date::of(2019, 7, 1)},
                                      ProtectedIdentity{plantedNumber, plantedTelephone}},
                                     Stay{branch.home()});
        QVERIFY(fresh);
        QVERIFY(ledger.undo(actor).empty());
        QVERIFY(ledger.redo(actor).empty());
        look("taken back");
        if (accounts) {
            const Credentials secretary{u"王书记"_s, u"the ginkgo in autumn"_s};
            QVERIFY(switchOnAccounts(ledger, actor, secretary, cheap));
            actor = *signIn(ledger, secretary);
            look("accounts on");
        }
        // A talk: typed, finalised, amended, in the trash and back.
        ActivityDraft talk =
            *newDraft(ledger, actor, branch.home(), {ActivityKind::talk}, *Date::of(2020, 11, 10));
        talk.topic = u"谈心"_s;
        talk.place = u"办公室"_s;
        talk.minutes = plantedWords;
        talk.host = {branch.secretary(), {}};
        talk.attendance = {{.member = member, .role = AttendanceRole::talkee}};
        const auto draft = saveDraft(ledger, actor, {}, talk);
        QVERIFY(draft);
        look("typed");
        const auto id = finalise(ledger, actor, *draft);
        QVERIFY2(id, id ? "" : qPrintable(id.problem().message));
        look("finalised");
        auto amendment = amendmentOf(ledger, actor, *id);
        QVERIFY(amendment);
        QCOMPARE(amendment->minutes, plantedWords);
        amendment->minutes += plantedWords;
        amendment->amendReason = u"补充"_s;
        const auto amending = saveDraft(ledger, actor, {}, *amendment);
        QVERIFY(finalise(ledger, actor, *amending));
        QVERIFY(recordVersions(ledger, actor, *id));
        look("amended");
        QVERIFY(trashActivity(ledger, actor, *id, u"误记"_s).empty());
        QVERIFY(restoreActivity(ledger, actor, *id).empty());
        // Brought in from a roster; the file itself is the office's and goes again.
        const QString roster = branch.folder.filePath(u"roster.csv"_s);
        write(roster,
              u"党员编号,姓名,身份证号,手机,所在支部\nP006,%1,%2,%3,B001\n"_s
                  .arg(ledger.office().member(branch.members[5])->name, importedNumber, plantedTelephone)
                  .toUtf8());
        QVERIFY(importFile(ledger.book(), actor, ImportKind::members, roster, {}));
        QFile::remove(roster);
        QFile::remove(roster + u".rejected.csv"_s);
        QCOMPARE(revealIdentity(ledger, actor, branch.members[5])->identityNumber, importedNumber);
        look("imported");
        QVERIFY(rosterReport(ledger, actor,
                             {.root = branch.home(), .day = branch.clock.today(), .withNumbers = true}));
        // Out of the house.
        const auto statements =
            hoursStatements(ledger, actor, {branch.home(), true, branch.clock.today(), 2020});
        write(branch.folder.filePath(u"all.zbhours"_s), *statementFile(ledger, actor, *statements));
        const auto transfer = transferOut(ledger, actor, member, branch.clock.today(), u"外单位"_s, u"1号"_s);
        QVERIFY2(transfer, transfer ? "" : qPrintable(transfer.problem().message));
        write(branch.folder.filePath(u"out.zbmove"_s), *transfer);
        QVERIFY(backUp(ledger, actor));
        write(branch.folder.filePath(u"diagnosis.txt"_s), diagnosis(ledger.path(), branch.clock));
        look("sent");
        if (accounts) {
            QVERIFY(renewRecoveryCode(ledger, actor));
            look("renewed");
            QCOMPARE(revealIdentity(ledger, actor, branch.members[5])->identityNumber, importedNumber);
            QCOMPARE(activityDetails(ledger, actor, *id)->activity.minutes, plantedWords + plantedWords);
            QVERIFY(switchOffAccounts(ledger, actor).empty());
            look("accounts off");
        }
        QVERIFY(!ledger.book().firstFault());
    }

    // The search finds what is not sealed: otherwise its silence would prove nothing.
    void theSearchFindsWhatIsPlain() {
        SampleBranch branch;
        Member member = *branch.ledger->office().member(branch.members[4]);
        member.remarks = u"电话 "_s + plantedTelephone;
        QVERIFY(editMember(*branch.ledger, Actor::owner(), {member}).empty());
        QVERIFY(!foundIn(branch.folder.path()).isEmpty());
    }

private:
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
#include "protected_verbs_test.moc"
