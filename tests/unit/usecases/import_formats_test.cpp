#include "core/storage/member_repository.h"
#include "tests/unit/usecases/import_book.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace import_formats_test {

namespace {

const QStringList organizations{u"组织名称,组织代码,组织类别,上级组织代码"_s, u"演示一支部,B1,党支部,W"_s,
                                u"演示二支部,B2,党支部,W"_s};

QByteArray rosterFrom(QStringView file) {
    ImportBook book;
    book.fill(ImportKind::organizations, organizations);
    const auto summary = book.import(ImportKind::members, book.copy(file));
    if (!summary) return summary.problem().message.toUtf8();
    if (count(*summary, Outcome::created) != 3) return outcomes(*summary).join(u'\n').toUtf8();
    const Member* first = book.office().memberByNumber(u"R001");
    const ProtectedIdentity identity =
        member_repository::protectedIdentity(book.book().connection(), book.book().sealer(), first->id);
    return ledgerDump(book.book().connection(), DumpIds::byContent) + identity.identityNumber.toUtf8();
}

} // namespace

class ImportFormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRosterIsTheSameInEveryFormat_data() {
        QTest::addColumn<QString>("file");
        for (const QString& name : {u"roster_gb18030.csv"_s, u"roster.xlsx"_s, u"roster.xls"_s})
            QTest::newRow(qPrintable(name)) << u"import/"_s + name;
    }
    void oneRosterIsTheSameInEveryFormat() {
        QFETCH(const QString, file);
        const QByteArray expected = rosterFrom(u"import/roster.csv");
        QVERIFY2(expected.contains("1985-03-07") && expected.contains("R003"), expected.constData());
        QCOMPARE(dumpDifference(expected, rosterFrom(file)), QByteArray());
    }
};

REGISTER_TEST(import_formats_test, ImportFormatsTest)

} // namespace import_formats_test

#include "import_formats_test.moc"
