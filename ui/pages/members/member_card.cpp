#include "ui/pages/members/member_card.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hours_bar.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>

namespace zhibu {

namespace {

constexpr int nameWidth = 104;

QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString days(const DateInterval& interval) {
    if (interval.from && interval.until)
        return MemberCard::tr("%1 to %2", "days of an interval; the second is the first day after it")
            .arg(interval.from->toIso(), interval.until->toIso());
    if (interval.from) return MemberCard::tr("since %1").arg(interval.from->toIso());
    return interval.until ? MemberCard::tr("until %1").arg(interval.until->toIso()) : QString();
}

/// The parts that say something, with a dot between them.
QString joined(const QStringList& parts) {
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" · "));
}

QString dayOf(const std::optional<Date>& day) {
    return day ? day->toIso() : QString();
}

} // namespace

MemberCard::MemberCard(QWidget* parent) : QWidget(parent), card(new Card({}, this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    setMinimumWidth(276);
    clear();
}

void MemberCard::begin(const QString& title, const QString& note) {
    delete inside;
    card->setTitle(title);
    card->setNote(note);
    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing::half, 0);
    column->setSpacing(spacing::half);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    card->addContent(scroll, 1);
    inside = scroll;
}

void MemberCard::clear() {
    begin(tr("Member"), {});
    addCaption(tr("Choose a member to see the whole record."));
    column->addStretch(1);
}

void MemberCard::addCaption(const QString& text) {
    QLabel* label = captionLabel(text);
    label->setWordWrap(true);
    label->setContentsMargins(0, spacing::one, 0, 0);
    column->addWidget(label);
}

void MemberCard::addText(const QString& text) {
    column->addWidget(plainLabel(text));
}

void MemberCard::addFact(const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::one);
    QLabel* caption = captionLabel(name);
    caption->setFixedWidth(nameWidth);
    caption->setWordWrap(true);
    line->addWidget(caption, 0, Qt::AlignTop);
    line->addWidget(plainLabel(value), 1);
    column->addLayout(line);
}

void MemberCard::addProfile(const MemberDetails& details) {
    const Member& member = details.member;
    addFact(tr("Number"), member.number);
    addFact(tr("Sex"), member.sex ? displayName(*member.sex) : QString());
    addFact(tr("Ethnic group"), member.ethnicGroup);
    addFact(tr("Born"), member.birthDate);
    addFact(tr("Education"), member.education);
    addFact(tr("Work position"), member.workPosition);
    addFact(tr("Leading cadre"), member.leadingCadre ? tr("Yes") : QString());
    addFact(tr("Joined"), dayOf(member.joinedOn));
    addFact(tr("Full member since"), dayOf(member.fullMemberOn));
    addIdentity(details);
    addFact(tr("Remarks"), member.remarks);
}

void MemberCard::addIdentity(const MemberDetails& details) {
    if (details.identityWithheld) {
        addFact(tr("Identity number"), tr("Not shown to your account"));
        return;
    }
    addFact(tr("Identity number"), details.identityNumber);
    addFact(tr("Phone"), details.phone);
}

void MemberCard::addHours(const MemberDetails& details) {
    if (!details.hours) return;
    const duties::HoursRow& hours = *details.hours;
    if (hours.status == duties::Status::not_applicable) {
        addFact(tr("Training hours"), tr("Exempt: %1").arg(hours.exemption));
        return;
    }
    const auto attended =
        CreditHours::ofHundredths(hours.fromActivities.hundredths() - hours.madeUp.hundredths());
    const HoursOnBar onBar{.required = hours.required,
                           .parts = {{tr("Activities attended"), attended},
                                     {tr("Made up"), hours.madeUp},
                                     {tr("Own courses"), hours.ownCredits}}};
    addFact(tr("Training hours"),
            tr("%1, %2", "hours, status").arg(onBar.words(), displayName(hours.status)));
    auto* bar = new HoursBar;
    bar->setHours(onBar);
    bar->setToolTip(plainTip(onBar.details()));
    bar->setAccessibleName(tr("Training hours"));
    column->addWidget(bar);
}

void MemberCard::addYear(const MemberDetails& details) {
    addCaption(tr("In %1").arg(details.year));
    addHours(details);
    const AttendanceCount& count = details.attendance;
    if (count.expected == 0) {
        addFact(tr("Attendance"), tr("Expected nowhere so far"));
        return;
    }
    addFact(tr("Attendance"), tr("%1 of %2 (%3%)")
                                  .arg(count.present)
                                  .arg(count.expected)
                                  .arg((count.present * 200 + count.expected) / (count.expected * 2)));
    if (count.onLeave + count.absent > 0)
        addFact(tr("Missed"), tr("on leave %1, absent %2").arg(count.onLeave).arg(count.absent));
}

void MemberCard::addHistory(const MemberDetails& details) {
    if (!details.restrictions.empty()) addCaption(tr("Rights restricted"));
    for (const RightsRestriction& restriction : details.restrictions)
        addText(joined({days(restriction.interval), restriction.reason, restriction.document}));
    if (!details.positions.empty()) addCaption(tr("Positions"));
    for (const HeldPositionLine& position : details.positions)
        addText(joined({position.name, days(position.interval), tr("term %1").arg(position.term),
                        position.organization}));
    addCaption(details.stays.empty() ? tr("Belongs to no branch.") : tr("Branches"));
    for (const StayLine& stay : details.stays)
        addText(joined({stay.branch, stay.group, days(stay.interval), stay.beganBy, stay.endedBy}));
}

// What is done with a member most as a button, the rest in a menu.
void MemberCard::addActions(const MemberDetails& details) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    QPushButton* edit = plainButton(tr("&Correct…"), line);
    edit->setObjectName(QStringLiteral("edit"));
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT wanted(MemberVerb::edit); });
    QPushButton* more = plainButton(tr("&More"), line);
    more->setObjectName(QStringLiteral("more"));
    auto* menu = new QMenu(more);
    const auto add = [&](const QString& words, MemberVerb verb, bool offered) {
        if (offered) menu->addAction(words, this, [this, verb] { Q_EMIT wanted(verb); });
    };
    const bool probationary = details.status == MemberStatus::probationary;
    add(tr("Convert to full member…"), MemberVerb::convert, details.belongs && probationary);
    add(tr("Extend the probation…"), MemberVerb::extend, details.belongs && probationary);
    add(tr("Cancel the probation…"), MemberVerb::cancel, details.belongs && probationary);
    add(tr("Another Party group…"), MemberVerb::group, details.belongs);
    add(tr("To another branch…"), MemberVerb::move, details.belongs);
    add(tr("Transfer out…"), MemberVerb::transferOut, details.belongs);
    add(tr("Leaves the branch…"), MemberVerb::leave, details.belongs);
    add(tr("Restrict the rights…"), MemberVerb::restrict, details.votes);
    add(tr("End the restriction…"), MemberVerb::unrestrict, !details.votes && !details.restrictions.empty());
    add(tr("Show and correct the numbers…"), MemberVerb::editNumbers, !details.identityWithheld);
    add(tr("What was changed…"), MemberVerb::history, true);
    more->setMenu(menu);
    row->addWidget(edit);
    row->addWidget(more);
    row->addStretch(1);
    column->addWidget(line);
}

void MemberCard::addYears(const MemberDetails& details) {
    if (details.years.empty()) return;
    addCaption(tr("By year"));
    for (const MemberDetails::YearLine& line : details.years)
        addText(
            joined({QString::number(line.year),
                    line.attendance.expected > 0
                        ? tr("present %1 of %2").arg(line.attendance.present).arg(line.attendance.expected)
                        : QString(),
                    line.talks > 0 ? tr("%n talk(s)", nullptr, line.talks) : QString()}));
}

void MemberCard::show(const MemberDetails& details, bool mayChange) {
    begin(details.member.name, joined({details.status ? displayName(*details.status) : QString(),
                                       details.votes ? tr("may vote") : QString()}));
    if (mayChange) addActions(details);
    if (details.conversionDue) addFact(tr("Conversion due"), details.conversionDue->toIso());
    addProfile(details);
    addYear(details);
    addYears(details);
    addHistory(details);
    column->addStretch(1);
}

} // namespace zhibu
