#include <QGuiApplication>
#include <QLocale>

namespace zhibu::testing {
int runTests(QStringList arguments);
}

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    return zhibu::testing::runTests(QCoreApplication::arguments());
}
