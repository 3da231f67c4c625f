#include "core/storage/activity_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/search_index.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace search_index_test {

class SearchIndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        book->change(u"Sample"_s, [this](Transaction& t) { sample = addSample(t, book->home); });
    }

    void wordsAreFound_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("hits");
        const auto row = [](const char16_t* typed, const char* kind, int hits) {
            QTest::newRow(qPrintable(QString::fromUtf16(typed)))
                << QString::fromUtf16(typed) << QString::fromLatin1(kind) << hits;
        };
        row(u"学", "activity", 1);
        row(u"条例", "activity", 1);
        row(u"习贯彻", "activity", 1);
        row(u"例条", "activity", 0); // the order counts
        row(u"学彻", "activity", 0); // they stand side by side
        row(u"学习 条例", "activity", 1);
        row(u"学习　条例", "activity", 1); // a full-width space parts words too
        row(u"条例 办公室", "activity", 0);
        row(u"张三", "member", 1);
        row(u"张", "member", 1);
        row(u"zhangsan", "member", 1);
        row(u"zhang", "member", 1);
        row(u"ZS", "member", 1);
        row(u"zs", "member", 1);
        row(u"shanzhiqiang", "member", 1); // 单 as a surname
        row(u"danzhiqiang", "member", 0);
        row(u"szq", "member", 1);
        row(u"P001", "member", 1);
        row(u"p00", "member", 2);
        row(u"办公室", "organization", 1);
        row(u"bgs", "organization", 1);
        row(u"B001-1", "organization", 1);
    }

    void wordsAreFound() {
        QFETCH(QString, typed);
        QFETCH(QString, kind);
        QTEST(hits(typed, kind), "hits");
    }

    void whateverIsTypedIsHarmless_data() {
        QTest::addColumn<QString>("typed");
        const QStringList lines{u"\""_s,
                                u"\"\"\""_s,
                                u"*"_s,
                                u"a*"_s,
                                u"^a"_s,
                                u"a OR b"_s,
                                u"NOT"_s,
                                u"NEAR(a b)"_s,
                                u"AND AND"_s,
                                u"body:x"_s,
                                u"{body names}:x"_s,
                                u"a + b"_s,
                                u"-a"_s,
                                u"()"_s,
                                u"'; DROP TABLE member; --"_s,
                                u"%_"_s,
                                u"\\"_s,
                                u"a\0b"_s,
                                u"\0"_s,
                                QString(QChar(0xD800)) + u"x"_s,
                                u"\u200b"_s,
                                u"，。！"_s,
                                u"🙂"_s,
                                u"a\tb\nc"_s,
                                QString(5000, u'学'),
                                u""_s,
                                u"   "_s};
        for (qsizetype i = 0; i < lines.size(); ++i)
            QTest::addRow("%d", static_cast<int>(i)) << lines[i];
    }

    void whateverIsTypedIsHarmless() {
        QFETCH(QString, typed);
        const QString expression = search_index::expression(typed);
        if (expression.isEmpty()) return;
        Query query(book->connection(), "SELECT count(*) FROM search WHERE search MATCH ?");
        query.bind(expression);
        (void)query.onlyInteger(); // would throw
    }

    void punctuationInAWordKeepsItsPartsTogether() {
        QCOMPARE(search_index::expression(u"2020-09"), u"\"2020 09\"*"_s);
        QCOMPARE(search_index::expression(u"“学习”"), u"\"学 习\"*"_s);
        QCOMPARE(search_index::expression(u"——"), QString());
    }

    void rareCharactersBeyondTheFirstPlaneAreFoundOneByOne() {
        book->change(u"Rare"_s, [](Transaction& t) {
            member_repository::insert(t,
                                      {.id = t.ids.next<MemberId>(), .number = u"R"_s, .name = u"王𠮷𡌛"_s});
        });
        for (const char16_t* typed : {u"𠮷", u"𡌛", u"王𠮷", u"𠮷𡌛"})
            QCOMPARE(hits(QString::fromUtf16(typed), u"member"_s), 1);
    }

    void changesOfEveryKindReachTheIndex() {
        book->change(u"Text only"_s, [](Transaction& t) {
            t.connection.execute("UPDATE activity_text SET resolutions = '通过决议'");
        });
        QCOMPARE(hits(u"通过决议"_s, u"activity"_s), 2);
        book->change(u"Topic"_s,
                     [](Transaction& t) { t.connection.execute("UPDATE activity SET topic = '新主题'"); });
        QCOMPARE(hits(u"条例"_s, u"activity"_s), 0);
        book->change(u"Trash"_s, [this](Transaction& t) {
            activity_repository::setTrashed(t, sample->activity, true, u"x"_s);
        });
        QCOMPARE(hits(u"新主题"_s, u"activity"_s), 1);
        book->change(u"Back"_s, [this](Transaction& t) {
            activity_repository::setTrashed(t, sample->activity, false, {});
        });
        QCOMPARE(hits(u"新主题"_s, u"activity"_s), 2);
        QVERIFY(!(*book)->firstFault());
    }

    void afterRandomChangesItIsWhatRebuildingMakes() {
        QRandomGenerator random(7);
        static const QString words[] = {u"学习"_s,     u"党课"_s, u"张三"_s, u"report"_s,
                                        u"二〇二〇"_s, u"𠮷"_s,   u"x-y"_s,  u""_s};
        const auto word = [&] { return words[random.bounded(8)]; };
        for (int i = 0; i < 120; ++i) {
            book->change(QString::number(i), [&](Transaction& t) {
                switch (random.bounded(6)) {
                case 0:
                    member_repository::insert(
                        t,
                        {.id = t.ids.next<MemberId>(), .number = u"N%1"_s.arg(i), .name = word() + word()});
                    break;
                case 1:
                    Query(t.connection, "UPDATE member SET name = ? WHERE number LIKE ?")
                        .bind(word(), u"N%%1%"_s.arg(random.bounded(10)))
                        .run();
                    break;
                case 2:
                    Query(t.connection, "DELETE FROM member WHERE number LIKE ?")
                        .bind(u"N%%1"_s.arg(random.bounded(10)))
                        .run();
                    break;
                case 3: {
                    Activity activity{.id = t.ids.next<ActivityId>(),
                                      .organization = book->home,
                                      .heldOn = day(2020, 5, 1)};
                    activity.kinds = {ActivityKind::study};
                    activity.topic = word();
                    activity.minutes = word();
                    activity.recordedAt = t.clock.now();
                    activity_repository::insert(t, activity);
                    break;
                }
                case 4:
                    Query(t.connection, "UPDATE activity SET topic = ?, state = ?")
                        .bind(word(), random.bounded(2) ? u"final"_s : u"trashed"_s)
                        .run();
                    break;
                default:
                    Query(t.connection, "UPDATE activity_text SET minutes = ? WHERE minutes_sealed IS NULL")
                        .bind(word())
                        .run();
                }
            });
            if (random.bounded(5) == 0) (void)(*book)->undo(Actor::owner());
            QVERIFY2(!search_index::firstFault(book->connection()), qPrintable(QString::number(i)));
        }
        QVERIFY(!search_index::firstFault(book->connection()));
        const QByteArray kept = book->dump();
        QVERIFY((*book)->keep([](Transaction& t) { search_index::rebuild(t.connection); }).empty());
        QCOMPARE(dumpDifference(kept, book->dump()), QByteArray());
        // FTS5's own check that its terms are those of the stored text.
        book->connection().execute("INSERT INTO search (search) VALUES ('integrity-check')");
    }

private:
    int hits(const QString& typed, const QString& kind) {
        Query query(book->connection(),
                    "SELECT count(*) FROM search s JOIN search_document d ON d.id = s.rowid "
                    "WHERE search MATCH ? AND d.kind = ?");
        query.bind(search_index::expression(typed), kind);
        return static_cast<int>(query.onlyInteger());
    }

    std::unique_ptr<ScratchBook> book;
    std::optional<Sample> sample;
};

REGISTER_TEST(search_index_test, SearchIndexTest)

} // namespace search_index_test

#include "search_index_test.moc"
