#include "ui/widgets/filter_bar.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/quiet_label.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace zhibu {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , row(new QHBoxLayout(this))
    , found(new QuietLabel(this))
    , clearButton(flatButton(tr("Clear filters"), this))
    , pause(new QTimer(this)) {
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    row->addWidget(clearButton);
    row->addStretch(1);
    row->addWidget(found);
    clearButton->hide();
    pause->setSingleShot(true);
    pause->setInterval(150);
    connect(pause, &QTimer::timeout, this, &FilterBar::tell);
    connect(clearButton, &QPushButton::clicked, this, &FilterBar::clear);
}

void FilterBar::addFilter(QWidget* widget) {
    row->insertWidget(row->indexOf(clearButton), widget);
    QWidget::setTabOrder(widget, clearButton);
}

QLineEdit* FilterBar::addSearch(const QString& name, const QString& placeholder) {
    auto* search = new QLineEdit(this);
    search->setAccessibleName(name);
    search->setPlaceholderText(placeholder);
    search->setMinimumWidth(180);
    // Not before there is something to clear: reading its picture would keep the first page waiting.
    connect(search, &QLineEdit::textChanged, search, [search] { search->setClearButtonEnabled(true); });
    connect(search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    searches += search;
    addFilter(search);
    return search;
}

QComboBox* FilterBar::addChoice(const QString& name, const QList<std::pair<QString, QVariant>>& given) {
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setToolTip(plainTip(name));
    for (const auto& [words, value] : given)
        choice->addItem(words, value);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    choices += choice;
    addFilter(choice);
    return choice;
}

void FilterBar::setFound(const QString& words) {
    found->setText(words);
}

bool FilterBar::isFiltering() const {
    const bool typed =
        std::any_of(searches.begin(), searches.end(), [](const auto* s) { return !s->text().isEmpty(); });
    return typed ||
           std::any_of(choices.begin(), choices.end(), [](const auto* c) { return c->currentIndex() > 0; });
}

void FilterBar::clear() {
    for (QLineEdit* search : searches) {
        const QSignalBlocker quiet(search);
        search->clear();
    }
    for (QComboBox* choice : choices) {
        const QSignalBlocker quiet(choice);
        choice->setCurrentIndex(0);
    }
    if (!searches.isEmpty()) searches.front()->setFocus();
    tell();
}

void FilterBar::tell() {
    pause->stop();
    clearButton->setVisible(isFiltering());
    Q_EMIT changed();
}

} // namespace zhibu
