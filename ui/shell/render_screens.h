#pragma once

#include "ui/shell/scenes.h"
#include "ui/shell/settings.h"

#include <QSize>

#include <memory>

namespace zhibu {

/// One way of looking at every scene.
struct ScreenVariant {
    QString suffix; ///< "", "@2x", "-dark" …
    QSize size;     ///< of the window, in logical pixels
    double factor = 1.0;
    QString language;
    Theme theme = Theme::light;
};

/// 1366 × 768, the same at 125 % (so 1093 × 614 of room), 2732 × 1536 at factor 2, dark, and English.
std::vector<ScreenVariant> screenVariants();

struct ScreenRendering {
    QString folder;
    QString book;              ///< opened for the scenes that need one
    QString only;              ///< scenes whose name begins so; "" all
    bool everyVariant = false; ///< or only the first: Chinese, light, 100 %
    std::function<void(const QString& file, size_t number, size_t of)> tell = [](auto&&...) {};
    /// Language and theme of what is made from now on.
    std::function<void(const ScreenVariant&)> enter;
    std::function<std::unique_ptr<MainWindow>()> makeWindow;
};

/// Writes <scene><suffix>.png for every scene and wanted variant, telling before each. Returns what could not
/// be prepared or written.
QStringList renderScreens(const ScreenRendering& rendering);

} // namespace zhibu
