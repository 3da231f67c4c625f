#pragma once

#include <QtGlobal>

#include <chrono>

namespace zhibu {

/// What a program that reads files from strangers allows itself. All limits are for good: not even the
/// program can raise them again.
struct ProcessLimits {
    qint64 memoryBytes = 0;         ///< address space
    std::chrono::seconds processor; ///< time on a processor; past it the system ends the process
};

/// Sets them for the calling process, and forbids writing to files and core dumps. False when the system
/// refuses one. On Windows, where a process cannot do this to itself, only the parent's clock guards it.
bool limitThisProcess(const ProcessLimits& limits);

/// What this process writes is readable by its user alone, and where it ends by a fault no copy of its
/// memory, with names and keys in it, is left. For the start of a program.
void keepToOurselves();

/// True when the signal that ended a process is the one for too much time on a processor.
bool isTimeLimitSignal(int signal);

} // namespace zhibu
