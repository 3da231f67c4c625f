#pragma once

#include "core/domain/rich_text.h"

#include <QTextDocument>

class QTextCursor;

namespace zhibu {

/// A document that never reads anything from elsewhere: no picture, no style sheet, no link is followed.
class ClosedDocument final : public QTextDocument {
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// What of a document our minutes can hold: its words, paragraphs, lists and the three looks.
RichText richTextOf(const QTextDocument& document);
/// Text pasted from elsewhere, whatever it holds; far too much of it comes as plain words.
RichText cleanedHtml(const QString& html, const QString& plain);
void insertRichText(QTextCursor cursor, const RichText& text);

} // namespace zhibu
