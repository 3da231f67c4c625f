#pragma once

#include <QString>

namespace zhibu {

/// The text without the characters that neither XML, HTML nor a page can show (control characters); half a
/// surrogate pair becomes U+FFFD, line breaks and tabs stay, every kind of line break becomes "\n".
QString printableText(const QString& text);

} // namespace zhibu
