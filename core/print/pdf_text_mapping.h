#pragma once

#include <QByteArray>

namespace zhibu {

/// A face often has one glyph for two code points: the everyday 支 (U+652F) and the dictionary radical ⽀
/// (U+2F40), or the space and the tab. Qt names the lower one in the PDF, so that searching or copying 党支部
/// finds nothing. This rewrites the glyph tables in place, without moving a byte.
void mapGlyphsToEverydayCharacters(QByteArray& pdf);

/// The character people type for a radical or compatibility sign; itself for everything else.
char16_t everydayCharacter(char16_t codePoint);

} // namespace zhibu
