#pragma once

#include <QPlainTextEdit>

namespace zhibu {

/// A list typed as lines, one item each; grows with them up to a limit. Tab leaves it.
class LinesField final : public QPlainTextEdit {
    Q_OBJECT

public:
    LinesField(int fewest, int most, QWidget* parent = nullptr);

    void setLines(const QStringList& lines); ///< silent, and the cursor stays where nothing differs
    QStringList lines() const;               ///< trimmed, without the empty ones

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int fewest;
    int most;
    bool filling = false;
};

} // namespace zhibu
