#pragma once

#include "ui/widgets/typed_edit.h"

#include <optional>

namespace zhibu {

/// A time of day as people type it — 1430, 14.30, 9:5 — written 14:30 with Enter, a shortcut or leaving. Up
/// and Down go by a quarter of an hour. What is no time stays as typed, to be told about.
class TimeField final : public TypedEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);
    void commit(); ///< takes what is typed, as Enter does

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// "14:30" for whatever can be read as a time; nullopt otherwise.
std::optional<QString> typedTime(const QString& text);

} // namespace zhibu
