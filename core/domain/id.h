#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace zhibu {

/// Sixteen bytes that name one thing for good, in this book and in every other one. There is no null id:
/// absence is std::optional. The tag keeps a MemberId from being passed for an ActivityId.
template<class Tag> class Id {
public:
    using Bytes = std::array<quint8, 16>;

    Id() = delete;
    explicit Id(const Bytes& value) : bytes(value) {}

    /// nullopt unless there are exactly sixteen bytes.
    static std::optional<Id> fromBytes(QByteArrayView view) {
        if (view.size() != 16) return std::nullopt;
        Bytes bytes;
        std::memcpy(bytes.data(), view.data(), 16);
        return Id(bytes);
    }
    QByteArrayView view() const { return {reinterpret_cast<const char*>(bytes.data()), 16}; }
    QByteArray toByteArray() const { return view().toByteArray(); }
    QString toString() const { return QString::fromLatin1(toByteArray().toHex()); }

    auto operator<=>(const Id&) const = default;

    Bytes bytes;
};

template<class Tag> size_t qHash(const Id<Tag>& id, size_t seed = 0) {
    // The last eight bytes are random, so they are a hash already.
    size_t tail = 0;
    std::memcpy(&tail, id.bytes.data() + 8, sizeof tail);
    return tail ^ seed;
}

using OrganizationId = Id<struct OrganizationTag>;
using MemberId = Id<struct MemberTag>;
using MembershipId = Id<struct MembershipTag>;
using RestrictionId = Id<struct RestrictionTag>;
using TermId = Id<struct TermTag>;
using PositionId = Id<struct PositionTag>;
using EmptySeatId = Id<struct EmptySeatTag>;
using ActivityId = Id<struct ActivityTag>;
using TrainingCreditId = Id<struct TrainingCreditTag>;
using ExemptionId = Id<struct ExemptionTag>;
using ExplanationId = Id<struct ExplanationTag>;
using DutySettingId = Id<struct DutySettingTag>;
using AttachmentId = Id<struct AttachmentTag>;
using TemplateId = Id<struct TemplateTag>;
using OrganizationStateId = Id<struct OrganizationStateTag>;
using GroupLeaderId = Id<struct GroupLeaderTag>;
using ApprovalId = Id<struct ApprovalTag>;
using AccountId = Id<struct AccountTag>;
using FreezeId = Id<struct FreezeTag>;
using FrozenChangeId = Id<struct FrozenChangeTag>;
using ElectionId = Id<struct ElectionTag>;
using PackageId = Id<struct PackageTag>;
using DraftId = Id<struct DraftTag>;

/// Makes UUIDv7 ids: ordered by the moment they were made, so that rows written later lie later in the file.
/// With a seed the sequence is always the same, for tests and for the example book.
class IdFactory {
public:
    IdFactory();
    explicit IdFactory(quint64 seed);

    template<class IdType> IdType next() { return IdType(nextBytes()); }

private:
    std::array<quint8, 16> nextBytes();
    quint64 milliseconds() const;
    quint64 random();

    std::optional<quint64> seedState;
    quint64 lastMillisecond = 0;
    quint32 counter = 0;
};

} // namespace zhibu

template<class Tag> struct std::hash<zhibu::Id<Tag>> {
    size_t operator()(const zhibu::Id<Tag>& id) const noexcept { return zhibu::qHash(id); }
};
