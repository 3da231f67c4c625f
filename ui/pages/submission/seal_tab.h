#pragma once

#include "core/usecases/package_keys.h"
#include "ui/shell/workspace.h"

class QLabel;

namespace zhibu {

class KeysModel;
class ListPane;
class VerbDialog;

/// 本单位印记: the fingerprint of this book's seal, the slip it is registered from, and the seals that are
/// known here. Keys are the secretary's: for staff the buttons are off and say so.
class SealTab final : public QWidget {
    Q_OBJECT

public:
    SealTab(Workspace& workspace, QWidget* parent);
    void refresh();
    VerbDialog* askForOffice(const QString& slipPath);

Q_SIGNALS:
    void tell(const QString& sentence);

private:
    QWidget* makeOwn();
    QWidget* makeKnown();
    void saveSlip();
    void saveSlip(const QByteArray& slip);
    void printSlip();
    void savePdf();
    void renew();
    void revoke(int row);
    void say(const Problems& problems);

    Workspace& workspace;
    std::optional<OwnKey> own;
    QLabel* unit = nullptr;
    QLabel* fingerprint = nullptr;
    KeysModel* model;
    ListPane* known = nullptr;
    std::vector<QPushButton*> needOwn; ///< off while there is no seal
    std::vector<QPushButton*> forSecretary;
};

} // namespace zhibu
