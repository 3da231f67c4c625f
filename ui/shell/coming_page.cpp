#include "ui/shell/coming_page.h"

#include "ui/shell/palette.h"
#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace zhibu {

ComingPage::ComingPage(Workspace& given, QString name, QString title, QWidget* parent)
    : Page(given, parent), key(std::move(name)), words(std::move(title)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->addWidget(new EmptyState(words, tr("This area is not part of this version."), this));
}

} // namespace zhibu
