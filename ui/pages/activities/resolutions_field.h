#pragma once

#include "core/domain/records.h"
#include "ui/widgets/person_field.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace zhibu {

class DateField;

/// What was resolved: a row each with who sees to it and by when. There is always an empty row at the end.
class ResolutionsField final : public QWidget {
    Q_OBJECT

public:
    explicit ResolutionsField(Date today, QWidget* parent = nullptr);

    void setPersons(const std::vector<Person>& persons);
    void setResolutions(const std::vector<Resolution>& given); ///< silent
    std::vector<Resolution> resolutions() const;

Q_SIGNALS:
    void edited(); ///< by the user

private:
    struct Row {
        QWidget* box;
        QLineEdit* text;
        PersonField* person;
        DateField* due;
    };

    void addRow();
    void changed();
    void put(const Row& row, const Resolution& resolution);
    static bool isEmpty(const Row& row);

    Date today;
    QVBoxLayout* column;
    std::vector<Row> rows;
    std::vector<Person> people;
    bool showing = false;
};

} // namespace zhibu
