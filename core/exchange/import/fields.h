#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhibu {

enum class ImportKind { organizations, members, terms, activities, training };

/// "organizations", …: the word of the command line and of audit verbs.
QString importKindName(ImportKind kind);
std::optional<ImportKind> importKindFromName(QStringView name);

/// A column that an import understands: the name of the contract (interfaces.md §3) and what else people call
/// it.
struct ImportField {
    QString name;
    QStringList synonyms = {};
    bool required =
        false; ///< the column must be there; whether its cells may be empty is a question for each row
};

/// In the order of the enumeration that belongs to the kind.
const std::vector<ImportField>& importFields(ImportKind kind);

/// The field that says whose a row is, of rosters, terms and activities; nullopt of the others.
std::optional<size_t> organizationFieldOf(ImportKind kind);

enum class OrganizationField {
    name,
    code,
    kind,
    parent,
    shortName,
    establishedOn,
    dissolvedOn,
    approvalNumber,
    branchType
};
enum class MemberField {
    number,
    name,
    sex,
    ethnicGroup,
    birthDate,
    identityNumber,
    education,
    joinedOn,
    fullMemberOn,
    status,
    branch,
    group,
    workPosition,
    leadingCadre,
    phone,
    from,
    until,
    leftBy,
    remarks
};
enum class TermField {
    organization,
    number,
    electedOn,
    length,
    approvedSeats,
    extendedUntil,
    extensionDocument,
    closedOn,
    position,
    name,
    memberNumber,
    from,
    until,
    how,
    approvalNumber
};
enum class ActivityField {
    organization,
    kinds,
    date,
    startsAt,
    endsAt,
    place,
    host,
    talker,
    recorder,
    lecturer,
    topic,
    minutes,
    resolutions,
    facets,
    hours,
    present,
    online,
    late,
    onLeave,
    absent,
    madeUp,
    observers,
    talkee,
    forYear,
    entryDate,
    state,
    code
};
enum class TrainingField { name, number, date, course, form, organizer, hours, certificate };

inline ImportKind kindOf(OrganizationField) {
    return ImportKind::organizations;
}
inline ImportKind kindOf(MemberField) {
    return ImportKind::members;
}
inline ImportKind kindOf(TermField) {
    return ImportKind::terms;
}
inline ImportKind kindOf(ActivityField) {
    return ImportKind::activities;
}
inline ImportKind kindOf(TrainingField) {
    return ImportKind::training;
}

/// The column's name in the contract, for sentences and problems.
template<class Field> const QString& fieldName(Field field) {
    return importFields(kindOf(field))[static_cast<size_t>(field)].name;
}

} // namespace zhibu
