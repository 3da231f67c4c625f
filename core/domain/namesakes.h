#pragma once

#include "core/domain/office.h"

#include <QHash>

namespace zhibu {

/// Tells people of one name in a list apart: by sex, year of birth and posts on the day, where these are the
/// same by number. Who is the only one of the name in the list stays plain.
class Namesakes {
public:
    Namesakes(const Office& office, const std::vector<const Member*>& list, Date day);
    Namesakes(const Office& office, const std::vector<MemberId>& list, Date day);

    /// "女，1985，组织委员"; "" for who is the only one of the name.
    QString words(const MemberId& member) const { return told.value(member.toByteArray()); }
    /// "王伟（女，1985，组织委员）", or the name alone. `name` as it is to be shown.
    QString named(const MemberId& member, const QString& name) const;

private:
    void tell(const Office& office, const std::vector<const Member*>& list, Date day);

    QHash<QByteArray, QString> told; ///< by member
};

/// A name with the words that tell it apart, where there are any.
QString namedApart(const QString& name, const QString& words);

} // namespace zhibu
