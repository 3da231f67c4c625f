#pragma once

#include "core/usecases/draft_completeness.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace zhibu {

class Card;

/// What a draft still lacks, one line each; a line leads to its field. Errors first, then what an inspection
/// looks for.
class CompletenessPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CompletenessPanel(QWidget* parent = nullptr);

    void show(const Completeness& lacking);
    QStringList sentences() const;

Q_SIGNALS:
    void fieldWanted(const QString& field);
    void finaliseWanted(); ///< although something an inspection looks for is missing
    void closed();

private:
    void addLine(const Problem& problem, bool blocks);

    Card* card;
    QVBoxLayout* lines;
    QPushButton* anyway;
    std::optional<Completeness> shown;
};

} // namespace zhibu
