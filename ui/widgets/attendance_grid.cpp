#include "ui/widgets/attendance_grid.h"

#include "ui/shell/palette.h"
#include "ui/widgets/attendance_delegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr std::array<AttendanceState, 5> stateOfKey{AttendanceState::present, AttendanceState::online,
                                                    AttendanceState::late, AttendanceState::on_leave,
                                                    AttendanceState::absent};

std::optional<AttendanceState> stateFor(const QKeyEvent& event) {
    if (event.modifiers() & ~Qt::KeypadModifier) return std::nullopt;
    const int digit = event.key() - Qt::Key_1;
    return digit >= 0 && digit < 5 ? std::optional(stateOfKey[static_cast<size_t>(digit)]) : std::nullopt;
}

} // namespace

AttendanceTable::AttendanceTable(AttendanceModel* model, QWidget* parent)
    : QTableView(parent), people(model) {
    setModel(model);
    makeCalm(*this);
    setItemDelegate(new AttendanceDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setAccessibleName(tr("Attendance"));
    setAttribute(Qt::WA_InputMethodEnabled, false);
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(AttendanceModel::reason, QHeaderView::Stretch);
    header->resizeSection(AttendanceModel::number, 40);
    header->resizeSection(AttendanceModel::name, 84);
    header->resizeSection(AttendanceModel::position, 92);
    header->resizeSection(AttendanceModel::state, 64);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != AttendanceModel::state || people->isReadOnly()) return;
        offerStates(index, viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    });
}

void AttendanceTable::apply(AttendanceState state) {
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    if (people->isReadOnly() || row >= people->rowCount()) return;
    people->setState(row, state);
    if (state == AttendanceState::on_leave)
        askReason(row);
    else
        moveTo(row + 1);
}

void AttendanceTable::askReason(int row) {
    const QModelIndex cell = people->index(row, AttendanceModel::reason);
    setCurrentIndex(cell);
    edit(cell);
}

void AttendanceTable::moveTo(int row) {
    setCurrentIndex(people->index(qMin(row, people->rowCount() - 1), AttendanceModel::state));
}

void AttendanceTable::keyPressEvent(QKeyEvent* event) {
    if (const auto state = stateFor(*event)) {
        apply(*state);
        return;
    }
    if (event->keyCombination() == (Qt::CTRL | Qt::Key_D)) { // as a spreadsheet fills down
        const int row = currentIndex().row();
        people->copyFromAbove(row);
        moveTo(row + 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

// The base class switches the input method on wherever a cell can be edited.
void AttendanceTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() != Qt::MouseFocusReason; // a click chooses its own row
    if (byKey && !currentIndex().isValid() && people->rowCount() > 0) moveTo(0);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void AttendanceTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

QVariant AttendanceTable::inputMethodQuery(Qt::InputMethodQuery query) const {
    return query == Qt::ImEnabled ? QVariant(false) : QTableView::inputMethodQuery(query);
}

void AttendanceTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool done = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, done ? QAbstractItemDelegate::NoHint : hint);
    if (done) moveTo(currentIndex().row() + 1);
}

void AttendanceTable::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && !people->isReadOnly()) offerStates(index, event->globalPos());
}

void AttendanceTable::offerStates(const QModelIndex& index, QPoint at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < stateOfKey.size(); ++i) {
        const AttendanceState state = stateOfKey[i];
        menu->addAction(tr("&%1 %2").arg(i + 1).arg(displayName(state)), this,
                        [this, state, row = index.row()] {
                            setCurrentIndex(people->index(row, AttendanceModel::state));
                            apply(state);
                        });
    }
    menu->popup(at);
}

AttendanceGrid::AttendanceGrid(QWidget* parent)
    : QWidget(parent)
    , model(new AttendanceModel(this))
    , view(new AttendanceTable(model, this))
    , totalsLabel(new QLabel(this))
    , keyRow(keys()) {
    totalsLabel->setTextFormat(Qt::RichText);
    totalsLabel->setMinimumHeight(24);
    totalsLabel->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::half);
    column->addWidget(keyRow);
    column->addWidget(totalsLabel);
    column->addWidget(view, 1);
    setFocusProxy(view);
    connect(model, &AttendanceModel::edited, this, [this] {
        showTotals();
        Q_EMIT edited();
    });
    showTotals();
}

QWidget* AttendanceGrid::keys() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::half);
    for (size_t i = 0; i < stateOfKey.size(); ++i) {
        const AttendanceState state = stateOfKey[i];
        QPushButton* key =
            plainButton(tr("%1 %2", "key and what it marks").arg(i + 1).arg(shortWord(state)), row);
        key->setToolTip(tr("Marks the current person: %1").arg(displayName(state)));
        key->setAccessibleName(tr("Mark the current person: %1").arg(displayName(state)));
        key->setFocusPolicy(Qt::NoFocus);
        key->setProperty("keyInstead", static_cast<int>(i + 1));
        connect(key, &QPushButton::clicked, this, [this, state] {
            view->setFocus();
            view->apply(state);
        });
        layout->addWidget(key);
    }
    layout->addStretch(1);
    return row;
}

void AttendanceGrid::setLines(std::vector<AttendanceLine> lines) {
    model->setLines(std::move(lines));
    if (model->rowCount() > 0) view->setCurrentIndex(model->index(0, AttendanceModel::state));
    showTotals();
}

void AttendanceGrid::setReadOnly(bool on) {
    model->setReadOnly(on);
    keyRow->setVisible(!on);
}

void AttendanceGrid::showTotals() {
    const AttendanceTotals totals = model->totals();
    const Tokens& colors = tokens(palette());
    const auto figure = [](const QString& word, int number, const QColor& color) {
        return u"<span>%1 <b style='color:%3'>%2</b></span>"_s.arg(word.toHtmlEscaped())
            .arg(number)
            .arg(color.name());
    };
    QStringList parts{
        figure(tr("Expected"), totals.expected, colors.text),
        figure(tr("Came"), totals.present, totals.present == 0 ? colors.text : colors.met),
        figure(tr("On leave"), totals.onLeave, totals.onLeave == 0 ? colors.text : colors.dueSoon),
        figure(tr("Absent"), totals.absent, totals.absent == 0 ? colors.text : colors.overdue)};
    if (const auto percent = totals.percent())
        parts += u"<span style='color:%1'>%2</span>"_s.arg(
            colors.secondary.name(), tr("Attendance %1 %").arg(*percent).toHtmlEscaped());
    totalsLabel->setText(parts.join(u"&nbsp;&nbsp;&nbsp; "_s));
    Q_EMIT totalsChanged(totals);
}

} // namespace zhibu
