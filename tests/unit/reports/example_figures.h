#pragma once

#include "core/reports/quarterly_figures.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

/// Reads the expected results of the example office back into figures; totals are left to be computed.
namespace zhibu::testing {

inline QJsonDocument exampleJson(const QString& file) {
    QFile input(dataFile(QString(QStringLiteral("example/expected/") + file)));
    if (!input.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(input.fileName()));
    return QJsonDocument::fromJson(input.readAll());
}

/// The report gives only averages, which are rounded; the members' own hours give the exact sums.
inline QHash<QString, qint64> hundredthsByBranch(const QString& day) {
    QHash<QString, qint64> sums;
    for (const QJsonValue& each : exampleJson(day + QStringLiteral("/hours.json")).array())
        sums[each[QStringLiteral("organization")].toString()] +=
            qRound64(each[QStringLiteral("hours")].toDouble() * 100);
    return sums;
}

inline HoursFigures hoursFrom(const QJsonValue& json, qint64 hundredths) {
    return {.members = json[QStringLiteral("members")].toInteger(),
            .membersMet = json[QStringLiteral("members_met")].toInteger(),
            .totalHundredths = hundredths,
            .committee = json[QStringLiteral("committee")].toInteger(),
            .committeeMet = json[QStringLiteral("committee_met")].toInteger()};
}

inline TermFigures termFrom(const QJsonValue& json) {
    const QJsonValue approved = json[QStringLiteral("approved")];
    return {.number = json[QStringLiteral("number")].toInt(),
            .electedOn = *Date::fromIso(json[QStringLiteral("elected_on")].toString()),
            .dueOn = *Date::fromIso(json[QStringLiteral("due_on")].toString()),
            .daysLeft = json[QStringLiteral("days_left")].toInt(),
            .approved = approved.isNull() ? std::nullopt : std::optional(approved.toInt()),
            .posts = json[QStringLiteral("posts")].toInt(),
            .filled = json[QStringLiteral("filled")].toInt(),
            .persons = json[QStringLiteral("persons")].toInt(),
            .vacant = json[QStringLiteral("vacant")].toInt(),
            .vacantOverdue = json[QStringLiteral("vacant_overdue")].toInt()};
}

inline OrganizationFigures organizationFrom(const QJsonValue& json,
                                            const QHash<QString, qint64>& hundredths) {
    OrganizationFigures row;
    row.code = json[QStringLiteral("code")].toString();
    row.name = json[QStringLiteral("name")].toString();
    row.kind = *fromIdentifier<OrganizationKind>(json[QStringLiteral("kind")].toString());
    row.members = json[QStringLiteral("members")].toInteger();
    const QJsonObject counts = json[QStringLiteral("counts")].toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        row.counts[static_cast<size_t>(*fromIdentifier<ActivityKind>(it.key()))] = it.value().toInteger();
    row.expected = json[QStringLiteral("expected")].toInteger();
    row.present = json[QStringLiteral("present")].toInteger();
    row.lateEntries = json[QStringLiteral("late_entries")].toInteger();
    row.overdue = json[QStringLiteral("overdue")].toInteger();
    const QJsonValue hours = json[QStringLiteral("hours")];
    if (!hours.isNull()) row.hours = hoursFrom(hours, hundredths.value(row.code));
    const QJsonValue term = json[QStringLiteral("term")];
    if (!term.isNull()) row.term = termFrom(term);
    return row;
}

inline QuarterlyFigures exampleFigures(const QString& day) {
    const QJsonDocument json = exampleJson(day + QStringLiteral("/report.json"));
    QuarterlyFigures figures{.period = *Period::parse(json[QStringLiteral("period")].toString()),
                             .asOf = *Date::fromIso(json[QStringLiteral("as_of")].toString())};
    const QHash<QString, qint64> hundredths = hundredthsByBranch(day);
    for (const QJsonValue& row : json[QStringLiteral("organizations")].toArray())
        figures.organizations.push_back(organizationFrom(row, hundredths));
    figures.totals = computeTotals(figures.organizations);
    return figures;
}

} // namespace zhibu::testing
