#pragma once

namespace zhibu {

/// Has what the program asks for as it starts come in large pieces of memory, and of large pages where the
/// system has them: fetching it four kilobytes at a time is a sixth of the start. Call it once, before the
/// first window; where the system knows nothing of the kind, nothing happens.
void askForLargePages();

} // namespace zhibu
