#include "ui/pages/activities/attendance_panel.h"

#include "core/domain/namesakes.h"
#include "core/usecases/activity_details.h"
#include "ui/pages/activities/name_jump.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/attendance_grid.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/people_field.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

std::vector<Attendance>::iterator entryOf(std::vector<Attendance>& list, const MemberId& member) {
    return std::find_if(list.begin(), list.end(), [&](const Attendance& a) { return a.member == member; });
}

bool isBelowWhichListsAreGiven(const Organization& organization) {
    return organization.kind == OrganizationKind::branch || organization.kind == OrganizationKind::group;
}

} // namespace

AttendancePanel::AttendancePanel(Workspace& given, QWidget* parent)
    : QWidget(parent)
    , workspace(given)
    , card(new Card(tr("Attendance"), this))
    , sheet(flatButton(tr("Sign-in sheet…"), card))
    , people(new AttendanceGrid(this))
    , moreCaption(captionLabel({}, this))
    , more(new PeopleField(tr("More people"), tr("Name, pinyin or number"), this))
    , reasonCaption(captionLabel(tr("Why the list differs from the roster"), this))
    , reason(new QLineEdit(this)) {
    new NameJump(people->table(), AttendanceModel::name);
    people->table()->installEventFilter(this);
    people->setToolTip(tr("Alt+A; letters go to a name; Delete takes somebody off the list"));
    reason->setAccessibleName(reasonCaption->text());
    reasonCaption->setBuddy(reason);
    sheet->setToolTip(tr("A blank list to sign, for a coming meeting"));
    card->addControl(sheet);
    connect(sheet, &QPushButton::clicked, this, &AttendancePanel::signInSheetWanted);
    card->content()->setSpacing(spacing::half);
    card->addContent(people, 1);
    card->addContent(moreCaption);
    card->addContent(more);
    card->addContent(reasonCaption);
    card->addContent(reason);
    card->content()->addStretch(0); // takes the room where a talk has no grid
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(people);
    setTabOrder(reason, sheet);
    connect(people, &AttendanceGrid::edited, this, &AttendancePanel::readGrid);
    connect(more, &PeopleField::added, this, &AttendancePanel::add);
    connect(more, &PeopleField::removed, this, &AttendancePanel::takeAway);
    connect(more, &PeopleField::unknown, this, [this](const QString& name) {
        Q_EMIT tell(tr("Nobody named %1 belongs here on that day.").arg(name));
    });
    connect(reason, &QLineEdit::textEdited, this, &AttendancePanel::reasonEdited);
}

QString AttendancePanel::expectedReason() const {
    return reason->text();
}

void AttendancePanel::show(const ActivityDraft& draft) {
    const bool sides = askedFields(draft.kinds).sides;
    entries = draft.attendance;
    people->setVisible(!sides);
    sheet->setVisible(!sides);
    card->setTitle(sides ? tr("The talk") : tr("Attendance"));
    fillGrid(draft);
    fillOthers(draft);
    if (reason->text() != draft.expectedReason) reason->setText(draft.expectedReason);
    const bool asked = !draft.expectedReason.isEmpty() || expectedDiffers(draft, workspace.ledger().office());
    reason->setVisible(asked);
    reasonCaption->setVisible(asked);
    shown = draft;
}

void AttendancePanel::fillGrid(const ActivityDraft& draft) {
    std::vector<Attendance> expected;
    for (const Attendance& entry : entries) {
        if (entry.role == AttendanceRole::expected) expected.push_back(entry);
    }
    auto reasons = whyExpected(draft, workspace.ledger().office());
    std::vector<AttendanceLine> lines;
    for (const AttendeeLine& line :
         attendeeLines(workspace.ledger().office(), expected, draft.heldOn.value_or(workspace.today())))
        lines.push_back({line.attendance.member, line.shownName(), line.positions, line.attendance.state,
                         line.attendance.reason, reasons[line.attendance.member]});
    if (lines == people->lines()) return;
    const QModelIndex before = people->table()->currentIndex();
    people->setLines(std::move(lines));
    const QAbstractItemModel* model = people->table()->model();
    if (before.isValid() && model->rowCount() > 0)
        people->table()->setCurrentIndex(
            model->index(qMin(before.row(), model->rowCount() - 1), before.column()));
}

void AttendancePanel::fillOthers(const ActivityDraft& draft) {
    const Office& office = workspace.ledger().office();
    const Organization* organization = office.organization(draft.organization);
    if (!organization) return;
    const Date day = draft.heldOn.value_or(workspace.today());
    const bool sides = askedFields(draft.kinds).sides;
    std::vector<const Member*> everyone = office.membersOf(office.branchOf(*organization)->id, day);
    std::vector<MemberId> others;
    for (const Attendance& entry : entries) {
        if (const Member* member = office.member(entry.member)) everyone.push_back(member);
        if (entry.role != AttendanceRole::expected) others.push_back(entry.member);
    }
    const Namesakes namesakes(office, everyone, day);
    const auto person = [&namesakes](const Member& member) {
        return Person{member.id, member.name, member.number, {}, namesakes.words(member.id)};
    };
    std::vector<Person> choices;
    for (const Member* member : office.membersOf(office.branchOf(*organization)->id, day)) {
        if (entryOf(entries, member->id) == entries.end()) choices.push_back(person(*member));
    }
    std::vector<Person> chosen;
    for (const MemberId& id : others) {
        if (const Member* member = office.member(id)) chosen.push_back(person(*member));
    }
    more->setPersons(choices);
    more->setChosen(chosen);
    const bool fixed = isBelowWhichListsAreGiven(*organization);
    moreCaption->setText(sides   ? tr("With whom")
                         : fixed ? tr("Observers from the branch")
                                 : tr("Add those who were to attend"));
    more->field()->setAccessibleName(moreCaption->text());
    more->setVisible(!choices.empty() || !chosen.empty());
    moreCaption->setVisible(!choices.empty() || !chosen.empty());
}

void AttendancePanel::readGrid() {
    for (const AttendanceLine& line : people->lines()) {
        const auto entry = entryOf(entries, line.member);
        if (entry == entries.end()) continue;
        entry->state = line.state;
        entry->reason = line.reason;
    }
    Q_EMIT edited();
}

void AttendancePanel::add(const MemberId& member) {
    if (!shown || entryOf(entries, member) != entries.end()) return;
    Attendance entry{.member = member};
    const Office& office = workspace.ledger().office();
    const Organization* organization = office.organization(shown->organization);
    if (askedFields(shown->kinds).sides) {
        entry.role = AttendanceRole::talkee;
    } else if (organization && isBelowWhichListsAreGiven(*organization)) {
        const auto roster = office.expectedAttendees(shown->organization, shown->kinds,
                                                     shown->heldOn.value_or(workspace.today()));
        const bool expected =
            std::any_of(roster.begin(), roster.end(), [&](const Member* m) { return m->id == member; });
        if (!expected) entry.role = AttendanceRole::observer;
    }
    entries.push_back(entry);
    Q_EMIT edited();
}

void AttendancePanel::takeAway(const MemberId& member) {
    const auto entry = entryOf(entries, member);
    if (entry == entries.end()) return;
    entries.erase(entry);
    Q_EMIT edited();
}

void AttendancePanel::takeAwayCurrent() {
    const int row = people->table()->currentIndex().row();
    if (row < 0 || row >= std::ssize(people->lines())) return;
    const AttendanceLine line = people->lines()[static_cast<size_t>(row)];
    takeAway(line.member);
    Q_EMIT tell(
        tr("%1 is off the list. Say why below it; the name can be added again there.").arg(line.name));
}

void AttendancePanel::focusPerson(const MemberId& member) {
    const auto& lines = people->lines();
    const auto line =
        std::find_if(lines.begin(), lines.end(), [&](const AttendanceLine& l) { return l.member == member; });
    if (line == lines.end()) {
        more->setFocus();
        return;
    }
    QTableView* table = people->table();
    table->setFocus();
    table->setCurrentIndex(
        table->model()->index(static_cast<int>(line - lines.begin()), AttendanceModel::reason));
    if (line->state == AttendanceState::on_leave) table->edit(table->currentIndex());
}

void AttendancePanel::focusReason() {
    reason->setFocus();
}

bool AttendancePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == people->table() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        takeAwayCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zhibu
