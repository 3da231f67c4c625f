#include "ui/widgets/card.h"

#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/eliding.h"
#include "ui/widgets/quiet_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace zhibu {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , heading(new QHBoxLayout)
    , titleLabel(new Eliding<QLabel>(this))
    , noteLabel(new Eliding<QuietLabel>(this))
    , body(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    titleLabel->setFont(titleFont(font()));
    titleLabel->setTextFormat(Qt::PlainText);
    heading->setSpacing(spacing::one);
    heading->addWidget(titleLabel);
    heading->addStretch(1);
    heading->addWidget(noteLabel);
    body->setSpacing(spacing::one);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(15, 12, 15, 14);
    all->setSpacing(spacing::one);
    all->addLayout(heading);
    all->addLayout(body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    titleLabel->setText(title);
    setAccessibleName(title);
    showHeading();
}

void Card::setNote(const QString& note) {
    noteLabel->setText(note);
    showHeading();
}

void Card::showHeading() {
    titleLabel->setVisible(!titleLabel->text().isEmpty());
    noteLabel->setVisible(!noteLabel->text().isEmpty());
}

void Card::addControl(QWidget* control) {
    heading->addWidget(control);
}

void Card::addContent(QWidget* content, int stretch) {
    body->addWidget(content, stretch);
}

void Card::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
}

void Card::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) titleLabel->setFont(titleFont(font()));
    QFrame::changeEvent(event);
}

PageHeading::PageHeading(const QString& title, QWidget* parent)
    : QWidget(parent)
    , row(new QHBoxLayout(this))
    , titleLabel(new Eliding<QLabel>(this))
    , noteLabel(new Eliding<QuietLabel>(this)) {
    titleLabel->setFont(headingFont(font()));
    titleLabel->setTextFormat(Qt::PlainText);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    row->addWidget(titleLabel);
    row->addWidget(noteLabel);
    row->addStretch(1);
    setTitle(title);
}

void PageHeading::setTitle(const QString& title) {
    titleLabel->setText(title);
}

void PageHeading::setNote(const QString& note) {
    noteLabel->setText(note);
}

void PageHeading::addControl(QWidget* control) {
    row->addWidget(control);
}

QLabel* captionLabel(const QString& text, QWidget* parent) {
    auto* label = new QuietLabel(parent);
    label->setText(text);
    return label;
}

} // namespace zhibu
