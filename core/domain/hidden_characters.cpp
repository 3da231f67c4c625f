#include "core/domain/hidden_characters.h"

#include <algorithm>

namespace zhibu {

namespace {

constexpr char32_t joiner = 0x200D;

bool isHidden(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Other_Format: return c != joiner;
    default: return false;
    }
}

} // namespace

bool holdsHiddenCharacters(QStringView text) {
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return isHidden(c); });
}

QString withHiddenCharactersShown(const QString& text) {
    if (!holdsHiddenCharacters(text)) return text;
    QString shown;
    for (const uint c : text.toUcs4()) {
        if (c == U'\n' || c == U'\t' || !isHidden(c))
            shown += QChar::fromUcs4(c);
        else if (QChar::category(c) != QChar::Other_Control)
            shown += QStringLiteral("⟨U+%1⟩").arg(c, 4, 16, QLatin1Char('0')).toUpper();
    }
    return shown;
}

} // namespace zhibu
