#pragma once

#include "core/usecases/receiving.h"
#include "ui/widgets/opened_copies.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zhibu {

class CompareDialog;
class ReturnDialog;
class VerbDialog;
class Workspace;

/// What can be done with the file one looks at: for a held one why it is held and the next step, otherwise
/// accepting, returning, the receipt and the report that came along.
class FileActions final : public QWidget {
    Q_OBJECT

public:
    explicit FileActions(Workspace& workspace, QWidget* parent = nullptr);
    void show(std::optional<InboxLine> line);

    VerbDialog* registerSender();
    CompareDialog* compare();
    ReturnDialog* giveBack();
    OpenedCopies copies; ///< of reports

Q_SIGNALS:
    void tell(const QString& sentence);

private:
    QPushButton* add(QPushButton* button, const QString& name, std::function<void()> run);
    void addReport();
    void fit();
    std::function<void(const QString&)> teller();

    Workspace& space;
    std::optional<InboxLine> line;
    QLabel* why;
    QWidget* buttons;
    QPushButton* enroll;
    QPushButton* choose;
    QPushButton* accept;
    QPushButton* back;
    QPushButton* receipt;
    QPushButton* report;
};

} // namespace zhibu
