#pragma once

#include <QFont>

namespace zhibu {

/// The platform's own font with Chinese faces behind it, at 13 px; titles are 15 px and semibold.
QFont bodyFont(double textScale = 1.0);

/// Made from the font a widget already has, so that the chosen text size holds.
QFont titleFont(const QFont& body);   ///< of a card
QFont headingFont(const QFont& body); ///< of a page
QFont strongFont(const QFont& body);
QFont smallFont(const QFont& body);  ///< captions above fields, column headings
QFont figureFont(const QFont& body); ///< the large number on a tile

} // namespace zhibu
