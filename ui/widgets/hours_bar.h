#pragma once

#include "core/domain/credit_hours.h"
#include "ui/shell/palette.h"

#include <QWidget>

class QPainter;

namespace zhibu {

/// Hours against what is required, split by where they come from.
struct HoursOnBar {
    struct Part {
        QString name; ///< activities, courses …
        CreditHours hours;
    };
    CreditHours required;
    std::vector<Part> parts;

    CreditHours total() const;
    bool met() const { return total() >= required; }
    QString words() const;   ///< "17.5 / 24"
    QString details() const; ///< one line a part
};

/// For cells of a table. Green only where the requirement is met; the parts are shades of one colour.
void drawHoursBar(QPainter& painter, const QRectF& track, const HoursOnBar& hours, const Tokens& colors);

class HoursBar final : public QWidget {
    Q_OBJECT

public:
    explicit HoursBar(QWidget* parent = nullptr);
    void setHours(const HoursOnBar& hours);
    const HoursOnBar& hours() const { return shown; }
    QSize sizeHint() const override { return {220, 24}; }
    QSize minimumSizeHint() const override { return {120, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HoursOnBar shown;
};

} // namespace zhibu
