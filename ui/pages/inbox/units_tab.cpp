#include "ui/pages/inbox/units_tab.h"

#include "core/reports/writers/file_saving.h"
#include "core/usecases/rights.h"
#include "ui/pages/inbox/register_dialog.h"
#include "ui/pages/inbox/units_model.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/status_cell.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/verb_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace zhibu {

UnitsTab::UnitsTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , space(workspace)
    , filters(new FilterBar(this))
    , model(new UnitsModel(this))
    , shown(new UnitRows(this))
    , table(new QTableView(this))
    , own(captionLabel({}, this)) {
    search = filters->addSearch(tr("Find a unit or seal"), tr("Unit, pinyin, code or fingerprint"));
    search->setObjectName(u"search_seals"_s);
    search->setMinimumWidth(240);
    which = filters->addChoice(tr("Seals"), {{tr("All seals"), {}}, {tr("Valid ones"), true}});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::one, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(filters);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeVerbs());
    connect(filters, &FilterBar::changed, this, [this] {
        shown->show(search->text(), which->currentIndex() > 0);
        filters->setFound(tr("%n seal(s)", nullptr, shown->rowCount()));
    });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnitsTab::showState);
}

QWidget* UnitsTab::makeTable() {
    auto* card = new Card({}, this);
    makeCalm(*table);
    table->setItemDelegate(new StatusCellDelegate(table));
    shown->setSourceModel(model);
    table->setModel(shown);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setAccessibleName(tr("Units and their seals"));
    const std::pair<int, int> widths[] = {{UnitsModel::code, 96},        {UnitsModel::state, 92},
                                          {UnitsModel::asked, 124},      {UnitsModel::seal, 312},
                                          {UnitsModel::registered, 100}, {UnitsModel::ended, 100}};
    for (const auto& [column, width] : widths)
        table->setColumnWidth(column, width);
    table->horizontalHeader()->setSectionResizeMode(UnitsModel::unit, QHeaderView::Stretch);
    card->addContent(table, 1);
    return card;
}

QWidget* UnitsTab::makeVerbs() {
    auto* strip = new QWidget(this);
    enroll = primaryButton(tr("Re&gister from a seal slip…"), strip);
    release = plainButton(tr("No longer &ask for files…"), strip);
    revoke = plainButton(tr("Re&voke the seal…"), strip);
    QPushButton* slip = plainButton(tr("Save our own seal s&lip…"), strip);
    enroll->setObjectName(u"register_slip"_s);
    release->setObjectName(u"release"_s);
    revoke->setObjectName(u"revoke"_s);
    slip->setObjectName(u"own_slip"_s);
    own->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    row->addWidget(own, 1);
    for (QPushButton* button : {slip, revoke, release, enroll})
        row->addWidget(button);
    connect(enroll, &QPushButton::clicked, this, [this] { registerFromSlip(); });
    connect(release, &QPushButton::clicked, this, &UnitsTab::releaseChosen);
    connect(revoke, &QPushButton::clicked, this, &UnitsTab::revokeChosen);
    connect(slip, &QPushButton::clicked, this, &UnitsTab::saveOwnSlip);
    return strip;
}

void UnitsTab::refresh() {
    const auto keys = keyList(space.ledger(), space.actor());
    const auto units = reportingUnits(space.ledger(), space.actor());
    std::unordered_map<OrganizationId, UnitLine> asked;
    for (const UnitLine& unit : units ? *units : std::vector<UnitLine>())
        asked.emplace(unit.organization, unit);
    const Office& office = space.ledger().office();
    std::vector<UnitSeal> seals;
    for (const KeyLine& key : keys ? *keys : std::vector<KeyLine>()) {
        UnitSeal seal{.key = key};
        if (key.organization) {
            const Organization* unit = office.organization(*key.organization);
            if (unit) seal.code = unit->code;
            if (const auto line = asked.find(*key.organization); line != asked.end()) {
                seal.askedSince = line->second.since;
                seal.askedUntil = line->second.until;
            }
        }
        seals.push_back(std::move(seal));
    }
    model->show(std::move(seals));
    filters->setFound(tr("%n seal(s)", nullptr, shown->rowCount()));
    if (!table->currentIndex().isValid() && shown->rowCount() > 0) table->selectRow(0);
    showOwn();
    showState();
}

// The seal is made when it is first asked for; a book that is only looked at makes none.
void UnitsTab::showOwn() {
    own->clear();
    if (space.ledger().readOnly()) return;
    try {
        if (const auto mine = ownKey(space.ledger(), space.actor()))
            own->setText(tr("Our own seal: %1").arg(mine->fingerprint));
    } catch (const Error& error) {
        own->setText(error.sentence());
    }
}

const UnitSeal* UnitsTab::chosen() const {
    const QModelIndex index = shown->mapToSource(table->currentIndex());
    return index.isValid() ? &model->row(index.row()) : nullptr;
}

void UnitsTab::showState() {
    const auto refusal = refused(space.ledger(), space.actor(), Right::administer);
    const bool may = !refusal && !space.ledger().readOnly();
    const UnitSeal* seal = chosen();
    enroll->setEnabled(may);
    release->setEnabled(may && seal && seal->askedSince && !seal->askedUntil);
    revoke->setEnabled(may && seal && !seal->key.revokedAt);
    for (QPushButton* button : {enroll, release, revoke})
        button->setToolTip(plainTip(refusal ? refusal->message : QString()));
}

VerbDialog* UnitsTab::registerFromSlip() {
    return askRegistration(space, std::optional<InboxLine>(), this);
}

VerbDialog* UnitsTab::registerFromSlip(const QString& path) {
    return askRegistration(space, path, this);
}

VerbDialog* UnitsTab::releaseChosen() {
    const UnitSeal* seal = chosen();
    if (!seal || !seal->key.organization) return nullptr;
    auto* dialog = new VerbDialog(tr("No longer ask for files"),
                                  tr("%1 is no longer asked for its quarters from the day on. What came from "
                                     "it stays and goes on counting.")
                                      .arg(seal->key.holder),
                                  space.dialogs(), this);
    DateField* on = dialog->addDate(u"on"_s, tr("From"), space.today(), space.today());
    dialog->setVerb(tr("No longer ask"), [this, on, unit = *seal->key.organization] {
        return releaseUnit(space.ledger(), space.actor(), unit, on->date().value_or(space.today()));
    });
    dialog->open();
    return dialog;
}

void UnitsTab::revokeChosen() {
    const UnitSeal* seal = chosen();
    if (!seal) return;
    const QString name = seal->key.holder;
    const QByteArray key = seal->key.publicKey;
    const QString title = tr("Revoke the seal");
    if (!space.dialogs().confirm(this, title,
                                 tr("For a seal that was lost or that somebody else may have used. Files of "
                                    "%1 under it are held from "
                                    "now on, except those already accepted.")
                                     .arg(name),
                                 tr("Revoke")))
        return;
    const Problems problems = revokeUnitKey(space.ledger(), space.actor(), key);
    if (!problems.empty())
        space.dialogs().showProblems(this, title, problems);
    else
        Q_EMIT tell(tr("Revoked: the seal of %1").arg(name));
}

void UnitsTab::saveOwnSlip() {
    const QString title = tr("Save our own seal slip");
    const auto slip = keySlip(space.ledger(), space.actor());
    if (!slip) {
        space.dialogs().showProblems(this, title, slip.problems());
        return;
    }
    const QString path = space.dialogs().saveFile(
        this, title, suggestedPath(space, tr("Seal slip of %1").arg(space.ledger().home().name), u"zbkey"_s),
        tr("Seal slips (*.zbkey)"));
    if (path.isEmpty()) return;
    try {
        saveFile(path, *slip);
        Q_EMIT tell(tr("Saved as %1").arg(path));
    } catch (const Error& error) {
        space.dialogs().showError(this, error);
    }
}

} // namespace zhibu
