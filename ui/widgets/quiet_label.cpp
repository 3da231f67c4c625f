#include "ui/widgets/quiet_label.h"

#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QEvent>

namespace zhibu {

QuietLabel::QuietLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    adopt();
}

void QuietLabel::adopt() {
    adopting = true;
    setFont(smallFont(QApplication::font()));
    QPalette quiet = QApplication::palette();
    quiet.setColor(QPalette::WindowText, tokens(quiet).secondary);
    setPalette(quiet);
    adopting = false;
}

void QuietLabel::changeEvent(QEvent* event) {
    const bool themed = event->type() == QEvent::ApplicationPaletteChange ||
                        event->type() == QEvent::StyleChange ||
                        event->type() == QEvent::ApplicationFontChange;
    if (themed && !adopting) adopt();
    QLabel::changeEvent(event);
}

} // namespace zhibu
