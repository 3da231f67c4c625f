#pragma once

#include "core/reports/paper.h"

#include <QFont>
#include <QHash>
#include <QTextLayout>

#include <memory>
#include <optional>

class QPainter;

namespace zhibu {

/// A paragraph broken into lines of one width, in points (1/72 inch). Nothing of it changes any more, so that
/// the same words on many pages are broken once.
class PaperLines {
public:
    struct Setting {
        QFont font;
        Qt::Alignment alignment = Qt::AlignLeft;
        double firstIndent = 0;
        double spread = 1;              ///< from line to line, in heights of a line
        double pitch = 0;               ///< from line to line, where it does not go by the face
        std::optional<double> tab = {}; ///< what follows a tab ends here
    };
    PaperLines(const QString& text, const QList<QTextLayout::FormatRange>& looks, const Setting& setting,
               double width);
    Q_DISABLE_COPY_MOVE(PaperLines)

    int count() const { return layout.lineCount(); }
    double height() const { return tops.back(); }
    /// Of a line below the paragraph's top; of the one past the last: the height.
    double top(int line) const { return tops[static_cast<size_t>(line)]; }
    double bareHeight(int line) const { return layout.lineAt(line).height(); } ///< without the spread
    /// The lines from `from` on and before `until`; line `from` has its top left corner at `at`.
    void draw(QPainter& painter, QPointF at, int from, int until) const;

private:
    QTextLayout layout;
    std::vector<double> tops; ///< one more than there are lines
};

/// Breaks paragraphs and remembers short ones: the statements of a branch name the same days and meetings,
/// and shaping words costs far more than looking them up.
class PaperTexts {
public:
    std::shared_ptr<const PaperLines> lines(const PaperParagraph& paragraph, double width);

private:
    struct Key {
        QString text;
        PaperStyle style;
        bool centred;
        double width;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed) {
            return qHashMulti(seed, key.text, static_cast<int>(key.style), key.centred, key.width);
        }
    };
    QHash<Key, std::shared_ptr<const PaperLines>> remembered;
};

} // namespace zhibu
