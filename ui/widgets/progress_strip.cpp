#include "ui/widgets/progress_strip.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace zhibu {

ProgressStrip::ProgressStrip(QWidget* parent) : QWidget(parent), bar(new QProgressBar(this)) {
    bar->setTextVisible(false);
    bar->setFixedHeight(12);
    bar->setAccessibleName(tr("Progress"));
    QPushButton* stop = plainButton(tr("&Stop"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    row->addWidget(bar, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &ProgressStrip::stopWanted);
    hide();
}

void ProgressStrip::setBusy(bool busy) {
    if (busy && !isVisible()) bar->setRange(0, 0);
    setVisible(busy);
}

void ProgressStrip::show(qint64 done, qint64 total) {
    bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) bar->setValue(static_cast<int>(done * 1000 / total));
}

} // namespace zhibu
