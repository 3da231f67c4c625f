#pragma once

#include <QWidget>

class QProgressBar;

namespace zhibu {

/// How far a long piece of work is, beside where it was asked for, and the button that stops it. Takes no
/// room while nothing runs.
class ProgressStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    void setBusy(bool busy);
    void show(qint64 done, qint64 total); ///< total 0: nobody knows yet

Q_SIGNALS:
    void stopWanted();

private:
    QProgressBar* bar;
};

} // namespace zhibu
