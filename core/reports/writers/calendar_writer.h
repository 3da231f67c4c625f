#pragma once

#include "core/reports/owed_list.h"

#include <QDateTime>

namespace zhibu {

/// The due dates as an iCalendar file (RFC 5545): one whole-day event for every line with a due date, with a
/// reminder so many days before. The same lines give the same events, so that a calendar which reads the file
/// again replaces them. `writtenAt` is the stamp each event carries.
QByteArray toCalendar(const std::vector<OwedLine>& lines, const QString& title, const QDateTime& writtenAt);

} // namespace zhibu
