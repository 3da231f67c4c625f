#pragma once

#include "core/usecases/submission.h"

class QWidget;

namespace zhibu {

class VerbDialog;
class Workspace;

/// The seal of the office above and what comes under it.
///
/// The form in front of registerOffice(): the slip file, and the fingerprint as it stands on paper — typed,
/// never taken from the file. `why` stands above it. `then` is asked once the seal is registered; its
/// problems keep the form open. nullptr where the actor may not register keys (said).
VerbDialog* askForOfficeSeal(Workspace& workspace, QWidget* parent, const QString& why,
                             const QString& slipPath, const std::function<Problems()>& then = {});

/// Takes in a receipt or a return. Where its seal is not registered the form above is shown with the
/// sentence, and the file is taken in after it. `done` is told of what was taken in; everything else is said.
void takeInAnswer(Workspace& workspace, QWidget* parent, const QString& path,
                  const std::function<void(const AnswerFile&)>& done);

} // namespace zhibu
