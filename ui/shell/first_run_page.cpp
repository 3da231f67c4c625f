#include "ui/shell/first_run_page.h"

#include "ui/shell/fonts.h"
#include "ui/shell/new_branch_form.h"
#include "ui/shell/palette.h"
#include "ui/shell/settings.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace zhibu {

namespace {

constexpr int pageWidth = 920;

/// A column of that width in the middle, scrolling when the window is lower.
QScrollArea* centred(QWidget* content, QWidget* parent) {
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(spacing::three, spacing::three, spacing::three, spacing::three);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    content->setMaximumWidth(pageWidth);
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    return scroll;
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(figureFont(parent->font()));
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(const WindowServices& services, QWidget* parent)
    : QWidget(parent), given(services), stack(new QStackedWidget(this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(stack);
    stack->addWidget(centred(doorsPage(), stack));
}

QWidget* FirstRunPage::doorsPage() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, spacing::three, 0, 0);
    column->setSpacing(spacing::two);
    column->addWidget(heading(tr("Branch Ledger"), page));
    auto* intro = new QLabel(
        tr("One book is one office's ledger: members, meetings, hours, terms and reports in a single "
           "file on this computer. How would you like to begin?"),
        page);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto* doors = new QHBoxLayout;
    doors->setSpacing(12);
    doors->addWidget(door(
                         tr("A new branch"),
                         tr("Name it, then bring in the roster from a spreadsheet. Takes two minutes."),
                         tr("&Set up a branch"), [this] { showNewBranch(); }, true),
                     1);
    doors->addWidget(
        door(tr("Look around first"),
             tr("A made-up office with a year of records. Nothing in it is real, and nothing can be broken."),
             tr("Open the &example"), [this] { Q_EMIT exampleWanted(); }),
        1);
    doors->addWidget(door(tr("An existing book"), tr("A .zhibu file from this computer or from a colleague."),
                          tr("&Open a book…"), [this] { Q_EMIT openWanted(); }),
                     1);
    column->addLayout(doors);
    addRecent(column, recentBooks(given.settings));
    column->addStretch(1);
    return page;
}

Card* FirstRunPage::door(const QString& title, const QString& hint, const QString& buttonText,
                         std::function<void()> go, bool first) {
    auto* card = new Card(title, this);
    auto* words = new QLabel(hint, card);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    words->setMinimumHeight(72);
    QPushButton* button = first ? primaryButton(buttonText, card) : plainButton(buttonText, card);
    button->setAccessibleDescription(hint);
    card->addContent(words, 1);
    card->content()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, std::move(go));
    if (first) setFocusProxy(button);
    return card;
}

void FirstRunPage::addRecent(QVBoxLayout* column, const QStringList& paths) {
    if (paths.isEmpty()) return;
    auto* card = new Card(tr("Opened before"), this);
    for (const QString& path : paths) {
        auto* row = new QHBoxLayout;
        QPushButton* open = flatButton(QFileInfo(path).completeBaseName(), card);
        open->setToolTip(plainTip(QDir::toNativeSeparators(path)));
        connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT bookWanted(path); });
        row->addWidget(open);
        row->addWidget(captionLabel(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), card), 1);
        card->content()->addLayout(row);
    }
    column->addWidget(card);
}

void FirstRunPage::showDoors() {
    stack->setCurrentIndex(0);
    setFocus();
}

void FirstRunPage::showNewBranch() {
    if (!form) {
        auto* page = new QWidget(this);
        form = new NewBranchForm(given.clock.today(), given.documents, given.dialogs, page);
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(0, spacing::one, 0, 0);
        column->setSpacing(spacing::two);
        column->addWidget(heading(tr("A new branch"), page));
        column->addWidget(form);
        column->addStretch(1);
        stack->addWidget(centred(page, stack));
        connect(form, &NewBranchForm::backWanted, this, &FirstRunPage::showDoors);
        connect(form, &NewBranchForm::wanted, this, &FirstRunPage::newBookWanted);
    }
    stack->setCurrentIndex(1);
    form->begin();
}

void FirstRunPage::showProblems(const Problems& problems) {
    if (form) form->showProblems(problems);
}

} // namespace zhibu
