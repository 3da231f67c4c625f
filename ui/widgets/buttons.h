#pragma once

#include <QPushButton>

namespace zhibu {

/// The one filled button of a page or card: the next step.
QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);
QPushButton* plainButton(const QString& text, QWidget* parent = nullptr);
/// Without an edge until pointed at or focused.
QPushButton* flatButton(const QString& text, QWidget* parent = nullptr);

} // namespace zhibu
