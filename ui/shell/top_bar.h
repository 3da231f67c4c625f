#pragma once

#include "core/domain/records.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace zhibu {

class ChoiceButton;
class OrganizationPicker;

/// The bar at the top: whose ledger, which year, the way to search, and the menu.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setOrganizations(std::vector<Organization> organizations, const OrganizationId& current);
    void setYears(int first, int last, int current); ///< both included
    void setMenu(QMenu* menu);
    void openMenu();

Q_SIGNALS:
    void organizationPicked(const zhibu::OrganizationId& id);
    void yearPicked(int year);
    void searchWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeSearch();

    OrganizationPicker* picker;
    ChoiceButton* year;
    QPushButton* menuButton;
};

} // namespace zhibu
