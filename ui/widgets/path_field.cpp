#include "ui/widgets/path_field.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

PathField::PathField(Use use, Dialogs& given, QString title, QString filter, QWidget* parent)
    : QWidget(parent)
    , purpose(use)
    , dialogs(given)
    , dialogTitle(std::move(title))
    , dialogFilter(std::move(filter))
    , edit(new QLineEdit(this)) {
    QPushButton* browseButton = plainButton(tr("&Browse…"), this);
    browseButton->setObjectName(u"browse"_s);
    edit->setAccessibleName(dialogTitle);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    row->addWidget(edit, 1);
    row->addWidget(browseButton);
    setFocusProxy(edit);
    connect(browseButton, &QPushButton::clicked, this, &PathField::browse);
    connect(edit, &QLineEdit::textEdited, this, &PathField::changed);
}

void PathField::setPath(const QString& path) {
    edit->setText(QDir::toNativeSeparators(path));
    edit->setToolTip(plainTip(edit->text()));
}

QString PathField::path() const {
    return QDir::fromNativeSeparators(edit->text().trimmed());
}

void PathField::browse() {
    const QString chosen = purpose == Use::save ? dialogs.saveFile(this, dialogTitle, path(), dialogFilter)
                                                : dialogs.openFile(this, dialogTitle, dialogFilter);
    if (chosen.isEmpty()) return;
    setPath(chosen);
    Q_EMIT changed();
}

} // namespace zhibu
