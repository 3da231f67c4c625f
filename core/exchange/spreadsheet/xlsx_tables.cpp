#include "core/exchange/spreadsheet/xlsx_tables.h"

#include "core/exchange/spreadsheet/cell_text.h"

#include <QDir>
#include <QMap>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr std::size_t mostStyles = 100'000;
constexpr std::size_t mostRelations = 10'000;

using XlsxTablesToken = XmlPart::Token;

// Calls handle at every start of an element until the part ends or is refused.
void forEachStart(XmlPart& xml, const std::function<void()>& handle) {
    for (XlsxTablesToken token = xml.next();
         token != XlsxTablesToken::finished && token != XlsxTablesToken::refused; token = xml.next())
        if (token == XlsxTablesToken::start) handle();
}

bool isTrue(QStringView attribute) {
    return attribute == u"1" || attribute == u"true";
}

void skipElement(XmlPart& xml) {
    for (int inner = 0;;) {
        const XlsxTablesToken token = xml.next();
        if (token == XlsxTablesToken::start)
            ++inner;
        else if ((token == XlsxTablesToken::end && inner-- == 0) || token == XlsxTablesToken::finished ||
                 token == XlsxTablesToken::refused)
            return;
    }
}

QString rooted(const QString& target, const QString& folder) {
    if (target.startsWith(u'/')) return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(folder.isEmpty() ? target : folder + u'/' + target);
}

} // namespace

XlsxWorkbookPart readWorkbookPart(XmlPart& xml, const Reading& reading) {
    XlsxWorkbookPart found;
    bool isRoot = true;
    forEachStart(xml, [&] {
        if (isRoot) found.isWorkbook = xml.name() == u"workbook";
        isRoot = false;
        if (xml.name() == u"workbookPr" && isTrue(xml.attribute(u"date1904")))
            found.dateSystem = DateSystem::from1904;
        if (xml.name() != u"sheet") return;
        if (std::ssize(found.sheets) >= reading.limits.sheets) return xml.refuse(reading.tooManySheets());
        found.sheets.push_back(
            {cleanedText(xml.attribute(u"name").toString()), xml.attribute(u"id").toString()});
    });
    return found;
}

std::vector<QString> readSharedStrings(XmlPart& xml, const Reading& reading) {
    std::vector<QString> strings;
    forEachStart(xml, [&] {
        if (xml.name() != u"si") return;
        if (std::ssize(strings) >= reading.limits.cells) return xml.refuse(reading.tooManyCells({}));
        strings.push_back(readRichText(xml));
    });
    return strings;
}

std::vector<NumberMeaning> readStyles(XmlPart& xml) {
    std::vector<NumberMeaning> styles;
    QMap<int, NumberMeaning> custom;
    bool inCellFormats = false;
    forEachStart(xml, [&] {
        if (xml.name() == u"numFmt") {
            custom.insert(xml.attribute(u"numFmtId").toInt(), meaningOfFormat(xml.attribute(u"formatCode")));
        } else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"dxfs") {
            inCellFormats = xml.name() == u"cellXfs";
        } else if (xml.name() == u"xf" && inCellFormats && styles.size() < mostStyles) {
            const int format = xml.attribute(u"numFmtId").toInt();
            styles.push_back(custom.value(format, meaningOfBuiltIn(format)));
        }
    });
    return styles;
}

std::vector<XlsxRelation> readRelations(XmlPart& xml, const QString& folder) {
    std::vector<XlsxRelation> relations;
    forEachStart(xml, [&] {
        if (xml.name() != u"Relationship" || xml.attribute(u"TargetMode") == u"External") return;
        if (relations.size() >= mostRelations) return;
        const QString type = xml.attribute(u"Type").toString();
        relations.push_back({xml.attribute(u"Id").toString(), type.mid(type.lastIndexOf(u'/') + 1),
                             rooted(xml.attribute(u"Target").toString(), folder)});
    });
    return relations;
}

QString readRichText(XmlPart& xml) {
    QString text;
    for (int inner = 0;;) {
        const XlsxTablesToken token = xml.next();
        if (token == XlsxTablesToken::start && xml.name() == u"t")
            text += unescaped(xml.ownText());
        else if (token == XlsxTablesToken::start && xml.name() == u"rPh")
            skipElement(xml);
        else if (token == XlsxTablesToken::start)
            ++inner;
        else if ((token == XlsxTablesToken::end && inner-- == 0) || token == XlsxTablesToken::finished ||
                 token == XlsxTablesToken::refused)
            break;
        if (!xml.fits(text)) break;
    }
    return cleanedText(text);
}

QString unescaped(QString text) {
    if (!text.contains(u"_x"_s)) return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto rest = QStringView(text).sliced(i);
        bool ok = rest.size() >= 7 && rest.startsWith(u"_x") && rest[6] == u'_';
        const auto code = ok ? rest.sliced(2, 4).toUShort(&ok, 16) : ushort(0);
        plain += ok ? QChar(code) : text[i];
        if (ok) i += 6;
    }
    return plain;
}

} // namespace zhibu
