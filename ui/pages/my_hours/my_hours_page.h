#pragma once

#include "ui/shell/page.h"

namespace zhibu {

class EmptyState;
class MyHoursView;
class PersonField;

/// The members' page as the office sees it: one names somebody and reads what that member would.
class MyHoursPage final : public Page {
    Q_OBJECT

public:
    explicit MyHoursPage(Workspace& workspace, QWidget* parent = nullptr);
    QString name() const override { return QStringLiteral("my_hours"); }
    QString title() const override { return tr("My hours"); }
    /// "member": sixteen bytes.
    void open(const QVariantMap& parameters) override;

private:
    void refresh();
    void fillPersons();
    void issue();

    PersonField* person;
    MyHoursView* view;
    EmptyState* nothing;
    std::optional<MemberId> member;
};

} // namespace zhibu
