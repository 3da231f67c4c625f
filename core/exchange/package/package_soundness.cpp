#include "core/exchange/package/package_soundness.h"

#include "core/domain/hidden_characters.h"
#include "core/domain/media_type.h"
#include "core/domain/rich_text.h"

#include <QCoreApplication>

#include <set>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct PackageSoundnessText {
    Q_DECLARE_TR_FUNCTIONS(PackageFile)
};

constexpr qsizetype longestName = 500;
constexpr qsizetype longestText = 200'000;
constexpr int mostPeople = 1'000'000;
constexpr int deepestTree =
    16; ///< levels of organisations; the office above, its committees, branches and groups
constexpr qint64 mostHundredths = 100 * 100; ///< hours of one entry (interfaces.md §3)

/// Ids of one kind, for asking whether a reference leads anywhere.
template<class IdType> class Known {
public:
    template<class Row> explicit Known(const std::vector<Row>& rows) {
        for (const Row& row : rows)
            ids.insert(row.id);
    }
    bool has(const IdType& id) const { return ids.contains(id); }
    bool has(const std::optional<IdType>& id) const { return !id || has(*id); }

private:
    std::unordered_set<IdType> ids;
};

class Examination {
public:
    Examination(const PackageManifest& given, const PackageRecords& rows)
        : manifest(given)
        , records(rows)
        , organizations(rows.organizations)
        , members(rows.members)
        , terms(rows.terms) {}

    std::optional<QString> firstFault() const {
        if (!idsAreOfOneKind()) return PackageSoundnessText::tr("two of its records bear one number");
        if (!structureHolds())
            return PackageSoundnessText::tr("its organisations do not form one tree below the sender");
        if (!rosterHolds())
            return PackageSoundnessText::tr("its roster names somebody or something that is not in it");
        if (!termsHold())
            return PackageSoundnessText::tr("its terms name somebody or something that is not in it");
        for (const Activity& activity : records.activities) {
            if (!activityHolds(activity))
                return PackageSoundnessText::tr("its record of %1 (%2) is not one that can be")
                    .arg(activity.heldOn.toIso(), kindNames(activity.kinds));
        }
        if (!creditsHold()) return PackageSoundnessText::tr("its training credits are not ones that can be");
        if (!attachmentsHold())
            return PackageSoundnessText::tr("its attachments are not the ones its records name");
        return std::nullopt;
    }

private:
    static bool isName(const QString& text) {
        return !text.isEmpty() && text.size() <= longestName && !holdsHiddenCharacters(text);
    }

    bool structureHolds() const {
        const Organization* root = nullptr;
        for (const Organization& each : records.organizations) {
            if (!isName(each.code) || !isName(each.name) || holdsHiddenCharacters(each.shortName))
                return false;
            if (!each.parent) {
                if (root) return false;
                root = &each;
            } else if (!organizations.has(*each.parent)) {
                return false;
            }
        }
        if (!allLeadToRoot()) return false;
        if (!root || root->id != manifest.organization || root->code != manifest.code ||
            root->name != manifest.name || root->kind != manifest.kind)
            return false;
        return std::ranges::all_of(records.states, [&](const OrganizationStateRecord& each) {
            return organizations.has(each.organization) && organizations.has(each.parent);
        });
    }

    /// Steps are counted: what goes on longer than any tree there is leads round in a circle, or is made to
    /// keep us busy.
    bool allLeadToRoot() const {
        std::unordered_map<OrganizationId, const Organization*> byId;
        for (const Organization& each : records.organizations)
            byId.emplace(each.id, &each);
        return std::ranges::all_of(records.organizations, [&](const Organization& each) {
            const Organization* step = &each;
            int depth = 0;
            while (step->parent && ++depth <= deepestTree)
                step = byId.at(*step->parent);
            return !step->parent;
        });
    }

    /// What is searched, shown and referred to by its id is one thing only.
    bool idsAreOfOneKind() const {
        std::set<QByteArray> ids;
        const auto areNew = [&ids](const auto& rows) {
            return std::ranges::all_of(
                rows, [&ids](const auto& row) { return ids.insert(row.id.toByteArray()).second; });
        };
        return areNew(records.organizations) && areNew(records.members) && areNew(records.activities);
    }

    static bool votesHold(const Activity& a) {
        return std::ranges::all_of(a.votes, [](const Vote& each) {
            const auto isCount = [](int number) { return number >= 0 && number <= mostPeople; };
            return each.motion.size() <= longestText && isCount(each.expected) && isCount(each.present) &&
                   isCount(each.inFavour) && isCount(each.against) && isCount(each.abstained);
        });
    }

    bool rosterHolds() const {
        const bool named = std::ranges::all_of(records.members, [](const Member& each) {
            return isName(each.name) && isName(each.number) && each.remarks.isEmpty();
        });
        return named &&
               std::ranges::all_of(records.memberships,
                                   [&](const Membership& each) {
                                       return members.has(each.member) && organizations.has(each.branch) &&
                                              organizations.has(each.group);
                                   }) &&
               std::ranges::all_of(records.leaders,
                                   [&](const GroupLeader& each) {
                                       return organizations.has(each.group) && members.has(each.member);
                                   }) &&
               std::ranges::all_of(records.restrictions,
                                   [&](const RightsRestriction& each) { return members.has(each.member); }) &&
               std::ranges::all_of(records.exemptions,
                                   [&](const HoursExemption& each) { return members.has(each.member); }) &&
               std::ranges::all_of(records.explanations, [&](const DutyExplanation& each) {
                   return organizations.has(each.organization);
               });
    }

    bool termsHold() const {
        return std::ranges::all_of(records.terms,
                                   [&](const Term& each) {
                                       return organizations.has(each.organization) && each.number > 0 &&
                                              each.lengthYears >= 1 && each.lengthYears <= 10 &&
                                              each.approvedSeats.value_or(0) >= 0;
                                   }) &&
               std::ranges::all_of(
                   records.positions,
                   [&](const Position& each) { return terms.has(each.term) && members.has(each.member); }) &&
               std::ranges::all_of(records.emptySeats,
                                   [&](const EmptySeat& each) { return terms.has(each.term); });
    }

    static bool textsHold(const Activity& a) {
        for (const QString* text : {&a.minutes, &a.speeches}) {
            if (text->size() > longestText || canonicalRichText(*text) != *text) return false;
        }
        return a.topic.size() <= longestText && a.place.size() <= longestText &&
               a.observers.size() <= longestText;
    }

    bool activityHolds(const Activity& a) const {
        if (a.kinds.empty() || !manifest.period.contains(a.heldOn) || !organizations.has(a.organization) ||
            !members.has(a.host.member) || !members.has(a.recorder.member) ||
            !members.has(a.lecturer.member) || !a.recordedAt.isValid() || !textsHold(a) || !votesHold(a) ||
            (a.creditHours && a.creditHours->hundredths() > mostHundredths))
            return false;
        if (package_records::withoutWhatStays(a) != a) return false;
        std::unordered_set<MemberId> listed;
        return std::ranges::all_of(a.attendance, [&](const Attendance& each) {
            return members.has(each.member) && listed.insert(each.member).second;
        });
    }

    bool creditsHold() const {
        return std::ranges::all_of(records.credits, [&](const TrainingCredit& each) {
            return members.has(each.member) && manifest.period.contains(each.datedOn) &&
                   each.creditHours.hundredths() <= mostHundredths && !each.course.isEmpty();
        });
    }

    bool attachmentsHold() const {
        std::map<QByteArray, qint64> named;
        std::unordered_set<AttachmentId> numbers;
        for (const Activity& activity : records.activities) {
            for (const Attachment& each : activity.attachments) {
                named.emplace(each.hash, each.size);
                if (!numbers.insert(each.id).second) return false;
                const auto bytes = records.attachments.find(each.hash);
                if (bytes == records.attachments.end() || mediaTypeOf(bytes->second) != each.mediaType)
                    return false;
            }
        }
        return named.size() == records.attachments.size() &&
               std::ranges::all_of(records.attachments, [&](const auto& each) {
                   const auto found = named.find(each.first);
                   return found != named.end() && found->second == each.second.size();
               });
    }

    const PackageManifest& manifest;
    const PackageRecords& records;
    Known<OrganizationId> organizations;
    Known<MemberId> members;
    Known<TermId> terms;
};

} // namespace

std::map<QString, qint64> controlTotals(const PackageRecords& records) {
    std::map<QString, qint64> totals{{u"expected"_s, 0},
                                     {u"present"_s, 0},
                                     {u"attendance"_s, 0},
                                     {u"credit_hundredths"_s, 0},
                                     {u"own_credit_hundredths"_s, 0}};
    for (const Activity& activity : records.activities) {
        const AttendanceCount count = attendanceCount(activity.attendance);
        totals[u"expected"_s] += count.expected;
        totals[u"present"_s] += count.present;
        totals[u"attendance"_s] += static_cast<qint64>(activity.attendance.size());
        if (activity.creditHours) totals[u"credit_hundredths"_s] += activity.creditHours->hundredths();
    }
    for (const TrainingCredit& credit : records.credits)
        totals[u"own_credit_hundredths"_s] += credit.creditHours.hundredths();
    return totals;
}

std::optional<QString> firstUnsound(const PackageManifest& manifest, const PackageRecords& records) {
    return Examination(manifest, records).firstFault();
}

} // namespace zhibu
