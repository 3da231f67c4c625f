#pragma once

#include <QIODevice>

namespace zhibu {

/// Watches XML bytes on their way to the parser, which collects a text or tag as a whole before it shows it:
/// a run longer than the limit stops the source before that much is held in memory.
class MarkupGuard {
public:
    explicit MarkupGuard(qint64 longestText) : textLimit(longestText) {}
    /// False when these bytes make a text or tag too long.
    bool pass(QByteArrayView bytes);
    bool isInTag() const { return inside == Inside::tag; }

private:
    enum class Inside { text, tag, comment, characterData };
    void step(char sign);
    void openTag(char sign);

    qint64 textLimit;
    qint64 run = 0;
    Inside inside = Inside::text;
    QByteArray beginning;  ///< of a tag that begins with "!", as far as it tells comments from tags
    quint32 lastThree = 0; ///< bytes of a comment or character data, to see its end
};

/// A sequential device over a function, with the guard in between.
class GuardedSource final : public QIODevice {
public:
    using Source = std::function<qint64(char* bytes, qint64 size)>;
    GuardedSource(Source bytesFrom, qint64 longestText);

    bool isSequential() const override { return true; }
    bool sourceFailed() const { return failed; }
    bool textTooLong() const { return tooLong && !guard.isInTag(); }

protected:
    qint64 readData(char* bytes, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Source source;
    MarkupGuard guard;
    bool failed = false;
    bool tooLong = false;
};

} // namespace zhibu
