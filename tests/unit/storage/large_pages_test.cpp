#include "core/storage/platform/large_pages.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace large_pages_test {

namespace {

/// What the system says of the memory the address lies in ("VmFlags"); empty where it says nothing.
QByteArray flagsAt(const void* address) {
    const auto wanted = reinterpret_cast<quintptr>(address);
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly)) return {};
    bool within = false;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QByteArray range = line.left(line.indexOf(' '));
        const qsizetype dash = range.indexOf('-');
        if (dash > 0 && !range.contains(':'))
            within = range.left(dash).toULongLong(nullptr, 16) <= wanted &&
                     wanted < range.mid(dash + 1).toULongLong(nullptr, 16);
        if (within && line.startsWith("VmFlags:")) return line;
    }
    return {};
}

} // namespace

class LargePagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatComesNextMayLieInLargePages() {
        askForLargePages();
        const auto next = std::make_unique<QByteArray>(100'000, 'x');
        const QByteArray flags = flagsAt(next->constData());
        const bool systemHasThem = QFile::exists(u"/sys/kernel/mm/transparent_hugepage/enabled"_s);
        if (systemHasThem && !flags.isEmpty())
            QVERIFY2(flags.contains(" hg"), flags.constData());
        else
            QCOMPARE(next->count('x'), 100'000);
    }
};

REGISTER_TEST(large_pages_test, LargePagesTest)

} // namespace large_pages_test

#include "large_pages_test.moc"
