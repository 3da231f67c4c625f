#pragma once

#include <QByteArrayView>

/// What a sealed value is bound to, beside its row: the same words where it is sealed, opened, and sealed
/// anew under another key.
namespace zhibu::protected_columns {

inline constexpr QByteArrayView identity = "member.identity";
inline constexpr QByteArrayView phone = "member.phone";
inline constexpr QByteArrayView minutes = "activity.minutes";
/// Of canonical JSON: "draft.minutes", "version.speeches".
inline constexpr QByteArrayView draft = "draft";
inline constexpr QByteArrayView version = "version";
inline constexpr QByteArrayView contentKeys[] = {"minutes", "speeches"};
inline constexpr QByteArrayView signingKey = "signing_key.secret";

} // namespace zhibu::protected_columns
