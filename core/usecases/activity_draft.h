#pragma once

#include "core/domain/problems.h"
#include "core/domain/records.h"

#include <QJsonObject>

#include <map>

namespace zhibu {

class Office;

/// What has been typed of a record so far: every field as it stands in the editor, right or wrong, so that
/// nothing typed is ever lost. It counts nowhere until it is finalised (domain.md §4).
struct ActivityDraft {
    OrganizationId organization;
    QString code = {}; ///< 活动编号 of an imported draft, "" otherwise
    ActivityKinds kinds = {};
    std::optional<Date> heldOn = {};
    QString startsAt = {};
    QString endsAt = {};
    QString place = {};
    NamedPerson host = {}; ///< in a talk: who talks
    NamedPerson recorder = {};
    NamedPerson lecturer = {};
    QString observers = {};
    QString topic = {};
    QStringList agenda = {};
    QString minutes = {};  ///< rich_text.h, as are the speeches
    QString speeches = {}; ///< not asked for in a talk
    std::vector<Resolution> resolutions = {};
    std::vector<Vote> votes = {};
    QString creditHours = {};    ///< as typed
    QStringList themeSlots = {}; ///< 五事联动: the five names offered
    QStringList themeItems = {}; ///< those of them that were done
    Facets facets = {};
    std::optional<int> forYear = {};
    QString expectedReason = {};              ///< why 应到 is not the roster, where it was changed by hand
    std::vector<Attachment> attachments = {}; ///< their bytes are kept already
    std::optional<ActivityId> amends = {};    ///< the final record this takes the place of, where it is one
    int amendsVersion = 0;                    ///< how many versions that had when the draft was begun
    QString amendReason = {};
    std::vector<Attendance> attendance = {}; ///< expected and observers; in a talk the sides beside the host

    /// States of people who are not expected at the moment, so that switching a kind off and on loses none.
    std::vector<Attendance> setAside = {};

    bool operator==(const ActivityDraft&) const = default;
};

/// Which fields the kinds ask for, beside those every record has.
struct AskedFields {
    bool lecturer = false;   ///< 党课
    bool themeItems = false; ///< 主题党日
    bool facets = false;     ///< 听取汇报, 述职评议
    bool forYear = false;    ///< the yearly kinds
    bool sides = false;      ///< 谈心谈话: two sides instead of an attendance list
    bool votes = false;      ///< what is decided by vote: not a talk, a lecture alone …
};
AskedFields askedFields(const ActivityKinds& kinds);

/// Stable keys, sorted; empty fields left out. `setAside` is not kept.
QJsonObject toJson(const ActivityDraft& draft);
/// Unknown keys and terms are passed over. A problem when the object names no organisation.
Result<ActivityDraft> draftFromJson(const QJsonObject& object);

/// 应到 by the roster of the draft's day, keeping every state already set. Where the list is given — above a
/// branch, in a talk, or changed by hand with a reason — only those who are not on the day's roster are
/// dropped.
void refreshExpected(ActivityDraft& draft, const Office& office);

/// Why each person on the list is expected, as a sentence: since when they belong, which position they hold,
/// or that somebody put them there.
std::map<MemberId, QString> whyExpected(const ActivityDraft& draft, const Office& office);

/// The record the draft stands for. Fields its kinds do not ask for are left out; what cannot be read must
/// have been refused before (draft_completeness.h). `heldOn` must be set.
Activity toActivity(const ActivityDraft& draft, const ActivityId& id, const QDateTime& recordedAt);

} // namespace zhibu
