#pragma once

#include "ui/widgets/person_field.h"

#include <QWidget>

namespace zhibu {

/// Several members: those chosen as chips that a click (or Delete) takes away, and a field to name another.
class PeopleField final : public QWidget {
    Q_OBJECT

public:
    PeopleField(const QString& name, const QString& placeholder, QWidget* parent = nullptr);

    void setPersons(std::vector<Person> persons);      ///< who can be named
    void setChosen(const std::vector<Person>& people); ///< silent
    PersonField* field() const { return input; }

Q_SIGNALS:
    void added(const zhibu::MemberId& member);
    void removed(const zhibu::MemberId& member);
    void unknown(const QString& name); ///< Enter on a name nobody on the roster has

private:
    void take();

    PersonField* input;
    QWidget* chips;
};

} // namespace zhibu
