#include "ui/shell/keyboard_help.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace zhibu {

namespace {

QGridLayout* lines(const QList<std::pair<QString, QString>>& pairs, QWidget* parent) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::three);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const auto& [left, right] : pairs) {
        const int row = grid->rowCount();
        grid->addWidget(captionLabel(left, parent), row, 0, Qt::AlignTop);
        auto* words = new QLabel(right, parent);
        words->setWordWrap(true);
        grid->addWidget(words, row, 1);
    }
    return grid;
}

} // namespace

KeyboardHelp::KeyboardHelp(QWidget* parent) : FittingDialog(parent) {
    setWindowTitle(tr("Keys and first steps"));
    setModal(false);
    auto* steps = new Card(tr("How a month goes"), this);
    steps->content()->addLayout(lines(
        {{tr("1"),
          tr("The workbench lists what is owed. Press “Record” beside it: the record opens filled in.")},
         {tr("2"), tr("Everyone is marked present. Mark only who was not.")},
         {tr("3"), tr("The draft saves itself. “Finalise” makes it count.")},
         {tr("4"), tr("At the end of the quarter, print or save the report.")}},
        steps));
    auto* keys = new Card(tr("Keys"), this);
    keys->content()->addLayout(
        lines({{tr("Ctrl+K"), tr("Find a member, a record, a page or a command; pinyin will do")},
               {tr("Alt+1 … Alt+6"), tr("Go to a page")},
               {tr("Ctrl+Z, Ctrl+Y"), tr("Undo and do again, by name")},
               {tr("1 2 3 4 5"), tr("On the attendance list: present, online, late, on leave, absent")},
               {tr("Ctrl+Enter"), tr("Finalise the record")},
               {tr("Up, Down"), tr("In a date: one day later or earlier")},
               {tr("F10"), tr("The menu")}},
              keys));
    QPushButton* close = plainButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    QVBoxLayout* column = body();
    column->setSpacing(12);
    column->addWidget(steps);
    column->addWidget(keys);
    foot()->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(560);
}

} // namespace zhibu
