#pragma once

#include "core/usecases/pinyin_match.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace zhibu {

class QuietLabel;

/// One thing the palette can do or lead to.
struct PaletteEntry {
    QString title;
    QString detail; ///< what it is: "page", "member · 第一支部"
    std::function<void()> run;
    NameKeys keys = {};
    QString alsoFoundBy = {}; ///< a number or code, or other words for it, parted by spaces
    std::vector<NameKeys> alsoKeys = {};
};

/// Ctrl+K: one line to type in, and what fits below it. It lies inside the window, so that the input method
/// works as in any field; Escape or a click elsewhere closes it.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    /// `entries` are fixed; `search` is asked with what is typed, for what is looked up each time.
    CommandPalette(std::vector<PaletteEntry> entries,
                   std::function<std::vector<PaletteEntry>(const QString&)> search, QWidget* window);

    void open();
    QLineEdit* field() const { return typed; }
    QStringList shownTitles() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void find(const QString& text);
    void runCurrent();
    void step(int rows);

    std::vector<PaletteEntry> fixed;
    std::function<std::vector<PaletteEntry>(const QString&)> lookUp;
    std::vector<PaletteEntry> shown;
    QLineEdit* typed;
    QListWidget* list;
    QuietLabel* hint;
};

} // namespace zhibu
