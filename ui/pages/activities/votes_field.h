#pragma once

#include "core/domain/records.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace zhibu {

/// The votes of a meeting, a row each: what was voted on, the six numbers, and below them what the rule makes
/// of them as one types (支部工作条例 第十一条).
class VotesField final : public QWidget {
    Q_OBJECT

public:
    explicit VotesField(QWidget* parent = nullptr);

    /// Who may vote and how many of them came: what a new row begins with.
    void setVoters(int expected, int present, const ActivityKinds& kinds);
    void setVotes(const std::vector<Vote>& given); ///< silent
    std::vector<Vote> votes() const;

Q_SIGNALS:
    void edited(); ///< by the user

private:
    struct Row {
        QWidget* box;
        QLineEdit* motion;
        std::vector<QSpinBox*> numbers; ///< expected, present, in favour, against, abstained
        QLabel* verdict;
    };

    void addRow(const Vote& vote);
    void removeRow(const QWidget* box);
    static Vote voteOf(const Row& row);
    void judge();

    QVBoxLayout* column;
    QWidget* adder;
    std::vector<Row> rows;
    Vote fresh;
    ActivityKinds kinds;
    bool showing = false;
};

} // namespace zhibu
