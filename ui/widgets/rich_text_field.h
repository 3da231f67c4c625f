#pragma once

#include "core/domain/rich_text.h"

#include <QMimeData>
#include <QTextEdit>

namespace zhibu {

/// Minutes as they are typed: bold, italic, underlined (Ctrl+B, I, U), lists (Ctrl+Shift+L, N) and nothing
/// else. What is pasted is reduced to that; pictures are handed on.
class RichTextField final : public QTextEdit {
    Q_OBJECT

public:
    explicit RichTextField(QWidget* parent = nullptr);

    void setStored(const QString& text); ///< silent; what is shown already is not touched
    QString stored() const;
    QSize sizeHint() const override { return {240, minimumHeight()}; } ///< it grows where there is room
    /// The five marks as buttons, for those who do not know the keys.
    QWidget* makeMarks(QWidget* parent);

Q_SIGNALS:
    void edited(); ///< by the user
    void filesPasted(const QMimeData* files);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void toggleBold();
    void toggleItalic();
    void toggleUnderline();
    void toggleList(ParagraphKind kind);

    bool showing = false;
};

} // namespace zhibu
