#include "core/exchange/transfer_file.h"

#include "core/exchange/signed_content.h"
#include "core/storage/signing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct TransferFileText {
    Q_DECLARE_TR_FUNCTIONS(TransferFile)
};

constexpr qsizetype transferFileLongestText = 500;

signed_content::Format transferFileFormat() {
    constexpr qsizetype mostBytes = 64 * 1024;
    return {.name = u"zhibu-transfer"_s,
            .tag = "zhibu.transfer.1",
            .mostBytes = mostBytes,
            .codes = u"transfer"_s,
            .whatItIs = TransferFileText::tr("transfer file")};
}

QString transferFileIso(const std::optional<Date>& day) {
    return day ? day->toIso() : QString();
}

QString textIn(const QJsonObject& object, const QString& key) {
    return object.value(key).toString().left(transferFileLongestText).trimmed();
}

QJsonObject toJson(const Member& member) {
    return {{u"id"_s, member.id.toString()},
            {u"number"_s, member.number},
            {u"name"_s, member.name},
            {u"sex"_s, member.sex ? identifier(*member.sex) : QString()},
            {u"ethnic_group"_s, member.ethnicGroup},
            {u"birth_date"_s, member.birthDate},
            {u"education"_s, member.education},
            {u"joined_on"_s, transferFileIso(member.joinedOn)},
            {u"full_member_on"_s, transferFileIso(member.fullMemberOn)},
            {u"status"_s, member.statedStatus ? identifier(*member.statedStatus) : QString()},
            {u"probation_until"_s, transferFileIso(member.probationUntil)},
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
    const QJsonObject content{
        {u"member"_s, toJson(transfer.member)}, {u"from"_s, transfer.from.toString()},
        {u"from_name"_s, transfer.fromName},    {u"from_code"_s, transfer.fromCode},
        {u"to_name"_s, transfer.toName},        {u"left_on"_s, transferFileIso(transfer.leftOn)},
        {u"document"_s, transfer.document}};
    return signed_content::write(book, transferFileFormat(), content);
}

Result<TransferFile> readTransfer(const QByteArray& bytes) {
    const auto read = signed_content::read(bytes, transferFileFormat());
    if (!read) return read.problems();
    const QJsonObject& content = read->object;
    const auto member = memberIn(content.value(u"member"_s).toObject());
    const auto from = OrganizationId::fromBytes(QByteArray::fromHex(textIn(content, u"from"_s).toLatin1()));
    if (!member || !from)
        return Problem{
            u"file"_s, u"transfer.incomplete"_s,
            TransferFileText::tr("The transfer file does not say who is transferred. Ask for it again.")};
    return TransferFile{.member = *member,
                        .from = *from,
                        .fromName = textIn(content, u"from_name"_s),
                        .fromCode = textIn(content, u"from_code"_s),
                        .toName = textIn(content, u"to_name"_s),
                        .leftOn = Date::fromIso(textIn(content, u"left_on"_s)),
                        .document = textIn(content, u"document"_s),
                        .fingerprint = signing::fingerprint(read->publicKey)};
}

} // namespace zhibu
