#pragma once

#include "core/domain/date.h"

#include <QDateTime>

namespace zhibu {

/// "Today" always comes from here, so that tests and the command line can set it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    Date today() const { return *Date::fromQDate(now().date()); }
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(Date day, QTime time = QTime(9, 0)) : moment(day.toQDate(), time) {}
    QDateTime now() const override { return moment; }
    void set(Date day, QTime time = QTime(9, 0)) { moment = QDateTime(day.toQDate(), time); }

private:
    QDateTime moment;
};

} // namespace zhibu
