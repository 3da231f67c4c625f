#pragma once

#include "core/exchange/spreadsheet/markup_guard.h"
#include "core/exchange/spreadsheet/refusals.h"

#include <QXmlStreamReader>

namespace zhibu {

/// Goes through the elements of one XML part of a workbook. Document types, deep nesting, crowded tags and
/// texts beyond the limit end the reading with a refusal. Names are without their namespace prefix, since
/// programs choose different ones.
class XmlPart {
public:
    using Source = std::function<qint64(char* bytes, qint64 size)>;

    /// source gives the next bytes: their number, 0 at the end, -1 when it has its own reason to fail.
    XmlPart(Source source, QString partName, const Reading& limitsAndName);

    enum class Token { start, text, end, finished, refused };
    Token next();

    QStringView name() const { return element; }
    QStringView text() const { return xml.text(); }
    /// "" when the element has none of that name; like name(), valid until the next token.
    QStringView attribute(QStringView attributeName) const;
    /// The text up to the end of the current element, that of inner elements left out.
    QString ownText();

    /// False, and the part refused, when a text has grown beyond the limit.
    bool fits(const QString& collected);

    /// After refused; nullopt when the source failed for a reason it knows itself.
    const std::optional<Problem>& refusal() const { return problem; }
    void refuse(Problem reason);
    bool refused() const { return failed; }

private:
    Token started();
    Token broken();

    const Reading& reading;
    QString part;
    GuardedSource guarded;
    QXmlStreamReader xml;
    QStringView element;
    QXmlStreamAttributes attributes;
    int depth = 0;
    bool failed = false;
    std::optional<Problem> problem;
};

/// "r:id" → "id"
QStringView withoutPrefix(QStringView qualifiedName);

} // namespace zhibu
