#pragma once

#include "core/duties/hours_statement.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTableWidget;

namespace zhibu {

class Card;
class HoursBar;

/// 我的学时: one member's statement on the screen – the hours, what made each, what is missing and by when,
/// and the member's own attendance. It knows nothing but the statement it is given, so that a signed file
/// shows just the same.
class MyHoursView final : public QWidget {
    Q_OBJECT

public:
    explicit MyHoursView(QWidget* parent = nullptr);
    void show(const duties::HoursStatement& statement);
    const duties::HoursStatement* statement() const { return shown ? &*shown : nullptr; }
    void setNote(const QString& note); ///< below the heading: whose seal a file bears

Q_SIGNALS:
    void saveWanted();
    void printWanted();

private:
    QWidget* makeHeading();
    QTableWidget* makeTable(const QString& name, const QStringList& heads, Card* card);
    void showFacts();
    void showEarned();
    void showMissed();
    void showAttended();

    std::optional<duties::HoursStatement> shown;
    QLabel* name;
    QLabel* who;
    QLabel* standing;
    QLabel* sources;
    QLabel* note;
    HoursBar* bar;
    Card* earnedCard;
    Card* missedCard;
    Card* attendedCard;
    QTableWidget* earned;
    QTableWidget* missed;
    QTableWidget* attended;
};

} // namespace zhibu
