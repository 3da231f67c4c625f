#pragma once

#include <QFont>

namespace zhibu {

/// title: 小标宋 of official documents; body: 仿宋; table: a sans serif that stays legible when small.
enum class FontRole { title, body, table, tableBold };

/// The first face of the role's chain that this computer has, sized in points of the page (1/72 inch) for a
/// device of that resolution. The one place where paper gets its fonts.
QFont pageFont(FontRole role, double points, int dotsPerInch);

} // namespace zhibu
