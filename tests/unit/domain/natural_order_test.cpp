#include "core/domain/natural_order.h"

#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace natural_order_test {

class NaturalOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesStandAsPeopleCount() {
        QStringList codes{u"B10"_s, u"B2"_s, u"A3-12"_s, u"B01"_s, u"A3-2"_s, u"B1"_s, u"C"_s};
        std::ranges::sort(codes, {}, [](const QString& code) { return naturalKey(code); });
        QCOMPARE(codes, (QStringList{u"A3-2"_s, u"A3-12"_s, u"B01"_s, u"B1"_s, u"B2"_s, u"B10"_s, u"C"_s}));
    }
};

REGISTER_TEST(natural_order_test, NaturalOrderTest)

} // namespace natural_order_test

#include "natural_order_test.moc"
