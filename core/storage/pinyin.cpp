#include "core/storage/pinyin.h"

#include <unicode/coll.h>
#include <unicode/translit.h>

#include <memory>

namespace zhibu {

namespace {

std::unique_ptr<icu::Transliterator> transliterator(const char* id) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

std::unique_ptr<icu::Collator> collator(const char* locale) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale(locale), status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

QByteArray sortKey(const icu::Collator* order, const QString& text) {
    if (!order) return text.toUtf8();
    const icu::UnicodeString value(reinterpret_cast<const char16_t*>(text.utf16()),
                                   static_cast<int32_t>(text.size()));
    uint8_t buffer[256];
    const int32_t length = order->getSortKey(value, buffer, sizeof buffer);
    return QByteArray(reinterpret_cast<const char*>(buffer), std::min<int32_t>(length, sizeof buffer));
}

} // namespace

Pinyin pinyinOf(const QString& name) {
    // Building the transliterator reads its rules; it is immutable afterwards.
    static const std::unique_ptr<icu::Transliterator> toLatin =
        transliterator("Han-Latin/Names; Latin-ASCII; Lower");
    Pinyin pinyin;
    if (!toLatin) return pinyin;
    icu::UnicodeString value(reinterpret_cast<const char16_t*>(name.utf16()),
                             static_cast<int32_t>(name.size()));
    toLatin->transliterate(value);
    const QString latin(reinterpret_cast<const QChar*>(value.getBuffer()), value.length());
    for (const QString& syllable : latin.split(u' ', Qt::SkipEmptyParts)) {
        pinyin.full += syllable;
        // A character without a known reading stays as it is, and may be two units long.
        pinyin.initials += QStringView(syllable).left(syllable.front().isHighSurrogate() ? 2 : 1);
    }
    return pinyin;
}

QByteArray pinyinSortKey(const QString& name) {
    static const std::unique_ptr<icu::Collator> order = collator("zh-u-co-pinyin");
    return sortKey(order.get(), name);
}

QByteArray strokeSortKey(const QString& name) {
    static const std::unique_ptr<icu::Collator> order = collator("zh-u-co-stroke");
    return sortKey(order.get(), name);
}

} // namespace zhibu
