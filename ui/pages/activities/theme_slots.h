#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;

namespace zhibu {

class ChipGroup;

/// 五事联动: five slots, ticked when done. The document does not list the five, so the office names them
/// itself: behind "Rename", and at once while none has a name.
class ThemeSlots final : public QWidget {
    Q_OBJECT

public:
    static constexpr int count = 5;

    explicit ThemeSlots(QWidget* parent = nullptr);

    void show(const QStringList& names, const QStringList& done); ///< silent
    QStringList names() const;
    QStringList done() const;
    void setNaming(bool on);

Q_SIGNALS:
    void edited(); ///< by the user

private:
    QWidget* namingRow();
    void rename(int slot, const QString& name);
    void fillChips();

    struct Slot {
        QString name;
        bool done = false;
    };
    std::array<Slot, count> items;
    std::array<QLineEdit*, count> fields{};
    QWidget* ticking;
    ChipGroup* chips;
    QWidget* naming;
};

} // namespace zhibu
