#pragma once

#include "ui/shell/page.h"

class QPushButton;
class QTableView;
class QTreeWidget;

namespace zhibu {

class Card;
class DutiesModel;
class DutyForm;

/// What the office is measured by: every duty with its numbers, the form that changes them from a year on,
/// and what was changed already.
class DutiesPage final : public Page {
    Q_OBJECT

public:
    DutiesPage(Workspace& workspace, QWidget* parent);

    QString name() const override { return QStringLiteral("duties"); }
    QString title() const override { return tr("Duties"); }
    /// "duty": the one to show; "new": true begins one of the office's own.
    void open(const QVariantMap& parameters) override;
    DutyForm* form() const { return fields; }

public Q_SLOTS:
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeDetails();
    void showChosen();
    void showHistory(const QString& duty);
    void beginNew();
    void save();
    void withdraw();
    QString freeId() const;

    DutiesModel* model;
    QTableView* table = nullptr;
    Card* details = nullptr;
    DutyForm* fields = nullptr;
    QPushButton* add = nullptr;
    QPushButton* saveButton = nullptr;
    QTreeWidget* history = nullptr;
    QPushButton* withdrawButton = nullptr;
    QString current; ///< the duty shown
};

} // namespace zhibu
