#pragma once

#include <QString>

/// Characters nobody sees: control characters, those that turn the direction of writing, and those without a
/// width. In a name or a code they make two look like one, and in a terminal they do things.
namespace zhibu {

/// The joiner that some names need is none of them.
bool holdsHiddenCharacters(QStringView text);
/// Line breaks and tabs stay, other control characters are left out, the rest is written as ⟨U+202E⟩.
QString withHiddenCharactersShown(const QString& text);

} // namespace zhibu
