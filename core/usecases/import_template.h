#pragma once

#include "core/exchange/import/fields.h"

#include <QByteArray>

namespace zhibu {

/// An empty .xlsx to be filled in and imported: the columns that are asked for most, all as text, with a row
/// of examples that the import leaves out. `ofOneOrganization`: without a column that says whose a row is.
/// Throws Error where it cannot be made.
QByteArray importTemplate(ImportKind kind, bool ofOneOrganization);

/// What the file is called, without an ending.
QString importTemplateName(ImportKind kind);

} // namespace zhibu
