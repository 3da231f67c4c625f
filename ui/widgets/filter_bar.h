#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhibu {

class FlowLayout;

/// A line of filters above a list: text, choices, how many were found, and a button that clears what is set.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    QLineEdit* addSearch(const QString& name, const QString& placeholder);
    /// The first choice means "all" and has empty data. Pairs of words and data.
    QComboBox* addChoice(const QString& name, const QList<std::pair<QString, QVariant>>& choices);
    void addFilter(QWidget* widget);     ///< any other; its own signals are its caller's
    void setFound(const QString& words); ///< "38 records"
    bool isFiltering() const;
    void clear();

Q_SIGNALS:
    void changed(); ///< typing waits for a pause of 150 ms

private:
    void tell();

    FlowLayout* flow;
    QLabel* found;
    QPushButton* clearButton;
    QList<QLineEdit*> searches;
    QList<QComboBox*> choices;
    QTimer* pause;
};

} // namespace zhibu
