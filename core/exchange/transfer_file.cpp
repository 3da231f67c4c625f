#include "core/exchange/transfer_file.h"

#include "core/storage/signing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferFile)
};

constexpr QByteArrayView tag = "zhibu.transfer.1";
constexpr qsizetype mostBytes = 64 * 1024;
constexpr qsizetype longestText = 500;

Problem refusal(const QString& code, const QString& sentence) {
    return {u"file"_s, code, sentence};
}

QString iso(const std::optional<Date>& day) {
    return day ? day->toIso() : QString();
}

QString textIn(const QJsonObject& object, const QString& key) {
    return object.value(key).toString().left(longestText).trimmed();
}

QJsonObject toJson(const Member& member) {
    return {{u"id"_s, member.id.toString()},
            {u"number"_s, member.number},
            {u"name"_s, member.name},
            {u"sex"_s, member.sex ? identifier(*member.sex) : QString()},
            {u"ethnic_group"_s, member.ethnicGroup},
            {u"birth_date"_s, member.birthDate},
            {u"education"_s, member.education},
            {u"joined_on"_s, iso(member.joinedOn)},
            {u"full_member_on"_s, iso(member.fullMemberOn)},
            {u"status"_s, member.statedStatus ? identifier(*member.statedStatus) : QString()},
            {u"probation_until"_s, iso(member.probationUntil)},
            {u"work_position"_s, member.workPosition},
            {u"leading_cadre"_s, member.leadingCadre}};
}

bool isBirthDate(const QString& text) {
    return text.isEmpty() || Date::fromIso(text) || Date::fromIso(QString(text + u"-01"_s));
}

std::optional<Member> memberIn(const QJsonObject& object) {
    const auto id = MemberId::fromBytes(QByteArray::fromHex(textIn(object, u"id"_s).toLatin1()));
    if (!id || textIn(object, u"name"_s).isEmpty() || !isBirthDate(textIn(object, u"birth_date"_s)))
        return std::nullopt;
    Member member{.id = *id, .number = textIn(object, u"number"_s), .name = textIn(object, u"name"_s)};
    member.sex = fromIdentifier<Sex>(textIn(object, u"sex"_s));
    member.ethnicGroup = textIn(object, u"ethnic_group"_s);
    member.birthDate = textIn(object, u"birth_date"_s);
    member.education = textIn(object, u"education"_s);
    member.joinedOn = Date::fromIso(textIn(object, u"joined_on"_s));
    member.fullMemberOn = Date::fromIso(textIn(object, u"full_member_on"_s));
    member.statedStatus = fromIdentifier<MemberStatus>(textIn(object, u"status"_s));
    member.probationUntil = Date::fromIso(textIn(object, u"probation_until"_s));
    member.workPosition = textIn(object, u"work_position"_s);
    member.leadingCadre = object.value(u"leading_cadre"_s).toBool();
    return member;
}

} // namespace

QByteArray writeTransfer(Book& book, const TransferFile& transfer) {
    const QJsonObject content{{u"member"_s, toJson(transfer.member)}, {u"from"_s, transfer.from.toString()},
                              {u"from_name"_s, transfer.fromName},    {u"from_code"_s, transfer.fromCode},
                              {u"to_name"_s, transfer.toName},        {u"left_on"_s, iso(transfer.leftOn)},
                              {u"document"_s, transfer.document}};
    const QByteArray payload = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const signing::Signature signature = signing::sign(book, tag, payload);
    // The signed bytes travel as a string, so that nothing between here and there rearranges them.
    const QJsonObject file{{u"format"_s, u"zhibu-transfer"_s},
                           {u"version"_s, 1},
                           {u"payload"_s, QString::fromUtf8(payload)},
                           {u"public_key"_s, QString::fromLatin1(signature.publicKey.toHex())},
                           {u"signature"_s, QString::fromLatin1(signature.bytes.toHex())}};
    return QJsonDocument(file).toJson();
}

Result<TransferFile> readTransfer(const QByteArray& bytes) {
    const QJsonObject file =
        bytes.size() > mostBytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    if (file.value(u"format"_s) != u"zhibu-transfer"_s)
        return refusal(u"transfer.foreign"_s, Text::tr("This is no transfer file of this program."));
    if (file.value(u"version"_s).toInt() != 1)
        return refusal(u"transfer.version"_s,
                       Text::tr("The transfer file was written by a newer version. Update this program."));
    const QByteArray payload = file.value(u"payload"_s).toString().toUtf8();
    const signing::Signature signature{QByteArray::fromHex(file.value(u"public_key"_s).toString().toLatin1()),
                                       QByteArray::fromHex(file.value(u"signature"_s).toString().toLatin1())};
    if (!signing::verify(signature, tag, payload))
        return refusal(u"transfer.altered"_s,
                       Text::tr("The transfer file was changed after it was signed. Ask for it again."));
    const QJsonObject content = QJsonDocument::fromJson(payload).object();
    const auto member = memberIn(content.value(u"member"_s).toObject());
    const auto from = OrganizationId::fromBytes(QByteArray::fromHex(textIn(content, u"from"_s).toLatin1()));
    if (!member || !from)
        return refusal(u"transfer.incomplete"_s,
                       Text::tr("The transfer file does not say who is transferred. Ask for it again."));
    return TransferFile{.member = *member,
                        .from = *from,
                        .fromName = textIn(content, u"from_name"_s),
                        .fromCode = textIn(content, u"from_code"_s),
                        .toName = textIn(content, u"to_name"_s),
                        .leftOn = Date::fromIso(textIn(content, u"left_on"_s)),
                        .document = textIn(content, u"document"_s),
                        .fingerprint = signing::fingerprint(signature.publicKey)};
}

} // namespace zhibu
