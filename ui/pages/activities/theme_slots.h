#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

class QCheckBox;
class QLineEdit;

namespace zhibu {

/// 五事联动: five slots with names of the office's own (the document does not list the five), ticked when
/// done.
class ThemeSlots final : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t count = 5;

    explicit ThemeSlots(QWidget* parent = nullptr);

    void show(const QStringList& names, const QStringList& done); ///< silent
    QStringList names() const;                                    ///< without the empty ones
    QStringList done() const;

Q_SIGNALS:
    void edited(); ///< by the user

private:
    struct Slot {
        QCheckBox* tick;
        QLineEdit* name;
    };
    void renamed(size_t slot);
    void settle(size_t slot);

    std::array<Slot, count> fields;
};

} // namespace zhibu
