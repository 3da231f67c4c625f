#pragma once

#include <QPainter>
#include <QStyle>

namespace zhibu {

/// A label of one line that may become narrower than its words: then it ends in dots and has them as its tip.
template<class Label> class Eliding final : public Label {
public:
    using Label::Label;

    QSize minimumSizeHint() const override {
        constexpr int leastWidth = 48;
        const QSize whole = Label::minimumSizeHint();
        return {qMin(whole.width(), leastWidth), whole.height()};
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        Label::resizeEvent(event);
        shown();
    }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect place = this->contentsRect();
        this->style()->drawItemText(&painter, place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                                    this->palette(), this->isEnabled(), shown(), QPalette::WindowText);
    }

private:
    QString shown() {
        const int width = this->contentsRect().width();
        const QString words = this->fontMetrics().elidedText(this->text(), Qt::ElideRight, width);
        const QString tip = words == this->text() ? QString() : this->text();
        if (this->toolTip() != tip) this->setToolTip(tip);
        return words;
    }
};

} // namespace zhibu
