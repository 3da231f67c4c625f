#include "ui/widgets/frozen_reason.h"

#include "tests/support/answering_dialogs.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::AnsweringDialogs;

namespace frozen_reason_test {

/// A verb that is refused for want of a reason is run again with the one given.
class FrozenReasonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasFrozenOrHandedInAsksWhy_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("a frozen year") << u"year.frozen"_s;
        QTest::newRow("a quarter that was handed in") << u"period.reported"_s;
    }

    void whatWasFrozenOrHandedInAsksWhy() {
        QFETCH(QString, code);
        AnsweringDialogs dialogs;
        dialogs.text = u"漏记"_s;
        QStringList given;
        const Problems problems = withFrozenReason(dialogs, nullptr, [&](const QString& reason) -> Problems {
            given += reason;
            if (reason.isEmpty()) return {{u"reason"_s, code, u"Say why."_s}};
            return {};
        });
        QVERIFY(problems.empty());
        QCOMPARE(given, (QStringList{QString(), u"漏记"_s}));
    }

    void whatIsLockedForGoodIsNotAskedAbout() {
        AnsweringDialogs dialogs;
        dialogs.text = u"漏记"_s;
        int runs = 0;
        const Problems problems = withFrozenReason(dialogs, nullptr, [&](const QString&) -> Problems {
            ++runs;
            return {{u"held_on"_s, u"period.accepted"_s, u"Accepted."_s}};
        });
        QCOMPARE(problems.front().code, u"period.accepted"_s);
        QCOMPARE(runs, 1);
    }
};

REGISTER_TEST(frozen_reason_test, FrozenReasonTest)

} // namespace frozen_reason_test

#include "frozen_reason_test.moc"
