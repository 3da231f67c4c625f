#pragma once

#include "ui/widgets/fitting_dialog.h"

namespace zhibu {

/// F1: the keys, and how a month goes. Stays open beside the window.
class KeyboardHelp final : public FittingDialog {
    Q_OBJECT

public:
    explicit KeyboardHelp(QWidget* parent = nullptr);
};

} // namespace zhibu
