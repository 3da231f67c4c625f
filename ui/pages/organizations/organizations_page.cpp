#include "ui/pages/organizations/organizations_page.h"

#include "ui/pages/organizations/organizations_model.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr int organizationsPageNarrowWidth = 1000;
}

OrganizationsPage::OrganizationsPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , heading(new PageHeading(title(), this))
    , dayField(new DateField(given.today(), this))
    , model(new OrganizationsModel(this))
    , tree(new QTreeView(this))
    , card(new Card({}, this))
    , soon(new QTimer(this)) {
    dayField->setFieldName(tr("Tree on"));
    dayField->setToolTip(tr("The tree on this day; empty: today"));
    dayField->field()->setPlaceholderText(tr("on a day"));
    dayField->setFixedWidth(136);
    QPushButton* add = primaryButton(tr("&Set up an organisation"), this);
    add->setEnabled(!workspace.ledger().readOnly());
    heading->addControl(dayField);
    heading->addControl(add);
    auto* surface = new Card({}, this);
    buildTree(*surface);
    card->setFixedWidth(320);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(surface, 1);
    row->addWidget(card);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    all->setSpacing(12);
    all->addWidget(heading);
    auto* problem = new ProblemLabel(this);
    all->addWidget(problem);
    dayField->sayBelow(problem);
    all->addLayout(row, 1);
    connect(add, &QPushButton::clicked, this,
            [this] { askNewOrganization(workspace, chosen().value_or(workspace.organization()), this); });
    connect(dayField, &DateField::dateChanged, this, &OrganizationsPage::refresh);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &OrganizationsPage::refresh);
    refreshWhenShown([this] { soon->start(); });
    refresh();
}

void OrganizationsPage::buildTree(Card& surface) {
    makeCalm(*tree);
    tree->setModel(model);
    tree->setAccessibleName(tr("Tree of organisations"));
    tree->setUniformRowHeights(true);
    tree->setDragEnabled(!workspace.ledger().readOnly());
    tree->setAcceptDrops(!workspace.ledger().readOnly());
    tree->setDropIndicatorShown(true);
    tree->setDragDropMode(QAbstractItemView::InternalMove);
    QHeaderView* header = tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OrganizationsModel::name, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{OrganizationsModel::kind, 168},
                                          {OrganizationsModel::code, 96},
                                          {OrganizationsModel::members, 72},
                                          {OrganizationsModel::full, 88}};
    for (const auto& [section, width] : widths)
        header->resizeSection(section, width);
    surface.addContent(tree, 1);
    connect(tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OrganizationsPage::showChosen);
    connect(model, &OrganizationsModel::moveWanted, this,
            [this](const OrganizationId& moved, const OrganizationId& below) {
                askMoveOrganization(workspace, moved, below, this);
            });
}

// The names come first: where there is little room, what the card says as well is left out of the tree.
void OrganizationsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < organizationsPageNarrowWidth;
    tree->setColumnHidden(OrganizationsModel::code, narrow);
    tree->setColumnHidden(OrganizationsModel::full, narrow);
    card->setFixedWidth(narrow ? 256 : 320);
}

Date OrganizationsPage::day() const {
    return dayField->date().value_or(workspace.today());
}

std::optional<OrganizationId> OrganizationsPage::chosen() const {
    const QModelIndex index = tree->currentIndex();
    return index.isValid() ? std::optional(model->line(index).organization.id) : std::nullopt;
}

void OrganizationsPage::refresh() {
    if (!dayField->isValid()) return;
    soon->stop();
    const auto before = chosen();
    auto lines = organizationTree(workspace.ledger(), workspace.actor(), workspace.organization(), day());
    model->setDraggable(!workspace.ledger().readOnly() && day() == workspace.today());
    model->setLines(lines ? std::move(*lines) : std::vector<TreeLine>());
    tree->expandToDepth(model->size() > 60 ? 0 : 3);
    heading->setNote(tr("%n on %1", nullptr, model->size()).arg(day().toIso()));
    const QModelIndex again = before ? model->indexOf(*before) : QModelIndex();
    tree->setCurrentIndex(again.isValid() ? again : model->index(0, 0));
    showChosen();
}

void OrganizationsPage::addText(const QString& words) {
    auto* label = new QLabel(words, inside);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
}

void OrganizationsPage::addActions(const Organization& organization) {
    auto* line = new QWidget(inside);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* correct = plainButton(tr("&Correct…"), line);
    QPushButton* more = plainButton(tr("&More"), line);
    more->setObjectName(u"more"_s);
    auto* menu = new QMenu(more);
    const OrganizationId id = organization.id;
    const bool branch = organization.kind == OrganizationKind::branch;
    const auto add = [&](const QString& words, OrganizationVerb verb, bool offered) {
        if (offered)
            menu->addAction(words, this, [this, verb, id] { askOrganization(workspace, verb, id, this); });
    };
    add(tr("Change name, kind or place…"), OrganizationVerb::change, true);
    add(tr("Split…"), OrganizationVerb::split, branch);
    add(tr("Merge into another…"), OrganizationVerb::merge, branch);
    add(tr("Dissolve…"), OrganizationVerb::dissolve, true);
    add(tr("Save a slip for its own book…"), OrganizationVerb::slip,
        organization.kind != OrganizationKind::group);
    more->setMenu(menu);
    row->addWidget(correct);
    row->addWidget(more);
    row->addStretch(1);
    column->addWidget(line);
    connect(correct, &QPushButton::clicked, this,
            [this, id] { askOrganization(workspace, OrganizationVerb::correct, id, this); });
}

void OrganizationsPage::showChosen() {
    delete inside;
    inside = new QWidget(card);
    column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    card->addContent(inside, 1);
    const QModelIndex index = tree->currentIndex();
    card->setTitle(index.isValid() ? model->line(index).organization.name : tr("Organisation"));
    if (!index.isValid()) return;
    const TreeLine& line = model->line(index);
    const Organization& organization = line.organization;
    card->setNote(displayName(organization.kind));
    if (organization.origin == Origin::kept && !workspace.ledger().readOnly()) addActions(organization);
    if (organization.origin != Origin::kept) addText(tr("Not kept in this book: it hands its records in."));
    addText(tr("%1 members, %2 of them full", "headcount").arg(line.members).arg(line.full));
    if (line.advised)
        addText(
            tr("By headcount this would be a %1: 100 members an organ committee, 50 a general branch, 3 full "
               "members a branch.")
                .arg(displayName(*line.advised)));
    if (!organization.contact.isEmpty()) addText(tr("Contact: %1").arg(organization.contact));
    if (const Term* term = workspace.ledger().office().runningTerm(organization.id, day())) {
        QPushButton* terms =
            flatButton(tr("Term %1, due on %2").arg(term->number).arg(term->dueOn().toIso()), inside);
        column->addWidget(terms, 0, Qt::AlignLeft);
        connect(terms, &QPushButton::clicked, this, [this, id = organization.id] {
            Q_EMIT goTo({u"terms"_s, {{u"organization"_s, id.toByteArray()}}});
        });
    }
    const auto history = organizationHistory(workspace.ledger(), workspace.actor(), organization.id);
    if (history && !history->empty()) column->addWidget(captionLabel(tr("History"), inside));
    for (const OrganizationEvent& event : history ? *history : std::vector<OrganizationEvent>()) {
        QStringList words{event.on ? event.on->toIso() : QString(), event.what, event.document};
        words.removeAll(QString());
        addText(words.join(u" · "_s));
    }
    column->addStretch(1);
}

void OrganizationsPage::open(const QVariantMap& parameters) {
    const auto id = OrganizationId::fromBytes(parameters.value(u"organization"_s).toByteArray());
    const QModelIndex index = id ? model->indexOf(*id) : QModelIndex();
    if (!index.isValid()) return;
    tree->setCurrentIndex(index);
    tree->scrollTo(index);
    tree->setFocus();
}

} // namespace zhibu
