#include "core/storage/keyring.h"

#include "core/domain/problems.h"
#include "core/storage/sealer.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace keyring_test {

namespace {
const keyring::PasswordCost cheap{1, 64 * 1024};
}

class KeyringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheSamePasswordWithTheSameSaltGivesThePair() {
        const QByteArray salt = keyring::makeSalt();
        const auto pair = keyring::fromPassword(u"秋天的银杏树下开会"_s, salt, cheap);
        QCOMPARE(keyring::fromPassword(u"秋天的银杏树下开会"_s, salt, cheap).publicKey(), pair.publicKey());
        QVERIFY(keyring::fromPassword(u"秋天的银杏树下开会。"_s, salt, cheap).publicKey() !=
                pair.publicKey());
        QVERIFY(keyring::fromPassword(u"秋天的银杏树下开会"_s, keyring::makeSalt(), cheap).publicKey() !=
                pair.publicKey());
        // Composed and decomposed letters are one password.
        QCOMPARE(keyring::fromPassword(u"é"_s, salt, cheap).publicKey(),
                 keyring::fromPassword(u"é"_s, salt, cheap).publicKey());
    }

    void theDataKeyOpensForTheHolderAndForNobodyElse() {
        const QByteArray dataKey = Sealer::makeKey();
        const auto pair = keyring::fromPassword(u"a"_s, keyring::makeSalt(), cheap);
        const auto other = keyring::fromPassword(u"a"_s, keyring::makeSalt(), cheap);
        QByteArray sealed = keyring::sealTo(pair.publicKey(), dataKey);
        QVERIFY(!sealed.contains(dataKey.first(8)));
        QCOMPARE(pair.unseal(sealed), std::optional(dataKey));
        QVERIFY(!other.unseal(sealed));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            sealed[i] = static_cast<char>(sealed[i] ^ 1);
            QVERIFY(!pair.unseal(sealed));
            sealed[i] = static_cast<char>(sealed[i] ^ 1);
        }
        QVERIFY(!pair.unseal(sealed.first(20)));
    }

    void aBookMayNotAskForMoreThanTheCaps() {
        QVERIFY(keyring::isWithinCaps({}));
        QVERIFY(!keyring::isWithinCaps({100, 1024 * 1024}));
        QVERIFY(!keyring::isWithinCaps({1, 64LL * 1024 * 1024 * 1024}));
        QVERIFY(!keyring::isWithinCaps({0, 1024 * 1024}));
        QVERIFY(!keyring::isWithinCaps({1, 1}));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 keyring::fromPassword(u"a"_s, keyring::makeSalt(), {100, 1024 * 1024}));
        QVERIFY_THROWS_EXCEPTION(Error, keyring::fromPassword(u"a"_s, QByteArray(3, 'x'), cheap));
    }

    void aRecoveryCodeComesBackHoweverItIsWrittenDown() {
        for (int i = 0; i < 200; ++i) {
            const QByteArray code = keyring::makeRecoveryCode();
            const QString text = keyring::written(code);
            QCOMPARE(text.size(), 34);
            QCOMPARE(keyring::readRecoveryCode(text), std::optional(code));
            QString careless = text.toLower().replace(u'-', u' ');
            careless.replace(u'0', u'o').replace(u'1', u'l');
            QCOMPARE(keyring::readRecoveryCode(careless), std::optional(code));
        }
    }

    void aWrongCharacterInARecoveryCodeIsNoticed() {
        const QString text = keyring::written(QByteArray::fromHex("00112233445566778899aabbccddeeff"));
        int noticed = 0;
        int tried = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'-') continue;
            for (const QChar other : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
                if (other == text[i]) continue;
                QString wrong = text;
                wrong[i] = other;
                ++tried;
                noticed += keyring::readRecoveryCode(wrong) ? 0 : 1;
            }
        }
        QVERIFY2(noticed > tried * 99 / 100, qPrintable(u"%1 of %2"_s.arg(noticed).arg(tried)));
        QVERIFY(!keyring::readRecoveryCode(text.chopped(1)));
        QVERIFY(!keyring::readRecoveryCode(text + u'0'));
        QVERIFY(!keyring::readRecoveryCode(u"字"_s + text.mid(1)));
        QVERIFY(!keyring::readRecoveryCode({}));
    }

    void aLockedSealerSealsAndOpensNothing() {
        const Sealer locked = Sealer::locked();
        const Sealer sealer(Sealer::makeKey());
        QVERIFY_THROWS_EXCEPTION(Error, locked.seal(u"a"_s, "c", "r"));
        QVERIFY_THROWS_EXCEPTION(Error, locked.open(*sealer.seal(u"a"_s, "c", "r"), "c", "r"));
        QVERIFY_THROWS_EXCEPTION(Error, locked.blindIndex(u"a"_s, "c"));
        QVERIFY(sealer.check() != Sealer(Sealer::makeKey()).check());
    }

    void aPinIsSixDigits() {
        for (int i = 0; i < 50; ++i)
            QVERIFY(QRegularExpression(u"^\\d{6}$"_s).match(keyring::makePin()).hasMatch());
    }
};

REGISTER_TEST(keyring_test, KeyringTest)

} // namespace keyring_test

#include "keyring_test.moc"
