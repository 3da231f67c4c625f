#include "ui/pages/terms/committee_form.h"

#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/persons.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/verb_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct CommitteeFormText {
    Q_DECLARE_TR_FUNCTIONS(CommitteeForm)
};

QSpinBox* spinBox(VerbDialog& dialog, const QString& field, const QString& caption, int least, int most,
                  int value) {
    auto* box = new QSpinBox(&dialog);
    box->setRange(least, most);
    box->setValue(value);
    dialog.addWidget(field, caption, box);
    return box;
}

QString hintFor(const Office& office, const OrganizationId& organization) {
    const QString name = office.nameOf(organization);
    return office.organization(organization)->kind == OrganizationKind::branch
               ? CommitteeFormText::tr(
                     "%1. A branch with fewer than seven full members has a secretary, and "
                     "perhaps a deputy, but no committee. Rows without a name are left out.")
                     .arg(name)
               : CommitteeFormText::tr("%1. Rows without a name are left out.").arg(name);
}

} // namespace

CommitteeRows::CommitteeRows(const QStringList& usualPosts, VerbDialog& dialog)
    : QWidget(&dialog), form(dialog), usual(usualPosts), column(new QVBoxLayout(this)) {
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::half);
    QPushButton* more = flatButton(tr("One &more post"), this);
    more->setObjectName(u"more"_s);
    more->setAutoDefault(false);
    column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        addRow({});
        rows.back().post->setFocus();
    });
}

void CommitteeRows::addRow(const QString& position) {
    const auto number = rows.size() + 1;
    auto* line = new QWidget(this);
    auto* post = new QComboBox(line);
    post->setEditable(true);
    post->setInsertPolicy(QComboBox::NoInsert);
    post->addItems(usual);
    post->setCurrentIndex(post->findText(position));
    post->setEditText(position);
    post->setObjectName(u"position_%1"_s.arg(number));
    post->setAccessibleName(tr("Post %1").arg(number));
    auto* name = new PersonField(line);
    name->setPersons(choices);
    name->setObjectName(u"name_%1"_s.arg(number));
    name->setAccessibleName(tr("Who holds post %1").arg(number));
    QPushButton* out = flatButton(tr("Take out"), line);
    out->setAutoDefault(false);
    out->setAccessibleName(tr("Take out post %1").arg(number));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(spacing::one);
    fields->addWidget(post, 2);
    fields->addWidget(name, 3);
    fields->addWidget(out);
    line->setLayout(fields);
    fields->setContentsMargins(0, 0, 0, 0);
    column->insertWidget(static_cast<int>(rows.size()), line);
    rows.push_back({u"post_%1"_s.arg(number), line, post, name});
    form.addPart(rows.back().field, name);
    connect(name, &PersonField::valueChanged, &form,
            [this, field = rows.back().field] { form.edited(field); });
    connect(post, &QComboBox::currentTextChanged, &form,
            [this, field = rows.back().field] { form.edited(field); });
    connect(out, &QPushButton::clicked, line, &QWidget::hide);
}

void CommitteeRows::setPersons(const std::vector<Person>& persons) {
    choices = persons;
    for (const Row& row : rows)
        row.name->setPersons(choices);
}

std::vector<CommitteePost> CommitteeRows::posts() const {
    std::vector<CommitteePost> posts;
    for (const Row& row : rows) {
        if (!row.line->isHidden())
            posts.push_back({row.field, row.post->currentText(), row.name->value().member});
    }
    return posts;
}

Problems CommitteeRows::unknownNames() const {
    Problems problems;
    for (const Row& row : rows) {
        const NamedPerson named = row.name->value();
        if (row.line->isHidden() || named.member || named.text.isEmpty()) continue;
        problems.push_back(
            {row.field, u"member.unknown"_s,
             tr("“%1” is nobody, or more than one, of those who may hold a post that day. Choose "
                "from the list.")
                 .arg(named.text)});
    }
    return problems;
}

VerbDialog* askCommittee(Workspace& workspace, const OrganizationId& organization, QWidget* parent) {
    const Office& office = workspace.ledger().office();
    const OrganizationKind kind = office.organization(organization)->kind;
    const auto terms = office.termsOf(organization);
    auto* dialog = new VerbDialog(CommitteeFormText::tr("Enter the committee"), hintFor(office, organization),
                                  workspace.dialogs(), parent);
    dialog->setMinimumWidth(560);
    QLineEdit* number =
        dialog->addText(u"number"_s, CommitteeFormText::tr("Term"),
                        terms.empty() ? QString() : QString::number(terms.back()->number + 1));
    number->setPlaceholderText(CommitteeFormText::tr("Its number, as 3"));
    DateField* elected =
        dialog->addDate(u"elected_on"_s, CommitteeFormText::tr("Elected on"), {}, workspace.today());
    QSpinBox* length = spinBox(*dialog, u"length"_s, CommitteeFormText::tr("Length in years"), 1, 10,
                               kind == OrganizationKind::organ_committee ? 5 : 3);
    auto* rows = new CommitteeRows(usualPositions(kind), *dialog);
    const auto offer = [&workspace, organization, rows, elected] {
        const Office& now = workspace.ledger().office();
        const Date day = elected->date().value_or(workspace.today());
        rows->setPersons(personsOf(now, now.votingMembers(organization, day), day));
    };
    offer();
    for (const QString& post : postsToEnter(office, organization, workspace.today()))
        rows->addRow(post);
    dialog->addWidget(u"posts"_s, CommitteeFormText::tr("Posts"), rows);
    QObject::connect(elected, &DateField::dateChanged, dialog, offer);
    dialog->setVerb(CommitteeFormText::tr("Enter"), [=, &workspace]() -> Problems {
        const auto count = termNumberIn(number->text());
        Problems problems;
        if (!count)
            problems.push_back({u"number"_s, u"term.number"_s,
                                CommitteeFormText::tr("Say which term it is: a number from 1 on.")});
        if (!elected->date())
            problems.push_back({u"elected_on"_s, u"day.missing"_s, CommitteeFormText::tr("Give the day.")});
        const Problems unknown = rows->unknownNames();
        problems.insert(problems.end(), unknown.begin(), unknown.end());
        if (!problems.empty()) return problems;
        const auto entered = enterCommittee(workspace.ledger(), workspace.actor(),
                                            {{.id = workspace.ledger().book().ids().next<TermId>(),
                                              .organization = organization,
                                              .number = *count,
                                              .electedOn = *elected->date(),
                                              .lengthYears = length->value()},
                                             rows->posts()});
        return entered ? Problems() : entered.problems();
    });
    dialog->open();
    number->setFocus();
    return dialog;
}

} // namespace zhibu
