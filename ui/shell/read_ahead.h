#pragma once

namespace zhibu {

/// Begins to read, on another thread, what the first page needs besides the book: the duties and which fonts
/// there are. Call it once, as soon as there is an application; whoever needs either sooner waits for it.
void readAhead();

} // namespace zhibu
