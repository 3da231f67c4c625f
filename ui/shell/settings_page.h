#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;

namespace zhibu {

class Card;
struct WindowServices;

/// How the window looks, which language it speaks, and where the book and its copies lie.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(Workspace& workspace, const WindowServices& services, QWidget* parent);
    QString name() const override;
    QString title() const override;
    void open(const QVariantMap& parameters) override;

Q_SIGNALS:
    void backUpWanted();
    void restoreWanted();

private:
    Card* appearanceCard();
    Card* bookCard();
    QLayout* copyButtons();
    QLayout* secondFolderRow();
    void chooseSecondFolder();
    void showSecondFolder();
    QComboBox* choice(const QString& name, const QList<std::pair<QString, QVariant>>& choices,
                      const QVariant& current);
    void showBackup();

    const WindowServices& given;
    QLabel* lastCopy = nullptr;
    QLabel* secondFolder = nullptr;
    QPushButton* noSecondFolder = nullptr;
};

/// "Backed up 11-18 09:02", or that it never was.
QString backupWords(const QString& bookPath);

} // namespace zhibu
