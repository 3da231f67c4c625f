#pragma once

#include "core/reports/report.h"

#include <xlsxwriter/format.h>

#include <map>

struct lxw_workbook;

namespace zhibu {

/// The cell styles of one workbook, each made once: readers limit how many a file may have.
class XlsxFormats {
public:
    explicit XlsxFormats(lxw_workbook* workbook) : book(workbook) {}

    lxw_format* title();
    lxw_format* subtitle();
    lxw_format* tableTitle();
    lxw_format* heading();
    lxw_format* headingUpperHalf(); ///< the empty half above a title that belongs to no group
    lxw_format* headingLowerHalf();
    lxw_format* note();
    lxw_format* hint(); ///< a note on one long line
    lxw_format* signature();
    lxw_format* empty();
    lxw_format* text();    ///< what is typed into such a cell stays as it is typed
    lxw_format* example(); ///< the same, to be typed over
    lxw_format* cell(const ReportCell& cell, const ReportColumn& column, bool total);

private:
    struct CellStyle {
        std::string numberFormat;
        Alignment alignment;
        Tone tone;
        bool wrap;
        bool total;
        auto operator<=>(const CellStyle&) const = default;
    };
    /// A style kept under that name, made by the function the first time.
    lxw_format* named(const char* name, void (*setUp)(lxw_format*));
    lxw_format* add();

    lxw_workbook* book;
    std::map<std::string, lxw_format*> byName;
    std::map<CellStyle, lxw_format*> cells;
};

} // namespace zhibu
