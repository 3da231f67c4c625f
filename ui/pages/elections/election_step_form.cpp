#include "ui/pages/elections/election_step_form.h"

#include "core/domain/namesakes.h"
#include "core/domain/voting_rules.h"
#include "core/usecases/member_list.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/people_field.h"
#include "ui/widgets/persons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

bool holds(const std::vector<MemberId>& list, const MemberId& member) {
    return std::ranges::find(list, member) != list.end();
}

QSpinBox* counter(QWidget* parent, int value, const QString& name) {
    auto* box = new QSpinBox(parent);
    box->setRange(0, 99999);
    box->setValue(value);
    box->setObjectName(name);
    box->setFixedWidth(66);
    return box;
}

/// Reasons why somebody is not counted among those expected, as the regulations' explanations give them.
QStringList usualReasons() {
    return {ElectionStepForm::tr("ill and unable to say what he or she wants"),
            ElectionStepForm::tr("abroad at own expense for more than half a year"),
            ElectionStepForm::tr("serving a sentence"),
            ElectionStepForm::tr("old and frail, bedridden, or long ill"),
            ElectionStepForm::tr(
                "transferred or away for more than half a year, membership not yet transferred")};
}

} // namespace

ElectionStepForm::ElectionStepForm(Workspace& given, Election& worksheet, ElectionStep step, bool readOnly,
                                   QWidget* parent)
    : QWidget(parent)
    , workspace(given)
    , election(worksheet)
    , rows(new QFormLayout)
    , column(new QVBoxLayout(this)) {
    column->setContentsMargins(0, 0, spacing::one, 0);
    column->setSpacing(spacing::one);
    rows->setHorizontalSpacing(spacing::two);
    rows->setVerticalSpacing(spacing::one);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    switch (step) {
    case ElectionStep::decision: buildDecision(); break;
    case ElectionStep::request: buildLetter(tr("The request to the office above."), election.request); break;
    case ElectionStep::reply: buildLetter(tr("What the office above replied."), election.reply); break;
    case ElectionStep::notice: buildNotice(); break;
    case ElectionStep::candidates: buildCandidates(); break;
    case ElectionStep::meeting: buildMeeting(); break;
    case ElectionStep::ballots: buildBallots(); break;
    case ElectionStep::first_meeting: buildPosts(); break;
    case ElectionStep::report: buildReport(); break;
    }
    if (rows->parent() == nullptr) column->insertLayout(1, rows);
    column->addStretch(1);
    if (readOnly) {
        for (QWidget* field : findChildren<QWidget*>()) {
            if (field->focusPolicy() != Qt::NoFocus) field->setEnabled(false);
        }
    }
}

void ElectionStepForm::changed() {
    Q_EMIT edited();
}

void ElectionStepForm::changedShape() {
    Q_EMIT edited();
    Q_EMIT rebuildWanted();
}

Date ElectionStepForm::heldOn() const {
    return election.meetingOn.value_or(workspace.today());
}

std::vector<MemberId> ElectionStepForm::idsOf(const std::vector<const Member*>& members) const {
    std::vector<MemberId> ids;
    ids.reserve(members.size());
    for (const Member* member : members)
        ids.push_back(member->id);
    return ids;
}

std::vector<MemberId> ElectionStepForm::voterIds() const {
    return idsOf(votersOf(election, office(), heldOn()).expected);
}

void ElectionStepForm::addHint(const QString& words) {
    QLabel* label = captionLabel(words, this);
    label->setWordWrap(true);
    column->addWidget(label);
}

void ElectionStepForm::place(const QString& caption, QWidget* field, const QString& name) {
    if (!rows->parent()) column->addLayout(rows);
    field->setObjectName(name);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(caption);
    rows->addRow(caption, field);
}

void ElectionStepForm::addWide(QWidget* widget) {
    column->addWidget(widget, 0, qobject_cast<QPushButton*>(widget) ? Qt::AlignLeft : Qt::Alignment());
}

void ElectionStepForm::addDate(const QString& caption, std::optional<Date>& value, const QString& name) {
    auto* field = new DateField(workspace.today(), this);
    field->setDate(value);
    field->setFieldName(caption);
    place(caption, field, name);
    connect(field, &DateField::dateChanged, this, [this, field, &value] {
        if (!field->isValid() || field->date() == value) return;
        value = field->date();
        changed();
    });
}

void ElectionStepForm::addText(const QString& caption, QString& value, const QString& name) {
    auto* field = new QLineEdit(value, this);
    place(caption, field, name);
    connect(field, &QLineEdit::editingFinished, this, [this, field, &value] {
        if (field->text().trimmed() == value) return;
        value = field->text().trimmed();
        changed();
    });
}

QSpinBox* ElectionStepForm::addNumber(const QString& caption, int& value, int least, int most,
                                      const QString& name) {
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    place(caption, box, name);
    connect(box, &QSpinBox::valueChanged, this, [this, &value](int number) {
        value = number;
        changed();
    });
    return box;
}

void ElectionStepForm::addPeople(const QString& caption, std::vector<MemberId>& people,
                                 std::vector<MemberId> from, const QString& name) {
    auto* field = new PeopleField(caption, tr("Name, pinyin or number, then Enter"), this);
    std::erase_if(from, [&people](const MemberId& id) { return holds(people, id); });
    field->setPersons(personsOf(office(), from, heldOn()));
    field->setChosen(personsOf(office(), people, heldOn()));
    place(caption, field, name);
    connect(field, &PeopleField::added, this, [this, &people](const MemberId& member) {
        people.push_back(member);
        changedShape();
    });
    connect(field, &PeopleField::removed, this, [this, &people](const MemberId& member) {
        std::erase(people, member);
        changedShape();
    });
}

void ElectionStepForm::buildDecision() {
    addHint(election.purpose == ElectionPurpose::renewal
                ? tr("What the leading group decided, and what is elected.")
                : tr("What the leading group decided, and how many vacancies are filled."));
    if (election.purpose == ElectionPurpose::renewal) {
        addNumber(tr("Term"), election.termNumber, 1, 999, u"term"_s);
        addNumber(tr("Length in years"), election.lengthYears, 1, 10, u"length"_s);
    }
    addNumber(tr("Persons to elect"), election.seats, 1, 99, u"seats"_s);
    if (office().organization(election.organization)->kind == OrganizationKind::branch &&
        election.purpose == ElectionPurpose::renewal) {
        auto* direct = new QCheckBox(tr("No committee: the meeting elects the secretary itself"), this);
        direct->setChecked(election.direct);
        place(QString(), direct, u"direct"_s);
        direct->setAccessibleName(direct->text());
        connect(direct, &QCheckBox::toggled, this, [this](bool on) {
            election.direct = on;
            changedShape();
        });
    }
    auto* majority = new QComboBox(this);
    majority->addItems(
        {tr("more than half of the voters present"), tr("more than half of the voters expected")});
    majority->setCurrentIndex(static_cast<int>(election.majority));
    place(tr("Elected is who has"), majority, u"majority"_s);
    connect(majority, &QComboBox::currentIndexChanged, this, [this](int index) {
        election.majority = static_cast<MajorityBase>(index);
        changed();
    });
    addText(tr("Decided by"), election.deciding, u"deciding"_s);
    addDate(tr("Decided on"), election.decision.on, u"decision_on"_s);
    addText(tr("Number"), election.decision.number, u"decision_number"_s);
}

void ElectionStepForm::buildLetter(const QString& what, DatedDocument& document) {
    addHint(what);
    addDate(tr("Day"), document.on, u"letter_on"_s);
    addText(tr("Number"), document.number, u"letter_number"_s);
}

void ElectionStepForm::excuse(const MemberId& member, const QString& reason) {
    election.excused.push_back({member, reason.trimmed()});
    std::erase(election.present, member);
    changedShape();
}

void ElectionStepForm::buildNotice() {
    addHint(
        tr("The day, and who has a vote on it. Who cannot take part for a reason the regulations allow is "
           "not counted among those expected."));
    addDate(tr("Meeting on"), election.meetingOn, u"meeting_on"_s);
    addText(tr("Time"), election.startsAt, u"starts_at"_s);
    addText(tr("Place"), election.place, u"place"_s);
    auto* who = new PersonField(this);
    who->setPlaceholderText(tr("Name, pinyin or number"));
    who->setPersons(personsOf(office(), voterIds(), heldOn()));
    place(tr("Not counted"), who, u"excused"_s);
    auto* reason = new QComboBox(this);
    reason->setEditable(true);
    reason->setInsertPolicy(QComboBox::NoInsert);
    reason->addItems(usualReasons());
    reason->setCurrentText({});
    reason->setMinimumContentsLength(12);
    reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    place(tr("Because"), reason, u"excused_reason"_s);
    QPushButton* add = plainButton(tr("Not counted"), this);
    add->setObjectName(u"excuse"_s);
    connect(add, &QPushButton::clicked, this, [this, who, reason] {
        const auto member = who->value().member;
        if (member && !reason->currentText().trimmed().isEmpty()) excuse(*member, reason->currentText());
    });
    add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    rows->addRow(QString(), add);
    const VotersList voters = votersOf(election, office(), heldOn());
    addHint(tr("Expected: %1 voters. At least %2 must be present.")
                .arg(voters.expected.size())
                .arg(voting::presentForElection(static_cast<int>(voters.expected.size()))));
    for (const VoterLine& line : voters.notCounted) {
        auto* box = new QWidget(this);
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        auto* words = new QLabel(tr("%1: %2", "name, reason").arg(line.member->name, line.reason), box);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        const MemberId id = line.member->id;
        if (std::ranges::find(election.excused, id, &ExcusedVoter::member) != election.excused.end()) {
            QPushButton* back = flatButton(tr("Count again"), box);
            back->setAccessibleName(tr("Count %1 again").arg(line.member->name));
            row->addWidget(back);
            connect(back, &QPushButton::clicked, this, [this, id] {
                std::erase_if(election.excused, [&](const ExcusedVoter& each) { return each.member == id; });
                changedShape();
            });
        }
        addWide(box);
    }
}

QString ElectionStepForm::shownName(const MemberId& member) const {
    const auto everyone = office().membersOf(election.organization, heldOn());
    return Namesakes(office(), everyone, heldOn()).named(member, office().nameOf(member));
}

void ElectionStepForm::buildCandidates() {
    const int needed = candidatesNeeded(election.seats, election.direct);
    addHint(election.direct
                ? tr("The meeting elects %1 itself: at least as many candidates.").arg(election.seats)
                : tr("%1 to elect, at least a fifth more candidates: %2.").arg(election.seats).arg(needed));
    addPeople(tr("Candidates"), election.candidates,
              idsOf(office().votingMembers(election.organization, heldOn())), u"candidates"_s);
}

void ElectionStepForm::buildMeeting() {
    const VotersList voters = votersOf(election, office(), heldOn());
    auto* people = new QListWidget(this);
    people->setObjectName(u"present"_s);
    people->setAccessibleName(tr("Present"));
    people->setTabKeyNavigation(false);
    people->setMinimumHeight(220);
    for (const Member* voter : voters.expected) {
        auto* item = new QListWidgetItem(shownName(voter->id), people);
        item->setData(Qt::UserRole, voter->id.toByteArray());
        item->setCheckState(holds(election.present, voter->id) ? Qt::Checked : Qt::Unchecked);
    }
    addHint(tr("Tick who came; all of them with one button. At least %1 of %2 must be present.")
                .arg(voting::presentForElection(static_cast<int>(voters.expected.size())))
                .arg(voters.expected.size()));
    QPushButton* all = plainButton(tr("All are present"), this);
    all->setObjectName(u"all_present"_s);
    addWide(all);
    addWide(people);
    connect(all, &QPushButton::clicked, this, [this] {
        election.present = voterIds();
        changedShape();
    });
    connect(people, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const auto id = MemberId::fromBytes(item->data(Qt::UserRole).toByteArray());
        std::erase(election.present, *id);
        if (item->checkState() == Qt::Checked) election.present.push_back(*id);
        changed();
    });
    auto* chair = new PersonField(this);
    chair->setPersons(personsOf(office(), election.present, heldOn()));
    chair->setValue({.member = election.chair});
    place(tr("Chair"), chair, u"chair"_s);
    connect(chair, &PersonField::valueChanged, this, [this, chair] {
        if (chair->value().member == election.chair) return;
        election.chair = chair->value().member;
        changed();
    });
    std::vector<MemberId> helpers = election.present;
    std::erase_if(helpers, [this](const MemberId& id) { return holds(election.candidates, id); });
    addPeople(tr("Scrutineers"), election.scrutineers, helpers, u"scrutineers"_s);
    addPeople(tr("Tellers"), election.tellers, helpers, u"tellers"_s);
}

QWidget* ElectionStepForm::countRow(BallotRound& round, CandidateCount& count) {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::half);
    const QString name = shownName(count.member);
    auto* words = new QLabel(count.writtenIn ? tr("%1 (written in)").arg(name) : name, box);
    words->setTextFormat(Qt::PlainText);
    words->setMinimumWidth(56);
    row->addWidget(words, 1);
    const size_t place = static_cast<size_t>(&count - round.counts.data());
    const auto add = [&](const QString& caption, int CandidateCount::*number, const QString& key) {
        QSpinBox* field = counter(box, count.*number, u"%1_%2"_s.arg(key).arg(place));
        field->setAccessibleName(tr("%1: %2", "candidate, kind of vote").arg(name, caption));
        row->addWidget(captionLabel(caption, box));
        row->addWidget(field);
        connect(field, &QSpinBox::valueChanged, this, [this, &round, place, number](int value) {
            round.counts[place].*number = value;
            changed();
        });
    };
    add(tr("in favour"), &CandidateCount::inFavour, u"in_favour"_s);
    if (!count.writtenIn) {
        add(tr("against"), &CandidateCount::against, u"against"_s);
        add(tr("abstained"), &CandidateCount::abstained, u"abstained"_s);
    }
    return box;
}

void ElectionStepForm::buildRound(BallotRound& round, size_t index) {
    QLabel* title =
        new QLabel(round.runOff ? tr("Vote %1: run-off, %2 to elect").arg(index + 1).arg(round.seats)
                                : tr("Vote %1: %2 to elect").arg(index + 1).arg(round.seats),
                   this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    addWide(title);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::half);
    const auto add = [&](const QString& caption, int& value, const QString& key) {
        QSpinBox* field = counter(box, value, u"%1_%2"_s.arg(key).arg(index));
        field->setAccessibleName(caption);
        row->addWidget(captionLabel(caption, box));
        row->addWidget(field);
        connect(field, &QSpinBox::valueChanged, this, [this, &value](int number) {
            value = number;
            changed();
        });
    };
    add(tr("issued"), round.issued, u"issued"_s);
    add(tr("returned"), round.returned, u"returned"_s);
    add(tr("valid"), round.valid, u"valid"_s);
    add(tr("void"), round.invalid, u"invalid"_s);
    row->addStretch(1);
    addWide(box);
    for (CandidateCount& count : round.counts)
        addWide(countRow(round, count));
}

void ElectionStepForm::buildBallots() {
    const ElectionResult result = resultOf(election, office(), heldOn());
    addHint(tr("%1 voters expected, %2 present. Returned ballots may be fewer than those issued, never more.")
                .arg(result.expected)
                .arg(result.present));
    for (size_t i = 0; i < election.rounds.size(); ++i)
        buildRound(election.rounds[i], i);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* next = plainButton(election.rounds.empty() ? tr("Begin the vote") : tr("Next vote"), box);
    next->setObjectName(u"next_round"_s);
    row->addWidget(next);
    connect(next, &QPushButton::clicked, this, [this] {
        if (auto round = nextRound(election, office(), heldOn())) {
            election.rounds.push_back(std::move(*round));
            changedShape();
        }
    });
    if (!election.rounds.empty()) {
        QPushButton* away = flatButton(tr("Take the last vote away"), box);
        row->addWidget(away);
        connect(away, &QPushButton::clicked, this, [this] {
            election.rounds.pop_back();
            changedShape();
        });
    }
    row->addStretch(1);
    addWide(box);
    if (!election.rounds.empty()) {
        auto* other = new PersonField(this);
        other->setPlaceholderText(tr("Somebody voters wrote in, then Enter"));
        other->setPersons(
            personsOf(office(), idsOf(office().votingMembers(election.organization, heldOn())), heldOn()));
        other->setObjectName(u"written_in"_s);
        other->setAccessibleName(tr("Somebody voters wrote in"));
        addWide(other);
        connect(other, &QLineEdit::returnPressed, this, [this, other] {
            const auto member = other->value().member;
            auto& counts = election.rounds.back().counts;
            if (!member || std::ranges::find(counts, *member, &CandidateCount::member) != counts.end())
                return;
            counts.push_back({.member = *member, .writtenIn = true});
            changedShape();
        });
        auto* fewer = new QCheckBox(tr("Half of the voters agreed to leave the rest unfilled"), this);
        fewer->setObjectName(u"fewer"_s);
        fewer->setChecked(election.fewerSeatsAgreed);
        addWide(fewer);
        connect(fewer, &QCheckBox::toggled, this, [this](bool on) {
            election.fewerSeatsAgreed = on;
            changed();
        });
    }
    QStringList names;
    for (const MemberId& each : result.elected)
        names += shownName(each);
    if (!names.isEmpty()) addHint(tr("Elected: %1").arg(names.join(u'、')));
    if (election.direct) buildPosts();
}

void ElectionStepForm::buildPosts() {
    const ElectionResult result = resultOf(election, office(), heldOn());
    if (!election.direct) {
        addHint(election.purpose == ElectionPurpose::renewal
                    ? tr("The new committee elects secretary and deputy from among itself and shares out the "
                         "posts.")
                    : tr("Which vacancy each one fills."));
        addDate(tr("First meeting on"), election.firstMeetingOn, u"first_meeting_on"_s);
        if (election.purpose == ElectionPurpose::renewal)
            addNumber(tr("Committee members present"), election.committeePresent, 0, 99,
                      u"committee_present"_s);
    }
    const QStringList usual = usualPositions(office().organization(election.organization)->kind);
    for (size_t i = 0; i < result.elected.size(); ++i) {
        const MemberId member = result.elected[i];
        auto* box = new QWidget(this);
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spacing::one);
        auto* name = new QLabel(shownName(member), box);
        name->setTextFormat(Qt::PlainText);
        name->setMinimumWidth(96);
        auto* post = new QComboBox(box);
        post->setObjectName(u"post_%1"_s.arg(i));
        post->setAccessibleName(tr("Post of %1").arg(name->text()));
        post->setEditable(true);
        post->addItem({});
        post->addItems(usual);
        QSpinBox* votes = counter(box, 0, u"post_votes_%1"_s.arg(i));
        votes->setAccessibleName(tr("Committee's votes for %1").arg(name->text()));
        const auto chosen = std::ranges::find(election.posts, member, &PostChosen::member);
        if (chosen != election.posts.end()) {
            post->setCurrentText(chosen->position);
            votes->setValue(chosen->inFavour);
        }
        row->addWidget(name);
        row->addWidget(post, 1);
        const bool byCommittee = !election.direct && election.purpose == ElectionPurpose::renewal;
        QLabel* caption = captionLabel(tr("votes"), box);
        row->addWidget(caption);
        row->addWidget(votes);
        caption->setVisible(byCommittee);
        votes->setVisible(byCommittee);
        addWide(box);
        const auto take = [this, member, post, votes] {
            std::erase_if(election.posts, [&](const PostChosen& each) { return each.member == member; });
            const QString position = post->currentText().trimmed();
            if (!position.isEmpty()) election.posts.push_back({position, member, votes->value()});
            changed();
        };
        connect(post, &QComboBox::currentTextChanged, this, take);
        connect(votes, &QSpinBox::valueChanged, this, take);
    }
    if (result.elected.empty()) addHint(tr("Nobody is elected yet: fill in the ballots first."));
}

void ElectionStepForm::buildReport() {
    addHint(
        tr("The result is reported and approved; then the worksheet takes effect: the term begins, the one "
           "before closes, and the records of the meetings are made."));
    addDate(tr("Reported on"), election.report.on, u"report_on"_s);
    addText(tr("Report, number"), election.report.number, u"report_number"_s);
    addDate(tr("Approved on"), election.approval.on, u"approval_on"_s);
    addText(tr("Approval, number"), election.approval.number, u"approval_number"_s);
}

} // namespace zhibu
