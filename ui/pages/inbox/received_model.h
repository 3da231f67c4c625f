#pragma once

#include "core/usecases/receiving.h"

#include <QAbstractTableModel>

namespace zhibu {

/// What became, or would become, of each file.
class ReceivedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { outcome, unit, quarter, revision, file, why, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ReceivedFile> files);
    /// Only those of one outcome.
    void show(std::optional<ReceiveOutcome> wanted);
    const std::vector<ReceivedFile>& files() const { return list; }
    const ReceivedFile& at(int row) const { return list[shown[static_cast<size_t>(row)]]; }
    int countOf(ReceiveOutcome which) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    QVariant words(const ReceivedFile& of, int column) const;

    std::vector<ReceivedFile> list;
    std::vector<size_t> shown; ///< indices into the list
    std::optional<ReceiveOutcome> only;
};

inline constexpr std::array allOutcomes{ReceiveOutcome::fresh, ReceiveOutcome::superseding,
                                        ReceiveOutcome::older, ReceiveOutcome::duplicate,
                                        ReceiveOutcome::held,  ReceiveOutcome::rejected};
/// "new 12 · held 1", those there are.
QString countWords(const ReceivedModel& files);

} // namespace zhibu
