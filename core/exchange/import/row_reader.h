#pragma once

#include "core/exchange/import/plan.h"
#include "core/exchange/import/reasons.h"

namespace zhibu {

/// Reads the cells of one row after the other by field. What cannot be read becomes a reason of the planned
/// row, and the value is absent.
class RowReader {
public:
    explicit RowReader(const ColumnMapping& mapping);
    /// Both must outlive the reading of this row.
    void open(const Row& row, PlannedRow& planned);

    PlannedRow& planned() const { return *plan; }

    template<class Field> bool states(Field field) const { return !text(field).isEmpty(); }
    template<class Field> const Cell& cell(Field field) const { return cellOf(static_cast<size_t>(field)); }
    template<class Field> QString text(Field field) const { return values::cleanText(cell(field)); }
    /// With a reason when it is empty.
    template<class Field> QString requiredText(Field field) const {
        QString value = text(field);
        if (value.isEmpty()) plan->reject(reasons::missing(fieldName(field)));
        return value;
    }
    template<class Field> std::optional<Date> date(Field field) const {
        return dateOf(cell(field), fieldName(field));
    }
    template<class Field> QString dateOrMonth(Field field) const {
        return dateOrMonthOf(cell(field), fieldName(field));
    }
    template<class Field> std::optional<bool> yesNo(Field field) const {
        return yesNoOf(text(field), fieldName(field));
    }
    template<class Field> std::optional<int> whole(Field field, QStringView unit, int least, int most) const {
        return wholeOf(text(field), fieldName(field), unit, least, most);
    }
    template<class Field> std::optional<CreditHours> hours(Field field) const {
        return hoursOf(text(field), fieldName(field));
    }
    template<class Field> QString time(Field field) const { return timeOf(text(field), fieldName(field)); }
    /// A term of a vocabulary; nullopt when empty or, with a reason, unknown.
    template<class Enum, class Field> std::optional<Enum> term(Field field) const {
        const QString written = text(field);
        if (written.isEmpty()) return std::nullopt;
        const std::optional<Enum> value = fromChinese<Enum>(written);
        if (!value) plan->reject(reasons::unknownTerm(fieldName(field), written, knownTerms<Enum>()));
        return value;
    }

    template<class Enum> static QStringList knownTerms() {
        QStringList terms;
        for (const auto& row : vocabulary<Enum>())
            terms.append(QString::fromUtf16(row.chinese));
        return terms;
    }

private:
    const Cell& cellOf(size_t field) const;
    std::optional<Date> dateOf(const Cell& cell, const QString& field) const;
    QString dateOrMonthOf(const Cell& cell, const QString& field) const;
    std::optional<bool> yesNoOf(const QString& text, const QString& field) const;
    std::optional<int> wholeOf(const QString& text, const QString& field, QStringView unit, int least,
                               int most) const;
    std::optional<CreditHours> hoursOf(const QString& text, const QString& field) const;
    QString timeOf(const QString& text, const QString& field) const;

    std::vector<std::optional<size_t>> columns; ///< by field
    const Row* row = nullptr;
    PlannedRow* plan = nullptr;
};

} // namespace zhibu
