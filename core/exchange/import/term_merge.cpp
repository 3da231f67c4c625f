#include "core/exchange/import/term_merge.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct TermMergeText {
    Q_DECLARE_TR_FUNCTIONS(ImportTerms)
};

QString written(Date day) {
    return day.toIso();
}

QString written(int number) {
    return QString::number(number);
}

const QString& written(const QString& text) {
    return text;
}

Problem extensionTooLong(Date due, Date extended) {
    const QString& field = fieldName(TermField::extendedUntil);
    return {field, u"term.extension_too_long"_s,
            TermMergeText::tr("%1: the term is due on %2; an extension until %3 is longer than one year.")
                .arg(field, due.toIso(), extended.toIso())};
}

Problem extensionTooEarly(Date due, Date extended) {
    const QString& field = fieldName(TermField::extendedUntil);
    return {field, u"term.extension_before_due"_s,
            TermMergeText::tr("%1: %3 is no extension, the term is due on %2.")
                .arg(field, due.toIso(), extended.toIso())};
}

class Merge {
public:
    Merge(TermRows& given, const std::vector<TermImportRow>& all, std::vector<PlannedRow>& plannedRows)
        : term(given), rows(all), planned(plannedRows) {}

    void run(IdFactory& ids) {
        for (const size_t row : term.rows)
            take(row);
        if (!stated.electedOn && !term.before)
            return rejectAll(reasons::missing(fieldName(TermField::electedOn)));
        Term base =
            term.before
                ? *term.before
                : Term{.id = ids.next<TermId>(),
                       .organization = term.organization->id,
                       .number = term.number,
                       .electedOn = *stated.electedOn,
                       .lengthYears = term.organization->kind == OrganizationKind::organ_committee ? 5 : 3};
        checkExtension(base);
        checkDays(base);
        term.value = stated.appliedTo(std::move(base));
    }

private:
    PlannedRow& plan(size_t row) { return planned[rows[row].planned]; }

    template<class Value> void once(TermField field, std::optional<Value> StatedTerm::*member, size_t row) {
        const std::optional<Value>& said = rows[row].term.*member;
        if (!said) return;
        std::optional<Value>& known = stated.*member;
        if (known && !(*known == *said))
            plan(row).reject(reasons::contradicts(fieldName(field), written(*said), written(*known),
                                                  plan(firstWith(member)).row));
        else
            known = said;
    }

    template<class Value> size_t firstWith(std::optional<Value> StatedTerm::*member) const {
        return *std::ranges::find_if(term.rows,
                                     [&](size_t row) { return (rows[row].term.*member).has_value(); });
    }

    void take(size_t row) {
        if (plan(row).heldBack()) return;
        once(TermField::electedOn, &StatedTerm::electedOn, row);
        once(TermField::length, &StatedTerm::lengthYears, row);
        once(TermField::approvedSeats, &StatedTerm::approvedSeats, row);
        once(TermField::extendedUntil, &StatedTerm::extendedUntil, row);
        once(TermField::extensionDocument, &StatedTerm::extensionDocument, row);
        once(TermField::closedOn, &StatedTerm::closedOn, row);
    }

    template<class Value>
    void rejectStated(std::optional<Value> StatedTerm::*member, const Problem& problem) {
        for (const size_t row : term.rows) {
            if ((rows[row].term.*member).has_value()) plan(row).reject(problem);
        }
        (stated.*member).reset();
    }

    void rejectAll(const Problem& problem) {
        for (const size_t row : term.rows)
            plan(row).reject(problem);
    }

    void checkExtension(const Term& base) {
        if (!stated.extendedUntil) return;
        Term without = stated.appliedTo(base);
        without.extendedUntil.reset();
        const Date due = without.dueOn();
        if (*stated.extendedUntil > due.addYears(1))
            rejectStated(&StatedTerm::extendedUntil, extensionTooLong(due, *stated.extendedUntil));
        else if (*stated.extendedUntil <= due)
            rejectStated(&StatedTerm::extendedUntil, extensionTooEarly(due, *stated.extendedUntil));
    }

    void checkDays(const Term& base) {
        const Term value = stated.appliedTo(base);
        if (stated.closedOn && *stated.closedOn <= value.electedOn)
            rejectStated(&StatedTerm::closedOn,
                         reasons::endBeforeStart(fieldName(TermField::closedOn), value.electedOn.toIso(),
                                                 stated.closedOn->toIso()));
        if (!term.organization->existsOn(value.electedOn))
            rejectAll(reasons::organizationGone(fieldName(TermField::electedOn), term.organization->name,
                                                value.electedOn));
    }

    TermRows& term;
    const std::vector<TermImportRow>& rows;
    std::vector<PlannedRow>& planned;
    StatedTerm stated;
};

} // namespace

void mergeTerm(TermRows& term, const std::vector<TermImportRow>& rows, std::vector<PlannedRow>& planned,
               IdFactory& ids) {
    Merge(term, rows, planned).run(ids);
    const bool anyLeft =
        std::ranges::any_of(term.rows, [&](size_t row) { return !planned[rows[row].planned].heldBack(); });
    if (!anyLeft) term.value.reset();
}

} // namespace zhibu
