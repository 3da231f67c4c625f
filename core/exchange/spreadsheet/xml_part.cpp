#include "core/exchange/spreadsheet/xml_part.h"

namespace zhibu {

namespace {

constexpr int deepestNesting = 64;
constexpr int mostAttributes = 256;
constexpr int mostBytesPerCharacter = 10; // as in &#x1F600;

} // namespace

QStringView withoutPrefix(QStringView qualifiedName) {
    return qualifiedName.sliced(qualifiedName.lastIndexOf(u':') + 1);
}

XmlPart::XmlPart(Source source, QString partName, const Reading& limitsAndName)
    : reading(limitsAndName)
    , part(std::move(partName))
    , guarded(std::move(source), limitsAndName.limits.cellCharacters * mostBytesPerCharacter) {
    xml.setNamespaceProcessing(false);
    xml.setDevice(&guarded);
}

XmlPart::Token XmlPart::next() {
    attributes = QXmlStreamAttributes(); // a shared list would be copied for the next element
    while (!failed) {
        if (reading.stop.stop_requested()) {
            refuse(reading.cancelled());
            break;
        }
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: return started();
        case QXmlStreamReader::EndElement:
            --depth;
            element = withoutPrefix(xml.qualifiedName());
            return Token::end;
        case QXmlStreamReader::Characters: return Token::text;
        case QXmlStreamReader::EndDocument: return Token::finished;
        case QXmlStreamReader::DTD: refuse(reading.doctype(part)); break;
        case QXmlStreamReader::Invalid: return broken();
        default: break;
        }
    }
    return Token::refused;
}

XmlPart::Token XmlPart::started() {
    element = withoutPrefix(xml.qualifiedName());
    attributes = xml.attributes();
    if (++depth <= deepestNesting && attributes.size() <= mostAttributes) return Token::start;
    refuse(reading.xmlDamaged(part, xml.lineNumber()));
    return Token::refused;
}

XmlPart::Token XmlPart::broken() {
    if (guarded.textTooLong())
        refuse(reading.xmlTextTooLarge(part));
    else if (!guarded.sourceFailed())
        refuse(reading.xmlDamaged(part, xml.lineNumber()));
    failed = true;
    return Token::refused;
}

void XmlPart::refuse(Problem reason) {
    failed = true;
    if (!problem) problem = std::move(reason);
}

QStringView XmlPart::attribute(QStringView attributeName) const {
    for (const QXmlStreamAttribute& candidate : attributes)
        if (withoutPrefix(candidate.qualifiedName()) == attributeName) return candidate.value();
    return {};
}

bool XmlPart::fits(const QString& collected) {
    if (collected.size() > reading.limits.cellCharacters) refuse(reading.xmlTextTooLarge(part));
    return !failed;
}

QString XmlPart::ownText() {
    QString collected;
    for (int inner = 0;;) {
        switch (next()) {
        case Token::start: ++inner; break;
        case Token::end:
            if (inner-- == 0) return collected;
            break;
        case Token::text:
            if (inner == 0) collected += xml.text();
            if (!fits(collected)) return {};
            break;
        default: return collected;
        }
    }
}

} // namespace zhibu
