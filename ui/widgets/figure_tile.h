#pragma once

#include "ui/shell/palette.h"

#include <QAbstractButton>

namespace zhibu {

/// One figure large on a card: what it counts above it, a note below. A click, or Space, asks for what lies
/// behind it.
class FigureTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(const QString& caption, QWidget* parent = nullptr);
    void show(const QString& figure, const QString& note, QColor Tokens::*color = &Tokens::text);
    QString figure() const { return number; }
    QString note() const { return below; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {96, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString number;
    QString below;
    QColor Tokens::*tone = &Tokens::text;
};

} // namespace zhibu
