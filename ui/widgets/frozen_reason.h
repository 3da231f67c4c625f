#pragma once

#include "core/domain/problems.h"

#include <functional>

class QWidget;

namespace zhibu {

class Dialogs;

/// Runs a verb; where it touches a frozen year or a quarter that was handed in it asks why, and runs it again
/// with the reason. Problems as the verb gives them; where the question was left nothing is changed, and they
/// are the first run's.
Problems withFrozenReason(Dialogs& dialogs, QWidget* parent,
                          const std::function<Problems(const QString& reason)>& verb);

} // namespace zhibu
