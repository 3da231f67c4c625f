#include "core/storage/keyring.h"

#include "core/domain/problems.h"

#include <QCoreApplication>
#include <QStringList>

#include <sodium.h>

namespace zhibu::keyring {

namespace {

struct KeyringText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qint64 mostOperations = 12;
constexpr qint64 mostMemory = 1024LL * 1024 * 1024;
constexpr qsizetype codeBytes = 16;
constexpr qsizetype codeCharacters = 26; // 128 bits, five a character
constexpr qsizetype sumCharacters = 2;
constexpr QByteArrayView alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

void wipe(QByteArray& bytes) {
    if (!bytes.isEmpty()) sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

void start() {
    if (sodium_init() < 0)
        throw Error(KeyringText::tr("No source of randomness is available on this machine."));
}

KeyPair fromSeed(QByteArray seed) {
    QByteArray open(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_seed_keypair(raw(open), raw(secret), raw(QByteArrayView(seed)));
    wipe(seed);
    return {std::move(open), std::move(secret)};
}

QByteArray random(qsizetype count) {
    start();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

/// The bytes' bits, five at a time, the last ones filled up with zeros.
QByteArray inAlphabet(const QByteArray& bytes, qsizetype characters) {
    QByteArray text;
    for (qsizetype i = 0; i < characters; ++i) {
        int value = 0;
        for (qsizetype bit = i * 5; bit < i * 5 + 5; ++bit) {
            const bool set = bit / 8 < bytes.size() && (bytes[bit / 8] >> (7 - bit % 8)) & 1;
            value = value * 2 + (set ? 1 : 0);
        }
        text += alphabet[value];
    }
    return text;
}

QByteArray checksum(const QByteArray& code) {
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(raw(hash), static_cast<size_t>(hash.size()), raw(QByteArrayView(code)),
                       static_cast<unsigned long long>(code.size()), nullptr, 0);
    return inAlphabet(hash, sumCharacters);
}

/// As it is meant: what people write for a digit is the digit.
QByteArray plain(const QString& text) {
    QByteArray characters;
    for (const QChar each : text.toUpper()) {
        if (each.isSpace() || each == u'-' || each == QChar(0x2014)) continue;
        if (each == u'O')
            characters += '0';
        else if (each == u'I' || each == u'L')
            characters += '1';
        else
            characters += each.unicode() < 128 ? static_cast<char>(each.unicode()) : '?';
    }
    return characters;
}

std::optional<QByteArray> bytesOf(const QByteArray& characters) {
    QByteArray bytes(codeBytes, '\0');
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const qsizetype value = alphabet.indexOf(characters[i]);
        if (value < 0) return std::nullopt;
        for (qsizetype b = 0; b < 5; ++b) {
            if (!((value >> (4 - b)) & 1)) continue;
            const qsizetype bit = i * 5 + b;
            if (bit / 8 >= codeBytes) return std::nullopt;
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] | (1 << (7 - bit % 8)));
        }
    }
    return bytes;
}

} // namespace

bool isWithinCaps(const PasswordCost& cost) {
    return cost.operations >= 1 && cost.operations <= mostOperations &&
           cost.memory >= static_cast<qint64>(crypto_pwhash_MEMLIMIT_MIN) && cost.memory <= mostMemory;
}

KeyPair::KeyPair(QByteArray publicKey, QByteArray secretKey)
    : open(std::move(publicKey)), secret(std::move(secretKey)) {}

KeyPair::~KeyPair() {
    wipe(secret);
}

std::optional<QByteArray> KeyPair::unseal(const QByteArray& sealedKey) const {
    if (sealedKey.size() <= static_cast<qsizetype>(crypto_box_SEALBYTES)) return std::nullopt;
    QByteArray key(sealedKey.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(raw(key), raw(QByteArrayView(sealedKey)),
                             static_cast<unsigned long long>(sealedKey.size()), raw(QByteArrayView(open)),
                             raw(QByteArrayView(secret))) != 0)
        return std::nullopt;
    return key;
}

QByteArray makeSalt() {
    return random(crypto_pwhash_SALTBYTES);
}

KeyPair fromPassword(const QString& password, const QByteArray& salt, const PasswordCost& cost) {
    start();
    if (!isWithinCaps(cost) || salt.size() != static_cast<qsizetype>(crypto_pwhash_SALTBYTES))
        throw Error(KeyringText::tr("This account asks for more than a book may. Restore the last backup."));
    QByteArray seed(crypto_box_SEEDBYTES, Qt::Uninitialized);
    // Composed characters, so that one password is the same on every keyboard.
    QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
    const int outcome =
        crypto_pwhash(raw(seed), static_cast<unsigned long long>(seed.size()), typed.constData(),
                      static_cast<unsigned long long>(typed.size()), raw(QByteArrayView(salt)),
                      static_cast<unsigned long long>(cost.operations), static_cast<size_t>(cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13);
    wipe(typed);
    if (outcome != 0)
        throw Error(KeyringText::tr("There is not enough memory to check a password. Close other programs."));
    return fromSeed(std::move(seed));
}

KeyPair fromRecoveryCode(const QByteArray& code) {
    start();
    QByteArray seed(crypto_box_SEEDBYTES, Qt::Uninitialized);
    constexpr QByteArrayView purpose = "zhibu.recovery.1";
    crypto_generichash(raw(seed), static_cast<size_t>(seed.size()), raw(purpose),
                       static_cast<unsigned long long>(purpose.size()), raw(QByteArrayView(code)),
                       static_cast<size_t>(code.size()));
    return fromSeed(std::move(seed));
}

QByteArray sealTo(const QByteArray& publicKey, const QByteArray& dataKey) {
    QByteArray sealed(dataKey.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(raw(sealed), raw(QByteArrayView(dataKey)),
                        static_cast<unsigned long long>(dataKey.size()), raw(QByteArrayView(publicKey))) != 0)
        throw Error(KeyringText::tr("An account's key is damaged. Restore the last backup."));
    return sealed;
}

bool isSame(const QByteArray& left, const QByteArray& right) {
    return left.size() == right.size() &&
           sodium_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size())) == 0;
}

QByteArray makeRecoveryCode() {
    return random(codeBytes);
}

QString written(const QByteArray& code) {
    const QByteArray characters = inAlphabet(code, codeCharacters) + checksum(code);
    QStringList groups;
    for (qsizetype i = 0; i < characters.size(); i += 4)
        groups += QString::fromLatin1(characters.sliced(i, 4));
    return groups.join(u'-');
}

std::optional<QByteArray> readRecoveryCode(const QString& text) {
    const QByteArray characters = plain(text);
    if (characters.size() != codeCharacters + sumCharacters) return std::nullopt;
    const auto code = bytesOf(characters.first(codeCharacters));
    if (!code || checksum(*code) != characters.last(sumCharacters)) return std::nullopt;
    return code;
}

QString makePin() {
    start();
    constexpr quint32 choices = 1'000'000;
    return QString::number(randombytes_uniform(choices)).rightJustified(6, u'0');
}

} // namespace zhibu::keyring
