#pragma once

#include <QStringList>
#include <QWidget>

namespace zhibu {

class Chip;

/// Several of a few: chips that are on or off. One stop for Tab; the arrow keys go from chip to chip, Space
/// switches.
class ChipGroup final : public QWidget {
    Q_OBJECT

public:
    explicit ChipGroup(const QString& name, QWidget* parent = nullptr);

    void addChip(const QString& key, const QString& text, const QString& toolTip = {});
    void clear();
    /// Only so many are shown at first, and whatever is on; the others behind "More".
    void setShownAtFirst(int count);
    /// With a tick before the words of those that are on.
    void setTicked(bool on);
    void setReadOnly(bool on);

    void setChecked(const QStringList& keys); ///< silent
    QStringList checked() const;              ///< in the order of the chips

Q_SIGNALS:
    void changed(); ///< by the user

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRest(bool all);
    void letTabStopAt(Chip* chip);
    void step(Chip* from, int direction);
    std::vector<Chip*> visibleChips() const;

    std::vector<Chip*> chips;
    Chip* more = nullptr;
    int shownAtFirst = -1;
    bool allShown = false;
    bool ticked = false;
    bool fixed = false;
};

} // namespace zhibu
