#include "core/exchange/import/mentioned_member.h"

#include "core/exchange/import/values.h"

namespace zhibu {

namespace {

// 2020-06-31 is meant as a day, though there is none: it is not the number of a member.
bool isMeantAsDay(QStringView text) {
    const auto parsed = values::parseDate(Cell(text.toString()));
    const auto* fault = std::get_if<values::DateFault>(&parsed);
    return !fault || *fault != values::DateFault::unreadable;
}

bool isNumberOf(const Mention& mention, Annotation expected, const People& people) {
    const QStringView bracket = mention.brackets[0];
    if (bracket.isEmpty()) return false;
    if (!mention.brackets[1].isEmpty()) return true;
    const Member* member = people.numbered(bracket);
    if (member && member->name == mention.name) return true;
    if (expected == Annotation::day && isMeantAsDay(bracket)) return false;
    return member || looksLikeNumber(bracket);
}

People::Found look(const MentionedMember& mentioned, const People& people, const RosterScope& scope) {
    const auto find = [&](QStringView name) {
        return mentioned.number.isEmpty() ? people.find(name, scope)
                                          : people.findNumbered(name, mentioned.number, scope);
    };
    const bool spaced = std::ranges::any_of(mentioned.name, [](QChar sign) { return sign.isSpace(); });
    if (!spaced || people.isKnownName(mentioned.name)) return find(mentioned.name);
    return find(values::personName(mentioned.name.toString()));
}

} // namespace

std::optional<MentionedMember> findMentioned(QStringView entry, Annotation expected, const People& people,
                                             const RosterScope& scope) {
    const std::optional<Mention> mention = parseMention(entry);
    if (!mention) return std::nullopt;
    MentionedMember mentioned{.name = mention->name, .number = {}, .annotation = {}};
    const bool numbered = isNumberOf(*mention, expected, people);
    if (numbered) mentioned.number = mention->brackets[0];
    mentioned.annotation = mention->brackets[numbered ? 1 : 0];
    const People::Found found = look(mentioned, people, scope);
    if (const auto* member = std::get_if<const Member*>(&found)) {
        mentioned.member = *member;
        return mentioned;
    }
    mentioned.fault = std::get<People::Fault>(found);
    const bool certain = !mentioned.number.isEmpty() || !people.isKnownName(mentioned.name);
    if (mentioned.fault == People::Fault::elsewhere && certain)
        mentioned.elsewhere = people.numbered(mentioned.number.isEmpty() ? mentioned.name : mentioned.number);
    return mentioned;
}

} // namespace zhibu
