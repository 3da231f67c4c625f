#pragma once

#include "core/usecases/lists.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace zhibu {

class Card;

/// What was held last; a click opens the record.
class RecentCard final : public QWidget {
    Q_OBJECT

public:
    explicit RecentCard(QWidget* parent = nullptr);
    void show(const std::vector<ActivityRow>& recent, int year);

Q_SIGNALS:
    void wanted(const zhibu::ActivityId& activity);

private:
    void open(QTreeWidgetItem* item);

    Card* card;
    QTreeWidget* list;
    QWidget* nothing;
};

} // namespace zhibu
