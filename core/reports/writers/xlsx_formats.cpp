#include "core/reports/writers/xlsx_formats.h"

#include "core/reports/cell_text.h"
#include "core/reports/writers/xlsx_error.h"

#include <xlsxwriter.h>

namespace zhibu {

namespace {

constexpr lxw_color_t inkColour = 0x1F2329;
constexpr lxw_color_t quietColour = 0x646A73;
constexpr lxw_color_t lineColour = 0xB9BDC4;
constexpr lxw_color_t headingFill = 0xF4F5F7;

lxw_color_t toneColour(Tone tone) {
    switch (tone) {
    case Tone::normal: break;
    case Tone::muted: return 0x69707A;
    case Tone::met: return 0x2E7D32;
    case Tone::dueSoon: return 0x9A5B00;
    case Tone::overdue: return 0xB3261E;
    case Tone::attention: return 0x5B4BA8;
    }
    return inkColour;
}

std::string numberFormat(const ReportCell& cell) {
    if (std::holds_alternative<Date>(cell.value)) return "yyyy-mm-dd";
    if (std::holds_alternative<Ratio>(cell.value)) return "0.00%";
    if (std::holds_alternative<qint64>(cell.value)) return "0";
    if (const auto* number = std::get_if<DecimalNumber>(&cell.value))
        return number->decimals > 0 ? "0." + std::string(static_cast<size_t>(number->decimals), '0') : "0";
    return {};
}

uint8_t alignmentCode(Alignment alignment) {
    switch (alignment) {
    case Alignment::centre: return LXW_ALIGN_CENTER;
    case Alignment::right: return LXW_ALIGN_RIGHT;
    case Alignment::left:
    case Alignment::byKind: break;
    }
    return LXW_ALIGN_LEFT;
}

void setLines(lxw_format* format) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, lineColour);
}

void setHeading(lxw_format* format) {
    format_set_bold(format);
    format_set_text_wrap(format);
    format_set_bg_color(format, headingFill);
    format_set_align(format, LXW_ALIGN_CENTER);
    setLines(format);
}

} // namespace

lxw_format* XlsxFormats::add() {
    lxw_format* format = workbook_add_format(book);
    if (!format) throw xlsxError(LXW_ERROR_MEMORY_MALLOC_FAILED);
    format_set_font_name(format, "Microsoft YaHei");
    format_set_font_size(format, 10);
    format_set_font_color(format, inkColour);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format* XlsxFormats::named(const char* name, void (*setUp)(lxw_format*)) {
    lxw_format*& format = byName[name];
    if (!format) {
        format = add();
        setUp(format);
    }
    return format;
}

lxw_format* XlsxFormats::title() {
    return named("title", [](lxw_format* format) {
        format_set_bold(format);
        format_set_font_size(format, 16);
        format_set_align(format, LXW_ALIGN_CENTER);
    });
}

lxw_format* XlsxFormats::subtitle() {
    return named("subtitle", [](lxw_format* format) {
        format_set_font_color(format, quietColour);
        format_set_align(format, LXW_ALIGN_CENTER);
    });
}

lxw_format* XlsxFormats::tableTitle() {
    return named("table title", [](lxw_format* format) {
        format_set_bold(format);
        format_set_font_size(format, 11);
    });
}

lxw_format* XlsxFormats::heading() {
    return named("heading", setHeading);
}

lxw_format* XlsxFormats::headingUpperHalf() {
    return named("heading, upper half", [](lxw_format* format) {
        setHeading(format);
        format_set_bottom(format, LXW_BORDER_NONE);
    });
}

lxw_format* XlsxFormats::headingLowerHalf() {
    return named("heading, lower half", [](lxw_format* format) {
        setHeading(format);
        format_set_top(format, LXW_BORDER_NONE);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    });
}

lxw_format* XlsxFormats::note() {
    return named("note", [](lxw_format* format) {
        format_set_font_size(format, 9);
        format_set_font_color(format, quietColour);
        format_set_text_wrap(format);
    });
}

lxw_format* XlsxFormats::hint() {
    return named("hint", [](lxw_format* format) {
        format_set_font_size(format, 9);
        format_set_font_color(format, quietColour);
    });
}

lxw_format* XlsxFormats::signature() {
    return named("signature",
                 [](lxw_format* format) { format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM); });
}

lxw_format* XlsxFormats::text() {
    return named("text", [](lxw_format* format) { format_set_num_format(format, "@"); });
}

lxw_format* XlsxFormats::example() {
    return named("example", [](lxw_format* format) {
        format_set_num_format(format, "@");
        format_set_font_color(format, quietColour);
        format_set_italic(format);
    });
}

lxw_format* XlsxFormats::empty() {
    return named("empty", [](lxw_format* format) {
        format_set_font_color(format, quietColour);
        format_set_align(format, LXW_ALIGN_CENTER);
        setLines(format);
    });
}

lxw_format* XlsxFormats::cell(const ReportCell& cell, const ReportColumn& column, bool total) {
    const CellStyle style{numberFormat(cell), alignmentOf(column), cell.tone, column.wrap, total};
    lxw_format*& format = cells[style];
    if (format) return format;
    format = add();
    format_set_font_color(format, toneColour(style.tone));
    format_set_align(format, alignmentCode(style.alignment));
    if (style.alignment == Alignment::left) format_set_indent(format, 1);
    if (!style.numberFormat.empty()) format_set_num_format(format, style.numberFormat.c_str());
    if (style.wrap) format_set_text_wrap(format);
    if (total) format_set_bold(format);
    setLines(format);
    return format;
}

} // namespace zhibu
