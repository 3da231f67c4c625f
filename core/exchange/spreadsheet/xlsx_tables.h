#pragma once

#include "core/exchange/spreadsheet/date_serial.h"
#include "core/exchange/spreadsheet/xml_part.h"

namespace zhibu {

/// What the cells of every sheet refer to by number.
struct XlsxTables {
    std::vector<QString> strings;
    std::vector<NumberMeaning> styles;
    DateSystem dateSystem = DateSystem::from1900;
};

/// A sheet as workbook.xml lists it; the relation names its part.
struct XlsxSheetEntry {
    QString name;
    QString relation;
};

struct XlsxWorkbookPart {
    std::vector<XlsxSheetEntry> sheets;
    DateSystem dateSystem = DateSystem::from1900;
    bool isWorkbook = false;
};

struct XlsxRelation {
    QString id;
    QString type;   ///< the last piece of its address: "worksheet", "sharedStrings", …
    QString target; ///< as a path from the archive's root
};

/// Each leaves the XmlPart refused when something is wrong; what it returns is then of no use.
XlsxWorkbookPart readWorkbookPart(XmlPart& xml, const Reading& reading);
std::vector<QString> readSharedStrings(XmlPart& xml, const Reading& reading);
std::vector<NumberMeaning> readStyles(XmlPart& xml);
/// folder: where the part that has these relations lies, e.g. "xl".
std::vector<XlsxRelation> readRelations(XmlPart& xml, const QString& folder);

/// Text of an element with plain text or runs (si, is): runs joined, phonetic guides left out.
QString readRichText(XmlPart& xml);

/// Office writes characters XML cannot hold as _x000D_.
QString unescaped(QString text);

} // namespace zhibu
