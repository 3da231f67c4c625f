#include "tests/support/test_registry.h"

#include <QCoreApplication>

#include <map>

namespace zhibu::testing {

namespace {

std::map<std::string, std::function<QObject*()>>& registry() {
    static std::map<std::string, std::function<QObject*()>> tests;
    return tests;
}

} // namespace

Registration::Registration(const char* name, std::function<QObject*()> make) {
    registry()[name] = std::move(make);
}

QString dataFile(QStringView relativePath) {
    return QStringLiteral(ZHIBU_TEST_DATA "/") + relativePath.toString();
}

int runTests(QStringList arguments) {
    // First argument: the class to run; none: all of them.
    const std::string chosen = arguments.size() > 1 && !arguments[1].startsWith(u'-')
                                   ? arguments.takeAt(1).toStdString()
                                   : std::string();
    int failures = 0;
    for (const auto& [name, make] : registry()) {
        if (!chosen.empty() && name != chosen) continue;
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), arguments);
    }
    if (!chosen.empty() && !registry().contains(chosen)) {
        qCritical("no test class registered as %s", chosen.c_str());
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace zhibu::testing
