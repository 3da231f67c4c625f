#include "ui/pages/activities/resolutions_field.h"

#include "ui/shell/palette.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/problem_label.h"

#include <QBoxLayout>
#include <QScopedValueRollback>

namespace zhibu {

ResolutionsField::ResolutionsField(Date now, QWidget* parent)
    : QWidget(parent), today(now), column(new QVBoxLayout(this)) {
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::half);
    addRow();
}

void ResolutionsField::addRow() {
    Row row{new QWidget(this), nullptr, nullptr, nullptr};
    auto* lineAndProblem = new QVBoxLayout(row.box);
    lineAndProblem->setContentsMargins(0, 0, 0, 0);
    lineAndProblem->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::half);
    lineAndProblem->addLayout(line);
    auto* problem = new ProblemLabel(row.box);
    lineAndProblem->addWidget(problem);
    const auto number = static_cast<int>(rows.size()) + 1;
    row.text = new QLineEdit(row.box);
    row.text->setAccessibleName(tr("Resolution %1").arg(number));
    row.text->setPlaceholderText(tr("What was resolved"));
    row.person = new PersonField(row.box);
    row.person->setAccessibleName(tr("Who sees to resolution %1").arg(number));
    row.person->setPlaceholderText(tr("Who"));
    row.person->setPersons(people);
    row.person->setFixedWidth(104);
    row.due = new DateField(today, row.box);
    row.due->setFieldName(tr("By when, resolution %1").arg(number));
    row.due->field()->setPlaceholderText(tr("By when"));
    row.due->setFixedWidth(132);
    row.due->sayBelow(problem);
    line->addWidget(row.text, 1);
    line->addWidget(row.person, 0, Qt::AlignTop);
    line->addWidget(row.due, 0, Qt::AlignTop);
    column->addWidget(row.box);
    connect(row.text, &QLineEdit::textEdited, this, &ResolutionsField::changed);
    connect(row.text, &QLineEdit::textChanged, row.text, &QWidget::setToolTip);
    connect(row.person, &PersonField::valueChanged, this, &ResolutionsField::changed);
    connect(row.due, &DateField::dateChanged, this, &ResolutionsField::changed);
    rows.push_back(row);
    if (rows.size() == 1) setFocusProxy(row.text);
}

bool ResolutionsField::isEmpty(const Row& row) {
    return row.text->text().trimmed().isEmpty() && row.person->text().trimmed().isEmpty() &&
           row.due->isEmpty();
}

void ResolutionsField::changed() {
    if (showing) return;
    if (!isEmpty(rows.back())) addRow();
    Q_EMIT edited();
}

void ResolutionsField::setPersons(const std::vector<Person>& persons) {
    people = persons;
    for (const Row& row : rows)
        row.person->setPersons(people);
}

void ResolutionsField::put(const Row& row, const Resolution& resolution) {
    row.text->setText(resolution.text);
    row.person->setValue({.text = resolution.responsible});
    row.due->setAnew(resolution.dueOn);
}

void ResolutionsField::setResolutions(const std::vector<Resolution>& given) {
    if (given == resolutions()) return;
    const QScopedValueRollback quiet(showing, true);
    while (rows.size() < given.size() + 1)
        addRow();
    while (rows.size() > given.size() + 1) {
        delete rows.back().box;
        rows.pop_back();
    }
    for (size_t i = 0; i < given.size(); ++i)
        put(rows[i], given[i]);
    put(rows.back(), {});
}

std::vector<Resolution> ResolutionsField::resolutions() const {
    std::vector<Resolution> list;
    for (const Row& row : rows) {
        if (!isEmpty(row))
            list.push_back({row.text->text().trimmed(), row.person->text().trimmed(), row.due->date()});
    }
    return list;
}

} // namespace zhibu
