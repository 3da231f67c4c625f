#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>

class QPainter;

namespace zhibu {

/// Measures, breaks and shortens text in one font. Shaping costs far more than looking up, and a ledger
/// repeats its figures and names, so widths are remembered. All lengths are in the device's pixels.
class TextFitter {
public:
    explicit TextFitter(const QFont& pageFont);

    const QFont& font() const { return face; }
    double baseline() const; ///< below the top of a line
    double lineHeight() const { return height; }
    double em() const { return emWidth; }

    double width(const QString& text) const;
    /// Cheap first: text of few characters cannot be wide. Never wrong in saying yes.
    bool fits(const QString& text, double room) const;
    /// At most so many lines of at most that width; the last one ends in "…" when text is left over.
    QStringList wrapped(const QString& text, double room, int mostLines) const;
    QString shortened(const QString& text, double room) const;
    /// One line, as it is, from there on; the painter has this font and its pen already.
    void draw(QPainter& painter, QPointF baselineStart, const QString& text) const;

private:
    QFont face;
    QFontMetricsF metrics;
    double emWidth;
    double height;
    mutable QHash<QString, double> widths;
};

} // namespace zhibu
