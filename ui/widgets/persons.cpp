#include "ui/widgets/persons.h"

#include "core/domain/namesakes.h"

#include <QCoreApplication>

namespace zhibu {

std::vector<Person> personsOf(const Office& office, const std::vector<const Member*>& members, Date day) {
    std::vector<Person> list;
    const Namesakes namesakes(office, members, day);
    for (const Member* member : members) {
        QStringList posts;
        for (const Position* position : office.positionsHeldBy(member->id, day))
            posts += position->name;
        list.push_back(
            {member->id, member->name, member->number, posts.join(u'、'), namesakes.words(member->id)});
    }
    return list;
}

std::vector<Person> personsOf(const Office& office, const std::vector<MemberId>& members, Date day) {
    std::vector<const Member*> known;
    for (const MemberId& id : members) {
        if (const Member* member = office.member(id)) known.push_back(member);
    }
    return personsOf(office, known, day);
}

QString memberWords(const Office& office, const MemberId& id, Date day) {
    const Member* member = office.member(id);
    if (!member) return {};
    const Membership* stay = office.membershipOn(id, day);
    return QCoreApplication::translate("Persons", "%1 %2, %3", "name, number, branch")
        .arg(member->name, member->number, stay ? office.nameOf(stay->branch) : QString());
}

} // namespace zhibu
