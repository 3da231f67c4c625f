#include "ui/widgets/person_field.h"

#include "core/domain/namesakes.h"
#include "ui/widgets/tables.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

namespace zhibu {

namespace {
constexpr int personRole = Qt::UserRole;
}

std::vector<int> personsMatching(const QString& typed, const std::vector<Person>& persons,
                                 const std::vector<NameKeys>& keys) {
    std::vector<std::pair<int, int>> ranked;
    for (size_t i = 0; i < persons.size(); ++i) {
        int rank = matchRank(typed, keys[i]);
        if (rank == 0 && persons[i].number.startsWith(typed.trimmed(), Qt::CaseInsensitive)) rank = 1;
        if (rank > 0) ranked.emplace_back(-rank, static_cast<int>(i));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<int> found;
    found.reserve(ranked.size());
    for (const auto& [rank, person] : ranked)
        found.push_back(person);
    return found;
}

QString Person::shownName() const {
    return namedApart(name, apart);
}

PersonField::PersonField(QWidget* parent)
    : QLineEdit(parent)
    , suggestions(new QStandardItemModel(this))
    , completion(new QCompleter(suggestions, this)) {
    completion->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completion->setCompletionRole(Qt::EditRole);
    completion->setMaxVisibleItems(8);
    completion->popup()->setItemDelegate(new CalmDelegate(completion->popup()));
    completion->setWidget(this);
    setPlaceholderText(tr("Name, pinyin or number"));
    connect(this, &QLineEdit::textEdited, this, &PersonField::suggest);
    connect(completion, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.data(personRole).toInt()); });
}

void PersonField::setPersons(std::vector<Person> persons) {
    list = std::move(persons);
    keys.clear();
}

void PersonField::setValue(const NamedPerson& value) {
    chosen = value.member;
    QString name = value.text;
    for (const Person& person : list) {
        if (value.member == person.member) name = person.shownName();
    }
    setText(name);
}

NamedPerson PersonField::value() const {
    const QString name = text().trimmed();
    if (chosen) {
        const auto person = std::ranges::find(list, *chosen, &Person::member);
        return {.member = chosen, .text = person == list.end() ? name : person->name};
    }
    const auto sameName = [&name](const Person& person) { return person.name == name; };
    if (!name.isEmpty() && std::count_if(list.begin(), list.end(), sameName) == 1)
        return {.member = std::find_if(list.begin(), list.end(), sameName)->member, .text = name};
    return {.member = {}, .text = name};
}

void PersonField::suggest(const QString& typed) {
    chosen.reset();
    if (keys.size() != list.size()) {
        for (const Person& person : list)
            keys.push_back(nameKeys(person.name));
    }
    suggestions->clear();
    for (const int person : personsMatching(typed, list, keys)) {
        const Person& row = list[static_cast<size_t>(person)];
        // Of two of one name it is said who is who; of others the number, where that is what was typed.
        const bool byNumber = row.number.startsWith(typed.trimmed(), Qt::CaseInsensitive);
        QStringList words{row.shownName(), byNumber ? row.number : QString(),
                          row.apart.isEmpty() ? row.detail : QString()};
        words.removeAll(QString());
        auto* item = new QStandardItem(words.join(u"  "));
        item->setData(person, personRole);
        suggestions->appendRow(item);
    }
    Q_EMIT valueChanged();
    if (typed.trimmed().isEmpty() || suggestions->rowCount() == 0) {
        completion->popup()->hide();
        return;
    }
    completion->complete();
    completion->popup()->setCurrentIndex(completion->completionModel()->index(0, 0));
}

// Qt's own list hands Tab to the field and only closes: the name suggested would be lost.
bool PersonField::event(QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) takeSuggestion();
    return QLineEdit::event(event);
}

void PersonField::takeSuggestion() {
    QAbstractItemView& popup = *completion->popup();
    if (!popup.isVisible()) return;
    const QModelIndex suggested = popup.currentIndex();
    popup.hide();
    // Letters and digits are never a name here; Chinese might be an outsider's that a member's begins with.
    const QString typed = text();
    const bool isKey = std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.unicode() < 128; });
    if (suggested.isValid() && isKey) choose(suggested.data(personRole).toInt());
}

void PersonField::choose(int person) {
    const Person& row = list[static_cast<size_t>(person)];
    chosen = row.member;
    setText(row.shownName());
    Q_EMIT valueChanged();
}

} // namespace zhibu
