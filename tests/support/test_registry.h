#pragma once

#include <QTest>

namespace zhibu::testing {

/// Every test file registers its class under the file's own name, so that ctest can run it alone.
struct Registration {
    Registration(const char* name, std::function<QObject*()> make);
};

/// A file below tests/data, as an absolute path.
QString dataFile(QStringView relativePath);

} // namespace zhibu::testing

/// Last line of a test file: REGISTER_TEST(date_test, DateTest) then #include "date_test.moc".
#define REGISTER_TEST(name, Class)                                                                           \
    static const zhibu::testing::Registration registration_##name(#name, [] { return new Class; });
