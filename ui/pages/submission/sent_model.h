#pragma once

#include "core/usecases/submission.h"

#include <QAbstractTableModel>

namespace zhibu {

/// What was handed in, a row a revision, and what was answered.
class SentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { quarter, revision, state, made, by, answer, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<SentLine> given);
    const std::vector<SentLine>& lines() const { return list; }
    const SentLine* at(int row) const;
    int rowOf(const Period& quarter, int revision) const; ///< -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const SentLine& line, int column) const;

    std::vector<SentLine> list;
};

/// What came back, and when: "accepted, 2020-10-14"; "" for nothing.
QString answerWords(const SentLine& line);

} // namespace zhibu
