#include "core/domain/media_type.h"

namespace zhibu {

std::optional<QString> mediaTypeOf(const QByteArray& bytes) {
    static const std::pair<QByteArray, QString> beginnings[] = {
        {QByteArrayLiteral("\xFF\xD8\xFF"), QStringLiteral("image/jpeg")},
        {QByteArrayLiteral("\x89PNG\r\n\x1A\n"), QStringLiteral("image/png")},
        {QByteArrayLiteral("GIF8"), QStringLiteral("image/gif")},
        {QByteArrayLiteral("BM"), QStringLiteral("image/bmp")},
        {QByteArrayLiteral("%PDF-"), QStringLiteral("application/pdf")}};
    for (const auto& [beginning, mediaType] : beginnings) {
        if (bytes.startsWith(beginning)) return mediaType;
    }
    return std::nullopt;
}

} // namespace zhibu
