#include "core/exchange/import/term_row.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using Field = TermField;

struct TermRowText {
    Q_DECLARE_TR_FUNCTIONS(ImportTerms)
};

bool holdsElections(OrganizationKind kind) {
    return kind == OrganizationKind::organ_committee || kind == OrganizationKind::general_branch ||
           kind == OrganizationKind::branch;
}

void readOrganization(const RowReader& reader, const OrganizationLookup& organizations, TermImportRow& row) {
    const QString& field = fieldName(Field::organization);
    const auto found = writableOrganization(organizations, field, reader.text(Field::organization));
    if (const auto* problem = std::get_if<Problem>(&found)) return reader.planned().reject(*problem);
    row.organization = std::get<const Organization*>(found);
    if (!holdsElections(row.organization->kind))
        reader.planned().reject({field, u"term.no_elections"_s,
                                 TermRowText::tr("%1 is a %2; it elects no committee.")
                                     .arg(row.organization->name, displayName(row.organization->kind))});
}

StatedTerm readTerm(const RowReader& reader) {
    StatedTerm term;
    term.electedOn = reader.date(Field::electedOn);
    term.lengthYears = reader.whole(Field::length, u"年", 1, 10);
    term.approvedSeats = reader.whole(Field::approvedSeats, u"名", 0, 99);
    term.extendedUntil = reader.date(Field::extendedUntil);
    if (reader.states(Field::extensionDocument))
        term.extensionDocument = reader.text(Field::extensionDocument);
    term.closedOn = reader.date(Field::closedOn);
    return term;
}

void checkPosition(const TermImportRow& row, const RowReader& reader) {
    PlannedRow& planned = reader.planned();
    if (row.position.isEmpty() && row.namesSomebody())
        planned.reject(reasons::missing(fieldName(Field::position)));
    if (!row.position.isEmpty() && !row.namesSomebody() && !row.from)
        planned.reject({fieldName(Field::from), u"position.empty_seat_without_day"_s,
                        TermRowText::tr("A position without a name is a seat set up empty; it needs %1.")
                            .arg(fieldName(Field::from))});
    if (row.from && row.until && *row.until <= *row.from)
        planned.reject(
            reasons::endBeforeStart(fieldName(Field::until), row.from->toIso(), row.until->toIso()));
}

} // namespace

TermImportRow readTermRow(const RowReader& reader, const OrganizationLookup& organizations) {
    TermImportRow row;
    readOrganization(reader, organizations, row);
    row.number = reader.whole(Field::number, u"届", 1, 999).value_or(0);
    if (!reader.states(Field::number)) reader.planned().reject(reasons::missing(fieldName(Field::number)));
    row.term = readTerm(reader);
    row.position = reader.text(Field::position);
    row.name = values::personName(reader.text(Field::name));
    row.memberNumber = values::plainForm(reader.text(Field::memberNumber));
    row.from = reader.date(Field::from);
    row.until = reader.date(Field::until);
    row.how = reader.term<PositionOrigin>(Field::how);
    row.approvalNumber = reader.text(Field::approvalNumber);
    checkPosition(row, reader);
    const QString organization = row.organization ? row.organization->code : reader.text(Field::organization);
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
