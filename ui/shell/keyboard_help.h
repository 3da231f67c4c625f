#pragma once

#include <QDialog>

namespace zhibu {

/// F1: the keys, and how a month goes. Stays open beside the window.
class KeyboardHelp final : public QDialog {
    Q_OBJECT

public:
    explicit KeyboardHelp(QWidget* parent = nullptr);
};

} // namespace zhibu
