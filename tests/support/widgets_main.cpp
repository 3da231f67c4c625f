#include "ui/shell/palette.h"
#include "ui/widgets/room.h"

#include <QApplication>
#include <QLocale>

namespace zhibu::testing {
int runTests(QStringList arguments);
}

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    zhibu::applyAppearance(app, zhibu::Theme::light, QApplication::palette());
    const zhibu::GivenRoom room(
        QSize(1920, 1080)); // the screen without a screen is smaller than any office's
    return zhibu::testing::runTests(QCoreApplication::arguments());
}
