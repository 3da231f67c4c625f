#pragma once

#include <QString>

class QSystemTrayIcon;

namespace zhibu {

/// The desktop's place for notices, where it has one. Behind an interface, so that tests do not depend on it.
class Notifier {
public:
    virtual ~Notifier() = default;
    virtual void notify(const QString& title, const QString& sentence) = 0;
};

/// The notification area; silent where there is none.
class TrayNotifier final : public Notifier {
public:
    TrayNotifier();
    ~TrayNotifier() override;
    void notify(const QString& title, const QString& sentence) override;

private:
    std::unique_ptr<QSystemTrayIcon> icon; ///< made when there is something to say
};

} // namespace zhibu
