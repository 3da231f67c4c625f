#include "ui/shell/settings_page.h"

#include "core/usecases/backups.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/settings.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/quiet_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace zhibu {

SettingsPage::SettingsPage(Workspace& workspaceGiven, const WindowServices& services, QWidget* parent)
    : Page(workspaceGiven, parent), given(services) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(new PageHeading(title(), this));
    column->addWidget(appearanceCard());
    column->addWidget(bookCard());
    column->addStretch(1);
}

QString SettingsPage::name() const {
    return u"settings"_s;
}

QString SettingsPage::title() const {
    return tr("Settings");
}

void SettingsPage::open(const QVariantMap&) {
    showBackup();
}

QComboBox* SettingsPage::choice(const QString& name, const QList<std::pair<QString, QVariant>>& choices,
                                const QVariant& current) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setFixedWidth(240);
    for (const auto& [words, value] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    return box;
}

Card* SettingsPage::appearanceCard() {
    auto* card = new Card(tr("Appearance"), this);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(spacing::three);
    QComboBox* theme = choice(tr("Colours"), {{tr("As the desktop"), 0}, {tr("Light"), 1}, {tr("Dark"), 2}},
                              static_cast<int>(themeOf(given.settings)));
    QComboBox* scale =
        choice(tr("Text size"), {{tr("Usual"), 1.0}, {tr("Large"), 1.15}, {tr("Very large"), 1.3}},
               textScaleOf(given.settings));
    QComboBox* language = choice(tr("Language"), {{tr("Chinese"), u"zh"_s}, {tr("English"), u"en"_s}},
                                 languageOf(given.settings));
    QComboBox* reminders =
        choice(tr("Reminders"), {{tr("At start and every day"), true}, {tr("None"), false}},
               remindersOn(given.settings));
    form->addRow(tr("&Colours"), theme);
    form->addRow(tr("&Text size"), scale);
    form->addRow(tr("&Language"), language);
    form->addRow(tr("&Reminders"), reminders);
    connect(reminders, &QComboBox::activated, this,
            [this, reminders] { setReminders(given.settings, reminders->currentData().toBool()); });
    card->content()->addLayout(form);
    card->addContent(captionLabel(tr("Another language is used from the next start on."), this));

    // The change rebuilds the pages, this one included, so it waits until the list has closed.
    connect(theme, &QComboBox::activated, this, [this](int index) {
        setTheme(given.settings, static_cast<Theme>(index));
        QTimer::singleShot(0, given.applyAppearance);
    });
    connect(scale, &QComboBox::activated, this, [this, scale] {
        setTextScale(given.settings, scale->currentData().toDouble());
        QTimer::singleShot(0, given.applyAppearance);
    });
    connect(language, &QComboBox::activated, this,
            [this, language] { setLanguage(given.settings, language->currentData().toString()); });
    return card;
}

Card* SettingsPage::bookCard() {
    auto* card = new Card(tr("Book and copies"), this);
    auto* place = new QLabel(QDir::toNativeSeparators(workspace.ledger().path()), this);
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lastCopy = new QuietLabel(this);
    auto* byItself = new QCheckBox(
        tr("Copy by &itself: every day before the first work, and on closing when something is new"), this);
    byItself->setObjectName(u"automatic_copies"_s);
    byItself->setChecked(automaticCopies(given.settings));
    connect(byItself, &QCheckBox::toggled, this, [this](bool on) { setAutomaticCopies(given.settings, on); });
    card->addContent(place);
    card->addContent(lastCopy);
    card->content()->addLayout(copyButtons());
    card->addContent(byItself);
    card->content()->addLayout(secondFolderRow());
    card->addContent(captionLabel(tr("Copies lie in the folder “backups” beside the book and thin out by "
                                     "themselves: days, weeks, months, years. One is also made before every "
                                     "import and before files are received, and the book as it stood is "
                                     "kept when a copy is restored."),
                                  this));
    connect(&workspace, &Workspace::copied, this, &SettingsPage::showBackup);
    return card;
}

QLayout* SettingsPage::copyButtons() {
    QPushButton* copy = plainButton(tr("Back up now"), this);
    QPushButton* restore = plainButton(tr("Restore a copy…"), this);
    QPushButton* folder = plainButton(tr("Open the folder"), this);
    copy->setObjectName(u"back_up_now"_s);
    restore->setObjectName(u"restore_copy"_s);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {copy, restore, folder})
        row->addWidget(button);
    row->addStretch(1);
    connect(copy, &QPushButton::clicked, this, &SettingsPage::backUpWanted);
    connect(restore, &QPushButton::clicked, this, &SettingsPage::restoreWanted);
    connect(folder, &QPushButton::clicked, this, [path = workspace.ledger().path()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    return row;
}

QLayout* SettingsPage::secondFolderRow() {
    secondFolder = new QLabel(this);
    secondFolder->setObjectName(u"second_folder"_s);
    secondFolder->setTextFormat(Qt::PlainText);
    secondFolder->setWordWrap(true);
    QPushButton* choose = plainButton(tr("&Second folder…"), this);
    noSecondFolder = plainButton(tr("&No second folder"), this);
    choose->setObjectName(u"choose_second_folder"_s);
    noSecondFolder->setObjectName(u"no_second_folder"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(secondFolder, 1);
    row->addWidget(choose);
    row->addWidget(noSecondFolder);
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseSecondFolder);
    connect(noSecondFolder, &QPushButton::clicked, this, [this] {
        setSecondCopyFolder(given.settings, {});
        showSecondFolder();
    });
    showSecondFolder();
    return row;
}

void SettingsPage::chooseSecondFolder() {
    const QString folder = given.dialogs.openFolder(this, tr("Where the daily copy goes as well"));
    if (folder.isEmpty()) return;
    setSecondCopyFolder(given.settings, folder);
    showSecondFolder();
}

void SettingsPage::showSecondFolder() {
    const QString folder = secondCopyFolder(given.settings);
    secondFolder->setText(
        folder.isEmpty()
            ? tr("The daily copy goes nowhere else. A folder on another disk or a stick protects "
                 "against a broken computer.")
            : tr("The daily copy goes to %1 as well.").arg(QDir::toNativeSeparators(folder)));
    noSecondFolder->setVisible(!folder.isEmpty());
}

void SettingsPage::showBackup() {
    lastCopy->setText(backupWords(workspace.ledger().path()));
}

QString backupWords(const QString& bookPath) {
    const std::optional<QDateTime> last = lastBackup(bookPath);
    if (!last) return SettingsPage::tr("Not backed up yet");
    return SettingsPage::tr("Backed up %1").arg(last->toString(u"MM-dd HH:mm"));
}

} // namespace zhibu
