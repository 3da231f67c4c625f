#include "ui/widgets/verb_dialog.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/problem_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr int leastWidth = 460;
}

VerbDialog::VerbDialog(const QString& title, const QString& hint, Dialogs& given, QWidget* parent)
    : QDialog(parent)
    , dialogs(given)
    , form(new QFormLayout)
    , rest(new ProblemLabel(this))
    , button(primaryButton({}, this)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    form->setHorizontalSpacing(spacing::two);
    form->setVerticalSpacing(spacing::one);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(spacing::two);
    if (!hint.isEmpty()) {
        QLabel* words = captionLabel(hint, this);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addLayout(form);
    column->addWidget(rest);
    column->addStretch(1);
    QPushButton* away = plainButton(tr("Cancel"), this);
    away->setAutoDefault(false);
    button->setDefault(true);
    button->setObjectName(QStringLiteral("verb"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(away);
    row->addWidget(button);
    column->addLayout(row);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    connect(button, &QPushButton::clicked, this, &VerbDialog::press);
}

void VerbDialog::addWidget(const QString& field, const QString& caption, QWidget* widget) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(widget);
    auto* label = new ProblemLabel(box);
    column->addWidget(label);
    labels[field] = label;
    widget->setObjectName(field);
    if (widget->accessibleName().isEmpty()) widget->setAccessibleName(caption);
    form->addRow(caption, box);
}

QLineEdit* VerbDialog::addText(const QString& field, const QString& caption, const QString& value) {
    auto* edit = new QLineEdit(value, this);
    addWidget(field, caption, edit);
    connect(edit, &QLineEdit::editingFinished, this, &VerbDialog::look);
    return edit;
}

QLineEdit* VerbDialog::addSecret(const QString& field, const QString& caption) {
    QLineEdit* edit = addText(field, caption);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

QLineEdit* VerbDialog::addNewSecret(const QString& caption) {
    newSecret = addSecret(u"password"_s, caption);
    again = addSecret(u"again"_s, tr("Once more"));
    return newSecret;
}

DateField* VerbDialog::addDate(const QString& field, const QString& caption, std::optional<Date> value,
                               Date today) {
    auto* edit = new DateField(today, this);
    edit->setDate(value);
    edit->setFieldName(caption);
    addWidget(field, caption, edit);
    connect(edit, &DateField::dateChanged, this, &VerbDialog::look);
    return edit;
}

QComboBox* VerbDialog::addChoice(const QString& field, const QString& caption,
                                 const QList<std::pair<QString, QVariant>>& choices) {
    auto* box = new QComboBox(this);
    for (const auto& [words, value] : choices)
        box->addItem(words, value);
    addWidget(field, caption, box);
    connect(box, &QComboBox::currentIndexChanged, this, &VerbDialog::look);
    return box;
}

QComboBox* VerbDialog::addWords(const QString& field, const QString& caption, const QStringList& usual) {
    auto* box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(usual);
    addWidget(field, caption, box);
    return box;
}

PersonField* VerbDialog::addPerson(const QString& field, const QString& caption,
                                   std::vector<Person> persons) {
    auto* edit = new PersonField(this);
    edit->setPersons(std::move(persons));
    edit->setPlaceholderText(tr("Name, pinyin or number"));
    addWidget(field, caption, edit);
    return edit;
}

QCheckBox* VerbDialog::addCheck(const QString& field, const QString& caption, bool value) {
    auto* box = new QCheckBox(caption, this);
    box->setChecked(value);
    addWidget(field, {}, box);
    return box;
}

void VerbDialog::setLook(std::function<Problems()> function) {
    lookFunction = std::move(function);
}

void VerbDialog::setVerb(const QString& words, std::function<Problems()> verb) {
    button->setText(words);
    verbFunction = std::move(verb);
}

void VerbDialog::look() {
    if (lookFunction) say(lookFunction());
}

void VerbDialog::say(const Problems& problems) {
    Problems others;
    for (const Problem& each : problems) {
        if (!labels.contains(each.field)) others.push_back(each);
    }
    for (const auto& [field, label] : labels)
        label->say(problems, field);
    rest->say(others.empty() ? QString() : others.front().message);
}

// A day that may be left out is not left out because it was written wrongly.
bool VerbDialog::daysAreDays() {
    commitDates(*this);
    for (DateField* each : findChildren<DateField*>()) {
        if (each->isValid()) continue;
        each->setFocus();
        return false;
    }
    return true;
}

void VerbDialog::press() {
    if (!daysAreDays()) return;
    if (newSecret && newSecret->text() != again->text()) {
        say({{u"again"_s, u"secret.differs"_s, tr("This is not the same.")}});
        return;
    }
    try {
        const Problems problems = verbFunction();
        say(problems);
        if (problems.empty()) accept();
    } catch (const Error& error) {
        dialogs.showError(this, error);
    }
}

} // namespace zhibu
