#include "ui/widgets/rich_text_field.h"

#include "ui/shell/palette.h"
#include "ui/widgets/rich_text_document.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextList>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

bool holdsFiles(const QMimeData& source) {
    return source.hasImage() || source.hasUrls();
}

} // namespace

RichTextField::RichTextField(QWidget* parent) : QTextEdit(parent) {
    setDocument(new ClosedDocument(this));
    setTabChangesFocus(true);
    setAcceptRichText(true);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!showing) Q_EMIT edited();
    });
}

void RichTextField::setStored(const QString& text) {
    if (stored() == canonicalRichText(text)) return;
    const QScopedValueRollback quiet(showing, true);
    clear();
    insertRichText(QTextCursor(document()), RichText::fromStored(text));
    moveCursor(QTextCursor::Start);
}

QString RichTextField::stored() const {
    return richTextOf(*document()).toStored();
}

QWidget* RichTextField::makeMarks(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto add = [&](const QString& sign, const QString& name, const QKeySequence& keys, auto run) {
        auto* button = new QToolButton(bar);
        button->setText(sign);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus); // pressed by the mouse, typing goes on
        button->setAccessibleName(name);
        button->setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, run);
        return button;
    };
    QToolButton* bold = add(tr("B", "bold"), tr("Bold"), QKeySequence::Bold, [this] { toggleBold(); });
    QFont font = bold->font();
    font.setBold(true);
    bold->setFont(font);
    QToolButton* italic =
        add(tr("I", "italic"), tr("Italic"), QKeySequence::Italic, [this] { toggleItalic(); });
    font = italic->font();
    font.setItalic(true);
    italic->setFont(font);
    QToolButton* line =
        add(tr("U", "underline"), tr("Underlined"), QKeySequence::Underline, [this] { toggleUnderline(); });
    font = line->font();
    font.setUnderline(true);
    line->setFont(font);
    add(tr("• List"), tr("List"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        [this] { toggleList(ParagraphKind::bullet); });
    add(tr("1. List"), tr("Numbered list"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        [this] { toggleList(ParagraphKind::numbered); });
    row->addStretch(1);
    return bar;
}

void RichTextField::toggleBold() {
    setFontWeight(fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::Bold);
}

void RichTextField::toggleItalic() {
    setFontItalic(!fontItalic());
}

void RichTextField::toggleUnderline() {
    setFontUnderline(!fontUnderline());
}

void RichTextField::toggleList(ParagraphKind kind) {
    QTextCursor cursor = textCursor();
    const auto style =
        kind == ParagraphKind::bullet ? QTextListFormat::ListDisc : QTextListFormat::ListDecimal;
    if (QTextList* list = cursor.currentList()) {
        const bool same = list->format().style() == style;
        cursor.beginEditBlock();
        if (same) {
            list->remove(cursor.block());
            QTextBlockFormat plain = cursor.blockFormat();
            plain.setIndent(0);
            cursor.setBlockFormat(plain);
        } else {
            cursor.createList(style);
        }
        cursor.endEditBlock();
    } else {
        cursor.createList(style);
    }
}

void RichTextField::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Bold))
        toggleBold();
    else if (event->matches(QKeySequence::Italic))
        toggleItalic();
    else if (event->matches(QKeySequence::Underline))
        toggleUnderline();
    else if (event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_L))
        toggleList(ParagraphKind::bullet);
    else if (event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_N))
        toggleList(ParagraphKind::numbered);
    else
        QTextEdit::keyPressEvent(event);
}

bool RichTextField::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() || source->hasHtml() || holdsFiles(*source);
}

void RichTextField::insertFromMimeData(const QMimeData* source) {
    if (source->hasHtml() || (source->hasText() && !holdsFiles(*source))) {
        QTextCursor cursor = textCursor();
        cursor.removeSelectedText();
        insertRichText(cursor, cleanedHtml(source->html(), source->text()));
        ensureCursorVisible();
    } else if (holdsFiles(*source)) {
        Q_EMIT filesPasted(source);
    }
}

} // namespace zhibu
