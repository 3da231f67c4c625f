#include "ui/shell/notifier.h"

#include <QApplication>
#include <QStyle>
#include <QSystemTrayIcon>

namespace zhibu {

TrayNotifier::TrayNotifier() = default;
TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::notify(const QString& title, const QString& sentence) {
    if (!QSystemTrayIcon::isSystemTrayAvailable()) return;
    if (!icon) {
        const QIcon window = QApplication::windowIcon();
        icon = std::make_unique<QSystemTrayIcon>(
            window.isNull() ? QApplication::style()->standardIcon(QStyle::SP_MessageBoxInformation) : window);
        icon->show();
    }
    icon->setToolTip(sentence);
    icon->showMessage(title, sentence, QSystemTrayIcon::NoIcon);
}

} // namespace zhibu
