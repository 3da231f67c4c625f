#include "ui/pages/reports/report_preview.h"

#include "core/domain/problems.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QGraphicsView>
#include <QPrintPreviewWidget>

namespace zhibu {

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent), printer(QPrinter::HighResolution), shown(Paper()), view(nullptr) {
    setUp(printer, Report{.title = {}, .subtitle = {}, .printedOn = *Date::of(2000, 1, 1)});
    view = new QPrintPreviewWidget(&printer, this);
    view->setViewMode(QPrintPreviewWidget::SinglePageView);
    view->setAccessibleName(tr("Preview"));
    if (auto* inside = view->findChild<QGraphicsView*>()) {
        inside->setAccessibleName(tr("Preview of the pages"));
        inside->setFrameShape(QFrame::NoFrame);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(makeControls());
    column->addWidget(view, 1);
    connect(view, &QPrintPreviewWidget::paintRequested, this, &ReportPreview::paint);
    connect(view, &QPrintPreviewWidget::previewChanged, this, &ReportPreview::showPages);
}

void ReportPreview::setUp(QPrinter& given, const Printout& printout) {
    given.setPageLayout(layoutOf(printout));
    given.setDocName(titleOf(printout));
}

QWidget* ReportPreview::makeControls() {
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    previous = plainButton(tr("Pre&vious page"), strip);
    next = plainButton(tr("&Next page"), strip);
    whole = plainButton(tr("&Whole page"), strip);
    whole->setCheckable(true);
    whole->setChecked(true);
    pages = captionLabel({}, strip);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(pages);
    row->addStretch(1);
    row->addWidget(whole);
    connect(previous, &QPushButton::clicked, this, [this] { turnTo(view->currentPage() - 1); });
    connect(next, &QPushButton::clicked, this, [this] { turnTo(view->currentPage() + 1); });
    connect(whole, &QPushButton::toggled, this, &ReportPreview::fit);
    return strip;
}

void ReportPreview::show(const Printout& given) {
    shown = given;
    setUp(printer, shown);
    view->updatePreview();
    view->setCurrentPage(1);
    fit();
    showPages();
}

// The view tells of a page reached by scrolling, not of one it was sent to.
void ReportPreview::turnTo(int page) {
    view->setCurrentPage(page);
    showPages();
}

int ReportPreview::pageCount() const {
    return view->pageCount();
}

int ReportPreview::currentPage() const {
    return view->currentPage();
}

void ReportPreview::paint(QPrinter* given) {
    try {
        zhibu::paint(shown, *given);
    } catch (const Error& error) {
        Q_EMIT failed(error.sentence());
    }
}

void ReportPreview::showPages() {
    const int page = view->currentPage();
    pages->setText(tr("Page %1 of %2").arg(page).arg(view->pageCount()));
    previous->setEnabled(page > 1);
    next->setEnabled(page < view->pageCount());
}

void ReportPreview::fit() {
    if (whole->isChecked())
        view->fitInView();
    else
        view->fitToWidth();
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

} // namespace zhibu
