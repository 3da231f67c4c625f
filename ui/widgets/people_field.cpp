#include "ui/widgets/people_field.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QTimer>

namespace zhibu {

PeopleField::PeopleField(const QString& name, const QString& placeholder, QWidget* parent)
    : QWidget(parent), input(new PersonField(this)), chips(new QWidget(this)) {
    setAccessibleName(name);
    input->setAccessibleName(name);
    input->setPlaceholderText(placeholder);
    new FlowLayout(chips, spacing::half);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    chips->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::half);
    column->addWidget(chips);
    column->addWidget(input);
    setFocusProxy(input);
    // Afterwards, so that a suggestion chosen by the same key is in the field.
    connect(input, &QLineEdit::returnPressed, this,
            [this] { QTimer::singleShot(0, this, &PeopleField::take); });
    connect(input, &PersonField::valueChanged, this, [this] {
        // A suggestion was chosen, rather than a letter typed.
        if (input->value().member && !input->isModified()) QTimer::singleShot(0, this, &PeopleField::take);
    });
}

void PeopleField::setPersons(std::vector<Person> persons) {
    input->setPersons(std::move(persons));
}

void PeopleField::setChosen(const std::vector<Person>& people) {
    while (QLayoutItem* item = chips->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Person& person : people) {
        QPushButton* chip = plainButton(tr("%1 ✕", "a person who can be taken away").arg(person.name), chips);
        chip->setAccessibleName(tr("Take away %1").arg(person.name));
        chip->setToolTip(plainTip(tr("Take away %1").arg(person.name)));
        connect(chip, &QPushButton::clicked, this,
                [this, member = person.member] { Q_EMIT removed(member); });
        chips->layout()->addWidget(chip);
    }
    chips->setVisible(!people.empty());
    chips->updateGeometry();
}

void PeopleField::take() {
    const NamedPerson value = input->value();
    if (value.member) {
        input->setValue({});
        Q_EMIT added(*value.member);
    } else if (!value.text.isEmpty()) {
        Q_EMIT unknown(value.text);
    }
}

} // namespace zhibu
