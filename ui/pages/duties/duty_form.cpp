#include "ui/pages/duties/duty_form.h"

#include "core/usecases/stored_duty_settings.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_group.h"
#include "ui/widgets/problem_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

template<class Enum> void addChips(ChipGroup& group) {
    for (const auto& row : vocabulary<Enum>())
        group.addChip(identifier(row.value), displayName(row.value));
}

template<class Set, class Enum> Set chosen(const ChipGroup& group) {
    Set set;
    for (const QString& key : group.checked()) {
        if (const auto value = fromIdentifier<Enum>(key)) set.insert(*value);
    }
    return set;
}

QSpinBox* number(QWidget* parent, int least, int most) {
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setFixedWidth(96);
    return box;
}

} // namespace

DutyForm::DutyForm(QWidget* parent)
    : QWidget(parent)
    , form(new QFormLayout(this))
    , source(captionLabel({}, this))
    , problem(new ProblemLabel(this)) {
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::two);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    source->setWordWrap(true);
    form->addRow(source);
    buildNew(*form);
    buildNumbers(*form);
    form->addRow(problem);
}

void DutyForm::buildNew(QFormLayout& rows) {
    name = new QLineEdit(this);
    kinds = new ChipGroup(tr("Kinds of activity that count"), this);
    addChips<ActivityKind>(*kinds);
    kinds->setShownAtFirst(6);
    scope = new ChipGroup(tr("Kinds of organisation it is asked of"), this);
    for (const auto& row : vocabulary<OrganizationKind>()) {
        if (row.value != OrganizationKind::group)
            scope->addChip(identifier(row.value), displayName(row.value));
    }
    scope->setShownAtFirst(3);
    period = new QComboBox(this);
    for (const auto& [words, kind] : {std::pair{tr("every month"), PeriodKind::month},
                                      {tr("every quarter"), PeriodKind::quarter},
                                      {tr("every half-year"), PeriodKind::half},
                                      {tr("every year"), PeriodKind::year}})
        period->addItem(words, static_cast<int>(kind));
    strictness = new QComboBox(this);
    for (const auto each :
         {duties::Strictness::must, duties::Strictness::generally, duties::Strictness::in_principle})
        strictness->addItem(duties::displayName(each), static_cast<int>(each));
    rows.addRow(tr("&Name"), name);
    rows.addRow(tr("Counts"), kinds);
    rows.addRow(tr("Asked of"), scope);
    rows.addRow(tr("&Period"), period);
    rows.addRow(tr("S&trictness"), strictness);
}

void DutyForm::buildNumbers(QFormLayout& rows) {
    enabled = new QCheckBox(tr("This duty is &asked"), this);
    required = number(this, 1, 10'000);
    committee = number(this, 1, 10'000);
    due = new QLineEdit(this);
    due->setFixedWidth(96);
    due->setPlaceholderText(u"03-31"_s);
    warning = number(this, 0, 365);
    since = number(this, 1902, 2197);
    why = new QLineEdit(this);
    why->setPlaceholderText(tr("e.g. the document it follows"));
    rows.addRow(enabled);
    rows.addRow(tr("&Required"), required);
    rows.addRow(tr("For &committee members"), committee);
    rows.addRow(tr("&Due the year after, by"), due);
    rows.addRow(tr("Remind so many days &before"), warning);
    rows.addRow(tr("Holds &since the year"), since);
    rows.addRow(tr("Reas&on"), why);
    connect(since, &QSpinBox::valueChanged, this, [this](int year) {
        if (!filling && !making) Q_EMIT yearChosen(year);
    });
}

void DutyForm::setRow(QWidget* field, bool visible) {
    form->setRowVisible(field, visible);
}

void DutyForm::show(const duties::Duty& duty, int year) {
    filling = true;
    making = false;
    id = duty.id;
    before = duties::numbersOf(duty);
    wasEnabled = duty.enabled;
    const QString where = QStringList{duty.source, duty.clause}.join(u' ').trimmed();
    source->setText(duty.quote.isEmpty() ? where : tr("“%1” %2", "quote, clause").arg(duty.quote, where));
    source->show();
    for (QWidget* field : std::initializer_list<QWidget*>{name, kinds, scope, period, strictness})
        setRow(field, false);
    setRow(required, before.required.has_value());
    setRow(committee, before.requiredCommittee.has_value());
    setRow(due, before.due.has_value());
    setRow(warning, before.warningDays.has_value());
    enabled->setChecked(duty.enabled);
    required->setValue(before.required.value_or(1));
    required->setSuffix(before.isHours ? tr(" hours") : QString());
    committee->setValue(before.requiredCommittee.value_or(1));
    committee->setSuffix(tr(" hours"));
    due->setText(before.due ? toText(*before.due) : QString());
    warning->setValue(before.warningDays.value_or(0));
    since->setValue(year);
    why->clear();
    problem->say(QString());
    filling = false;
}

void DutyForm::showNew(const QString& newId, int year) {
    filling = true;
    making = true;
    id = newId;
    before = {};
    wasEnabled = true;
    source->hide();
    for (QWidget* field : std::initializer_list<QWidget*>{name, kinds, scope, period, strictness, required})
        setRow(field, true);
    for (QWidget* field : std::initializer_list<QWidget*>{committee, due, warning})
        setRow(field, false);
    name->clear();
    kinds->setChecked({});
    scope->setChecked({identifier(OrganizationKind::branch)});
    enabled->setChecked(true);
    required->setValue(1);
    required->setSuffix(QString());
    since->setValue(year);
    why->clear();
    problem->say(QString());
    filling = false;
    name->setFocus();
}

duties::Duty DutyForm::madeDuty() const {
    duties::CadenceCheck check{.kinds = chosen<ActivityKinds, ActivityKind>(*kinds),
                               .period = static_cast<PeriodKind>(period->currentData().toInt())};
    check.required = required->value();
    check.warningDays = duties::usualWarningDays(check.period);
    duties::Duty duty;
    duty.id = id;
    duty.title = name->text().trimmed();
    duty.titleEnglish = duty.title;
    duty.source = tr("The office's own rule");
    duty.summary = why->text().trimmed().isEmpty() ? duty.title : why->text().trimmed();
    duty.strictness = static_cast<duties::Strictness>(strictness->currentData().toInt());
    duty.enabled = enabled->isChecked();
    duty.scope.kinds = chosen<duties::OrganizationKinds, OrganizationKind>(*scope);
    duty.check = check;
    return duty;
}

duties::DutySetting DutyForm::setting() const {
    duties::DutySetting made{.duty = id, .sinceYear = since->value()};
    if (making) {
        made.added = madeDuty();
        return made;
    }
    if (enabled->isChecked() != wasEnabled) made.enabled = enabled->isChecked();
    if (before.required && *before.required != required->value()) made.required = required->value();
    if (before.requiredCommittee && *before.requiredCommittee != committee->value())
        made.requiredCommittee = committee->value();
    if (before.warningDays && *before.warningDays != warning->value()) made.warningDays = warning->value();
    // What is no day becomes one that cannot be: the verb then says so.
    if (before.due && due->text().trimmed() != toText(*before.due))
        made.due = monthDayFrom(due->text().trimmed()).value_or(duties::MonthDay{0, 0});
    return made;
}

QString DutyForm::reason() const {
    return why->text().trimmed();
}

int DutyForm::sinceYear() const {
    return since->value();
}

void DutyForm::showProblems(const Problems& problems) {
    QStringList sentences;
    for (const Problem& each : problems)
        sentences += each.message;
    problem->say(sentences.join(u'\n'));
}

} // namespace zhibu
