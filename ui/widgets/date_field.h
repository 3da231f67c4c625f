#pragma once

#include "core/domain/date.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace zhibu {

/// A day, typed as people type it or chosen from a calendar. Up and Down go by days, Page Up and Page Down by
/// months. What is no day is said below the field as one leaves it, and stays as typed.
class DateField final : public QWidget {
    Q_OBJECT

public:
    explicit DateField(Date today, QWidget* parent = nullptr);

    void setDate(std::optional<Date> date);
    /// nullopt while the field is empty or holds no day.
    std::optional<Date> date() const { return current; }
    bool isEmpty() const;
    bool isValid() const { return current.has_value() || isEmpty(); }
    void setReadOnly(bool on);
    void setFieldName(const QString& name); ///< for those who hear the window
    QLineEdit* field() const { return edit; }
    QString problem() const; ///< the sentence below the field, "" when there is none

Q_SIGNALS:
    void dateChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void leave();
    void step(int days, int months);
    void showCalendar();

    Date today;
    std::optional<Date> current;
    QLineEdit* edit;
    QToolButton* opener;
    QLabel* problemLabel;
};

} // namespace zhibu
