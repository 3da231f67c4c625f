#pragma once

#include "core/reports/paper.h"

namespace zhibu {

/// The document as .docx for further editing: paragraphs, tables and page breaks in plain styles, on A4 with
/// the margins of the printed page. No contents list: the word processor makes its own. Throws Error when the
/// file cannot be written.
void writeDocx(const Paper& paper, const QString& path);

} // namespace zhibu
