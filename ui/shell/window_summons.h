#pragma once

#include <QObject>

class QFileSystemWatcher;

namespace zhibu {

/// Windows of one person at one computer find each other by the book that is open in them, through small
/// files in the person's own folder for running programs. Nothing listens on a network or a socket.
class WindowSummons final : public QObject {
    Q_OBJECT

public:
    explicit WindowSummons(QObject* parent = nullptr);
    ~WindowSummons() override;

    /// From now on this window answers for the book; "" ends it.
    void answerFor(const QString& book);

    /// Asks the window that has the book to come to the front. False when there is none of this person at
    /// this computer, or it does not answer within that time.
    static bool summon(const QString& book, int milliseconds = 1500);

Q_SIGNALS:
    void summoned();

private:
    void look();

    QFileSystemWatcher* watcher;
    QString answered; ///< the file that says so
};

} // namespace zhibu
