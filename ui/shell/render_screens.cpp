#include "ui/shell/render_screens.h"

#include "ui/shell/main_window.h"
#include "ui/widgets/room.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr QSize plainSize(1366, 768);

void settle(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < milliseconds);
}

QPixmap picture(QWidget& widget, double factor) {
    QPixmap pixmap(widget.size() * factor);
    pixmap.setDevicePixelRatio(factor);
    pixmap.fill(widget.palette().color(QPalette::Window));
    widget.render(&pixmap);
    return pixmap;
}

QString copyOf(const QString& book, const QTemporaryDir& folder) {
    const QString copy = folder.filePath(QFileInfo(book).fileName());
    QFile::copy(book, copy);
    return copy;
}

bool write(const Scene& scene, const ScreenVariant& variant, const ScreenRendering& rendering) {
    const QTemporaryDir copies;
    const GivenRoom room(variant.size);
    const std::unique_ptr<MainWindow> window = rendering.makeWindow();
    window->resize(variant.size);
    window->QWidget::show();
    const QString book = scene.changesBook ? copyOf(rendering.book, copies) : rendering.book;
    if (!scene.withoutBook && !window->openBook(book)) return false;
    settle(20);
    QWidget* subject = scene.prepare(*window);
    if (!subject) return false;
    settle(80);
    const QString file = QDir(rendering.folder).filePath(scene.name + variant.suffix + u".png"_s);
    const bool written = picture(*subject, variant.factor).save(file);
    if (subject != window.get()) subject->close();
    settle(0);
    return written;
}

} // namespace

std::vector<ScreenVariant> screenVariants() {
    return {{{}, plainSize, 1.0, u"zh"_s},
            {u"@125"_s, plainSize / 1.25, 1.25, u"zh"_s},
            {u"@2x"_s, plainSize, 2.0, u"zh"_s},
            {u"-dark"_s, plainSize, 1.0, u"zh"_s, Theme::dark},
            {u"-en"_s, plainSize, 1.0, u"en"_s}};
}

QStringList renderScreens(const ScreenRendering& rendering) {
    QStringList failed;
    if (!QDir().mkpath(rendering.folder)) return {rendering.folder};
    Scenes scenes = allScenes(); // what they share is made once, not for every way of looking
    std::erase_if(scenes, [&](const Scene& scene) { return !scene.name.startsWith(rendering.only); });
    std::vector<ScreenVariant> variants = screenVariants();
    if (!rendering.everyVariant) variants.resize(1);
    size_t number = 0;
    for (const ScreenVariant& variant : variants) {
        rendering.enter(variant);
        for (const Scene& scene : scenes) {
            rendering.tell(scene.name + variant.suffix, ++number, scenes.size() * variants.size());
            if (!write(scene, variant, rendering)) failed += scene.name + variant.suffix;
        }
    }
    return failed;
}

} // namespace zhibu
