#pragma once

#include <QHash>
#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace zhibu {

/// The list of areas at the left: pages above, settings and help below. Up and Down go through both; a badge
/// counts what is overdue and due soon.
class Navigation final : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addPage(const QString& name, const QString& title);
    void addBelow(const QString& name, const QString& title, const QString& keys = {});
    void setBadge(const QString& name, int count);
    void setCurrent(const QString& name); ///< silent
    /// The name of the n-th page, "" when there are fewer; for Alt+1 …
    QString pageAt(int index) const;

Q_SIGNALS:
    void chosen(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QListWidget* makeList(const QString& name);
    QListWidgetItem* add(QListWidget* list, const QString& name, const QString& title);
    void fitHeights();
    void tell(QListWidget* from, QListWidgetItem* item);

    QListWidget* pages;
    QListWidget* below;
    QHash<QString, QListWidgetItem*> items;
    bool silent = false;
};

} // namespace zhibu
