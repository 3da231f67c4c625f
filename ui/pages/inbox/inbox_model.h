#pragma once

#include "core/usecases/pinyin_match.h"
#include "core/usecases/receiving.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace zhibu {

/// The files that came in, a row each.
class InboxModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { state, unit, quarter, revision, received, made, seal, columns };
    enum Role { sortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<InboxLine> lines);
    const std::vector<InboxLine>& lines() const { return list; }
    const InboxLine& line(int row) const { return list[static_cast<size_t>(row)]; }
    /// Name, pinyin or code of who sent it.
    bool matches(int row, const QString& typed) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant words(const InboxLine& of, int column) const;

    std::vector<InboxLine> list;
    mutable std::vector<std::optional<NameKeys>> keys;
};

/// Whose files are shown.
class InboxRows final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit InboxRows(QObject* parent = nullptr);
    void show(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString typed;
};

/// The unit's name as this book knows it, otherwise as the file says it.
QString senderName(const InboxLine& line);
/// "Holds, accepted", "Returned", or the state itself.
QString stateWords(const InboxLine& line);

} // namespace zhibu
