#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace zhibu {

/// A titled surface: title left, a quiet note and small controls right, the content below.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// Right of the note.
    void addControl(QWidget* control);
    void addContent(QWidget* content, int stretch = 0);
    QBoxLayout* content() const { return body; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showHeading();

    QHBoxLayout* heading;
    QLabel* titleLabel;
    QLabel* noteLabel;
    QBoxLayout* body;
};

/// The heading of a page: title, a quiet note behind it, buttons at the right.
class PageHeading final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeading(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    void addControl(QWidget* control);

private:
    QHBoxLayout* row;
    QLabel* titleLabel;
    QLabel* noteLabel;
};

/// A quiet label: captions above fields, notes.
QLabel* captionLabel(const QString& text, QWidget* parent = nullptr);

} // namespace zhibu
