#pragma once

#include "core/usecases/owed_report.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace zhibu {

/// What of the owed list is looked at: text, overdue or all, strictness.
class OwedFilters final : public QWidget {
    Q_OBJECT

public:
    explicit OwedFilters(QWidget* parent = nullptr);
    OwedFilter filter() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit* text;
    QComboBox* standing;
    QComboBox* strictness;
};

} // namespace zhibu
