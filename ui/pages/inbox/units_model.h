#pragma once

#include "core/usecases/package_keys.h"
#include "core/usecases/pinyin_match.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace zhibu {

/// One seal that is known here, and from when to when its unit is asked for files.
struct UnitSeal {
    KeyLine key;
    QString code = {};
    std::optional<Date> askedSince = {};
    std::optional<Date> askedUntil = {};
    QString before = {}; ///< fingerprint of the unit's seal before this one
    QString after = {};  ///< and of the one after
};

class UnitsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { unit, code, state, asked, seal, registered, ended, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<UnitSeal> seals);
    const UnitSeal& row(int index) const { return list[static_cast<size_t>(index)]; }
    bool matches(int index, const QString& typed) const; ///< holder, pinyin, code or fingerprint

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const UnitSeal& of, int column) const;

    std::vector<UnitSeal> list;
    mutable std::vector<std::optional<NameKeys>> keys;
};

class UnitRows final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void show(const QString& text, bool validOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString typed;
    bool onlyValid = false;
};

} // namespace zhibu
