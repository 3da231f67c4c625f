#include "core/exchange/spreadsheet/xlsx_sheet.h"

#include "core/exchange/spreadsheet/cell_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using Token = XmlPart::Token;

enum class CellType { number, sharedString, truth, isoDate, formulaText, text };

CellType cellType(QStringView name) {
    if (name == u"s") return CellType::sharedString;
    if (name == u"b") return CellType::truth;
    if (name == u"d") return CellType::isoDate;
    if (name == u"str") return CellType::formulaText;
    if (name == u"e" || name == u"inlineStr") return CellType::text;
    return CellType::number;
}

class SheetReader {
public:
    SheetReader(XmlPart& sheetPart, const XlsxTables& sharedTables, const Reading& limitsAndName,
                SheetBuilder& into)
        : xml(sheetPart), tables(sharedTables), reading(limitsAndName), builder(into) {}

    void read() {
        while (!builder.refused()) {
            const Token token = xml.next();
            if (token == Token::finished || token == Token::refused) break;
            if (token == Token::start) begin();
        }
        if (xml.refusal() && xml.refusal()->code == u"cell.too_large"_s)
            builder.refuse(reading.cellTooLarge({builder.sheetName(), row, column}));
        for (const CellRange& range : merged)
            builder.clearCovered(range);
    }

private:
    void begin() {
        if (xml.name() == u"row")
            beginRow();
        else if (xml.name() == u"c")
            readCell();
        else if (xml.name() == u"mergeCell")
            addMerged();
    }

    void beginRow() {
        const QStringView number = xml.attribute(u"r");
        bool ok = true;
        const int next = number.isEmpty() ? row + 1 : number.toInt(&ok);
        if (!ok || next <= row) return damaged(row);
        row = next;
        column = -1;
    }

    void readCell() {
        const QStringView reference = xml.attribute(u"r");
        const auto parsed = parseCellReference(reference);
        if (row == 0 || (!reference.isEmpty() && (!parsed || parsed->row.value_or(row) != row)))
            return damaged(row);
        column = parsed ? parsed->column : column + 1;
        const CellType type = cellType(xml.attribute(u"t"));
        const int style = xml.attribute(u"s").toInt();
        put(type, style, readValue());
    }

    // The raw value: of <v>, or the text of <is>. Formulas are passed over.
    QString readValue() {
        QString value;
        for (int inner = 0;;) {
            const Token token = xml.next();
            if (token == Token::start && xml.name() == u"v")
                value = xml.ownText();
            else if (token == Token::start && xml.name() == u"is")
                value = readRichText(xml);
            else if (token == Token::start)
                ++inner;
            else if (token == Token::end && inner-- == 0)
                return value;
            else if (token == Token::finished || token == Token::refused)
                return {};
        }
    }

    void put(CellType type, int style, const QString& value) {
        if (value.isEmpty() || xml.refused()) return;
        switch (type) {
        case CellType::sharedString: return putShared(value);
        case CellType::truth: return putText(value == u"1"_s ? u"TRUE"_s : u"FALSE"_s);
        case CellType::isoDate: return putIsoDate(value);
        case CellType::formulaText: return putText(cleanedText(unescaped(value)));
        case CellType::text: return putText(cleanedText(value));
        case CellType::number: return putNumber(style, value);
        }
    }

    void putText(const QString& text) { builder.put(row, column, Cell(text)); }

    void putShared(const QString& value) {
        bool ok = false;
        const auto index = value.trimmed().toUInt(&ok);
        if (!ok || index >= tables.strings.size()) return damaged(row);
        builder.put(row, column, Cell(tables.strings[index]));
    }

    void putIsoDate(const QString& value) {
        const auto day = Date::fromIso(QStringView(value).first(std::min<qsizetype>(10, value.size())));
        builder.put(row, column, day ? Cell(*day) : Cell(cleanedText(value)));
    }

    void putNumber(int style, const QString& value) {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok || !std::isfinite(number)) return damaged(row);
        const auto meaning = style >= 0 && style < std::ssize(tables.styles)
                                 ? tables.styles[std::size_t(style)]
                                 : NumberMeaning::number;
        builder.put(row, column, cellOfNumber(number, meaning, tables.dateSystem));
    }

    void addMerged() {
        const auto range = parseCellRange(xml.attribute(u"ref"));
        if (!range) return damaged(row);
        if (std::ssize(merged) >= reading.limits.rows)
            return builder.refuse(reading.tooManyCells(builder.sheetName()));
        merged.push_back(*range);
    }

    void damaged(int where) {
        builder.refuse(reading.sheetDamaged({builder.sheetName(), std::max(1, where)}));
    }

    XmlPart& xml;
    const XlsxTables& tables;
    const Reading& reading;
    SheetBuilder& builder;
    std::vector<CellRange> merged;
    int row = 0;
    int column = -1;
};

} // namespace

void readXlsxSheet(XmlPart& xml, const XlsxTables& tables, const Reading& reading, SheetBuilder& builder) {
    SheetReader(xml, tables, reading, builder).read();
}

} // namespace zhibu
