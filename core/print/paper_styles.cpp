#include "core/print/paper_styles.h"

#include "core/print/fonts.h"

namespace zhibu {

namespace {

constexpr double titlePoints = 22;   // size 2
constexpr double bodyPoints = 16;    // size 3
constexpr double headingPoints = 16; // size 3, bold
constexpr double smallPoints = 14;   // size 4
constexpr double notePoints = 10.5;  // size 5

} // namespace

QFont fontOf(PaperStyle style) {
    using namespace paper_measures;
    switch (style) {
    case PaperStyle::title: return pageFont(FontRole::title, titlePoints, pointsPerInch);
    case PaperStyle::subtitle: return pageFont(FontRole::body, smallPoints, pointsPerInch);
    case PaperStyle::heading: return pageFont(FontRole::tableBold, headingPoints, pointsPerInch);
    case PaperStyle::subheading: return pageFont(FontRole::tableBold, smallPoints, pointsPerInch);
    case PaperStyle::body: return pageFont(FontRole::body, bodyPoints, pointsPerInch);
    case PaperStyle::cell: return pageFont(FontRole::body, cellPoints, pointsPerInch);
    case PaperStyle::caption: return pageFont(FontRole::table, cellPoints, pointsPerInch);
    case PaperStyle::smallCell:
    case PaperStyle::note: break;
    }
    return pageFont(FontRole::body, notePoints, pointsPerInch);
}

double spaceBelow(PaperStyle style) {
    switch (style) {
    case PaperStyle::title: return 14;
    case PaperStyle::subtitle: return 10;
    case PaperStyle::heading: return 8;
    case PaperStyle::subheading: return 6;
    case PaperStyle::body:
    case PaperStyle::cell:
    case PaperStyle::smallCell:
    case PaperStyle::caption: return 0;
    case PaperStyle::note: break;
    }
    return 3;
}

bool inCell(PaperStyle style) {
    return style == PaperStyle::cell || style == PaperStyle::smallCell || style == PaperStyle::caption;
}

} // namespace zhibu
