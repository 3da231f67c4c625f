#include "ui/widgets/problem_label.h"

#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/status_symbol.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace zhibu {

namespace {
constexpr int problemLabelSymbolSide = 10;
}

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(smallFont(QApplication::font()));
    setContentsMargins(problemLabelSymbolSide + 5, 0, 0, 0);
    hide();
}

void ProblemLabel::say(const QString& sentence) {
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void ProblemLabel::say(const Problems& problems, const QString& field) {
    QString sentence;
    for (const Problem& problem : problems) {
        if (problem.field == field && sentence.isEmpty()) sentence = problem.message;
    }
    say(sentence);
}

void ProblemLabel::reserveLines(int lines) {
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setMinimumHeight(QFontMetrics(font()).lineSpacing() * lines);
}

void markWrong(QWidget& field, const QString& sentence) {
    constexpr const char* mark = "wrong";
    QWidgetList widgets{&field};
    for (QLineEdit* part : field.findChildren<QLineEdit*>())
        widgets += part;
    for (QWidget* widget : widgets) {
        if (!widget->property(mark).toBool() && sentence.isEmpty()) continue;
        if (!widget->property(mark).toBool()) widget->setProperty("usual_tip", widget->toolTip());
        widget->setProperty(mark, !sentence.isEmpty());
        widget->setToolTip(sentence.isEmpty() ? widget->property("usual_tip").toString() : sentence);
        widget->update();
    }
}

void ProblemLabel::paintEvent(QPaintEvent*) {
    const QColor color = tokens(palette()).overdue;
    QPainter painter(this);
    drawSymbol(painter,
               QRectF(0, (fontMetrics().height() - problemLabelSymbolSide) / 2.0, problemLabelSymbolSide,
                      problemLabelSymbolSide),
               Symbol::exclamation, color);
    painter.setPen(color);
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
}

} // namespace zhibu
