#include "ui/pages/training/course_dialog.h"

#include "core/usecases/record_activity.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/frozen_reason.h"
#include "ui/widgets/persons.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

CourseDialog::CourseDialog(Workspace& workspace, QWidget* parent)
    : FittingDialog(parent)
    , space(workspace)
    , table(new QTableWidget(0, 3, this))
    , count(captionLabel({}, this))
    , problem(new ProblemLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Enter a course"));
    table->setHorizontalHeaderLabels({tr("Number"), tr("Name"), tr("Certificate")});
    table->setAccessibleName(tr("Participants"));
    makeCalm(*table);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    QPushButton* remove = plainButton(tr("&Take out"), this);
    QPushButton* enter = primaryButton(tr("&Enter the course"), this);
    QPushButton* away = plainButton(tr("Cancel"), this);
    enter->setObjectName(u"enter"_s);
    enter->setAutoDefault(false);
    away->setAutoDefault(false);
    auto* left = new QVBoxLayout;
    left->addWidget(makeCourse());
    left->addWidget(makeChoosing(), 1);
    auto* right = new QVBoxLayout;
    right->addWidget(count);
    right->addWidget(table, 1);
    right->addWidget(remove, 0, Qt::AlignLeft);
    auto* both = new QHBoxLayout;
    both->setSpacing(spacing::two);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(away);
    buttons->addWidget(enter);
    QVBoxLayout* column = body();
    column->addLayout(both, 1);
    problem->reserveLines(2);
    foot()->addWidget(problem);
    foot()->addLayout(buttons);
    connect(remove, &QPushButton::clicked, this, &CourseDialog::removeChosen);
    connect(enter, &QPushButton::clicked, this, &CourseDialog::enterCourse);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    connect(table, &QTableWidget::cellChanged, this, [this](int row, int column_) {
        if (column_ == 2) participants[static_cast<size_t>(row)].certificate = table->item(row, 2)->text();
    });
    showParticipants();
    resize(920, 560);
}

QWidget* CourseDialog::makeCourse() {
    auto* card = new Card(tr("The course"), this);
    day = new DateField(space.today(), card);
    day->setFieldName(tr("Day"));
    day->setDate(space.today());
    name = new QLineEdit(card);
    organizer = new QLineEdit(card);
    hours = new QLineEdit(card);
    form = new QComboBox(card);
    for (const auto& row : vocabulary<TrainingForm>())
        form->addItem(displayName(row.value), static_cast<int>(row.value));
    auto* layout = new QFormLayout;
    const auto add = [&](const QString& caption, const QString& field, QWidget* widget) {
        widget->setObjectName(field);
        widget->setAccessibleName(caption);
        layout->addRow(caption, widget);
    };
    add(tr("Day"), u"date"_s, day);
    add(tr("Course"), u"course_name"_s, name);
    add(tr("Form"), u"form"_s, form);
    add(tr("Organiser"), u"organizer"_s, organizer);
    add(tr("Hours"), u"hours"_s, hours);
    card->content()->addLayout(layout);
    return card;
}

QWidget* CourseDialog::makeChoosing() {
    auto* card = new Card(tr("Who took part"), this);
    const Office& office = space.ledger().office();
    person = new PersonField(card);
    person->setObjectName(u"person"_s);
    person->setAccessibleName(tr("Member"));
    person->setPlaceholderText(tr("Name, pinyin or number"));
    person->setPersons(personsOf(office, membersHere(space.organization(), space.today()), space.today()));
    group = new QComboBox(card);
    group->setObjectName(u"group"_s);
    group->setAccessibleName(tr("Branch or Party group"));
    group->addItem(tr("Add a branch or Party group…"));
    for (const Organization* each : office.subtree(space.organization())) {
        const bool has = each->kind == OrganizationKind::branch || each->kind == OrganizationKind::group;
        if (has && !refusedOrganization(office, each->id)) group->addItem(each->name, each->id.toByteArray());
    }
    pasted = new QPlainTextEdit(card);
    pasted->setObjectName(u"pasted"_s);
    pasted->setAccessibleName(tr("Pasted list"));
    pasted->setTabChangesFocus(true);
    pasted->setPlaceholderText(
        tr("Or paste a list: a name or number on each line, a certificate behind it."));
    QPushButton* take = plainButton(tr("Ta&ke the list"), card);
    take->setObjectName(u"take"_s);
    settling = new QWidget(card);
    doubt = new QLabel(settling);
    doubt->setWordWrap(true);
    candidates = new QComboBox(settling);
    candidates->setObjectName(u"candidates"_s);
    candidates->setAccessibleName(tr("Who is meant"));
    auto* row = new QHBoxLayout(settling);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(doubt, 1);
    row->addWidget(candidates);
    settling->hide();
    card->addContent(person);
    card->addContent(group);
    card->addContent(pasted, 1);
    card->addContent(take);
    card->addContent(settling);
    connect(person, &PersonField::valueChanged, this, [this] {
        if (const auto member = person->value().member) {
            addParticipant(*member);
            person->setValue({});
        }
    });
    connect(group, &QComboBox::activated, this, &CourseDialog::addGroup);
    connect(take, &QPushButton::clicked, this, &CourseDialog::takePasted);
    connect(candidates, &QComboBox::activated, this, [this](int index) {
        if (index <= 0 || unsettled.empty()) return;
        const auto member = MemberId::fromBytes(candidates->currentData().toByteArray());
        const QString certificate = unsettled.front().certificate;
        unsettled.erase(unsettled.begin());
        if (member) addParticipant(*member, certificate);
        settlePasted();
    });
    return card;
}

void CourseDialog::addParticipant(const MemberId& member, const QString& certificate) {
    const auto known = std::ranges::find(participants, member, &Participant::member);
    if (known == participants.end())
        participants.push_back({member, certificate});
    else if (!certificate.isEmpty())
        known->certificate = certificate;
    showParticipants();
}

void CourseDialog::addGroup() {
    const auto id = OrganizationId::fromBytes(group->currentData().toByteArray());
    group->setCurrentIndex(0);
    if (!id) return;
    for (const Member* member : membersHere(*id, day->date().value_or(space.today())))
        addParticipant(member->id);
}

// Hours of a branch that hands its records in come with them.
std::vector<const Member*> CourseDialog::membersHere(const OrganizationId& root, Date on) const {
    const Office& office = space.ledger().office();
    std::vector<const Member*> members = office.membersOf(root, on);
    std::erase_if(members, [&](const Member* each) { return refusedMember(office, each->id, on); });
    return members;
}

void CourseDialog::takePasted() {
    const auto names = readPastedNames(space.ledger(), space.actor(), space.organization(),
                                       day->date().value_or(space.today()), pasted->toPlainText());
    if (!names) {
        problem->say(names.problem().message);
        return;
    }
    unsettled.clear();
    QStringList unknown;
    for (const PastedName& each : *names) {
        if (each.member)
            addParticipant(*each.member, each.certificate);
        else if (!each.candidates.empty())
            unsettled.push_back(each);
        else
            unknown += each.written;
    }
    // What was taken goes; what was not understood stays to be looked at.
    pasted->setPlainText(unknown.join(u'\n'));
    problem->say(unknown.isEmpty()
                     ? QString()
                     : tr("Nobody here is called: %1. Correct the list above.").arg(unknown.join(u'、')));
    settlePasted();
}

void CourseDialog::settlePasted() {
    settling->setVisible(!unsettled.empty());
    candidates->clear();
    if (unsettled.empty()) return;
    const PastedName& first = unsettled.front();
    doubt->setText(tr("Who is meant by “%1”? (%n left)", nullptr, static_cast<int>(unsettled.size()))
                       .arg(first.written));
    candidates->addItem(tr("Choose…"));
    for (const MemberId& member : first.candidates)
        candidates->addItem(memberWords(space.ledger().office(), member, space.today()),
                            member.toByteArray());
    candidates->addItem(tr("None of them"), QByteArray());
}

void CourseDialog::removeChosen() {
    const int row = table->currentRow();
    if (row < 0 || row >= participantCount()) return;
    participants.erase(participants.begin() + row);
    showParticipants();
}

void CourseDialog::showParticipants() {
    const QSignalBlocker quiet(table);
    table->setRowCount(participantCount());
    for (int row = 0; row < participantCount(); ++row) {
        const Participant& each = participants[static_cast<size_t>(row)];
        const Member* member = space.ledger().office().member(each.member);
        const QString cells[]{member ? member->number : QString(), member ? member->name : QString(),
                              each.certificate};
        for (int column = 0; column < 3; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column < 2) item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            table->setItem(row, column, item);
        }
    }
    count->setText(tr("%n participant(s)", nullptr, participantCount()));
}

Course CourseDialog::course() const {
    return {.datedOn = day->date(),
            .name = name->text(),
            .form = static_cast<TrainingForm>(form->currentData().toInt()),
            .organizer = organizer->text(),
            .hours = hours->text()};
}

void CourseDialog::enterCourse() {
    day->commit();
    if (!day->isValid()) {
        day->setFocus();
        return;
    }
    int entered = 0;
    const Problems problems = withFrozenReason(space.dialogs(), this, [&](const QString& reason) -> Problems {
        const auto made = addCourse(space.ledger(), space.actor(), course(), participants, reason);
        if (made) entered = *made;
        return made ? Problems() : made.problems();
    });
    if (!problems.empty()) {
        problem->say(problems.front().message);
        return;
    }
    Q_EMIT tell(tr("Entered for %n member(s).", nullptr, entered));
    accept();
}

} // namespace zhibu
