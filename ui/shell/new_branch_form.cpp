#include "ui/shell/new_branch_form.h"

#include "core/usecases/organization_changes.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/problem_label.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString fileNameFrom(const QString& name) {
    QString safe;
    for (const QChar character : name.trimmed())
        safe += u"<>:\"/\\|?*"_s.contains(character) || character < u' ' ? QChar(u'_') : character;
    return safe;
}

} // namespace

NewBranchForm::NewBranchForm(Date today, QString folder, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , documents(std::move(folder))
    , questions(dialogs)
    , kind(kindBox(tr("Kind"), {OrganizationKind::branch, OrganizationKind::general_branch,
                                OrganizationKind::organ_committee, OrganizationKind::leading_group,
                                OrganizationKind::work_committee}))
    , aboveKind(kindBox(tr("Kind of the organisation above"),
                        {OrganizationKind::organ_committee, OrganizationKind::general_branch,
                         OrganizationKind::leading_group, OrganizationKind::work_committee}))
    , establishedOn(new DateField(today, this)) {
    fields.reserve(8);
    const auto needed = [](const QString& sentence) {
        return [sentence](const QString& text) { return text.trimmed().isEmpty() ? sentence : QString(); };
    };
    auto* own = new QFormLayout;
    addField(own, u"name"_s, tr("&Name"), tr("As on the seal"), needed(tr("Give the organisation's name.")));
    addField(own, u"code"_s, tr("&Code"), tr("As the office above lists it"),
             needed(tr("Give the code, so that packages find the right place.")));
    own->addRow(tr("&Kind"), kind);
    establishedOn->setFieldName(tr("Established on"));
    own->addRow(tr("&Established"), establishedOn);
    auto* above = new QFormLayout;
    addField(above, u"above_name"_s, tr("N&ame"), tr("Empty when there is none"),
             [this](const QString& text) { return aboveFault(text, u"above_code"_s); });
    addField(above, u"above_code"_s, tr("C&ode"), {},
             [this](const QString& text) { return aboveFault(text, u"above_name"_s); });
    above->addRow(tr("K&ind"), aboveKind);
    auto* place = new QFormLayout;
    addField(place, u"path"_s, tr("&File"), {}, [](const QString& text) {
        return text.trimmed().isEmpty()            ? tr("Choose where the book is kept.")
               : QFileInfo::exists(text.trimmed()) ? tr("There is a file of this name already.")
                                                   : QString();
    });
    QPushButton* choose = plainButton(tr("C&hoose…"), this);
    place->addRow(QString(), choose);
    place->setAlignment(choose, Qt::AlignLeft);
    for (QFormLayout* form : {own, above, place}) {
        form->setHorizontalSpacing(spacing::two);
        form->setVerticalSpacing(spacing::one);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    }

    auto* ownCard = new Card(tr("Your organisation"), this);
    ownCard->content()->addLayout(own);
    auto* aboveCard = new Card(tr("The organisation above"), this);
    aboveCard->setNote(tr("to whom you report"));
    aboveCard->content()->addLayout(above);
    auto* placeCard = new Card(tr("Where the book is kept"), this);
    placeCard->content()->addLayout(place);
    QPushButton* slip = plainButton(tr("I have a s&lip from above…"), this);
    slip->setObjectName(u"slip"_s);
    ownCard->addControl(slip);
    QPushButton* back = plainButton(tr("&Back"), this);
    QPushButton* createButton = primaryButton(tr("C&reate the book"), this);
    createButton->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(createButton);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(ownCard, 1);
    cards->addWidget(aboveCard, 1);
    column->addLayout(cards);
    column->addWidget(placeCard);
    column->addLayout(buttons);

    connect(edit(u"name"_s), &QLineEdit::textEdited, this, &NewBranchForm::suggestPath);
    connect(edit(u"path"_s), &QLineEdit::textEdited, this, [this] { pathChosen = true; });
    connect(choose, &QPushButton::clicked, this, &NewBranchForm::choosePath);
    connect(back, &QPushButton::clicked, this, &NewBranchForm::backWanted);
    connect(slip, &QPushButton::clicked, this, &NewBranchForm::chooseSlip);
    connect(createButton, &QPushButton::clicked, this, &NewBranchForm::create);

    orderTabs({edit(u"name"_s), edit(u"code"_s), kind, establishedOn->focusProxy(), edit(u"above_name"_s),
               edit(u"above_code"_s), aboveKind, edit(u"path"_s), choose, back, createButton});
    suggestPath();
}

void NewBranchForm::begin() {
    edit(u"name"_s)->setFocus();
}

// As one reads; the cards are filled in another order.
void NewBranchForm::orderTabs(const QList<QWidget*>& order) {
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QComboBox* NewBranchForm::kindBox(const QString& name, const std::vector<OrganizationKind>& kinds) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    for (const OrganizationKind each : kinds)
        box->addItem(displayName(each), static_cast<int>(each));
    return box;
}

QWidget* NewBranchForm::withProblem(QWidget* input, ProblemLabel* problem) {
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(input);
    column->addWidget(problem);
    return both;
}

void NewBranchForm::addField(QFormLayout* form, const QString& name, const QString& label,
                             const QString& hint, std::function<QString(const QString&)> fault) {
    auto* input = new QLineEdit(this);
    input->setPlaceholderText(hint);
    input->setObjectName(name);
    input->setAccessibleName(QString(label).remove(u'&'));
    auto* problem = new ProblemLabel(this);
    form->addRow(label, withProblem(input, problem));
    if (auto* caption =
            qobject_cast<QLabel*>(form->itemAt(form->rowCount() - 1, QFormLayout::LabelRole)->widget()))
        caption->setBuddy(input);
    fields.push_back({name, input, problem, std::move(fault)});
    const size_t at = fields.size() - 1;
    input->installEventFilter(this);
    connect(input, &QLineEdit::textEdited, this, [this, at] {
        if (fields[at].left) check(fields[at]);
    });
}

// A field left as empty as it was is checked too; editingFinished would keep silent about it.
bool NewBranchForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        for (Field& field : fields) {
            if (field.edit != watched) continue;
            field.left = true;
            check(field);
        }
    }
    return QWidget::eventFilter(watched, event);
}

QLineEdit* NewBranchForm::edit(const QString& name) const {
    for (const Field& field : fields) {
        if (field.name == name) return field.edit;
    }
    return nullptr;
}

bool NewBranchForm::check(Field& field) {
    const QString fault = field.fault(field.edit->text());
    field.problem->say(fault);
    return fault.isEmpty();
}

QString NewBranchForm::aboveFault(const QString& own, const QString& other) const {
    const QLineEdit* otherEdit = edit(other);
    const bool otherGiven = otherEdit && !otherEdit->text().trimmed().isEmpty();
    if (own.trimmed().isEmpty() && otherGiven) return tr("Give both name and code, or neither.");
    if (other == u"above_name" && !own.trimmed().isEmpty() &&
        own.trimmed() == edit(u"code"_s)->text().trimmed())
        return tr("This is your own code. The organisation above has another.");
    return {};
}

void NewBranchForm::suggestPath() {
    if (pathChosen) return;
    const QString name = fileNameFrom(edit(u"name"_s)->text());
    edit(u"path"_s)->setText(QDir::toNativeSeparators(
        QDir(documents).filePath((name.isEmpty() ? tr("New branch") : name) + u".zhibu"_s)));
}

void NewBranchForm::choosePath() {
    const QString path = questions.saveFile(this, tr("Where the book is kept"), edit(u"path"_s)->text(),
                                            tr("Books (*.zhibu)"));
    if (path.isEmpty()) return;
    pathChosen = true;
    edit(u"path"_s)->setText(
        QDir::toNativeSeparators(path.endsWith(u".zhibu"_s) ? path : path + u".zhibu"_s));
    check(fields.back());
}

// Name, code and the office above as the slip has them, and the identity they are recognised by later.
void NewBranchForm::chooseSlip() {
    const QString path =
        questions.openFile(this, tr("Slip from the office above"), tr("Slip for an organisation (*.zbslip)"));
    if (path.isEmpty()) return;
    QFile file(path);
    const auto slip = readSlip(file.open(QIODevice::ReadOnly) ? file.read(16384) : QByteArray());
    if (!slip) {
        questions.showProblems(this, tr("Slip from the office above"), slip.problems());
        return;
    }
    slipId = slip->organization.id;
    edit(u"name"_s)->setText(slip->organization.name);
    edit(u"code"_s)->setText(slip->organization.code);
    edit(u"above_name"_s)->setText(slip->aboveName);
    edit(u"above_code"_s)->setText(slip->aboveCode);
    kind->setCurrentIndex(qMax(0, kind->findData(static_cast<int>(slip->organization.kind))));
    aboveKind->setCurrentIndex(qMax(0, aboveKind->findData(static_cast<int>(slip->aboveKind))));
    suggestPath();
}

void NewBranchForm::create() {
    Field* firstWrong = nullptr;
    for (Field& field : fields) {
        field.left = true;
        if (!check(field) && !firstWrong) firstWrong = &field;
    }
    if (firstWrong) {
        firstWrong->edit->setFocus();
        return;
    }
    establishedOn->commit();
    if (!establishedOn->isValid()) {
        establishedOn->setFocus();
        return;
    }
    const auto text = [this](const QString& name) { return edit(name)->text().trimmed(); };
    Q_EMIT wanted(QDir::fromNativeSeparators(text(u"path"_s)),
                  {.name = text(u"name"_s),
                   .kind = static_cast<OrganizationKind>(kind->currentData().toInt()),
                   .code = text(u"code"_s),
                   .establishedOn = establishedOn->date(),
                   .aboveName = text(u"above_name"_s),
                   .aboveCode = text(u"above_code"_s),
                   .aboveKind = static_cast<OrganizationKind>(aboveKind->currentData().toInt()),
                   .id = slipId});
}

void NewBranchForm::showProblems(const Problems& problems) {
    bool placed = false;
    for (Field& field : fields) {
        const QString key = field.name.startsWith(u"above"_s) ? u"above"_s : field.name;
        for (const Problem& problem : problems) {
            if (problem.field != key || (placed && key == u"above")) continue;
            field.problem->say(problem.message);
            placed = true;
        }
    }
    if (!placed) fields.back().problem->say(problems.front().message);
}

} // namespace zhibu
