#include "core/exchange/import/row_reader.h"

namespace zhibu {

RowReader::RowReader(const ColumnMapping& mapping) {
    for (size_t field = 0; field < importFields(mapping.kind).size(); ++field)
        columns.push_back(mapping.columnOfField(field));
}

void RowReader::open(const Row& opened, PlannedRow& planned) {
    row = &opened;
    plan = &planned;
}

const Cell& RowReader::cellOf(size_t field) const {
    static const Cell empty;
    return columns[field] ? row->at(*columns[field]) : empty;
}

std::optional<Date> RowReader::dateOf(const Cell& cell, const QString& field) const {
    const QString written = values::cleanText(cell);
    if (written.isEmpty()) return std::nullopt;
    const auto read = values::parseDate(cell);
    if (const auto* date = std::get_if<Date>(&read)) return *date;
    plan->reject(reasons::date(field, written, std::get<values::DateFault>(read)));
    return std::nullopt;
}

QString RowReader::dateOrMonthOf(const Cell& cell, const QString& field) const {
    const QString written = values::cleanText(cell);
    if (written.isEmpty()) return {};
    const auto read = values::parseDateOrMonth(cell);
    if (const auto* date = std::get_if<QString>(&read)) return *date;
    plan->reject(reasons::date(field, written, std::get<values::DateFault>(read)));
    return {};
}

std::optional<bool> RowReader::yesNoOf(const QString& text, const QString& field) const {
    if (text.isEmpty()) return std::nullopt;
    const std::optional<bool> answer = values::parseYesNo(text);
    if (!answer) plan->reject(reasons::yesNo(field, text));
    return answer;
}

std::optional<int> RowReader::wholeOf(const QString& text, const QString& field, QStringView unit, int least,
                                      int most) const {
    if (text.isEmpty()) return std::nullopt;
    const std::optional<int> number = values::parseWhole(text, unit);
    if (number && least <= *number && *number <= most) return number;
    plan->reject(reasons::number(field, text, least, most));
    return std::nullopt;
}

std::optional<CreditHours> RowReader::hoursOf(const QString& text, const QString& field) const {
    if (text.isEmpty()) return std::nullopt;
    const auto read = values::parseHours(text);
    if (const auto* hours = std::get_if<CreditHours>(&read)) return *hours;
    plan->reject(reasons::hours(field, text, std::get<values::HoursFault>(read)));
    return std::nullopt;
}

QString RowReader::timeOf(const QString& text, const QString& field) const {
    if (text.isEmpty()) return {};
    const std::optional<QString> time = values::parseTime(text);
    if (!time) plan->reject(reasons::time(field, text));
    return time.value_or(QString());
}

} // namespace zhibu
