#pragma once

#include <QSortFilterProxyModel>

namespace zhibu {

/// Who of the hours' rows is shown, in which order.
class HoursFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Standing { all, notMet, met, none, exempt };

    explicit HoursFilter(QObject* parent = nullptr);
    void show(const QString& text, Standing standing, std::optional<bool> committee);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString typed;
    Standing wanted = Standing::all;
    std::optional<bool> committeeOnly;
};

} // namespace zhibu
