#include "ui/shell/settings_page.h"

#include "core/usecases/backups.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/settings.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/quiet_label.h"

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
    const QString path = workspace.ledger().path();
    auto* place = new QLabel(QDir::toNativeSeparators(path), this);
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lastCopy = new QuietLabel(this);
    QPushButton* copy = plainButton(tr("Back up now"), this);
    QPushButton* folder = plainButton(tr("Open the folder"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(folder);
    row->addStretch(1);
    card->addContent(place);
    card->addContent(lastCopy);
    card->content()->addLayout(row);
    connect(copy, &QPushButton::clicked, this, &SettingsPage::backUpNow);
    connect(folder, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    return card;
}

void SettingsPage::backUpNow() {
    const Result<QString> written = backUp(workspace.ledger(), workspace.actor());
    if (written)
        Q_EMIT tell(tr("Backed up to %1").arg(QFileInfo(*written).fileName()));
    else
        workspace.dialogs().showProblems(this, tr("The copy could not be made"), written.problems());
    showBackup();
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
