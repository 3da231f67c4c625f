#include "ui/shell/palette.h"

#include <QApplication>
#include <QLocale>

namespace zhibu::testing {
int runTests(QStringList arguments);
}

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    zhibu::applyAppearance(app, zhibu::Theme::light, QApplication::palette());
    return zhibu::testing::runTests(QCoreApplication::arguments());
}
