#pragma once

#include "core/domain/date.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace zhibu {

/// What one cell of a spreadsheet holds: nothing, text, a number or a day. An import has millions of them, so
/// it is one small value. A number stays a number until somebody asks for its text, so that an identity
/// number which a spreadsheet has rounded can be recognised and refused.
class Cell {
public:
    Cell() = default;
    /// Empty text is an empty cell.
    explicit Cell(QString text);
    explicit Cell(double number) : content(number) {}
    explicit Cell(Date day) : content(day) {}

    bool isEmpty() const { return std::holds_alternative<std::monostate>(content); }
    bool isNumber() const { return std::holds_alternative<double>(content); }
    /// Only for numbers; a number written as text (as everything in CSV is) is text.
    std::optional<double> number() const;
    /// Only for real spreadsheet dates; their time of day is dropped.
    std::optional<Date> date() const;
    /// As people see it: "" when empty, days as 2020-09-30, whole numbers with all their digits and without
    /// ".0", other numbers with at most the 15 digits a spreadsheet shows.
    QString text() const;
    /// Of a text, in UTF-16 units; 0 for anything else.
    qsizetype textLength() const;
    /// True when a spreadsheet may have rounded a long number away: a number from 10^15 up, or text
    /// like 3.2118E+17.
    bool mayHaveLostDigits() const;

    bool operator==(const Cell&) const = default;

private:
    std::variant<std::monostate, QString, double, Date> content;
};

/// Cells from column A on; trailing empty cells are left out.
struct Row {
    int number = 0; ///< as the spreadsheet program counts, from 1
    std::vector<Cell> cells;
    /// Column from 0; an empty cell beyond the end.
    const Cell& at(std::size_t column) const;
    bool operator==(const Row&) const = default;
};

/// Rows without any value are left out, the numbers of the others stay true.
struct Sheet {
    QString name; ///< "" for CSV
    std::vector<Row> rows;
    bool operator==(const Sheet&) const = default;
};

/// The sheets in the order of their tabs, hidden ones included.
struct Workbook {
    std::vector<Sheet> sheets;
    bool operator==(const Workbook&) const = default;
};

} // namespace zhibu
