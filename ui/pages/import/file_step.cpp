#include "ui/pages/import/file_step.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

FileStep::FileStep(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , questions(dialogs)
    , kindBox(new QComboBox(this))
    , pathEdit(new QLineEdit(this))
    , understood(captionLabel({}, this)) {
    const std::pair<ImportKind, QString> kinds[] = {
        {ImportKind::members, tr("Members: the roster")},
        {ImportKind::organizations, tr("Organisations: branches and groups")},
        {ImportKind::terms, tr("Terms and the posts held in them")},
        {ImportKind::activities, tr("Activities and who attended")},
        {ImportKind::training, tr("Training hours of members")}};
    for (const auto& [value, words] : kinds)
        kindBox->addItem(words, static_cast<int>(value));
    kindBox->setAccessibleName(tr("What the file holds"));
    pathEdit->setObjectName(u"path"_s);
    pathEdit->setAccessibleName(tr("File"));
    pathEdit->setPlaceholderText(tr("A spreadsheet: .xlsx, .xls or .csv"));
    QPushButton* choose = plainButton(tr("C&hoose…"), this);
    choose->setObjectName(u"choose"_s);
    understood->setWordWrap(true);
    QPushButton* empty = plainButton(tr("Save an &empty form…"), this);
    empty->setObjectName(u"template"_s);
    empty->setToolTip(tr("A spreadsheet with these columns, to be filled in and brought in here"));

    auto* file = new QHBoxLayout;
    file->setSpacing(spacing::one);
    file->addWidget(pathEdit, 1);
    file->addWidget(choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(captionLabel(tr("File"), this));
    column->addLayout(file);
    column->addSpacing(spacing::one);
    column->addWidget(captionLabel(tr("What the file holds"), this));
    column->addWidget(kindBox, 0, Qt::AlignLeft);
    column->addWidget(understood);
    column->addSpacing(spacing::one);
    column->addWidget(empty, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &FileStep::browse);
    connect(pathEdit, &QLineEdit::textChanged, this, &FileStep::changed);
    connect(kindBox, &QComboBox::currentIndexChanged, this, [this] {
        showColumns();
        Q_EMIT changed();
    });
    setTabOrder(pathEdit, choose);
    setTabOrder(choose, kindBox);
    setTabOrder(kindBox, empty);
    connect(empty, &QPushButton::clicked, this, &FileStep::templateWanted);
    showColumns();
}

void FileStep::enter() {
    pathEdit->setFocus();
}

QString FileStep::path() const {
    return pathEdit->text().trimmed();
}

ImportKind FileStep::kind() const {
    return static_cast<ImportKind>(kindBox->currentData().toInt());
}

void FileStep::setKind(ImportKind kind) {
    kindBox->setCurrentIndex(kindBox->findData(static_cast<int>(kind)));
}

void FileStep::browse() {
    const QString path = questions.openFile(this, tr("Choose the spreadsheet"),
                                            tr("Spreadsheets (*.xlsx *.xls *.csv);;All files (*)"));
    if (!path.isEmpty()) pathEdit->setText(path);
}

void FileStep::showColumns() {
    QStringList names;
    for (const ImportField& field : importFields(kind()))
        names += field.name;
    understood->setText(tr("Columns that are understood: %1. Their order is free; the next step shows which "
                           "were recognised.")
                            .arg(names.join(u'、')));
}

} // namespace zhibu
