#include "core/storage/signing.h"
#include "core/storage/training_repository.h"
#include "tests/fuzz/package_input.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace package_corpus_test {

namespace {

const QString corpora = QStringLiteral(ZHIBU_SOURCE_DIR "/tests/fuzz/corpus/");

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no file");
    return file.readAll();
}

void writeSeed(const QString& name, const QByteArray& content) {
    QDir().mkpath(corpora + name.section(u'/', 0, 0));
    QFile file(corpora + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("no seed");
}

} // namespace

/// What strangers' bytes have done or might do to whoever receives them: the fuzzers' corpora replayed.
class PackageCorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // With ZHIBU_WRITE_GOLDEN the sound seeds are written anew: a row of every kind, as this version hands it
    // in.
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("ZHIBU_WRITE_GOLDEN")) return;
        ScratchBook book;
        book.change(u"Sample"_s, [&book](Transaction& t) {
            const Sample sample = addSample(t, book.home);
            training_repository::insert(t, {.id = t.ids.next<TrainingCreditId>(),
                                            .member = sample.other,
                                            .datedOn = day(2020, 8, 3),
                                            .course = u"暑期专题班"_s,
                                            .form = TrainingForm::course,
                                            .creditHours = CreditHours::ofHours(8)});
        });
        const Period quarter = Period::quarter(2020, 3);
        const PackageRecords records =
            package_records::gather(book.connection(), book.home, quarter, {blake2b("picture")});
        const PackageManifest manifest{.package = book->ids().next<PackageId>(),
                                       .organization = book.home,
                                       .code = u"B001"_s,
                                       .name = u"办公室党支部"_s,
                                       .period = quarter,
                                       .recipientCode = u"W"_s,
                                       .madeAt = book.clock.now(),
                                       .history = {.entries = {QByteArray(32, 'e')},
                                                   .restores = {{1, QByteArray(32, 'a')}},
                                                   .clockSetBack = {1}}};
        const QByteArray file = writePackage(*book, manifest, records, "%PDF-1.7");
        const QByteArray payload = readSigned(file)->payload.toByteArray();
        const package_zip::Parts parts = *package_zip::read(payload);
        writeSeed(u"package_file/sound_file"_s, '\0' + file);
        writeSeed(u"package_file/sound_payload"_s, '\1' + payload);
        writeSeed(u"package_file/sealed"_s,
                  '\0' + writePackage(*book, manifest, records, "%PDF-1.7", signing::publicKey(*book)));
        writeSeed(u"package_payload/sound_payload"_s, '\0' + payload);
        writeSeed(u"package_payload/sound_manifest"_s, '\1' + parts.at(u"manifest.json"_s));
        writeSeed(u"package_payload/sound_parts"_s, '\3' + package_parts::text(parts));
        const QStringList names = record_lines::names();
        for (qsizetype i = 0; i < names.size(); ++i)
            writeSeed(u"package_payload/sound_"_s + names[i],
                      QByteArray("\2") + char(i) + record_lines::written(records, names[i]));
    }

    void everyFuzzedInputIsOpenedOrRefusedInTime_data() {
        QTest::addColumn<QString>("path");
        for (const QString& corpus : {u"package_file"_s, u"package_payload"_s}) {
            for (const QFileInfo& file : QDir(corpora + corpus).entryInfoList(QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(corpus + u'/' + file.fileName())) << file.filePath();
        }
    }

    void everyFuzzedInputIsOpenedOrRefusedInTime() {
        QFETCH(const QString, path);
        const QByteArray input = contentOf(path);
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(path.contains(u"package_file"_s) ? acceptsFile(input) : acceptsPayload(input));
        QVERIFY2(elapsed.elapsed() < 10'000, "took more than ten seconds");
    }

    // Otherwise the fuzzers would stop at the door.
    void theSoundSeedsAreWhatThisVersionHandsIn() {
        const auto read = [](const QString& seed) { return contentOf(corpora + seed).sliced(1); };
        for (const QByteArray& file :
             {read(u"package_file/sound_file"_s), sealedFile(read(u"package_file/sound_payload"_s)),
              sealedFile(read(u"package_payload/sound_payload"_s))}) {
            const auto package = openPackage(*readSigned(file));
            QVERIFY2(bool(package), package ? "" : qPrintable(package.problem().message));
            QVERIFY(keepsPromises(*package));
        }
        const QByteArray parts = read(u"package_payload/sound_parts"_s);
        QVERIFY(opensOrRefuses(sealedFile(package_zip::write(package_parts::parts(parts)))));
        for (const QString& name : record_lines::names()) {
            const QByteArray lines = read(u"package_payload/sound_"_s + name).sliced(1);
            PackageRecords records;
            QVERIFY2(!lines.isEmpty() && record_lines::read(records, name, lines) == 0, qPrintable(name));
        }
    }

    void everyCutAndEveryFlippedBitOfASealedFileIsRefused() {
        const QByteArray file = contentOf(corpora + u"package_file/sound_file"_s).sliced(1);
        for (qsizetype length = 0; length < file.size(); ++length)
            QVERIFY2(!readSigned(file.first(length)), qPrintable(QString::number(length)));
        for (qsizetype i = 0; i < file.size(); ++i) {
            QByteArray flipped = file;
            flipped[i] = char(flipped[i] ^ (1 << i % 8));
            QVERIFY2(!readSigned(flipped), qPrintable(QString::number(i)));
        }
        QVERIFY(!readSigned(file + '\0'));
    }

    void everyCutAndEveryFlippedBitOfAPayloadIsOpenedOrRefused() {
        const QByteArray payload = contentOf(corpora + u"package_payload/sound_payload"_s);
        for (qsizetype length = 1; length < payload.size(); ++length)
            QVERIFY2(acceptsPayload(payload.first(length)), qPrintable(QString::number(length)));
        for (qsizetype i = 1; i < payload.size(); ++i) {
            QByteArray flipped = payload;
            flipped[i] = char(flipped[i] ^ (1 << i % 8));
            QVERIFY2(acceptsPayload(flipped), qPrintable(QString::number(i)));
        }
    }
};

REGISTER_TEST(package_corpus_test, PackageCorpusTest)

} // namespace package_corpus_test

#include "package_corpus_test.moc"
