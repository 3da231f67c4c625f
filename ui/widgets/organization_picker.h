#pragma once

#include "core/domain/records.h"

#include <QWidget>

namespace zhibu {

class ChoiceButton;

/// Chooses one organisation of a tree; the list opens with a filter that understands pinyin (yzb finds
/// 一支部).
class OrganizationPicker final : public QWidget {
    Q_OBJECT

public:
    explicit OrganizationPicker(QWidget* parent = nullptr);

    /// In any order; parents not among them make roots. The choice stays if it is still there.
    void setOrganizations(std::vector<Organization> organizations);
    void setCurrent(const OrganizationId& id); ///< silent
    std::optional<OrganizationId> current() const { return chosen; }
    void open(); ///< as a click does

Q_SIGNALS:
    void picked(const zhibu::OrganizationId& id); ///< by the user

private:
    void showName();
    void choose(const OrganizationId& id);

    ChoiceButton* button;
    std::vector<Organization> list;
    std::optional<OrganizationId> chosen;
};

} // namespace zhibu
