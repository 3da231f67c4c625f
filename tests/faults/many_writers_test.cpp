#include "tests/faults/victim.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace many_writers_test {

class ManyWritersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eightProgramsOnOneBookAllGetTheirVerbsIn() {
        constexpr int programs = 8;
        const int verbs = isLongRun() ? 500 : 20;
        ScratchBook book;
        std::vector<std::unique_ptr<Victim>> writers;
        writers.reserve(static_cast<size_t>(programs));
        for (int i = 0; i < programs; ++i)
            writers.push_back(std::make_unique<Victim>(
                QStringLiteral(ZHIBU_FAULT_WRITER),
                QStringList{u"save"_s, book.path, QString::number(verbs), QString::number(i)}));
        for (const auto& writer : writers) {
            const int exitCode = writer->finish();
            QVERIFY2(exitCode == 0, writer->errors().constData());
            QCOMPARE(writer->lines().size(), verbs);
        }
        QCOMPARE(book.connection().scalar("SELECT count(*) FROM member"), qint64{programs} * verbs);
        QCOMPARE(book.connection().scalar("SELECT count(DISTINCT number) FROM member"),
                 qint64{programs} * verbs);
        QCOMPARE(static_cast<int>(audit::entries(book.connection()).size()), programs * verbs + 1);
        const std::optional<Problem> fault = book->firstFault();
        QVERIFY2(!fault, fault ? qPrintable(fault->message) : "");
        QVERIFY(book->noticeOtherWriters());
    }
};

REGISTER_TEST(many_writers_test, ManyWritersTest)

} // namespace many_writers_test

#include "many_writers_test.moc"
