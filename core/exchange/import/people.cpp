#include "core/exchange/import/people.h"

#include "core/exchange/import/reasons.h"
#include "core/storage/pinyin.h"

namespace zhibu {

People::People(const Office& office) : rows(office) {
    byNumber.reserve(office.members().size());
    for (const Member& member : office.members()) {
        byName[member.name].push_back(&member);
        const auto [same, isNew] = byNumber.emplace(member.number, &member);
        if (!isNew && !office.isKeptHere(*same->second) && office.isKeptHere(member)) same->second = &member;
    }
}

const Member* People::numbered(QStringView number) const {
    const auto found = byNumber.find(number);
    return found == byNumber.end() ? nullptr : found->second;
}

std::vector<const Member*> People::candidates(QStringView name, const RosterScope& scope) const {
    std::vector<const Member*> list;
    if (name.isEmpty()) return list;
    if (const auto same = byName.find(name); same != byName.end()) return same->second;
    const QString sound = pinyinOf(name.toString()).full;
    for (const Member& member : rows.members()) {
        if (member.name.size() == name.size() && member.name.front() == name.front() &&
            pinyinOf(member.name).full == sound && isIn(scope, member))
            list.push_back(&member);
    }
    return list;
}

bool People::isIn(const RosterScope& scope, const Member& member) const {
    if (!scope.organization) return rows.membershipOn(member.id, scope.day) != nullptr;
    return rows.belongsTo(member.id, scope.organization->id, scope.day);
}

People::Found People::find(QStringView written, const RosterScope& scope) const {
    const auto named = byName.find(written);
    if (named != byName.end()) {
        const Member* only = nullptr;
        for (const Member* member : named->second) {
            if (!isIn(scope, *member)) continue;
            if (only) return Fault::ambiguous;
            only = member;
        }
        if (only) return only;
    }
    if (const Member* member = numbered(written))
        return isIn(scope, *member) ? Found(member) : Found(Fault::elsewhere);
    return named == byName.end() ? Fault::unknown : Fault::elsewhere;
}

People::Found People::findNumbered(QStringView name, QStringView number, const RosterScope& scope) const {
    const Member* member = numbered(number);
    if (!member) return Fault::unknown;
    if (!name.isEmpty() && member->name != name) return Fault::mismatch;
    return isIn(scope, *member) ? Found(member) : Found(Fault::elsewhere);
}

Problem memberProblem(People::Fault fault, const People& people, const QString& field, QStringView name,
                      QStringView number, const RosterScope& scope) {
    const QString who = name.isEmpty() ? number.toString() : name.toString();
    const QString written = number.isEmpty() || name.isEmpty() ? who : who + u'(' + number.toString() + u')';
    switch (fault) {
    case People::Fault::ambiguous: return reasons::memberAmbiguous(field, who);
    case People::Fault::mismatch:
        return reasons::memberMismatch(field, who, number.toString(), people.numbered(number)->name);
    case People::Fault::elsewhere:
        return scope.organization
                   ? reasons::memberElsewhere(field, written, scope.organization->name, scope.day)
                   : reasons::memberNowhere(field, written, scope.day);
    case People::Fault::unknown: break;
    }
    return reasons::memberUnknown(field, written);
}

bool looksLikeNumber(QStringView text) {
    bool digit = false;
    for (const QChar sign : text) {
        const bool isDigit = sign >= u'0' && sign <= u'9';
        const bool isLetter = (sign >= u'A' && sign <= u'Z') || (sign >= u'a' && sign <= u'z');
        if (!isDigit && !isLetter && sign != u'-') return false;
        digit = digit || isDigit;
    }
    return digit;
}

} // namespace zhibu
