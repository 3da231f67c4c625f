#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace zhibu {

class LongTask;

/// The bottom line: which book, when it was backed up, how many members; what a page has to say; and the
/// progress of long work with its cancel button, shown once the work has taken half a second.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setBook(const QString& path);
    void setBackup(const QString& words);
    void setMembers(const QString& words);
    void clearBook();
    void say(const QString& sentence); ///< goes by itself
    void follow(LongTask* task);
    QString message() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showTask(LongTask* task);
    void endTask();

    QLabel* book;
    QLabel* backup;
    QLabel* members;
    QLabel* messageLabel;
    QLabel* taskTitle;
    QProgressBar* progress;
    QPushButton* cancel;
    QTimer* fade;
};

} // namespace zhibu
