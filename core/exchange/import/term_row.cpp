#include "core/exchange/import/term_row.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct TermRowText {
    Q_DECLARE_TR_FUNCTIONS(ImportTerms)
};

bool holdsElections(OrganizationKind kind) {
    return kind == OrganizationKind::organ_committee || kind == OrganizationKind::general_branch ||
           kind == OrganizationKind::branch;
}

void readOrganization(const RowReader& reader, const OrganizationLookup& organizations, TermImportRow& row) {
    const QString& field = fieldName(TermField::organization);
    const auto found = writableOrganization(organizations, field, reader.text(TermField::organization));
    if (const auto* problem = std::get_if<Problem>(&found)) return reader.planned().reject(*problem);
    row.organization = std::get<const Organization*>(found);
    if (!holdsElections(row.organization->kind))
        reader.planned().reject({field, u"term.no_elections"_s,
                                 TermRowText::tr("%1 is a %2; it elects no committee.")
                                     .arg(row.organization->name, displayName(row.organization->kind))});
}

StatedTerm readTerm(const RowReader& reader) {
    StatedTerm term;
    term.electedOn = reader.date(TermField::electedOn);
    term.lengthYears = reader.whole(TermField::length, u"年", 1, 10);
    term.approvedSeats = reader.whole(TermField::approvedSeats, u"名", 0, 99);
    term.extendedUntil = reader.date(TermField::extendedUntil);
    if (reader.states(TermField::extensionDocument))
        term.extensionDocument = reader.text(TermField::extensionDocument);
    term.closedOn = reader.date(TermField::closedOn);
    return term;
}

void checkPosition(const TermImportRow& row, const RowReader& reader) {
    PlannedRow& planned = reader.planned();
    if (row.position.isEmpty() && row.namesSomebody())
        planned.reject(reasons::missing(fieldName(TermField::position)));
    if (!row.position.isEmpty() && !row.namesSomebody() && !row.from)
        planned.reject({fieldName(TermField::from), u"position.empty_seat_without_day"_s,
                        TermRowText::tr("A position without a name is a seat set up empty; it needs %1.")
                            .arg(fieldName(TermField::from))});
    if (row.from && row.until && *row.until <= *row.from)
        planned.reject(
            reasons::endBeforeStart(fieldName(TermField::until), row.from->toIso(), row.until->toIso()));
}

} // namespace

TermImportRow readTermRow(const RowReader& reader, const OrganizationLookup& organizations) {
    TermImportRow row;
    readOrganization(reader, organizations, row);
    row.number = reader.whole(TermField::number, u"届", 1, 999).value_or(0);
    if (!reader.states(TermField::number))
        reader.planned().reject(reasons::missing(fieldName(TermField::number)));
    row.term = readTerm(reader);
    row.position = reader.text(TermField::position);
    row.name = values::personName(reader.text(TermField::name));
    row.memberNumber = values::plainForm(reader.text(TermField::memberNumber));
    row.from = reader.date(TermField::from);
    row.until = reader.date(TermField::until);
    row.how = reader.term<PositionOrigin>(TermField::how);
    row.approvalNumber = reader.text(TermField::approvalNumber);
    checkPosition(row, reader);
    const QString organization =
        row.organization ? row.organization->code : reader.text(TermField::organization);
    reader.planned().subject =
        QStringList{organization, QString::number(row.number), row.position, row.name}.join(u' ');
    return row;
}

Term StatedTerm::appliedTo(Term term) const {
    if (electedOn) term.electedOn = *electedOn;
    if (lengthYears) term.lengthYears = *lengthYears;
    if (approvedSeats) term.approvedSeats = approvedSeats;
    if (extendedUntil) term.extendedUntil = extendedUntil;
    if (extensionDocument) term.extensionDocument = *extensionDocument;
    if (closedOn) term.closedOn = closedOn;
    return term;
}

} // namespace zhibu
