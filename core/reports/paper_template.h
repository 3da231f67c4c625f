#pragma once

#include "core/domain/date.h"
#include "core/domain/period.h"
#include "core/reports/paper.h"

#include <QHash>

#include <functional>

namespace zhibu {

/// A document's words in a few marks: "# " title, "## " subtitle, "> " addressee, "### " a paragraph whose
/// first sentence is its heading, "@name …" a block that code makes (a table, a place to sign), anything else
/// a paragraph. {names} in braces are filled in; one that is empty becomes a line to write on.
struct PaperTemplate {
    QHash<QString, QString> values = {};
    /// nullopt-like: an empty list where the block has nothing to show. Given name and what follows it.
    std::function<std::vector<PaperBlock>(const QString& name, const QString& rest)> block = {};
};

/// `name` of a file in resources/papers, without its ending. Throws Error where there is none.
Paper fromTemplate(const QString& name, const PaperTemplate& filling);
/// One {name} after the other, the empty ones as lines to write on.
QString filledIn(const QString& text, const QHash<QString, QString>& values);
/// A day written out as Chinese documents do, whatever language the window speaks; "" without one.
QString writtenDay(const std::optional<Date>& day);
/// A quarter or year likewise: "2026年第3季度".
QString writtenPeriod(const Period& period);
/// "name|day": where a document is signed, at the right below its words.
PaperTable signaturePlace(const QString& lines);
/// The lines "key=words" of a file in resources/papers.
QHash<QString, QString> phrases(const QString& name);

} // namespace zhibu
