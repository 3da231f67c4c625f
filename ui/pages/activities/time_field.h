#pragma once

#include <QLineEdit>

namespace zhibu {

/// A time of day as people type it — 1430, 14.30, 9:5 — written 14:30 as one leaves. Up and Down go by a
/// quarter of an hour. What is no time stays as typed, to be told about.
class TimeField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tidy();
};

/// "14:30" for whatever can be read as a time; nullopt otherwise.
std::optional<QString> typedTime(const QString& text);

} // namespace zhibu
