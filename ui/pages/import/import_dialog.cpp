#include "ui/pages/import/import_dialog.h"

#include "core/reports/writers/file_saving.h"
#include "core/usecases/import_template.h"
#include "ui/pages/import/columns_step.h"
#include "ui/pages/import/file_step.h"
#include "ui/pages/import/import_session.h"
#include "ui/pages/import/rows_step.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/persons.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/quiet_label.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

ImportDialog::ImportDialog(Workspace& workspace, QWidget* parent)
    : FittingDialog(parent)
    , space(workspace)
    , import(new ImportSession(workspace, this))
    , pages(new QStackedWidget(this))
    , filePage(new FileStep(workspace.dialogs(), this))
    , columnsPage(new ColumnsStep(*import, this))
    , rowsPage(new RowsStep(this))
    , problem(new ProblemLabel(this))
    , progress(new ProgressStrip(this)) {
    setWindowTitle(tr("Import a spreadsheet"));
    resize(900, 560);
    for (QWidget* page : {static_cast<QWidget*>(filePage), static_cast<QWidget*>(columnsPage),
                          static_cast<QWidget*>(rowsPage), makeResult()})
        pages->addWidget(page);
    QVBoxLayout* column = body();
    column->setSpacing(12);
    column->addWidget(makeStepLine());
    column->addWidget(pages, 1);
    foot()->addWidget(problem);
    foot()->addWidget(progress);
    foot()->addLayout(makeButtons());
    connect(filePage, &FileStep::changed, this, &ImportDialog::showState);
    connect(filePage, &FileStep::templateWanted, this, &ImportDialog::saveTemplate);
    connect(columnsPage, &ColumnsStep::changed, this, &ImportDialog::showState);
    connect(rowsPage, &RowsStep::settled, this,
            [this](int row, const RowSettlement& settlement) { import->settle(row, settlement); });
    connectSession();
    goTo(fileStep);
}

QWidget* ImportDialog::makeStepLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::three);
    for (const QString& words : {tr("1  File"), tr("2  Columns"), tr("3  Rows"), tr("4  Result")}) {
        auto* label = new QLabel(words, line);
        label->setMinimumWidth(QFontMetrics(strongFont(font())).horizontalAdvance(words) + spacing::half);
        stepLabels += label;
        row->addWidget(label);
    }
    row->addStretch(1);
    return line;
}

QWidget* ImportDialog::makeResult() {
    auto* page = new QWidget(this);
    resultTitle = new QLabel(page);
    resultTitle->setFont(titleFont(font()));
    resultNote = new QuietLabel(page);
    for (QLabel* label : {resultTitle, resultNote}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, spacing::three, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(resultTitle);
    column->addWidget(resultNote);
    column->addStretch(1);
    return page;
}

QLayout* ImportDialog::makeButtons() {
    save = plainButton(tr("Save the rows held &back…"), this);
    closeButton = plainButton(tr("&Close"), this);
    backButton = plainButton(tr("B&ack"), this);
    nextButton = primaryButton({}, this);
    nextButton->setDefault(true);
    save->setObjectName(u"save"_s);
    closeButton->setObjectName(u"close"_s);
    backButton->setObjectName(u"back"_s);
    nextButton->setObjectName(u"next"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::one);
    row->addWidget(save);
    row->addStretch(1);
    for (QPushButton* button : {closeButton, backButton, nextButton})
        row->addWidget(button);
    connect(save, &QPushButton::clicked, this, &ImportDialog::saveHeldBack);
    connect(closeButton, &QPushButton::clicked, this, &ImportDialog::close);
    connect(backButton, &QPushButton::clicked, this, &ImportDialog::back);
    connect(nextButton, &QPushButton::clicked, this, &ImportDialog::next);
    return row;
}

void ImportDialog::connectSession() {
    connect(import, &ImportSession::readDone, this, [this] {
        columnsPage->showFile();
        goTo(columnsStep);
    });
    connect(import, &ImportSession::planDone, this, [this] {
        rowsPage->showPlan(*import->plan(), [this](const MemberId& id) {
            return memberWords(space.ledger().office(), id, space.today());
        });
        goTo(rowsStep);
    });
    connect(import, &ImportSession::applied, this, [this] {
        showResult();
        goTo(resultStep);
    });
    connect(import, &ImportSession::busyChanged, this, &ImportDialog::showState);
    connect(import, &ImportSession::refused, this, [this](const Problems& problems) {
        QStringList sentences;
        for (const Problem& each : problems)
            sentences += each.message;
        problem->say(sentences.join(u'\n'));
    });
    connect(import, &ImportSession::progressed, progress, &ProgressStrip::show);
    connect(progress, &ProgressStrip::stopWanted, import, &ImportSession::cancel);
}

void ImportDialog::chooseKind(ImportKind kind) {
    filePage->setKind(kind);
}

ImportDialog::Step ImportDialog::step() const {
    return static_cast<Step>(pages->currentIndex());
}

void ImportDialog::goTo(Step wanted) {
    pages->setCurrentIndex(wanted);
    for (qsizetype i = 0; i < stepLabels.size(); ++i) {
        stepLabels[i]->setFont(i == wanted ? strongFont(font()) : font());
        stepLabels[i]->setEnabled(i <= wanted);
    }
    problem->say(QString());
    showState();
    if (wanted == fileStep)
        filePage->enter();
    else
        nextButton->setFocus();
}

void ImportDialog::next() {
    problem->say(QString());
    switch (step()) {
    case fileStep:
        import->setKind(filePage->kind());
        import->read(filePage->path());
        break;
    case columnsStep: import->makePlan(); break;
    case rowsStep: import->apply(); break;
    case resultStep: close(); break;
    }
}

void ImportDialog::back() {
    import->dropPlan();
    goTo(static_cast<Step>(step() - 1));
}

QString ImportDialog::nextWords() const {
    switch (step()) {
    case fileStep:
    case columnsStep: return tr("&Next");
    case rowsStep: return tr("Bring &in");
    case resultStep: break;
    }
    return tr("&Done");
}

bool ImportDialog::mayGoOn() const {
    switch (step()) {
    case fileStep: return !filePage->path().isEmpty();
    case columnsStep: return import->faults().empty();
    case rowsStep: return import->bringsIn();
    case resultStep: break;
    }
    return true;
}

bool ImportDialog::holdsBack() const {
    return step() >= rowsStep && import->plan() && import->plan()->holdsRowsBack();
}

void ImportDialog::showState() {
    const bool busy = import->isBusy();
    progress->setBusy(busy);
    pages->setEnabled(!busy);
    nextButton->setText(nextWords());
    nextButton->setEnabled(!busy && mayGoOn());
    backButton->setVisible(step() == columnsStep || step() == rowsStep);
    backButton->setEnabled(!busy);
    closeButton->setVisible(step() != resultStep);
    save->setVisible(holdsBack());
    save->setEnabled(!busy);
    if (step() == columnsStep && !busy) {
        const Problems faults = import->faults();
        problem->say(faults.empty() ? QString() : faults.front().message);
    }
}

void ImportDialog::showResult() {
    const QString name = QFileInfo(import->path()).fileName();
    resultTitle->setText(tr("%1 is in the book.").arg(name));
    QString note = countWords(*import->plan());
    if (import->plan()->holdsRowsBack())
        note +=
            u'\n' + tr("The rows held back can be saved as a file, each with its reason. Correct them there "
                       "and import that file.");
    resultNote->setText(note);
    Q_EMIT tell(tr("Imported: %1").arg(name));
}

void ImportDialog::saveHeldBack() {
    QString target = space.dialogs().saveFile(this, tr("Save the rows held back"),
                                              import->heldBackSuggestion(), tr("CSV file (*.csv)"));
    if (target.isEmpty()) return;
    if (!target.endsWith(u".csv"_s, Qt::CaseInsensitive)) target += u".csv"_s;
    try {
        import->saveHeldBack(target);
        Q_EMIT tell(tr("Saved as %1").arg(target));
    } catch (const Error& error) {
        space.dialogs().showError(this, error);
    }
}

// Where one organisation is chosen the form needs no column for it: the columns step says whose rows they
// are.
void ImportDialog::saveTemplate() {
    const ImportKind kind = filePage->kind();
    const auto offered = organizationsForImport(space.ledger().office(), kind);
    const bool one = std::ranges::find(offered, space.organization(), &Organization::id) != offered.end();
    QString target = space.dialogs().saveFile(this, tr("Save an empty form"),
                                              suggestedPath(space, importTemplateName(kind), u"xlsx"_s),
                                              tr("Spreadsheet (*.xlsx)"));
    if (target.isEmpty()) return;
    if (!target.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) target += u".xlsx"_s;
    try {
        saveFile(target, importTemplate(kind, one));
        Q_EMIT tell(tr("Saved as %1").arg(target));
        problem->say(QString());
    } catch (const Error& error) {
        space.dialogs().showError(this, error);
    }
}

void ImportDialog::reject() {
    if (import->isBusy())
        import->cancel();
    else
        QDialog::reject();
}

} // namespace zhibu
