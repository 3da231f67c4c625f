#pragma once

#include "ui/widgets/status_symbol.h"

#include <QListWidget>

namespace zhibu {

/// A short list at the left of what is shown at its right: a symbol, a word, and how many.
class FindingList final : public QListWidget {
    Q_OBJECT

public:
    struct Finding {
        QString words;
        std::optional<qint64> count = {};
        std::optional<StatusLook> look = {};
    };

    FindingList(const QString& name, QWidget* parent);
    /// The chosen row stays where there still is one.
    void show(const std::vector<Finding>& findings);
};

} // namespace zhibu
