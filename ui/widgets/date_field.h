#pragma once

#include "core/domain/date.h"

#include <QWidget>

class QLineEdit;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace zhibu {

class ProblemLabel;
class TypedEdit;

/// A day, typed as people type it or chosen from a calendar. Up and Down go by days, Page Up and Page Down by
/// months. What is typed stays as typed until Enter, a shortcut or leaving the field: only then it is read,
/// written in full, and the day is another one. What is no day is said below the field, and stays as typed.
class DateField final : public QWidget {
    Q_OBJECT

public:
    explicit DateField(Date today, QWidget* parent = nullptr);

    /// A day that stands already leaves alone what is being typed.
    void setDate(std::optional<Date> date);
    /// For something else than what was shown: what was typed goes as well.
    void setAnew(std::optional<Date> date);
    /// The day that stands; nullopt while the field is empty or holds no day.
    std::optional<Date> date() const { return current; }
    /// Takes what is typed, as Enter does. To be called before a form is read that may be finished without
    /// leaving the field.
    void commit();
    bool isEmpty() const;
    bool isValid() const;
    void setReadOnly(bool on);
    void setFieldName(const QString& name); ///< for those who hear the window
    /// Where the field is too narrow for a sentence: a label beneath its row, shown only while there is one.
    void sayBelow(ProblemLabel* label);
    QLineEdit* field() const;
    QString problem() const; ///< the sentence below the field, "" when there is none

Q_SIGNALS:
    void dateChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed();
    void say(const QString& sentence);
    void settle();
    void take(std::optional<Date> date);
    void step(int days, int months);
    void showCalendar();

    Date today;
    std::optional<Date> current;
    bool said = false;   ///< the label may be one that others speak through as well
    bool typing = false; ///< the text is ahead of the day
    TypedEdit* edit;
    QToolButton* opener;
    QVBoxLayout* column;
    ProblemLabel* problemLabel;
    QTimer* pause;
};

/// Takes what is typed in any date field below that widget.
void commitDates(const QWidget& form);

} // namespace zhibu
