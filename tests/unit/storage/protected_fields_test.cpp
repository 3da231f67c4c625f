#include "core/storage/activity_repository.h"
#include "core/storage/backup.h"
#include "core/storage/member_repository.h"
#include "core/storage/search_index.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace protected_fields_test {

namespace {

QList<QByteArray> planted() {
    QList<QByteArray> needles;
    for (const QString& text : {QString::fromUtf16(plantedIdentity), QString::fromUtf16(plantedPhone),
                                QString::fromUtf16(plantedTalk).mid(3, 4)}) {
        needles.append(text.toUtf8());
        needles.append(text.toUtf8().toBase64());
        needles.append(text.toUtf8().toHex());
        needles.append(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
        needles.append(search_index::tokenized(text).toUtf8());
    }
    return needles;
}

// "file: needle" for every planted text found in any file of the folder.
QStringList foundIn(const QString& folder) {
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) qFatal("unreadable");
        const QByteArray content = file.readAll();
        for (const QByteArray& needle : planted()) {
            if (content.contains(needle)) found.append(file.fileName() + u": "_s + QString::fromUtf8(needle));
        }
    }
    return found;
}

} // namespace

class ProtectedFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        book->change(u"Sample"_s, [this](Transaction& t) { sample = addSample(t, book->home); });
    }

    void theyComeBackAsWritten() {
        const ProtectedIdentity identity =
            member_repository::protectedIdentity(book->connection(), (*book)->sealer(), sample->secretary);
        QCOMPARE(identity.identityNumber, QString::fromUtf16(plantedIdentity));
        QCOMPARE(identity.phone, QString::fromUtf16(plantedPhone));
        const ProtectedIdentity none =
            member_repository::protectedIdentity(book->connection(), (*book)->sealer(), sample->other);
        QVERIFY(none.identityNumber.isEmpty() && none.phone.isEmpty());
        QCOMPARE(activity_repository::find(book->connection(), (*book)->sealer(), sample->talk)->minutes,
                 QString::fromUtf16(plantedTalk));
        QCOMPARE(member_repository::withIdentityNumber(book->connection(), (*book)->sealer(),
                                                       QString::fromUtf16(plantedIdentity)),
                 std::optional(sample->secretary));
        QVERIFY(!member_repository::withIdentityNumber(book->connection(), (*book)->sealer(),
                                                       u"110101199003078516"_s));
    }

    void noByteOfThemIsInAnyFile() {
        // Amend, delete, take back: each leaves other traces in pages, change sets and the index.
        book->change(u"Other number"_s, [this](Transaction& t) {
            member_repository::setProtectedIdentity(
                t, sample->other, {QString::fromUtf16(plantedIdentity), QString::fromUtf16(plantedPhone)});
        });
        book->change(u"Amend talk"_s, [this](Transaction& t) {
            Activity talk = *activity_repository::find(t.connection, t.sealer, sample->talk);
            talk.minutes += QString::fromUtf16(plantedTalk);
            activity_repository::update(t, talk);
        });
        book->change(u"Trash talk"_s, [this](Transaction& t) {
            activity_repository::setTrashed(t, sample->talk, true, u"x"_s);
        });
        for (int i = 0; i < 3; ++i)
            QVERIFY((*book)->undo(Actor::owner()).empty());
        QVERIFY((*book)
                    ->change(Actor::owner(), {u"large"_s, u"Large"_s, {}, 2'000'000},
                             [this](Transaction& t) {
                                 member_repository::setProtectedIdentity(
                                     t, sample->other,
                                     {QString::fromUtf16(plantedIdentity), QString::fromUtf16(plantedPhone)});
                                 return Problems();
                             })
                    .empty());
        writeVerifiedCopy(book->connection(), book->file(u"backup.zhibu"));
        QVERIFY(book->connection().scalar("SELECT count(*) FROM change_set") > 4);
        QCOMPARE(foundIn(book->folder.path()), QStringList());
    }

    void noByteOfThemIsInTheJournalOfARunningChange() {
        QStringList found;
        QVERIFY((*book)
                    ->change(Actor::owner(), {u"x"_s, u"x"_s},
                             [&](Transaction& t) -> Problems {
                                 member_repository::setProtectedIdentity(
                                     t, sample->other, {QString::fromUtf16(plantedIdentity), {}});
                                 member_repository::setProtectedIdentity(t, sample->secretary, {});
                                 Query(t.connection, "PRAGMA cache_spill = ON").run();
                                 if (!QFile::exists(book->path + u"-journal"_s))
                                     return {{u"j"_s, u"no journal"_s, {}}};
                                 found = foundIn(book->folder.path());
                                 return {};
                             })
                    .empty());
        QCOMPARE(found, QStringList());
    }

    void theSearchForThemWouldFindThem() {
        // The negative control: the same search sees a plain field.
        book->change(u"Leak"_s, [this](Transaction& t) {
            Query(t.connection, "UPDATE member SET remarks = ? WHERE id = ?")
                .bind(QString::fromUtf16(plantedPhone), sample->other)
                .run();
        });
        QVERIFY(!foundIn(book->folder.path()).isEmpty());
    }

    void whatWasSaidInATalkIsNotSearched() {
        for (const char16_t* word : {u"秘密", u"一二三", u"谈话里"}) {
            Query query(book->connection(), "SELECT count(*) FROM search WHERE search MATCH ?");
            query.bind(search_index::expression(QString::fromUtf16(word)));
            QCOMPARE(query.onlyInteger(), 0);
        }
        QCOMPARE(
            book->connection().scalar("SELECT count(*) FROM search WHERE search MATCH '\"与 会 同 志\"'"), 1);
    }

    void anOrdinaryMeetingTurnedIntoATalkIsSealedAndLeavesTheIndex() {
        book->change(u"Turn"_s, [this](Transaction& t) {
            Activity activity = *activity_repository::find(t.connection, t.sealer, sample->activity);
            activity.kinds.insert(ActivityKind::talk);
            activity_repository::update(t, activity);
        });
        QCOMPARE(
            book->connection().scalar("SELECT count(*) FROM search WHERE search MATCH '\"与 会 同 志\"'"), 0);
        QCOMPARE(book->connection().scalar("SELECT count(*) FROM activity_text WHERE minutes <> ''"), 0);
        QCOMPARE(activity_repository::find(book->connection(), (*book)->sealer(), sample->activity)->minutes,
                 u"与会同志交流心得。"_s);
    }

    void copiedToAnotherRowTheyDoNotOpen() {
        book->connection().execute(
            "UPDATE member SET phone_sealed = (SELECT phone_sealed FROM member WHERE number = 'P001')");
        QVERIFY_THROWS_EXCEPTION(Error, member_repository::protectedIdentity(
                                            book->connection(), (*book)->sealer(), sample->other));
        QCOMPARE(
            member_repository::protectedIdentity(book->connection(), (*book)->sealer(), sample->secretary)
                .phone,
            QString::fromUtf16(plantedPhone));
        book->connection().execute("UPDATE activity_text SET minutes_sealed = (SELECT phone_sealed FROM "
                                   "member WHERE number = 'P001')");
        QVERIFY_THROWS_EXCEPTION(
            Error, activity_repository::find(book->connection(), (*book)->sealer(), sample->talk));
    }

private:
    std::unique_ptr<ScratchBook> book;
    std::optional<Sample> sample;
};

REGISTER_TEST(protected_fields_test, ProtectedFieldsTest)

} // namespace protected_fields_test

#include "protected_fields_test.moc"
