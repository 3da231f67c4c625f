#pragma once

#include "core/duties/explain.h"
#include "core/duties/settings.h"

namespace zhibu::duties::testing {

inline Date day(const char* iso) {
    return *Date::fromIso(QLatin1StringView(iso));
}

/// "B1 2020-02 1/0 overdue 2020-02-29": organisation, subject, period, required/actual, status and due date,
/// each only where there is one.
inline QString line(const DutyResult& result) {
    QStringList parts{result.organizationCode};
    if (!result.subject.isEmpty()) parts += result.subject;
    if (result.period) parts += result.period->toString();
    if (result.required && result.actual)
        parts += result.required->toString() + u'/' + result.actual->toString();
    parts += identifier(result.status);
    if (result.due) parts += result.due->toIso();
    return parts.join(u' ');
}

inline QStringList lines(const std::vector<DutyResult>& results) {
    QStringList list;
    for (const DutyResult& result : results)
        list += line(result);
    return list;
}

inline Catalogue shipped() {
    return *shippedCatalogue();
}

/// A small office written down by hand: a leading group G, its head organisation and what a test adds.
class SampleOffice {
public:
    OrganizationId organization(const QString& code, OrganizationKind kind,
                                std::optional<OrganizationId> parent = std::nullopt) {
        rows.organizations.push_back(
            {ids.next<OrganizationId>(), code, {}, code, kind, BranchType::regular, parent, {}, {}, {}, {}});
        return rows.organizations.back().id;
    }
    OrganizationId branch(const QString& code, std::optional<OrganizationId> parent = std::nullopt) {
        return organization(code, OrganizationKind::branch, parent);
    }
    OrganizationId group(const QString& code, const OrganizationId& parent) {
        return organization(code, OrganizationKind::group, parent);
    }
    Organization& at(const OrganizationId& id) {
        return *std::find_if(rows.organizations.begin(), rows.organizations.end(),
                             [&](const Organization& o) { return o.id == id; });
    }

    MemberId member(const QString& number, const OrganizationId& branch, DateInterval stay = {}) {
        const auto id = ids.next<MemberId>();
        rows.members.push_back(
            {id, number, number, {}, {}, {}, {}, {}, {}, MemberStatus::full, {}, false, {}});
        rows.memberships.push_back({ids.next<MembershipId>(), id, branch, {}, stay, {}, {}});
        return id;
    }
    std::vector<MemberId> manyMembers(int count, const OrganizationId& branch) {
        std::vector<MemberId> made;
        made.reserve(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i)
            made.push_back(
                member(at(branch).code + QStringLiteral("-%1").arg(i + 1, 4, 10, QChar(u'0')), branch));
        return made;
    }
    Member& at(const MemberId& id) {
        return *std::find_if(rows.members.begin(), rows.members.end(),
                             [&](const Member& m) { return m.id == id; });
    }

    TermId term(const OrganizationId& organization, Date electedOn, int years = 3) {
        rows.terms.push_back({ids.next<TermId>(), organization, 1, electedOn, years, {}, {}, {}, {}});
        return rows.terms.back().id;
    }
    void hold(const TermId& term, const QString& position, const MemberId& member, Date from,
              std::optional<Date> until = std::nullopt) {
        rows.positions.push_back(
            {ids.next<PositionId>(), term, position, member, from, until, PositionOrigin::elected, {}});
    }
    void emptySeat(const TermId& term, const QString& position, Date openedOn) {
        rows.emptySeats.push_back({ids.next<EmptySeatId>(), term, position, openedOn});
    }

    /// The newest one, so that a test can add facets, a lecturer, a state.
    ActivityFact& activity(const OrganizationId& organization, ActivityKinds kinds, Date heldOn) {
        activities.push_back({ids.next<ActivityId>(),
                              organization,
                              kinds,
                              heldOn,
                              heldOn.year(),
                              {},
                              {},
                              {},
                              {},
                              RecordState::final});
        return activities.back();
    }
    void talk(const OrganizationId& branch, Date heldOn, std::vector<MemberId> members) {
        activity(branch, {ActivityKind::talk}, heldOn).talkMembers = std::move(members);
    }

    /// One duty (or all, for ""), without registers unless it is asked for.
    std::vector<DutyResult> ask(const QString& duty, Date asOf,
                                std::optional<int> year = std::nullopt) const {
        Question question{asOf, year.value_or(asOf.year())};
        if (!duty.isEmpty()) question.duties = QStringList{duty};
        return ask(question);
    }
    std::vector<DutyResult> ask(const Question& question) const {
        const Office office(rows);
        return evaluate(catalogue, recordsOf(office), question);
    }
    Explanation explained(const DutyResult& result) const {
        const Office office(rows);
        return explain(catalogue, recordsOf(office), result);
    }
    Records recordsOf(const Office& office) const {
        return {office,    activities,       hours,          exemptions,
                registers, responsibilities, keepsRegisters, keepsResponsibilities,
                coverage};
    }

    IdFactory ids{2020};
    OfficeRecords rows;
    std::vector<ActivityFact> activities;
    std::unordered_map<MemberId, HoursTally> hours;
    std::vector<HoursExemption> exemptions;
    std::vector<RegisterFact> registers;
    std::vector<ResponsibilityFact> responsibilities;
    bool keepsRegisters = false;
    bool keepsResponsibilities = false;
    std::unordered_map<OrganizationId, Coverage> coverage;
    Catalogue catalogue = shipped();
};

} // namespace zhibu::duties::testing
