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
    /// Several at once: what can be done with all of them.
    void show(std::vector<InboxLine> lines);

    VerbDialog* registerSender();
    CompareDialog* compare();
    ReturnDialog* giveBack();
    OpenedCopies copies; ///< of reports

Q_SIGNALS:
    void tell(const QString& sentence);

private:
    QPushButton* add(QPushButton* button, const QString& name, std::function<void()> run);
    void addVerbs();
    void addReport();
    void showSingle();
    void showMany();
    void fit();
    std::function<void(const QString&)> teller();

    Workspace& space;
    std::optional<InboxLine> line;
    std::vector<InboxLine> many; ///< two or more, or none
    QLabel* why;
    QWidget* buttons;
    QPushButton* enroll;
    QPushButton* choose;
    QPushButton* accept;
    QPushButton* back;
    QPushButton* receipt;
    QPushButton* print;
    QPushButton* report;
};

} // namespace zhibu
