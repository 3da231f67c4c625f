#include "ui/widgets/verb_dialog.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/problem_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int leastWidth = 460;
constexpr int twoColumnsWidth = 760;
constexpr int rowsForTwoColumns = 10;

QFormLayout* newForm() {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::two);
    form->setVerticalSpacing(spacing::one);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

VerbDialog::VerbDialog(const QString& title, const QString& hint, Dialogs& given, QWidget* parent)
    : FittingDialog(parent)
    , dialogs(given)
    , form(newForm())
    , rest(new ProblemLabel(this))
    , button(primaryButton({}, this)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    body()->setSpacing(spacing::two);
    if (!hint.isEmpty()) {
        QLabel* words = captionLabel(hint, this);
        words->setWordWrap(true);
        body()->addWidget(words);
    }
    columns->setSpacing(spacing::three);
    columns->addLayout(form, 1);
    body()->addLayout(columns);
    body()->addStretch(1);
    rest->reserveLines(2);
    QPushButton* away = plainButton(tr("Cancel"), this);
    away->setAutoDefault(false);
    button->setDefault(true);
    button->setObjectName(QStringLiteral("verb"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(away);
    row->addWidget(button);
    foot()->addWidget(rest);
    foot()->addLayout(row);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    connect(button, &QPushButton::clicked, this, &VerbDialog::press);
    connect(qApp, &QApplication::focusChanged, this, &VerbDialog::showProblems);
}

// Hiding and taking fields apart move the focus: nothing is asked of them any more.
VerbDialog::~VerbDialog() {
    disconnect(qApp, nullptr, this, nullptr);
}

// A long form stands in two columns, so that it needs no scrolling on the screens offices have.
void VerbDialog::arrange() {
    const int rows = form->rowCount();
    if (rows < rowsForTwoColumns) return;
    QFormLayout* second = newForm();
    const int kept = (rows + 1) / 2;
    while (form->rowCount() > kept) {
        const QFormLayout::TakeRowResult row = form->takeRow(kept);
        second->addRow(row.labelItem ? row.labelItem->widget() : nullptr, row.fieldItem->widget());
        delete row.labelItem;
        delete row.fieldItem;
    }
    columns->addLayout(second, 1);
    setMinimumWidth(qMax(minimumWidth(), twoColumnsWidth));
}

void VerbDialog::addWidget(const QString& field, const QString& caption, QWidget* widget) {
    fields[field] = widget;
    widget->setObjectName(field);
    if (widget->accessibleName().isEmpty()) widget->setAccessibleName(caption);
    form->addRow(caption, widget);
}

void VerbDialog::require(const QStringList& names) {
    for (const QString& name : names) {
        auto* label = qobject_cast<QLabel*>(form->labelForField(fields.at(name)));
        if (!label) continue;
        label->setText(tr("%1 *", "caption of a field that must be filled in").arg(label->text()));
        label->setToolTip(tr("This must be filled in."));
    }
}

QLineEdit* VerbDialog::addText(const QString& field, const QString& caption, const QString& value) {
    auto* edit = new QLineEdit(value, this);
    addWidget(field, caption, edit);
    connect(edit, &QLineEdit::editingFinished, this, &VerbDialog::look);
    connect(edit, &QLineEdit::textChanged, this, [this, field] { forget(field); });
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
    connect(edit, &DateField::dateChanged, this, [this, field] {
        forget(field);
        look();
    });
    return edit;
}

QComboBox* VerbDialog::addChoice(const QString& field, const QString& caption,
                                 const QList<std::pair<QString, QVariant>>& choices) {
    auto* box = new QComboBox(this);
    for (const auto& [words, value] : choices)
        box->addItem(words, value);
    addWidget(field, caption, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, field] {
        forget(field);
        look();
    });
    return box;
}

QComboBox* VerbDialog::addWords(const QString& field, const QString& caption, const QStringList& usual) {
    auto* box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(usual);
    addWidget(field, caption, box);
    connect(box, &QComboBox::currentTextChanged, this, [this, field] { forget(field); });
    return box;
}

PersonField* VerbDialog::addPerson(const QString& field, const QString& caption,
                                   std::vector<Person> persons) {
    auto* edit = new PersonField(this);
    edit->setPersons(std::move(persons));
    edit->setPlaceholderText(tr("Name, pinyin or number"));
    addWidget(field, caption, edit);
    connect(edit, &PersonField::valueChanged, this, [this, field] { forget(field); });
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
    said = problems;
    showProblems();
}

/// A sentence goes as soon as somebody does what it asks for; the next look says whether it was enough.
void VerbDialog::forget(const QString& field) {
    const size_t gone = std::erase_if(
        said, [&](const Problem& each) { return each.field == field || !fields.contains(each.field); });
    if (gone > 0) showProblems();
}

/// The fields concerned are framed and say theirs as a tip; the foot, which keeps room for it, says the one
/// of the field one is in, else the first.
void VerbDialog::showProblems() {
    const QWidget* focused = focusWidget();
    QString sentence = said.empty() ? QString() : said.front().message;
    for (const auto& [field, widget] : fields) {
        const auto found = std::ranges::find(said, field, &Problem::field);
        const bool wrong = found != said.end();
        markWrong(*widget, wrong ? found->message : QString());
        if (wrong && focused && (widget == focused || widget->isAncestorOf(focused)))
            sentence = found->message;
    }
    rest->say(sentence);
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
