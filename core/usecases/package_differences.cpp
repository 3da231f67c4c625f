#include "core/usecases/package_differences.h"

#include "core/exchange/package/record_json.h"

#include <QCoreApplication>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct PackageDifferencesText {
    Q_DECLARE_TR_FUNCTIONS(PackageDifferences)
};

/// What a key of a record is called where people read it; one that nobody needs to read by name is "other".
QString captionOf(const QString& key) {
    static const std::pair<QLatin1StringView, const char*> captions[] = {
        {QLatin1StringView("name"), QT_TRANSLATE_NOOP("PackageDifferences", "name")},
        {QLatin1StringView("code"), QT_TRANSLATE_NOOP("PackageDifferences", "code")},
        {QLatin1StringView("number"), QT_TRANSLATE_NOOP("PackageDifferences", "number")},
        {QLatin1StringView("kinds"), QT_TRANSLATE_NOOP("PackageDifferences", "kind")},
        {QLatin1StringView("held_on"), QT_TRANSLATE_NOOP("PackageDifferences", "day")},
        {QLatin1StringView("place"), QT_TRANSLATE_NOOP("PackageDifferences", "place")},
        {QLatin1StringView("topic"), QT_TRANSLATE_NOOP("PackageDifferences", "topic")},
        {QLatin1StringView("host"), QT_TRANSLATE_NOOP("PackageDifferences", "host")},
        {QLatin1StringView("recorder"), QT_TRANSLATE_NOOP("PackageDifferences", "recorder")},
        {QLatin1StringView("lecturer"), QT_TRANSLATE_NOOP("PackageDifferences", "lecturer")},
        {QLatin1StringView("agenda"), QT_TRANSLATE_NOOP("PackageDifferences", "agenda")},
        {QLatin1StringView("minutes"), QT_TRANSLATE_NOOP("PackageDifferences", "minutes")},
        {QLatin1StringView("speeches"), QT_TRANSLATE_NOOP("PackageDifferences", "speeches")},
        {QLatin1StringView("resolutions"), QT_TRANSLATE_NOOP("PackageDifferences", "resolutions")},
        {QLatin1StringView("votes"), QT_TRANSLATE_NOOP("PackageDifferences", "votes")},
        {QLatin1StringView("attendance"), QT_TRANSLATE_NOOP("PackageDifferences", "attendance")},
        {QLatin1StringView("attachments"), QT_TRANSLATE_NOOP("PackageDifferences", "attachments")},
        {QLatin1StringView("credit_hours"), QT_TRANSLATE_NOOP("PackageDifferences", "hours")},
        {QLatin1StringView("course"), QT_TRANSLATE_NOOP("PackageDifferences", "course")},
        {QLatin1StringView("joined_on"), QT_TRANSLATE_NOOP("PackageDifferences", "joined the Party on")},
        {QLatin1StringView("full_member_on"), QT_TRANSLATE_NOOP("PackageDifferences", "full member since")},
        {QLatin1StringView("work_position"), QT_TRANSLATE_NOOP("PackageDifferences", "work position")},
        {QLatin1StringView("until"), QT_TRANSLATE_NOOP("PackageDifferences", "end")},
        {QLatin1StringView("from"), QT_TRANSLATE_NOOP("PackageDifferences", "beginning")},
        {QLatin1StringView("group"), QT_TRANSLATE_NOOP("PackageDifferences", "Party group")},
        {QLatin1StringView("reason"), QT_TRANSLATE_NOOP("PackageDifferences", "reason")}};
    for (const auto& [known, caption] : captions) {
        if (known == key) return PackageDifferencesText::tr(caption);
    }
    return PackageDifferencesText::tr("other particulars");
}

QStringList differingFields(const QJsonObject& before, const QJsonObject& after) {
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    QStringList captions;
    for (const QString& key : keys) {
        if (before.value(key) != after.value(key)) captions += captionOf(key);
    }
    captions.removeDuplicates();
    return captions;
}

/// Who and what the ids of both states mean.
class Names {
public:
    Names(const PackageRecords& before, const PackageRecords& after) {
        for (const PackageRecords* records : {&before, &after}) {
            for (const Member& each : records->members)
                members.insert_or_assign(
                    each.id,
                    PackageDifferencesText::tr("%1 (%2)", "name and number").arg(each.name, each.number));
            for (const Organization& each : records->organizations)
                organizations.insert_or_assign(each.id, each.name);
            for (const Term& each : records->terms)
                terms.insert_or_assign(each.id, each.organization);
        }
    }
    QString of(const MemberId& id) const { return wordsIn(members, id); }
    QString of(const OrganizationId& id) const { return wordsIn(organizations, id); }
    QString of(const TermId& id) const {
        const auto found = terms.find(id);
        return found == terms.end() ? QString() : of(found->second);
    }

private:
    template<class Map, class Key> static QString wordsIn(const Map& map, const Key& key) {
        const auto found = map.find(key);
        return found == map.end() ? QString() : found->second;
    }
    std::unordered_map<MemberId, QString> members;
    std::unordered_map<OrganizationId, QString> organizations;
    std::unordered_map<TermId, OrganizationId> terms;
};

QString joined(const QStringList& words) {
    QStringList present = words;
    present.removeAll(QString());
    return present.join(u' ');
}

QString wordsFor(const Activity& row, const Names&) {
    return joined({row.heldOn.toIso(), kindNames(row.kinds), row.topic});
}
QString wordsFor(const Member& row, const Names& names) {
    return names.of(row.id);
}
QString wordsFor(const Membership& row, const Names& names) {
    return joined({names.of(row.member), names.of(row.branch)});
}
QString wordsFor(const Organization& row, const Names&) {
    return joined({row.code, row.name});
}
QString wordsFor(const Term& row, const Names& names) {
    return joined({names.of(row.organization), PackageDifferencesText::tr("term %1").arg(row.number)});
}
QString wordsFor(const Position& row, const Names& names) {
    return joined({names.of(row.term), row.name, names.of(row.member)});
}
QString wordsFor(const EmptySeat& row, const Names& names) {
    return joined({names.of(row.term), row.position});
}
QString wordsFor(const TrainingCredit& row, const Names& names) {
    return joined({row.datedOn.toIso(), row.course, names.of(row.member)});
}
QString wordsFor(const DutyExplanation& row, const Names& names) {
    return joined({names.of(row.organization), row.duty, row.period});
}
QString wordsFor(const HoursExemption& row, const Names& names) {
    return joined({names.of(row.member), QString::number(row.year)});
}

std::optional<ActivityId> recordOf(const Activity& row) {
    return row.id;
}
template<class Row> std::optional<ActivityId> recordOf(const Row&) {
    return std::nullopt;
}

/// Both lists are in the order of their ids.
template<class Row>
void compare(const QString& area, const std::vector<Row>& before, const std::vector<Row>& after,
             const Names& names, std::vector<RecordDifference>& list) {
    using Change = RecordDifference::Change;
    const auto add = [&](Change change, const Row& row, QStringList fields = {}) {
        list.push_back({change, area, wordsFor(row, names), std::move(fields), recordOf(row)});
    };
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->id < now->id))
            add(Change::removed, *old++);
        else if (old == before.end() || now->id < old->id)
            add(Change::added, *now++);
        else {
            if (*old != *now)
                add(Change::changed, *now,
                    differingFields(record_json::written(*old), record_json::written(*now)));
            ++old;
            ++now;
        }
    }
}

} // namespace

QString displayName(RecordDifference::Change change) {
    switch (change) {
    case RecordDifference::Change::added: return PackageDifferencesText::tr("New");
    case RecordDifference::Change::removed: return PackageDifferencesText::tr("Gone");
    case RecordDifference::Change::changed: return PackageDifferencesText::tr("Changed");
    }
    return {};
}

std::vector<RecordDifference> packageDifferences(const PackageRecords& before, const PackageRecords& after) {
    const Names names(before, after);
    std::vector<RecordDifference> list;
    compare(PackageDifferencesText::tr("Organisation life"), before.activities, after.activities, names,
            list);
    compare(PackageDifferencesText::tr("Training"), before.credits, after.credits, names, list);
    compare(PackageDifferencesText::tr("Training"), before.exemptions, after.exemptions, names, list);
    compare(PackageDifferencesText::tr("Members"), before.members, after.members, names, list);
    compare(PackageDifferencesText::tr("Memberships"), before.memberships, after.memberships, names, list);
    compare(PackageDifferencesText::tr("Organisations"), before.organizations, after.organizations, names,
            list);
    compare(PackageDifferencesText::tr("Terms and posts"), before.terms, after.terms, names, list);
    compare(PackageDifferencesText::tr("Terms and posts"), before.positions, after.positions, names, list);
    compare(PackageDifferencesText::tr("Terms and posts"), before.emptySeats, after.emptySeats, names, list);
    compare(PackageDifferencesText::tr("Explanations"), before.explanations, after.explanations, names, list);
    return list;
}

} // namespace zhibu
