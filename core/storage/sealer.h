#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace zhibu {

/// Seals protected fields before they reach the file (trust.md): XChaCha20-Poly1305 under the book's data
/// key, bound to the column and the row, so that a sealed value copied elsewhere does not open.
class Sealer {
public:
    static QByteArray makeKey(); ///< 32 random bytes
    /// Without a key, while nobody who holds one has signed in: everything throws Error.
    static Sealer locked() { return Sealer({}); }
    explicit Sealer(QByteArray secret);
    ~Sealer();
    Sealer(const Sealer&) = delete;
    Sealer& operator=(const Sealer&) = delete;
    Sealer(Sealer&&) = default;

    /// nullopt for empty text, which is stored as NULL.
    std::optional<QByteArray> seal(const QString& text, QByteArrayView column, QByteArrayView row) const;
    /// nullopt when the value was altered or belongs to another row or column.
    std::optional<QString> open(QByteArrayView sealed, QByteArrayView column, QByteArrayView row) const;
    /// Keyed hash that finds an equal value again without revealing it; nullopt for empty text.
    std::optional<QByteArray> blindIndex(const QString& text, QByteArrayView column) const;

    bool isLocked() const { return key.isEmpty(); }
    /// For handing the key to an account, and to nothing else.
    const QByteArray& dataKey() const;
    /// Says which key this is without saying anything about it.
    QByteArray check() const;

private:
    QByteArray key;
};

} // namespace zhibu
