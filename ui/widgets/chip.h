#pragma once

#include <QAbstractButton>

namespace zhibu {

class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    Chip(QString key, const QString& text, QWidget* parent);
    const QString& key() const { return name; }
    void setTicked(bool on);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int tickWidth() const;

    QString name;
    bool ticked = false;
};

} // namespace zhibu
