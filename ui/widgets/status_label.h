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
    QString words() const { return shown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont wordsFont() const;

    duties::Status status = duties::Status::not_applicable;
    QString shown;
};

} // namespace zhibu
