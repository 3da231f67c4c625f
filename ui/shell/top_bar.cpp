#include "ui/shell/top_bar.h"

#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/organization_picker.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace zhibu {

namespace {

constexpr int navigationWidth = 176;

/// Looks like a field and opens the palette: the search is one place, not two.
class SearchEntry final : public QPushButton {
public:
    using QPushButton::QPushButton;
    QString keys;

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        painter.setPen(tokens(palette()).secondary);
        const QRect words = rect().adjusted(10, 0, -10, 0);
        const int keysWidth = fontMetrics().horizontalAdvance(keys) + spacing::one;
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, keys);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width() - keysWidth));
    }
};

class BrandLabel final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(tokens(palette()).brand);
        painter.setFont(titleFont(QLabel::font()));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
};

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , picker(new OrganizationPicker(this))
    , year(new ChoiceButton(this))
    , menuButton(flatButton(tr("Menu"), this)) {
    setFixedHeight(44);
    auto* brand = new BrandLabel(tr("Branch Ledger"), this);
    brand->setFixedWidth(navigationWidth - spacing::two - spacing::half);
    picker->setFixedWidth(240);
    year->setFixedWidth(110);
    year->setAccessibleName(tr("Year"));
    menuButton->setToolTip(tr("All commands (F10)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::two, 0, spacing::two, 1);
    row->setSpacing(12);
    row->addWidget(brand);
    row->addWidget(picker);
    row->addWidget(year);
    row->addStretch(1);
    row->addWidget(makeSearch());
    row->addWidget(menuButton);
    connect(picker, &OrganizationPicker::picked, this, &TopBar::organizationPicked);
}

QWidget* TopBar::makeSearch() {
    auto* search = new SearchEntry(tr("Search members, records, commands"), this);
    search->keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    search->setAutoDefault(false);
    search->setMinimumWidth(180);
    search->setMaximumWidth(300);
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    search->setFixedHeight(spacing::fieldHeight);
    connect(search, &QPushButton::clicked, this, &TopBar::searchWanted);
    return search;
}

void TopBar::setOrganizations(std::vector<Organization> organizations, const OrganizationId& current) {
    picker->setOrganizations(std::move(organizations));
    picker->setCurrent(current);
}

void TopBar::setYears(int first, int last, int current) {
    year->setText(tr("Year %1").arg(current));
    auto* years = new QMenu(year);
    for (int each = last; each >= first; --each) {
        QAction* action =
            years->addAction(tr("Year %1").arg(each), this, [this, each] { Q_EMIT yearPicked(each); });
        action->setCheckable(true);
        action->setChecked(each == current);
    }
    delete year->menu();
    year->setMenu(years);
}

void TopBar::setMenu(QMenu* menu) {
    menuButton->setMenu(menu);
}

void TopBar::openMenu() {
    menuButton->showMenu();
}

void TopBar::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace zhibu
