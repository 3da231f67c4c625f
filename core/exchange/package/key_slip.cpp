#include "core/exchange/package/key_slip.h"

#include "core/exchange/package/json_values.h"
#include "core/exchange/signed_content.h"
#include "core/storage/signing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using json_values::put;

struct KeySlipText {
    Q_DECLARE_TR_FUNCTIONS(KeySlip)
};

signed_content::Format keySlipFormat() {
    constexpr qsizetype mostBytes = 64 * 1024;
    return {.name = u"zhibu-key"_s,
            .tag = "zhibu.key-slip.1",
            .mostBytes = mostBytes,
            .codes = u"key"_s,
            .whatItIs = KeySlipText::tr("seal slip")};
}

} // namespace

QByteArray writeKeySlip(Book& book, const KeySlip& slip, const QByteArray& oldKey,
                        const QByteArray& oldSignature) {
    QJsonObject o;
    put(o, u"organization"_s, slip.organization);
    put(o, u"code"_s, slip.code);
    put(o, u"name"_s, slip.name);
    put(o, u"kind"_s, slip.kind);
    put(o, u"made_at"_s, slip.madeAt);
    put(o, u"old_key"_s, oldKey);
    put(o, u"old_signature"_s, oldSignature);
    return signed_content::write(book, keySlipFormat(), o);
}

Result<KeySlip> readKeySlip(const QByteArray& bytes) {
    const auto read = signed_content::read(bytes, keySlipFormat());
    if (!read) return read.problems();
    const json_values::Fields f(read->object);
    const auto organization = f.optionalId<OrganizationId>(u"organization"_s);
    const auto kind = f.optionalTerm<OrganizationKind>(u"kind"_s);
    if (!organization || !kind || f.text(u"name"_s).isEmpty() || f.text(u"code"_s).isEmpty())
        return Problem{u"file"_s, u"key.incomplete"_s,
                       KeySlipText::tr("The seal slip does not say whose seal it is. Ask for it again.")};
    KeySlip slip{.organization = *organization,
                 .code = f.text(u"code"_s),
                 .name = f.text(u"name"_s),
                 .kind = *kind,
                 .publicKey = read->publicKey,
                 .madeAt = f.moment(u"made_at"_s)};
    const signing::Signature byOld{f.bytes(u"old_key"_s), f.bytes(u"old_signature"_s)};
    if (signing::isHandOver(slip.publicKey, byOld)) slip.handedOverBy = byOld.publicKey;
    return slip;
}

} // namespace zhibu
