#pragma once

#include "ui/widgets/status_symbol.h"

#include <QWidget>

namespace zhibu {

/// Symbol and word in the status's colour; never colour alone.
class StatusLabel final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(QWidget* parent = nullptr);

    void setStatus(duties::Status status);                       ///< with the status's own word
    void setStatus(duties::Status status, const QString& words); ///< "overdue by 12 days"
    void setLook(const StatusLook& look, const QString& words);
    QString words() const { return shown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont wordsFont() const;

    StatusLook look;
    QString shown;
};

} // namespace zhibu
