#pragma once

#include "core/domain/records.h"
#include "core/usecases/pinyin_match.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace zhibu {

/// Somebody who can be named in a field.
struct Person {
    MemberId member;
    QString name;
    QString number;     ///< 党员编号
    QString detail;     ///< a post, a group
    QString apart = {}; ///< tells somebody from another of that name (Namesakes), "" for most

    QString shownName() const; ///< with what tells it apart
};

/// A name with completion by name, pinyin, initials or number. A member chosen is kept as that member; any
/// other text stays text, where an outsider may be named. Enter takes the suggestion that is marked, at first
/// the uppermost; after pinyin or a number so does Tab.
class PersonField final : public QLineEdit {
    Q_OBJECT

public:
    explicit PersonField(QWidget* parent = nullptr);

    void setPersons(std::vector<Person> persons);
    void setValue(const NamedPerson& value);
    /// The member chosen; or typed in full, where only one has that name; otherwise the text.
    NamedPerson value() const;

Q_SIGNALS:
    void valueChanged(); ///< by the user

protected:
    bool event(QEvent* event) override;

private:
    void takeSuggestion();
    void suggest(const QString& typed);
    void choose(int person);

    std::vector<Person> list;
    std::vector<NameKeys> keys; ///< made with the first letter typed
    std::optional<MemberId> chosen;
    QStandardItemModel* suggestions;
    QCompleter* completion;
};

/// Best first; everyone for empty text.
std::vector<int> personsMatching(const QString& typed, const std::vector<Person>& persons,
                                 const std::vector<NameKeys>& keys);

} // namespace zhibu
