#pragma once

class QWidget;

namespace zhibu {

class Workspace;

/// A control that leads to a change of the book: in a window that only reads it stays disabled, whatever its
/// page makes of it, and says why.
void needsWriting(const Workspace& workspace, QWidget* control);

} // namespace zhibu
