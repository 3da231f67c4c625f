#pragma once

#include "core/exchange/import/fields.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace zhibu {

class Dialogs;

/// First step: which file, and what it holds.
class FileStep final : public QWidget {
    Q_OBJECT

public:
    FileStep(Dialogs& dialogs, QWidget* parent);
    void enter(); ///< the focus goes to the first field
    QString path() const;
    ImportKind kind() const;
    void setKind(ImportKind kind);

Q_SIGNALS:
    void changed();
    void templateWanted();

private:
    void browse();
    void showColumns();

    Dialogs& questions;
    QComboBox* kindBox;
    QLineEdit* pathEdit;
    QLabel* understood;
};

} // namespace zhibu
