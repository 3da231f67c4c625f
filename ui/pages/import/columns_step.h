#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
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

protected:
    /// A title dragged onto another column's field takes that field over.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void startDrag(QLabel& title, size_t column);
    void takeOver(size_t dragged, size_t target);
    void fillHeaders();
    void showColumns();
    void addColumn(QGridLayout& grid, size_t column);
    QComboBox* fieldBox(size_t column);
    void showFields();
    void fillOrganizations();
    void showWhose();
    QString example(size_t column) const;

    ImportSession& import;
    QWidget* sheetRow;
    QComboBox* sheetBox;
    QComboBox* headerBox;
    QWidget* whoseRow;
    QLabel* whoseWords;
    QComboBox* whoseBox;
    QWidget* place;
    QWidget* grid = nullptr;
    QList<QComboBox*> boxes; ///< one a column
    QList<QLabel*> titles;   ///< one a column
};

} // namespace zhibu
