#pragma once

#include "core/usecases/reporting_rate.h"
#include "ui/widgets/status_cell.h"

/// How what was handed in looks and reads, the same on every tab.
namespace zhibu {

StatusLook lookOf(const ReportCellState& cell); ///< with a lock behind what was accepted
StatusLook lookOf(FileState state);
StatusLook lookOf(ReceiveOutcome outcome);

/// "late by 5 days (revision 2)".
QString wordsOf(const ReportCellState& cell);
QString revisionWords(int revision);
/// "Q3".
QString quarterName(const Period& quarter);
/// Why a file is held, and what to do; "" for one that is not.
QString whyHeld(const InboxLine& line);

/// Held because it is not known whose seal it bears: registering the unit or its seal settles it.
bool wantsRegistration(FileState state);
/// Held because two files contradict each other: one of them is to be chosen.
bool wantsChoice(FileState state);

} // namespace zhibu
