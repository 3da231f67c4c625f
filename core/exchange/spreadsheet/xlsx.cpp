#include "core/exchange/spreadsheet/xlsx.h"

#include "core/exchange/spreadsheet/xlsx_sheet.h"
#include "core/exchange/spreadsheet/zip_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct XlsxText {
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

class XlsxReader {
public:
    XlsxReader(const QByteArray& content, const Reading& limitsAndName)
        : reading(limitsAndName), parts(content, limitsAndName), builder(limitsAndName) {}

    Result<Workbook> read() {
        if (!parts.list()) return *parts.refusal();
        const QString workbookPart = partOfWorkbook();
        readListed(workbookPart);
        for (const XlsxSheetEntry& sheet : workbook.sheets)
            if (!builder.refused()) readSheet(sheet);
        return builder.finish();
    }

private:
    // The part that the archive's own relations name, or where every program puts it.
    QString partOfWorkbook() {
        for (const XlsxRelation& relation : relationsOf({}))
            if (relation.type == u"officeDocument"_s) return relation.target;
        return u"xl/workbook.xml"_s;
    }

    void readListed(const QString& workbookPart) {
        if (builder.refused()) return;
        const bool isXml = workbookPart.endsWith(u".xml"_s, Qt::CaseInsensitive);
        if (isXml && parts.contains(workbookPart))
            through(workbookPart, [&](XmlPart& xml) { workbook = readWorkbookPart(xml, reading); });
        if (!isXml && !builder.refused())
            builder.refuse(reading.notWhatNameSays(XlsxText::tr("a binary workbook")));
        if (!workbook.isWorkbook)
            return builder.refuse(reading.notASpreadsheet(XlsxText::tr("a zip archive without a workbook")));
        tables.dateSystem = workbook.dateSystem;
        relations = relationsOf(workbookPart);
        if (const QString styles = target(u"styles"_s); parts.contains(styles))
            through(styles, [&](XmlPart& xml) { tables.styles = readStyles(xml); });
        if (const QString strings = target(u"sharedStrings"_s); parts.contains(strings))
            through(strings, [&](XmlPart& xml) { tables.strings = readSharedStrings(xml, reading); });
    }

    // Chart sheets and old macro sheets have tabs but no cells.
    void readSheet(const XlsxSheetEntry& sheet) {
        const auto relation = std::find_if(relations.begin(), relations.end(), [&](const XlsxRelation& each) {
            return each.id == sheet.relation;
        });
        if (relation != relations.end() && relation->type != u"worksheet"_s) return;
        if (relation == relations.end() || !parts.contains(relation->target))
            return builder.refuse(reading.sheetDamaged({sheet.name, 1}));
        builder.beginSheet(sheet.name);
        through(relation->target, [&](XmlPart& xml) { readXlsxSheet(xml, tables, reading, builder); });
    }

    std::vector<XlsxRelation> relationsOf(const QString& part) {
        const auto slash = part.lastIndexOf(u'/');
        const QString folder = slash < 0 ? QString() : part.first(slash);
        const QString path =
            (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
        std::vector<XlsxRelation> found;
        if (parts.contains(path)) through(path, [&](XmlPart& xml) { found = readRelations(xml, folder); });
        return found;
    }

    QString target(const QString& type) const {
        for (const XlsxRelation& relation : relations)
            if (relation.type == type) return relation.target;
        return {};
    }

    // Opens a part, lets read go through it, and keeps whichever refusal came of it.
    void through(const QString& part, const std::function<void(XmlPart&)>& read) {
        if (builder.refused()) return;
        if (parts.open(part)) {
            XmlPart xml([this](char* bytes, qint64 size) { return parts.read(bytes, size); }, part, reading);
            read(xml);
            if (xml.refusal()) builder.refuse(*xml.refusal());
        }
        if (parts.refusal()) builder.refuse(*parts.refusal());
    }

    const Reading& reading;
    ZipParts parts;
    SheetBuilder builder;
    XlsxWorkbookPart workbook;
    std::vector<XlsxRelation> relations;
    XlsxTables tables;
};

} // namespace

Result<Workbook> readXlsx(const QByteArray& content, const Reading& reading) {
    return XlsxReader(content, reading).read();
}

} // namespace zhibu
