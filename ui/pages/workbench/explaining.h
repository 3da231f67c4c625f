#pragma once

#include "core/domain/problems.h"

#include <functional>

class QWidget;

namespace zhibu {

class Dialogs;

/// 说明原因: asks why what is called `title` could not be done in time, and gives the answer to the verb. The
/// sentence to tell; "" when the question was left or the verb refused, which is shown.
QString askWhyOverdue(Dialogs& dialogs, QWidget* parent, const QString& title,
                      const std::function<Problems(const QString& reason)>& verb);

} // namespace zhibu
