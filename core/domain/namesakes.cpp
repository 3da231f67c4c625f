#include "core/domain/namesakes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString distinguishingWords(const Office& office, const Member& member, Date day) {
    QStringList words;
    if (member.sex) words += displayName(*member.sex);
    if (!member.birthDate.isEmpty()) words += member.birthDate.left(4);
    QStringList posts;
    for (const Position* position : office.positionsHeldBy(member.id, day))
        posts += position->name;
    posts.removeDuplicates();
    if (!posts.isEmpty()) words += posts.join(u'、');
    return words.join(u'，');
}

} // namespace

Namesakes::Namesakes(const Office& office, const std::vector<const Member*>& list, Date day) {
    tell(office, list, day);
}

Namesakes::Namesakes(const Office& office, const std::vector<MemberId>& list, Date day) {
    std::vector<const Member*> members;
    members.reserve(list.size());
    for (const MemberId& id : list) {
        if (const Member* member = office.member(id)) members.push_back(member);
    }
    tell(office, members, day);
}

void Namesakes::tell(const Office& office, const std::vector<const Member*>& list, Date day) {
    QHash<QString, std::vector<const Member*>> byName;
    for (const Member* member : list) {
        auto& same = byName[member->name];
        if (std::ranges::find(same, member) == same.end()) same.push_back(member);
    }
    for (const auto& same : byName) {
        if (same.size() < 2) continue;
        QHash<QString, int> uses;
        for (const Member* member : same)
            ++uses[distinguishingWords(office, *member, day)];
        for (const Member* member : same) {
            const QString words = distinguishingWords(office, *member, day);
            QStringList parts{words};
            if (words.isEmpty() || uses.value(words) > 1) parts += member->number;
            parts.removeAll(QString());
            told.insert(member->id.toByteArray(), parts.join(u'，'));
        }
    }
}

QString Namesakes::named(const MemberId& member, const QString& name) const {
    return namedApart(name, words(member));
}

QString namedApart(const QString& name, const QString& words) {
    return words.isEmpty() ? name : name + u'（' + words + u'）';
}

} // namespace zhibu
