#pragma once

#include <QSortFilterProxyModel>

namespace zhibu {

/// Which units are shown: by name, pinyin or code, and by how they stand in one quarter.
class RateFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Standing { all, missing, late, returned, held, reported, onTime, corrected };

    explicit RateFilter(QObject* parent = nullptr);
    void show(const QString& text, Standing standing, int quarter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString typed;
    Standing wanted = Standing::all;
    int asked = 0; ///< the quarter, 0 … 3
};

} // namespace zhibu
