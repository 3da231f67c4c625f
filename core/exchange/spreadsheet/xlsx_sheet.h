#pragma once

#include "core/exchange/spreadsheet/sheet_builder.h"
#include "core/exchange/spreadsheet/xlsx_tables.h"

namespace zhibu {

/// Reads the cells of one worksheet part into the builder's current sheet. Whatever is wrong ends up as a
/// refusal of the builder or of the XmlPart.
void readXlsxSheet(XmlPart& xml, const XlsxTables& tables, const Reading& reading, SheetBuilder& builder);

} // namespace zhibu
