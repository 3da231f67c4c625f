#pragma once

#include "core/usecases/ledger.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace zhibu {

class DateField;
class Dialogs;
class ProblemLabel;

/// What a new book needs to know. Each field says what is wrong with it as one leaves it; the rest is asked
/// only when the button is pressed.
class NewBranchForm final : public QWidget {
    Q_OBJECT

public:
    NewBranchForm(Date today, QString folder, Dialogs& dialogs, QWidget* parent = nullptr);

    void showProblems(const Problems& problems); ///< of Ledger::create, beside their fields
    void begin();                                ///< the focus on the first field

Q_SIGNALS:
    void wanted(const QString& path, const zhibu::Ledger::NewBook& book);
    void backWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        QString name;
        QLineEdit* edit;
        ProblemLabel* problem;
        std::function<QString(const QString&)> fault; ///< the sentence, or ""
        bool left = false;
    };
    QWidget* withProblem(QWidget* input, ProblemLabel* problem);
    void addField(QFormLayout* form, const QString& name, const QString& label, const QString& hint,
                  std::function<QString(const QString&)> fault);
    void orderTabs(const QList<QWidget*>& order);
    QLineEdit* edit(const QString& name) const;
    bool check(Field& field);
    void suggestPath();
    void choosePath();
    void chooseSlip();
    void create();
    QComboBox* kindBox(const QString& name, const std::vector<OrganizationKind>& kinds);
    QString aboveFault(const QString& own, const QString& other) const;

    QString documents;
    Dialogs& questions;
    std::vector<Field> fields;
    QComboBox* kind;
    QComboBox* aboveKind;
    DateField* establishedOn;
    bool pathChosen = false;
    std::optional<OrganizationId> slipId; ///< from the slip of the office above
};

} // namespace zhibu
