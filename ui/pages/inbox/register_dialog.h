#pragma once

#include "core/usecases/package_keys.h"
#include "core/usecases/receiving.h"

class QWidget;

namespace zhibu {

class VerbDialog;
class Workspace;

/// Whose seal it is and below which organisation it stands: the form in front of registerUnit(). The
/// fingerprint is typed from the unit's paper slip, never taken from the file.
///
/// `from`: the held file it is about, whose sender and seal are registered; without one a seal slip (.zbkey)
/// is asked for first. nullptr when that was left or cannot be read (said).
VerbDialog* askRegistration(Workspace& workspace, const std::optional<InboxLine>& from, QWidget* parent);
/// From a slip that lies at the path.
VerbDialog* askRegistration(Workspace& workspace, const QString& slipPath, QWidget* parent);

} // namespace zhibu
