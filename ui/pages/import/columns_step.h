#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace zhibu {

class ImportSession;

/// Second step: the sheet, the row of titles, and for every column what it is taken for.
class ColumnsStep final : public QWidget {
    Q_OBJECT

public:
    ColumnsStep(ImportSession& session, QWidget* parent);
    void showFile(); ///< after another file was read or its kind changed

Q_SIGNALS:
    void changed();

private:
    void fillHeaders();
    void showColumns();
    void addColumn(QGridLayout& grid, size_t column);
    QComboBox* fieldBox(size_t column);
    void showFields();
    QString example(size_t column) const;

    ImportSession& import;
    QWidget* sheetRow;
    QComboBox* sheetBox;
    QComboBox* headerBox;
    QWidget* place;
    QWidget* grid = nullptr;
    QList<QComboBox*> boxes; ///< one a column
};

} // namespace zhibu
